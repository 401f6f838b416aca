package org.baihua.personal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Telephone numbers of Taiwan, mobile and of the landline, with their extensions. Free service
/// numbers (0800) reach no person and are left alone.
record Phones() implements Scanner {

    private static final String[] LABELS = {
        "電話", "手機", "行動", "專線", "傳真", "市話", "聯絡", "聯繫", "連絡", "來電", "致電", "請撥", "請洽", "洽詢", "洽",
        "打給我", "tel", "phone", "mobile", "fax", "line", "電聯"
    };

    private static final String[] EXTENSIONS = {
        "分機", "內線", "轉接", "轉", "extension", "ext.", "ext", "#", "x"
    };

    private static final String CHINESE = "〇一二三四五六七八九";

    @Override
    public @Nullable Hit at(Folded text, int at) {
        char c = text.at(at);
        if (c == '零' || c == '〇' || c == '○') {
            return spelled(text, at);
        }
        boolean opens = c == '(' || c == '+';
        if (!opens && !text.digit(at)
                || text.alphanumeric(at - 1)
                || (text.at(at - 1) == '-' || text.at(at - 1) == '.' || text.at(at - 1) == '/')
                        && text.digit(at - 2)) {
            return null;
        }
        int start = opens ? at + 1 : at;
        if (c == '(' && text.at(start) == '+') {
            start++;
        }
        if (text.has(start, "886")) {
            return abroad(text, at, start + 3);
        }
        if (c == '+' || text.at(start) != '0') {
            return c == '+' || opens ? null : local(text, at);
        }
        return full(text, at, start);
    }

    /// 0912-345-678, (02)2345-6789 轉 12
    private static @Nullable Hit full(Folded text, int at, int start) {
        Run run = Run.at(text, start, Run.LONGEST);
        if (run == null) {
            return null;
        }
        int length = lengthOf(run.digits());
        if (length == 0 || run.length() < length) {
            return null;
        }
        int end = run.end(length);
        if (text.digit(end) || !grouped(run, length, text, at)) {
            return null;
        }
        // 第0223456789號 is a document.
        if (text.at(at - 1) == '第' || text.at(end) == '號' && text.at(at - 1) == '字') {
            return null;
        }
        if (text.at(at) == '(' && text.at(end) == ')') {
            end++;
        }
        return new Hit(Personal.Kind.PHONE, at, extension(text, end));
    }

    /// +886-912-345-678, +886 (0)2 2345 6789
    private static @Nullable Hit abroad(Folded text, int at, int afterCode) {
        int start = afterCode;
        while (start - afterCode < 4 && " -()".indexOf(text.at(start)) >= 0) {
            start++;
        }
        Run run = Run.at(text, start, 12);
        if (run == null) {
            return null;
        }
        String digits = run.digits().startsWith("0") ? run.digits() : "0" + run.digits();
        int length = lengthOf(digits) - (digits.length() - run.length());
        if (length <= 0 || run.length() < length || text.digit(run.end(length))) {
            return null;
        }
        return new Hit(Personal.Kind.PHONE, at, extension(text, run.end(length)));
    }

    /// 電話：2345-6789
    private static @Nullable Hit local(Folded text, int at) {
        char first = text.at(at);
        if (first < '2' || first > '9' || !text.labelled(at, LABELS)) {
            return null;
        }
        Run run = Run.at(text, at, 9);
        if (run == null || run.length() < 7 || run.length() > 8) {
            return null;
        }
        List<Integer> groups = run.groups(run.length());
        boolean shaped = groups.size() == 1 || groups.size() == 2 && groups.getLast() == 4;
        int end = run.end(run.length());
        return shaped && "元萬億份人年".indexOf(text.at(text.blanks(end))) < 0
                ? new Hit(Personal.Kind.PHONE, at, extension(text, end))
                : null;
    }

    /// 零九一二三四五六七八: some write numbers so that programs do not find them.
    private static @Nullable Hit spelled(Folded text, int at) {
        if (chineseDigit(text.at(at - 1)) >= 0) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        int end = at;
        while (digits.length() < 11) {
            int next = digits.isEmpty() ? end : gap(text, end);
            int digit = chineseDigit(text.at(next));
            if (digit < 0) {
                break;
            }
            digits.append(digit);
            end = next + 1;
        }
        return digits.length() >= 9 && lengthOf(digits.toString()) == digits.length()
                ? new Hit(Personal.Kind.PHONE, at, extension(text, end))
                : null;
    }

    private static int gap(Folded text, int at) {
        return text.at(at) == '-' || text.at(at) == ' ' ? at + 1 : at;
    }

    private static int chineseDigit(char c) {
        return c == '零' || c == '○' ? 0 : CHINESE.indexOf(c);
    }

    /// How many digits a number that begins so has; 0 when no number begins so. Mobile numbers have
    /// ten; the landline's area codes are as the numbering plan gives them.
    static int lengthOf(String digits) {
        if (digits.length() < 3 || digits.charAt(0) != '0') {
            return 0;
        }
        char third = digits.charAt(2);
        return switch (digits.charAt(1)) {
            case '9' -> 10;
            case '2' -> third == '0' || third == '1' ? 0 : 10;
            case '4' -> third == '9' || third == '2' || third == '3' ? 10 : 9;
            case '3', '5', '6', '7' -> third == '0' || third == '1' ? 0 : 9;
            case '8' -> third == '0' || third == '1' ? 0 : 9;
            default -> 0;
        };
    }

    /// Whether the digits stand in groups as people write them, so that 「09 10 11 12 13」 is no
    /// number.
    private static boolean grouped(Run run, int length, Folded text, int at) {
        List<Integer> groups = run.groups(length);
        boolean mobile = run.digits().charAt(1) == '9';
        if (groups.size() == 1) {
            return true;
        }
        if (groups.stream().allMatch(size -> size == 1)) {
            return true;
        }
        if (mobile) {
            return groups.getFirst() >= 3
                    || groups.stream().anyMatch(size -> size >= 3)
                    || text.labelled(at, LABELS);
        }
        int area = groups.getFirst();
        return (area <= 4 || area >= 9)
                && area >= 2
                && (groups.size() <= 4
                                && groups.subList(1, groups.size()).stream()
                                        .allMatch(size -> size >= 3)
                        || text.labelled(at, LABELS));
    }

    /// Takes in what leads on from the exchange: #123, 轉 123, 分機 123.
    private static int extension(Folded text, int end) {
        int at = text.blanks(end);
        if (at - end > 2) {
            return end;
        }
        int open = text.at(at) == '(' ? at + 1 : at;
        for (String word : EXTENSIONS) {
            if (text.has(open, word)) {
                int number = text.blanks(open + word.length());
                while (text.at(number) == ':' || text.at(number) == '.' || text.at(number) == '-') {
                    number = text.blanks(number + 1);
                }
                int last = number;
                while (last - number < 6 && text.digit(last)) {
                    last++;
                }
                if (last > number && last - number < 6) {
                    return open > at && text.at(last) == ')' ? last + 1 : last;
                }
            }
        }
        return end;
    }
}
