package org.baihua.plain.rewrite;

import java.util.ArrayList;
import java.util.List;

/// A stretch between two of the marks ，；。：！？ that stand outside brackets and quotations.
///
/// @param start where it starts in the unit's text
/// @param end where its closing mark stands, or the text's length
/// @param mark its closing mark, or 0 at the end of the text
record Clause(int start, int end, char mark) {

    /// Whether a sentence ends here. A semicolon ends one too: in a law it parts what could stand
    /// alone.
    boolean endsSentence() {
        return mark == '。'
                || mark == '；'
                || mark == '！'
                || mark == '？'
                || mark == 0
                || mark == '\n';
    }

    /// Its last character; 0 when there is none, as between two marks.
    char last(String text) {
        return end > start ? text.charAt(end - 1) : 0;
    }

    String of(String text) {
        return text.substring(start, end);
    }

    static List<Clause> split(String text) {
        boolean[] inside = Brackets.inside(text);
        List<Clause> clauses = new ArrayList<>();
        int start = afterLabel(text);
        for (int i = start; i < text.length(); i++) {
            if (!inside[i] && Script.isClauseMark(text.charAt(i))) {
                clauses.add(new Clause(start, i, text.charAt(i)));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            clauses.add(new Clause(start, text.length(), (char) 0));
        }
        return clauses;
    }

    /// Where the text begins after a label that was not told apart from it (一、, （二）, 3.).
    private static int afterLabel(String text) {
        int i = 0;
        boolean bracket = i < text.length() && "（(".indexOf(text.charAt(i)) >= 0;
        if (bracket) {
            i++;
        }
        int digits = i;
        while (i < text.length()
                && i < 6
                && (Script.isNumeral(text.charAt(i)) || Character.isDigit(text.charAt(i)))) {
            i++;
        }
        boolean spaced =
                !bracket
                        && i > digits
                        && i < text.length()
                        && Character.isSpaceChar(text.charAt(i));
        boolean closed =
                i > digits
                        && i < text.length()
                        && (spaced && Script.isNumeral(text.charAt(i - 1))
                                || (bracket ? "）)" : "、.．").indexOf(text.charAt(i)) >= 0);
        if (!closed) {
            return 0;
        }
        i++;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
