package org.baihua.glossary;

import java.util.Arrays;
import org.baihua.text.HanFold;

/// A text as a reader's eye takes it in: without the spaces that justify a line, the line breaks
/// and page numbers inside a word, the marks of Markdown and the characters that nobody sees.
///
/// Each character that is kept knows where it stood. Where something ends that no word reaches over
/// (a blank line, a wide gap, a tab) a break is kept.
final class Reading {

    /// How many spaces side by side are still inside a line of text; more part two columns.
    private static final int GAP = 2;

    /// What is larger is not kept for the next text.
    private static final int LARGE = 1 << 22;

    private String text = "";
    private boolean linesJoin;

    /// The text at first; while it is read, what is kept moves to the front, where the characters
    /// have been read already.
    private char[] kept = new char[0];

    private char[] folded = kept;
    private int[] at = new int[0];
    private int length;

    static Reading of(String text, boolean linesJoin) {
        Reading reading = new Reading();
        reading.read(text, linesJoin);
        return reading;
    }

    /// Reads a text in place of what was read before.
    void read(String next, boolean linesMayJoin) {
        text = next;
        linesJoin = linesMayJoin;
        length = 0;
        int end = next.length();
        if (kept.length < end || kept.length > LARGE && end < LARGE) {
            kept = new char[end];
            folded = new char[end];
            at = new int[end];
        }
        next.getChars(0, end, kept, 0);
        int i = 0;
        while (i < end) {
            char c = kept[i];
            byte sort = HanFold.classOf(c);
            if (sort == 0 || sort >= HanFold.HAN) {
                folded[length] = HanFold.fold(c);
                kept[length] = c;
                at[length++] = i++;
                continue;
            }
            i =
                    switch (sort) {
                        case HanFold.SPACE -> spaces(i);
                        case HanFold.LINE_BREAK -> lineBreak(i);
                        case HanFold.MARKUP -> markup(i);
                        default -> i + 1;
                    };
        }
    }

    private int spaces(int from) {
        int i = from;
        while (i < text.length() && HanFold.classOf(text.charAt(i)) == HanFold.SPACE) {
            i++;
        }
        if (i - from > GAP || betweenLatin(i)) {
            keep(' ', from);
        }
        return i;
    }

    /// Whether what was kept last and what stands at `next` are both Latin, so that the space
    /// between them parts two words.
    private boolean betweenLatin(int next) {
        return length > 0
                && next < text.length()
                && HanFold.isAlphanumeric(folded[length - 1])
                && HanFold.isAlphanumeric(text.charAt(next));
    }

    private int markup(int from) {
        int i = from;
        while (i < text.length() && HanFold.classOf(text.charAt(i)) == HanFold.MARKUP) {
            i++;
        }
        if (betweenLatin(i)) {
            keep(text.charAt(from), from);
        }
        return i;
    }

    private int lineBreak(int from) {
        int line = lineAfter(from);
        if (!linesJoin) {
            keep('\n', from);
            return line;
        }
        boolean blank = false;
        boolean pageNumber = false;
        while (line < text.length()) {
            int end = lineEndAt(line);
            if (isBlank(line, end)) {
                blank = true;
            } else if (PageNumber.is(text, line, end)) {
                pageNumber = true;
            } else {
                break;
            }
            line = lineAfter(end);
        }
        while (line < text.length() && HanFold.classOf(text.charAt(line)) == HanFold.SPACE) {
            line++;
        }
        if (blank && !pageNumber) {
            keep('\n', from);
        } else if (betweenLatin(line)) {
            keep(' ', from);
        }
        return line;
    }

    private int lineEndAt(int from) {
        int i = from;
        while (i < text.length() && HanFold.classOf(text.charAt(i)) != HanFold.LINE_BREAK) {
            i++;
        }
        return i;
    }

    /// Where the line after the break at `at` begins.
    private int lineAfter(int at) {
        if (at >= text.length()) {
            return at;
        }
        boolean pair =
                text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return at + (pair ? 2 : 1);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            byte sort = HanFold.classOf(text.charAt(i));
            if (sort != HanFold.SPACE && sort != HanFold.INVISIBLE && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    private void keep(char c, int origin) {
        folded[length] = c;
        kept[length] = c;
        at[length++] = origin;
    }

    int length() {
        return length;
    }

    /// The folded characters; only the first [#length] count.
    char[] folded() {
        return folded;
    }

    /// The characters as they stood; only the first [#length] count.
    char[] kept() {
        return kept;
    }

    char folded(int index) {
        return folded[index];
    }

    /// The character that stood at `index`, unchanged; a kept break is a space or `\n`.
    char original(int index) {
        return kept[index];
    }

    char standard(int index) {
        return HanFold.standard(original(index));
    }

    /// Where the character at `index` stood in the text.
    int origin(int index) {
        return at[index];
    }

    /// Where the text after the character before `index` goes on.
    int originEnd(int index) {
        return at[index - 1] + 1;
    }

    /// Whether something was left out between `index - 1` and `index`.
    boolean gapBefore(int index) {
        return index > 0 && index < length && at[index] - at[index - 1] > 1;
    }

    /// Whether a space, and no line break, was left out between `index - 1` and `index`, unless the
    /// whole stretch is spaced out letter by letter.
    boolean spaceBefore(int index) {
        if (!gapBefore(index) || gapBefore(index + 1) && gapBefore(index - 1)) {
            return false;
        }
        boolean space = false;
        for (int i = at[index - 1] + 1; i < at[index]; i++) {
            byte sort = HanFold.classOf(text.charAt(i));
            if (sort == HanFold.LINE_BREAK) {
                return false;
            }
            space |= sort == HanFold.SPACE;
        }
        return space;
    }

    boolean isHan(int index) {
        return HanFold.isHan(folded[index]);
    }

    boolean endsClause(int index) {
        char c = folded[index];
        return c == '。' || c == ';' || c == '；' || c == '\n' || c == '!' || c == '?';
    }

    int lineEnd(int from) {
        int i = from;
        while (i < length && folded[i] != '\n') {
            i++;
        }
        return i;
    }

    /// Where the run of Han characters around `index` begins.
    int runStart(int index) {
        int i = index;
        while (i > 0 && isHan(i - 1)) {
            i--;
        }
        return i;
    }

    int runEnd(int index) {
        int i = index;
        while (i < length && isHan(i)) {
            i++;
        }
        return i;
    }

    /// The part `[from, to)` for regular expressions: width and writing made standard, upper and
    /// lower case kept.
    CharSequence view(int from, int to) {
        return new View(from, to);
    }

    private final class View implements CharSequence {
        private final int from;
        private final int to;

        View(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            char c = original(from + index);
            if (c >= 0xFF21 && c <= 0xFF5A) {
                return (char) (c - 0xFEE0);
            }
            return c >= 'A' && c <= 'Z' ? c : HanFold.standard(c);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new View(from + start, from + end);
        }

        @Override
        public String toString() {
            char[] chars = new char[length()];
            for (int i = 0; i < chars.length; i++) {
                chars[i] = charAt(i);
            }
            return new String(chars);
        }
    }

    /// For tests and reports.
    @Override
    public String toString() {
        return new String(Arrays.copyOf(folded, length));
    }
}
