package org.baihua.personal;

import java.util.Arrays;

/// A text in which one character has one form: full-width forms are narrow, all dashes are `-`, all
/// blanks are spaces, and what nobody sees is gone. Remembers where each character stood.
final class Folded {

    private final char[] chars;
    private final int[] origin;
    private final int length;

    private Folded(char[] chars, int[] origin, int length) {
        this.chars = chars;
        this.origin = origin;
        this.length = length;
    }

    static Folded of(CharSequence text) {
        int length = text.length();
        char[] chars = new char[length];
        int[] origin = new int[length + 1];
        int n = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < length
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int digit = mathematicalDigit(Character.toCodePoint(c, text.charAt(i + 1)));
                // Any other character outside the basic plane separates what stands around it.
                chars[n] = digit < 0 ? '\uFFFC' : (char) ('0' + digit);
                origin[n++] = i++;
                continue;
            }
            chars[n] = fold(c);
            origin[n++] = i;
        }
        origin[n] = length;
        return new Folded(chars, origin, n);
    }

    int length() {
        return length;
    }

    /// The folded text itself.
    String asText() {
        return new String(chars, 0, length);
    }

    /// Where the character at `place` of the text as it was stands here, or what comes next.
    int placeOf(int place) {
        int found = Arrays.binarySearch(origin, 0, length, place);
        return found < 0 ? -found - 1 : found;
    }

    String asText(int from, int to) {
        return new String(chars, from, to - from);
    }

    /// Whether one of `words` ends right before `i`.
    boolean endsWith(int i, String... words) {
        for (String word : words) {
            if (endsWith(i, word)) {
                return true;
            }
        }
        return false;
    }

    /// The character at `i`, or a line break outside the text.
    char at(int i) {
        return i < 0 || i >= length ? '\n' : chars[i];
    }

    boolean digit(int i) {
        char c = at(i);
        return c >= '0' && c <= '9';
    }

    boolean letter(int i) {
        char c = at(i);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    boolean alphanumeric(int i) {
        return digit(i) || letter(i);
    }

    boolean han(int i) {
        char c = at(i);
        return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
    }

    /// Whether `word` stands at `i`; Latin letters in any case.
    boolean has(int i, String word) {
        for (int k = 0; k < word.length(); k++) {
            if (Character.toLowerCase(at(i + k)) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /// Whether `word` ends right before `i`.
    boolean endsWith(int i, String word) {
        return i >= word.length() && has(i - word.length(), word);
    }

    /// Skips spaces to the right.
    int blanks(int i) {
        int at = i;
        while (at(at) == ' ') {
            at++;
        }
        return at;
    }

    /// Skips at most two spaces to the left; returns the place right behind what stands there.
    int blanksBefore(int i) {
        int at = i;
        while (at > 0 && i - at < 2 && at(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    /// Whether one of `words` stands before `i` with nothing but 「號碼是：」 and the like between.
    boolean labelled(int i, String... words) {
        int at = i;
        for (int skipped = 0; skipped <= 8; skipped++) {
            for (String word : words) {
                if (endsWith(at, word)) {
                    return true;
                }
            }
            if (at == 0 || " :-()[]<>【】「」.,、號碼是為=#的→/|~>\n".indexOf(at(at - 1)) < 0) {
                return false;
            }
            at--;
        }
        return false;
    }

    /// What stands at `[start, end)`, in places of the text as it was.
    Personal found(Personal.Kind kind, int start, int end, CharSequence text) {
        int from = origin[start];
        int to = origin[end - 1] + 1;
        if (to < text.length()
                && Character.isHighSurrogate(text.charAt(to - 1))
                && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return new Personal(kind, from, to, text.subSequence(from, to).toString());
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c == '\t' ? ' ' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u00A0', '\u3000', '\u202F', '\u205F' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2500', '\u30FC', '\uFE31', '\uFE58', '\uFE63' -> '-';
            case '号' -> '號';
            default -> c >= '\u2000' && c <= '\u200A' ? ' ' : c;
        };
    }

    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\uFEFF'
                || c == '\u00AD'
                || c == '\u180E'
                || c == '\u034F';
    }

    private static int mathematicalDigit(int codePoint) {
        return codePoint >= 0x1D7CE && codePoint <= 0x1D7FF ? (codePoint - 0x1D7CE) % 10 : -1;
    }
}
