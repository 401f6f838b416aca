package org.baihua.law.diff;

import java.util.Arrays;
import java.util.Map;

/// A text cut into what a drafter changes as one: a number, a foreign word, otherwise a single
/// character. White space is no token, so that a changed indent is no change.
final class Tokens {

    private static final String NUMERALS = "〇○零一二三四五六七八九十百千萬億";

    private final String text;
    private int[] keys = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    private Tokens(String text) {
        this.text = text;
    }

    /// Cuts `text`. Tokens that read the same get the same key from `vocabulary`, whatever the
    /// width of their characters.
    static Tokens of(String text, Map<String, Integer> vocabulary) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
                continue;
            }
            int end = end(text, at);
            String key = fold(text, at, end);
            tokens.add(vocabulary.computeIfAbsent(key, k -> vocabulary.size()), at, end);
            at = end;
        }
        return tokens;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\ufeff'
                || (c >= '\ue000' && c <= '\uf8ff');
    }

    private static int end(String text, int from) {
        char c = text.charAt(from);
        int at = from + 1;
        if (isDigit(c)) {
            while (at < text.length()
                    && (isDigit(text.charAt(at))
                            || (at + 1 < text.length()
                                    && ".,，．".indexOf(text.charAt(at)) >= 0
                                    && isDigit(text.charAt(at + 1))))) {
                at++;
            }
            return at;
        }
        if (NUMERALS.indexOf(c) >= 0) {
            while (at < text.length() && NUMERALS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }
        if (isLatin(c)) {
            while (at < text.length() && isLatin(text.charAt(at))) {
                at++;
            }
            return at;
        }
        if (Character.isHighSurrogate(c)
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))) {
            return at + 1;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'ａ' && c <= 'ｚ')
                || (c >= 'Ａ' && c <= 'Ｚ');
    }

    /// Full-width forms read like the plain ones, and ○ like 〇.
    private static String fold(String text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '○', '零' -> '〇';
            case '、', '﹑' -> '、';
            case '﹁' -> '「';
            case '﹂' -> '」';
            case '︰', '∶' -> ':';
            case '︶' -> ')';
            case '︵' -> '(';
            case '‧', '．' -> '·';
            default -> c;
        };
    }

    private void add(int key, int start, int end) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        keys[size] = key;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    int key(int token) {
        return keys[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /// The offset at which `token` begins, or the end of the text after the last one.
    int startOrEnd(int token) {
        return token < size ? starts[token] : text.length();
    }

    char firstChar(int token) {
        return text.charAt(starts[token]);
    }

    char lastChar(int token) {
        return text.charAt(ends[token] - 1);
    }
}
