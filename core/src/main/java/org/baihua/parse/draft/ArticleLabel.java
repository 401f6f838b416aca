package org.baihua.parse.draft;

import org.baihua.law.ArticleNumber;
import org.baihua.parse.Labels;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// A label at the start of a cell's or a paragraph's line: 第六條, 第 6 條之 1, 六、.
///
/// @param label as printed
/// @param number what it says
/// @param end the offset in its line at which the text after it begins
record ArticleLabel(Passage label, ArticleNumber number, int end) {

    /// What follows 「第○條」 when a line begins with a reference to an article, not with the article
    /// itself: 「第八條規定，於前項申請案件準用之。」.
    private static final String CITING = "至、,，及或與和所規之定準但到~～";

    /// The label 第○條 at the start of `line`, or null when the line does not begin an article.
    ///
    /// @param first whether the line is the first of its cell, where a label is expected, so that a
    ///   missing space after it is forgiven
    static @Nullable ArticleLabel article(Passage line, boolean first) {
        String text = line.text();
        int start = Glyphs.skipBlank(text, 0);
        Labels.Label label = start < text.length() ? Labels.article(text, start) : null;
        if (label == null) {
            return null;
        }
        ArticleNumber number = label.number();
        int at = label.end();
        int misprint = branchWithoutMark(text, at);
        if (misprint > at && number.parts().size() == 1) {
            number = ArticleNumber.of(number.main(), Numbers.value(text.substring(at, misprint)));
            at = misprint;
        }
        if (!begins(text, at, first)) {
            return null;
        }
        int end = at;
        while (end < text.length()
                && (Glyphs.isBlank(text.charAt(end)) || "：:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return new ArticleLabel(line.sub(start, at), number, end);
    }

    /// Where the misprint 「第三十二條一　…」 for 第三十二條之一 ends; `at` when there is none.
    private static int branchWithoutMark(String text, int at) {
        int end = Numbers.end(text, at);
        boolean closed = end < text.length() && Glyphs.isBlank(text.charAt(end));
        return end > at && closed && Numbers.value(text.substring(at, end)) > 0 ? end : at;
    }

    private static boolean begins(String text, int at, boolean first) {
        if (at >= text.length() || Glyphs.isBlank(text.charAt(at))) {
            return true;
        }
        char next = text.charAt(at);
        if (Glyphs.isOpenBracket(next)) {
            return first || deletedOrCaption(text, at);
        }
        if (!first) {
            return false;
        }
        if (next == '、') {
            int after = Glyphs.skipBlank(text, at + 1);
            return after >= text.length() || text.charAt(after) != '第';
        }
        if (next == '第') {
            return quotedPart(text, at);
        }
        return CITING.indexOf(next) < 0;
    }

    /// 「第七條（刪除）」, 「第九條（信用卡使用之限制）　…」, and not 「第九條（第二款）…」.
    private static boolean deletedOrCaption(String text, int at) {
        int inner = Glyphs.skipBlank(text, at + 1);
        return inner < text.length() && text.charAt(inner) != '第';
    }

    /// 「第十六條第三項　經審查…」: a cell that quotes one 項 only.
    private static boolean quotedPart(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '第') {
            int end = Numbers.end(text, at + 1);
            if (end == at + 1 || end >= text.length() || "項款目".indexOf(text.charAt(end)) < 0) {
                return false;
            }
            at = end + 1;
        }
        return at < text.length() && Glyphs.isBlank(text.charAt(at));
    }

    /// The label 六、 (第六點, 6.) at the start of `line`, or null.
    static @Nullable ArticleLabel point(Passage line) {
        String text = line.text();
        int start = Glyphs.skipBlank(text, 0);
        Labels.Label label = Labels.point(text, start);
        return label == null
                ? null
                : new ArticleLabel(
                        line.sub(start, label.end()),
                        label.number(),
                        Glyphs.skipBlank(text, label.end()));
    }
}
