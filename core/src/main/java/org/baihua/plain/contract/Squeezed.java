package org.baihua.plain.contract;

import java.util.Arrays;
import java.util.Collection;
import org.baihua.source.Span;

/// A text as the contract reads it: without spaces, with full-width punctuation, 臺 for 台, and names
/// covered over. Line ends stay, because they end a clause.
///
/// @param text what is compared
/// @param masked the same, with every character of a name replaced by [#MASK]
/// @param origin for each character of `text` its offset in the text as given
/// @param aside whether a character stands inside parentheses
final class Squeezed {

    static final char MASK = '\uE000';

    final String text;
    final String masked;
    private final int[] origin;
    private final boolean[] aside;

    private Squeezed(String text, String masked, int[] origin, boolean[] aside) {
        this.text = text;
        this.masked = masked;
        this.origin = origin;
        this.aside = aside;
    }

    static Squeezed of(String given) {
        char[] out = new char[given.length()];
        int[] origin = new int[given.length()];
        int n = 0;
        for (int i = 0; i < given.length(); i++) {
            char c = fold(given, i);
            if (c != 0) {
                out[n] = c;
                origin[n] = i;
                n++;
            }
        }
        String text = new String(out, 0, n);
        return new Squeezed(text, text, Arrays.copyOf(origin, n), asides(text));
    }

    /// The same text with `names` covered over.
    Squeezed cover(Collection<String> names) {
        char[] masks = null;
        for (String name : names) {
            for (int at = name.isEmpty() ? -1 : text.indexOf(name);
                    at >= 0;
                    at = text.indexOf(name, at + name.length())) {
                if (masks == null) {
                    masks = masked.toCharArray();
                }
                Arrays.fill(masks, at, at + name.length(), MASK);
            }
        }
        return masks == null ? this : new Squeezed(text, new String(masks), origin, aside);
    }

    /// Offsets in the text as given.
    Span span(int start, int end) {
        return start == end
                ? new Span(origin[start], origin[start])
                : new Span(origin[start], origin[end - 1] + 1);
    }

    boolean aside(int at) {
        return aside[at];
    }

    private static char fold(String given, int i) {
        char c = given.charAt(i);
        if (c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case ' ', '\t', '\r', '\u3000', '\u00A0', '\u200B', '\uFEFF', '*', '`', '●' -> 0;
            case '台' -> '臺';
            case '(' -> '（';
            case ')' -> '）';
            case ';' -> '；';
            case ':', '︰' -> '：';
            case '!' -> '！';
            case '?' -> '？';
            case '％', '﹪' -> '%';
            case '－', '–', '—', '~', '～', '∼', '〜' -> '~';
            case ',' -> isBetweenDigits(given, i) ? ',' : '，';
            case '／' -> '/';
            case '＞' -> '>';
            case '＜' -> '<';
            case '→', '⇒', '➜', '➡', '▶', '►', '｜', '|', '＝', '•', '・', '◆', '■', '※' -> '，';
            default -> c;
        };
    }

    private static boolean isBetweenDigits(String given, int i) {
        return i > 0
                && i + 1 < given.length()
                && Character.isDigit(given.charAt(i - 1))
                && Character.isDigit(given.charAt(i + 1));
    }

    private static boolean[] asides(String text) {
        boolean[] aside = new boolean[text.length()];
        int depth = 0;
        for (int i = 0; i < aside.length; i++) {
            char c = text.charAt(i);
            if (c == '（') {
                depth++;
            }
            aside[i] = depth > 0;
            if (c == '）' && depth > 0) {
                depth--;
            }
        }
        // An unclosed parenthesis must not make the rest of a text an aside.
        if (depth > 0) {
            int open = text.lastIndexOf('（');
            Arrays.fill(aside, open, aside.length, false);
        }
        return aside;
    }
}
