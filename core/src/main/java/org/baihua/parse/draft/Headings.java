package org.baihua.parse.draft;

/// Knows what stands between articles: 「第二章　設立」, 「附表一」, 「（刪除）」.
final class Headings {

    private Headings() {}

    /// Whether a text, blanks out, begins with a heading, an annex or a remark of its own.
    static boolean begins(String squeezed) {
        if (squeezed.isEmpty()) {
            return false;
        }
        if (squeezed.charAt(0) == '第') {
            int end = Numbers.end(squeezed, 1);
            return end > 1 && end < squeezed.length() && "編章節".indexOf(squeezed.charAt(end)) >= 0;
        }
        return squeezed.startsWith("附表")
                || squeezed.startsWith("附件")
                || squeezed.startsWith("附圖")
                || squeezed.startsWith("附錄")
                || squeezed.startsWith("（刪除）")
                || squeezed.startsWith("(刪除)")
                || squeezed.equals("刪除");
    }
}
