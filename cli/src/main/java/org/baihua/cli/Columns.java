package org.baihua.cli;

/// How wide text is on a terminal: ideographs and full-width marks take two columns.
final class Columns {

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    static int of(int codePoint) {
        if (codePoint < 0x1100) {
            return Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : 1;
        }
        boolean wide =
                codePoint <= 0x115F
                        || codePoint >= 0x2E80 && codePoint <= 0xA4CF
                        || codePoint >= 0xAC00 && codePoint <= 0xD7A3
                        || codePoint >= 0xF900 && codePoint <= 0xFAFF
                        || codePoint >= 0xFE30 && codePoint <= 0xFE6F
                        || codePoint >= 0xFF00 && codePoint <= 0xFF60
                        || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
                        || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
                        || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /// The end of a text that fits, after `…` when something was cut: the end of a path tells more
    /// than its beginning.
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int left = columns - 1;
        int start = text.length();
        while (start > 0) {
            int codePoint = text.codePointBefore(start);
            if (of(codePoint) > left) {
                break;
            }
            left -= of(codePoint);
            start -= Character.charCount(codePoint);
        }
        return "…" + text.substring(start);
    }
}
