package org.baihua.publish.html;

/// What HTML can hold.
final class Text {

    private Text() {}

    /// The text with what HTML forbids replaced, so that a reader sees that something stood there.
    static String shown(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (forbidden(c)) {
                out = out == null ? new StringBuilder(text.substring(0, i)) : out;
                out.append('\uFFFD');
            } else if (out != null) {
                out.appendCodePoint(c);
            }
            i += length;
        }
        return out == null ? text : out.toString();
    }

    static boolean forbidden(int c) {
        return (c < 0x20 && c != '\t')
                || (c >= 0x7F && c < 0xA0)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
