package org.baihua.parse;

import org.baihua.source.Passage;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// One line as the parser sees it: where its text begins and ends, how far it is indented, how wide
/// it is. A table of the file is a row too.
///
/// @param passage the whole line
/// @param start offset of the first code unit that is not white space
/// @param end offset after the last one
/// @param indent columns of white space before `start`; a full-width character has two columns
/// @param width columns of the line up to `end`
/// @param table the table that stands here instead of text
record Row(Passage passage, int start, int end, int indent, int width, @Nullable Table table) {

    static Row of(Passage passage) {
        String text = passage.text();
        int start = 0;
        int end = text.length();
        int indent = 0;
        while (start < end && isBlank(text.charAt(start))) {
            indent += columns(text.charAt(start));
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        int width = indent;
        for (int i = start; i < end; i++) {
            width += columns(text.charAt(i));
        }
        return new Row(passage, start, end, indent, width, null);
    }

    static Row of(Table table) {
        return new Row(Passage.EMPTY, 0, 0, 0, 0, table);
    }

    boolean isEmpty() {
        return start == end && table == null;
    }

    String line() {
        return passage.text();
    }

    /// The row's text without the white space around it.
    Passage text() {
        return passage.sub(start, end);
    }

    /// The row's text from `from` on, without white space at either end.
    Passage textFrom(int from) {
        return passage.sub(skipBlanks(Math.min(from, end)), end);
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < end && isBlank(line().charAt(at))) {
            at++;
        }
        return at;
    }

    char first() {
        return start < end ? line().charAt(start) : '\0';
    }

    char last() {
        return start < end ? line().charAt(end - 1) : '\0';
    }

    boolean startsWith(String what) {
        return start + what.length() <= end && line().startsWith(what, start);
    }

    boolean endsWith(String what) {
        return start + what.length() <= end && line().startsWith(what, end - what.length());
    }

    /// Whether the row is drawn (┌──┬──┐, │甲│乙│): part of a table of characters.
    boolean isDrawn() {
        return isBoxDrawing(first()) || isBoxDrawing(last());
    }

    static boolean isBoxDrawing(char c) {
        return c >= '\u2500' && c <= '\u257f' && c != '─' && c != '━';
    }

    /// White space as it occurs in files, no-break and zero-width spaces included.
    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u3000'
                || c == '\u00a0'
                || c == '\ufeff'
                || (c >= '\u2000' && c <= '\u200b')
                || Character.isWhitespace(c);
    }

    /// The text without any white space.
    static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                compact.append(text.charAt(i));
            }
        }
        return compact.toString();
    }

    /// Columns on a terminal of Taiwan: 2 for everything that is not Latin.
    static int columns(char c) {
        return c < '\u1100' ? 1 : Character.isLowSurrogate(c) ? 0 : 2;
    }

    /// Whether the row ends a sentence: 。！？, closing brackets and a remark （附表四） after it aside.
    boolean isTerminal() {
        String text = line();
        int at = end;
        while (at > start) {
            char c = text.charAt(at - 1);
            if (c == '。' || c == '！' || c == '？' || c == '｡') {
                return true;
            }
            if (c == '」' || c == '』' || c == '”' || isBlank(c)) {
                at--;
            } else if (c == '）' || c == ')') {
                // 「（刪除）」 and 「三、裁撤計畫書（附表）」 are no sentences; 「…。（附表四）」 and 「（…。）」 are.
                if (at - 2 >= start && text.charAt(at - 2) == '。') {
                    return true;
                }
                at = openingBracket(text, at - 1);
                if (at <= start) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return false;
    }

    private int openingBracket(String text, int close) {
        // A remark is short; a bracket that is not is not looked for.
        for (int at = close - 1; at >= Math.max(start, close - 60); at--) {
            char c = text.charAt(at);
            if (c == '（' || c == '(') {
                return at;
            }
        }
        return -1;
    }

    /// Whether the row ends by announcing what follows it: 如下：
    boolean isLead() {
        char c = last();
        return c == '：' || c == ':' || c == '﹕' || c == '︰' || c == '∶';
    }
}
