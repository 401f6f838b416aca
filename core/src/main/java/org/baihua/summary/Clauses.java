package org.baihua.summary;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Span;

/// Cuts legal prose at its marks, outside brackets and quotation marks only.
final class Clauses {

    private static final String OPENING = "（(「『〔［[【《〈";
    private static final String CLOSING = "）)」』〕］]】》〉";

    private Clauses() {}

    /// Sentences and the parts between semicolons, the mark included.
    static List<Span> sentences(CharSequence text) {
        return cut(text, "。；！？\n");
    }

    /// Clauses, the mark included.
    static List<Span> clauses(CharSequence text) {
        return cut(text, "，。；：！？\n");
    }

    private static List<Span> cut(CharSequence text, String marks) {
        List<Span> spans = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (marks.indexOf(c) >= 0 && (depth == 0 || c == '\n')) {
                spans.add(new Span(start, i + 1));
                start = i + 1;
                depth = 0;
            }
        }
        if (start < text.length()) {
            spans.add(new Span(start, text.length()));
        }
        return spans;
    }

    /// Where the bracket that opens at `open` closes, or the end of the text.
    static int closing(CharSequence text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0 && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }
}
