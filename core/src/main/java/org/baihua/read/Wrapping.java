package org.baihua.read;

/// Whether a line break was put in because the paper was too narrow, or because something new
/// begins.
public final class Wrapping {

    private static final String DIGITS = "○〇零一二兩三四五六七八九十百千0123456789０１２３４５６７８９";
    private static final String ENDS = "。！？：；!?;:";
    private static final String CLOSES = "」』）)】》〉”\"";

    private Wrapping() {}

    /// Whether `next` goes on with the sentence of `before`, as far as the words alone can tell.
    public static boolean continues(String before, String next) {
        return !next.isEmpty()
                && !before.isEmpty()
                && !ends(before)
                && !isIndented(next)
                && !beginsItem(next);
    }

    /// Whether the text ends as a sentence or an introduction ends.
    public static boolean ends(String text) {
        int i = text.length() - 1;
        while (i >= 0
                && (Character.isWhitespace(text.charAt(i))
                        || CLOSES.indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i >= 0 && ENDS.indexOf(text.charAt(i)) >= 0;
    }

    /// Whether the text begins with the two full-width spaces of a new 項.
    public static boolean isIndented(String text) {
        return text.startsWith("　　");
    }

    /// Whether the text begins with a label: 第三條, 一、, （一）, 1., 甲、, 附表.
    ///
    /// 「第三條」 in the middle of a sentence may come to stand at the start of a line too; it is a
    /// label only when a space, a bracket or the end of the line follows.
    public static boolean beginsItem(String text) {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        if (c == '第') {
            int end = digits(text, i + 1);
            if (end == i + 1 || end >= text.length() || "編章節款目條點".indexOf(text.charAt(end)) < 0) {
                return false;
            }
            end++;
            if (end < text.length() && text.charAt(end) == '之') {
                end = digits(text, end + 1);
            }
            return end >= text.length()
                    || Character.isWhitespace(text.charAt(end))
                    || text.charAt(end) == '（';
        }
        if (c == '（' || c == '(') {
            int end = digits(text, i + 1);
            return end > i + 1
                    && end < text.length()
                    && (text.charAt(end) == '）' || text.charAt(end) == ')');
        }
        int end = digits(text, i);
        if (end > i) {
            return end < text.length()
                    && (text.charAt(end) == '、'
                            || text.charAt(end) == '．'
                            || text.charAt(end) == '.'
                                    && end + 1 < text.length()
                                    && digits(text, end + 1) == end + 1);
        }
        boolean counted =
                "甲乙丙丁戊己庚辛壬癸壹貳參叁肆伍陸柒捌玖拾".indexOf(c) >= 0
                        || c >= '①' && c <= '⒛'
                        || "-*•●○◎■□※".indexOf(c) >= 0;
        if (!counted) {
            return false;
        }
        if (c >= '①' && c <= '⒛' || "-*•●○◎■□※".indexOf(c) >= 0) {
            return true;
        }
        while (i < text.length() && "壹貳參叁肆伍陸柒捌玖拾甲乙丙丁戊己庚辛壬癸".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '、';
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && DIGITS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /// Whether joining needs a space: only between Latin letters and digits.
    public static boolean needsSpace(String before, String next) {
        if (before.isEmpty() || next.isEmpty()) {
            return false;
        }
        char a = before.charAt(before.length() - 1);
        char b = next.charAt(0);
        return a > ' ' && a < 0x250 && b > ' ' && b < 0x250 && a != '-' && a != '/';
    }
}
