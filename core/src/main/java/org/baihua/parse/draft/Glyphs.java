package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Passage;

/// Questions about single characters that every step here asks.
final class Glyphs {

    private Glyphs() {}

    /// White space in any width, and the invisible characters that exports leave behind (no-break
    /// and zero-width spaces, private-use glyphs of old fonts).
    static boolean isBlank(char c) {
        if (c >= '\u4e00' && c <= '\u9fff') {
            return false; // nearly every character of a law
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200b'
                || c == '\ufeff'
                || (c >= '\ue000' && c <= '\uf8ff');
    }

    static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The text without any blank: 「說　　　明」 is 「說明」.
    static String squeeze(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /// The first offset at or after `from` that is not blank; the length when all is.
    static int skipBlank(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The passage without blanks at both ends.
    static Passage trim(Passage passage) {
        String text = passage.text();
        int start = skipBlank(text, 0);
        int end = text.length();
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return passage.sub(start, end);
    }

    /// The lines joined by `\n`, blank lines at both ends left out.
    static Passage join(List<Passage> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && isBlank(lines.get(from).text())) {
            from++;
        }
        while (to > from && isBlank(lines.get(to - 1).text())) {
            to--;
        }
        List<Passage> kept = new ArrayList<>(lines.subList(from, to));
        if (kept.isEmpty()) {
            return Passage.EMPTY;
        }
        return trim(Passage.join("\n", kept));
    }

    static boolean isOpenBracket(char c) {
        return c == '（' || c == '(' || c == '〔' || c == '【' || c == '﹝' || c == '︵';
    }

    static boolean isCloseBracket(char c) {
        return c == '）' || c == ')' || c == '〕' || c == '】' || c == '﹞' || c == '︶';
    }
}
