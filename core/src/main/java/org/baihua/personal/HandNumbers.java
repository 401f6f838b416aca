package org.baihua.personal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Telephone numbers as people write them so that programs do not find them, or as they fall from
/// the pen: 零九一二，三四五，六七八, 0933*123*456, 09３二-壹11-234, 九三三一二三四五六.
record HandNumbers() implements Scanner {

    private static final String[] LABELS = {
        "電話",
        "手機",
        "行動",
        "市話",
        "聯絡",
        "聯絡方式",
        "聯繫",
        "連絡",
        "來電",
        "致電",
        "請撥",
        "請打",
        "撥打",
        "電洽",
        "電聯",
        "打給我",
        "call me",
        "call",
        "tel",
        "phone",
        "mobile",
        "cell",
        "簡訊",
        "whatsapp",
        "line",
        "賴",
        "專線",
        "打"
    };

    /// Letters that are typed for 0 and 1.
    private static final String MISTAKEN = "oOlI";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹貳參肆伍陸柒捌玖";
    private static final String SPOKEN = "洞么兩三四五六拐八勾";
    private static final String GAPS = "-_ ./\\*~,，、·‧()'+=|:【】[]「」";
    private static final int LONGEST_GAP = 3;

    @Override
    public @Nullable Hit at(Folded text, int at) {
        if (text.at(at - 1) == '第'
                || digit(text, at) < 0
                || digit(text, at - 1) >= 0
                || text.letter(at - 1)) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        StringBuilder gaps = new StringBuilder();
        List<Integer> groups = new ArrayList<>();
        int end = at;
        int group = 0;
        boolean chinese = false;
        int next = at;
        while (digits.length() <= 10) {
            int digit = digit(text, next);
            if (digit >= 0) {
                chinese |= !text.digit(next);
                digits.append(digit);
                end = ++next;
                group++;
                continue;
            }
            if (digits.length() == 10 && digits.charAt(0) == '0' && digits.charAt(1) == '9') {
                break;
            }
            int gap = next;
            while (gap - next < LONGEST_GAP && GAPS.indexOf(text.at(gap)) >= 0) {
                gaps.append(text.at(gap));
                gap++;
            }
            if (gap == next || digit(text, gap) < 0) {
                break;
            }
            groups.add(group);
            group = 0;
            next = gap;
        }
        groups.add(group);
        boolean labelled = text.labelled(at, LABELS);
        return isNumber(digits.toString(), groups, chinese, labelled)
                ? new Hit(Personal.Kind.PHONE, at, end)
                : null;
    }

    private static boolean isNumber(
            String digits, List<Integer> groups, boolean chinese, boolean labelled) {
        boolean mobile = digits.startsWith("09") && digits.length() == 10;
        boolean shortMobile = digits.startsWith("9") && digits.length() == 9 && labelled;
        boolean landline =
                digits.startsWith("0")
                        && Phones.lengthOf(digits) == digits.length()
                        && (labelled || chinese && groups.size() < 4);
        boolean local =
                chinese
                        && labelled
                        && (digits.length() == 7 || digits.length() == 8)
                        && digits.charAt(0) >= '2';
        boolean shaped =
                groups.size() == 1
                        || groups.stream().allMatch(size -> size == 1)
                        || groups.size() <= 4 && groups.stream().anyMatch(size -> size >= 3);
        return local || (mobile || shortMobile || landline) && (shaped || labelled);
    }

    /// Whether nothing but digits and such letters stands around it.
    private static boolean amongDigits(Folded text, int at) {
        int from = at;
        while (at - from < 3 && MISTAKEN.indexOf(text.at(from - 1)) >= 0) {
            from--;
        }
        int to = at + 1;
        while (to - at < 3 && MISTAKEN.indexOf(text.at(to)) >= 0) {
            to++;
        }
        return (text.digit(from - 1) || text.digit(to))
                && !text.letter(from - 1)
                && !text.letter(to);
    }

    /// The digit that a character stands for, or -1.
    static int digit(Folded text, int at) {
        char c = text.at(at);
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c == '零' || c == '○' || c == '〇' || c == '◯') {
            return 0;
        }
        if (MISTAKEN.indexOf(c) >= 0 && amongDigits(text, at)) {
            return c == 'o' || c == 'O' ? 0 : 1;
        }
        if (c >= '①' && c <= '⑨') {
            return c - '①' + 1;
        }
        int digit = DIGITS.indexOf(c);
        digit = digit < 0 ? FORMAL.indexOf(c) : digit;
        return digit < 0 ? SPOKEN.indexOf(c) : digit;
    }
}
