package org.baihua.personal;

import org.jspecify.annotations.Nullable;

/// Addresses of electronic mail, those too that were written so that programs do not find them:
/// `name (at) example.com`, `name 小老鼠 example.com`.
record Emails() implements Scanner {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_HOST = 255;

    private static final String[] SIGNS = {"(at)", "[at]", "{at}", "<at>", "小老鼠", "@"};

    /// Tried at the first character of the sign; the name before it is found by walking back.
    @Override
    public @Nullable Hit at(Folded text, int at) {
        for (String sign : SIGNS) {
            if (text.has(at, sign)) {
                return around(text, at, at + sign.length());
            }
        }
        return null;
    }

    private static @Nullable Hit around(Folded text, int sign, int afterSign) {
        int nameEnd = text.blanksBefore(sign);
        int start = nameEnd;
        while (nameEnd - start < LONGEST_NAME && isName(text, start - 1)) {
            start--;
        }
        while (start < nameEnd && !text.alphanumeric(start)) {
            start++;
        }
        int host = afterSign;
        while (host - afterSign < 2 && text.at(host) == ' ') {
            host++;
        }
        int end = host;
        int lastDot = -1;
        while (end - host < LONGEST_HOST && isHost(text, end)) {
            if (text.at(end) == '.') {
                lastDot = end;
            }
            end++;
        }
        // A full stop behind an address ends the sentence.
        while (end > host && !text.alphanumeric(end - 1)) {
            end--;
            lastDot = lastDot >= end ? lastDotBefore(text, host, end) : lastDot;
        }
        boolean topLevel =
                lastDot > host && end - lastDot > 2 && lettersOnly(text, lastDot + 1, end);
        return start < nameEnd && topLevel ? new Hit(Personal.Kind.EMAIL, start, end) : null;
    }

    private static int lastDotBefore(Folded text, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.at(i) == '.') {
                return i;
            }
        }
        return -1;
    }

    private static boolean lettersOnly(Folded text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.letter(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(Folded text, int at) {
        return text.alphanumeric(at) || "._%+-".indexOf(text.at(at)) >= 0;
    }

    private static boolean isHost(Folded text, int at) {
        return text.alphanumeric(at) || text.at(at) == '.' || text.at(at) == '-';
    }
}
