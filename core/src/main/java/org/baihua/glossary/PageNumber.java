package org.baihua.glossary;

import org.baihua.text.HanFold;

/// Knows the line that a printed page leaves between two lines of its text: `- 3 -`, 第 3 頁，
/// 第3頁/共12頁.
final class PageNumber {

    private static final int LONGEST = 24;

    private PageNumber() {}

    static boolean is(String text, int from, int to) {
        if (to - from > LONGEST) {
            return false;
        }
        boolean digits = false;
        boolean page = false;
        boolean marked = false;
        for (int i = from; i < to; i++) {
            char c = HanFold.standard(text.charAt(i));
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if (c == '第' || c == '頁' || c == '共') {
                page |= c == '頁';
            } else if ("-–—−－/／,，|".indexOf(c) >= 0) {
                marked = true;
            } else if (HanFold.classOf(c) != HanFold.SPACE
                    && HanFold.classOf(c) != HanFold.INVISIBLE
                    && "〇○零一二三四五六七八九十百".indexOf(c) < 0) {
                return false;
            } else {
                digits |= page;
            }
        }
        // A bare number could be the text's own; one between dashes or with 頁 is the page's.
        return page || digits && (marked || to - from <= 4);
    }
}
