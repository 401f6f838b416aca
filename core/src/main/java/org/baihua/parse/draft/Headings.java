package org.baihua.parse.draft;

import org.baihua.parse.Labels;

/// Knows what stands between articles: 「第二章　設立」, 「附表一」, 「（刪除）」.
final class Headings {

    private Headings() {}

    /// Whether a text, blanks out, begins with a heading, an annex or a remark of its own.
    static boolean begins(String squeezed) {
        if (squeezed.isEmpty()) {
            return false;
        }
        return Labels.heading(squeezed, 0)
                || squeezed.startsWith("附表")
                || squeezed.startsWith("附件")
                || squeezed.startsWith("附圖")
                || squeezed.startsWith("附錄")
                || squeezed.startsWith("（刪除）")
                || squeezed.startsWith("(刪除)")
                || squeezed.equals("刪除");
    }
}
