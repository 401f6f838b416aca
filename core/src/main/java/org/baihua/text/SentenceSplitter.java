package org.baihua.text;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Span;

/// Cuts text into sentences: one ends at 。！？； outside brackets and quotes, and at the end of a
/// line.
///
/// A bracket counts only when it is closed again on its line, so that one that was forgotten does
/// not swallow the rest. Linear, whatever the text.
public final class SentenceSplitter {

    private static final String OPEN = "（「『《〈【〔［｛“‘(［[{";
    private static final String CLOSE = "）」』》〉】〕］｝”’)］]}";

    private SentenceSplitter() {}

    /// The sentences in order, without the white space around them; spans count in `text`.
    public static List<Sentence> split(CharSequence text) {
        List<Sentence> sentences = new ArrayList<>();
        int length = text.length();
        int start = 0;
        for (int line = 0; line < length; ) {
            int end = line;
            while (end < length && text.charAt(end) != '\n') {
                end++;
            }
            start = splitLine(text, line, end, sentences);
            add(text, start, end, sentences);
            line = end + 1;
        }
        return sentences;
    }

    private static int splitLine(CharSequence text, int from, int to, List<Sentence> sentences) {
        int[] closes = matchBrackets(text, from, to);
        int start = from;
        for (int i = from; i < to; i++) {
            if (closes[i - from] > 0) {
                i = closes[i - from];
            } else if (endsSentence(text, i, from)) {
                int end = i + 1;
                while (end < to && endsSentence(text, end, from)) {
                    end++;
                }
                add(text, start, end, sentences);
                start = end;
                i = end - 1;
            }
        }
        return start;
    }

    /// For each opening bracket that is closed on this line, the place of its closing one; else 0.
    private static int[] matchBrackets(CharSequence text, int from, int to) {
        int[] closes = new int[to - from];
        int[] open = new int[16];
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 128 && c != '(' && c != ')' && c != '[' && c != ']' && c != '{' && c != '}') {
                continue;
            }
            if (OPEN.indexOf(c) >= 0) {
                if (depth == open.length) {
                    open = java.util.Arrays.copyOf(open, 2 * depth);
                }
                open[depth++] = i;
            } else {
                int kind = CLOSE.indexOf(c);
                // An opening bracket of another kind that is still waiting was never closed. How
                // far to look back is bounded so that hostile text stays linear.
                for (int d = depth - 1; kind >= 0 && d >= Math.max(0, depth - 8); d--) {
                    if (CLOSE.indexOf(matching(text.charAt(open[d]))) == kind) {
                        closes[open[d] - from] = i;
                        depth = d;
                        break;
                    }
                }
            }
        }
        return closes;
    }

    private static char matching(char open) {
        return CLOSE.charAt(OPEN.indexOf(open));
    }

    private static boolean endsSentence(CharSequence text, int at, int from) {
        char c = text.charAt(at);
        return switch (c) {
            case '。', '！', '？', '；', '｡' -> true;
            // Half-width marks end a sentence of Chinese, not an address or a formula.
            case '!', '?', ';' ->
                    at > from
                            && (HanFold.isHan(text.charAt(at - 1))
                                    || CLOSE.indexOf(text.charAt(at - 1)) >= 0);
            default -> false;
        };
    }

    private static void add(CharSequence text, int from, int to, List<Sentence> sentences) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(
                    new Sentence(new Span(start, end), text.subSequence(start, end).toString()));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
    }
}
