package org.baihua.personal;

import org.jspecify.annotations.Nullable;

/// Days on which somebody was born, in any writing, where a word before or behind them says so:
/// 生於民國六十五年三月十二日, 74年8月15日出生的, DOB 1985/7/23.
record BirthDates() implements Scanner {

    private static final String[] BEFORE = {
        "生日",
        "出生日期",
        "出生年月日",
        "出生",
        "出生於",
        "誕生於",
        "birthday",
        "date of birth",
        "dob",
        "born",
        "born on",
        "born in",
        "生辰",
        "農曆生日",
        "國曆生日",
        "出世",
        "八字",
        "生日期",
        "生年月日",
        "日出生",
        "預產期"
    };
    private static final String[] ENGLISH = {
        "born on",
        "born",
        "dob",
        "date of birth",
        "birthday",
        "birthday is",
        "birth date",
        "生日",
        "出生"
    };
    private static final String[] BEHIND = {
        "出生", "生", "誕生", "出世", "是我的生日", "是我生日", "是他的生日", "是她的生日", "為生日", "(生日)"
    };
    private static final String[] ERAS = {"中華民國", "民國", "西元", "公元", "民"};
    private static final String NUMERALS = "元〇○零一二三四五六七八九十百廿卅";
    private static final int LONGEST = 22;

    @Override
    public @Nullable Hit at(Folded text, int at) {
        if (text.alphanumeric(at) && !text.alphanumeric(at - 1) && text.labelled(at, ENGLISH)) {
            int end = english(text, at);
            if (end > 0) {
                return new Hit(Personal.Kind.BIRTH_DATE, at, end);
            }
        }
        int number = at;
        for (String era : ERAS) {
            if (text.has(at, era)) {
                number = text.blanks(at + era.length());
                break;
            }
        }
        if (!isNumber(text, number) || number == at && isNumber(text, at - 1)) {
            return null;
        }
        if (number == at && text.at(at - 1) == '國') {
            return null;
        }
        int end = date(text, number);
        if (end < 0) {
            return null;
        }
        int behind = text.blanks(end);
        behind = text.at(behind) == '所' || text.at(behind) == '於' ? behind + 1 : behind;
        boolean born =
                text.labelled(at, BEFORE) || text.labelled(at, "生於", "生在") && ofPerson(text, at);
        for (String word : BEHIND) {
            char next = text.at(behind + word.length());
            born |= text.has(behind, word) && !(word.equals("生") && "效活產態命意育涯前".indexOf(next) >= 0);
        }
        return born ? new Hit(Personal.Kind.BIRTH_DATE, at, end) : null;
    }

    /// 12 Mar 1988, March 12, 1988; -1 when it is no date.
    private static int english(Folded text, int from) {
        int parts = 0;
        boolean month = false;
        int at = from;
        int end = -1;
        while (parts < 3 && at - from < 24) {
            int last = at;
            while (text.alphanumeric(last)) {
                last++;
            }
            boolean word = text.letter(at);
            if (last == at || word && (month || last - at < 3)) {
                return -1;
            }
            month |= word;
            parts++;
            end = last;
            at = last;
            while (at - last < 2 && " ,.-/".indexOf(text.at(at)) >= 0) {
                at++;
            }
        }
        return parts == 3 && month && text.digit(end - 1) ? end : -1;
    }

    /// 我生於, and not 學生於.
    private static boolean ofPerson(Folded text, int at) {
        for (int i = at; i > at - 8; i--) {
            if (text.endsWith(i, "生於", "生在")) {
                char before = text.at(i - 3);
                return !text.han(i - 3) || "我他她您兒女子弟妹兄姊姐父母爸媽爺奶公婆者人孩夫妻並都皆".indexOf(before) >= 0;
            }
        }
        return false;
    }

    /// Where a date ends that begins here: 65年3月12日, 1985/7/23, 七十年五月, 650312; -1 when none does.
    private static int date(Folded text, int from) {
        int at = from;
        int parts = 0;
        int digits = 0;
        int last = from;
        while (at - from < LONGEST) {
            int number = at;
            while (isNumber(text, at) && at - number < 8) {
                at++;
            }
            if (at == number) {
                break;
            }
            digits += at - number;
            parts++;
            last = at;
            int sign = text.blanks(at);
            char c = text.at(sign);
            if ("年月日號".indexOf(c) >= 0) {
                last = sign + 1;
                at = text.blanks(sign + 1);
                if (c == '日' || c == '號') {
                    break;
                }
            } else if ("/.-".indexOf(c) >= 0 && isNumber(text, sign + 1)) {
                at = sign + 1;
            } else {
                break;
            }
        }
        boolean whole = parts >= 3 || parts == 2 && last > from + 2;
        boolean packed =
                parts == 1 && (digits == 6 || digits == 7 || digits == 8) && text.digit(from);
        return whole || packed ? last : -1;
    }

    private static boolean isNumber(Folded text, int at) {
        return text.digit(at) || NUMERALS.indexOf(text.at(at)) >= 0;
    }
}
