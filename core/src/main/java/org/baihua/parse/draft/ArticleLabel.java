package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ArticleNumber;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// A label at the start of a line: 第六條, 第 6 條之 1, 六、.
///
/// @param label as printed
/// @param number what it says
/// @param end the offset in its line at which the text after it begins
record ArticleLabel(Passage label, ArticleNumber number, int end) {

    /// What may follow 「第○條」 when a line begins with a reference to an article, not with the
    /// article itself: 「第八條規定，於前項申請案件準用之。」.
    private static final String CITING = "至、,，及或與和所規之定準但到~～";

    /// The label 第○條 at the start of `line`, or null when the line does not begin an article.
    ///
    /// @param first whether the line is the first of its cell, where a label is expected, so that a
    ///   missing space after it is forgiven
    static @Nullable ArticleLabel article(Passage line, boolean first) {
        String text = line.text();
        int start = Glyphs.skipBlank(text, 0);
        if (start >= text.length() || text.charAt(start) != '第') {
            return null;
        }
        int numberStart = Glyphs.skipBlank(text, start + 1);
        int numberEnd = spacedNumberEnd(text, numberStart);
        int main = Numbers.value(Glyphs.squeeze(text.substring(numberStart, numberEnd)));
        if (main < 0) {
            return null;
        }
        List<Integer> parts = new ArrayList<>(List.of(main));
        int at = Glyphs.skipBlank(text, numberEnd);
        at = subNumbers(text, at, parts, false);
        at = Glyphs.skipBlank(text, at);
        if (at >= text.length() || text.charAt(at) != '條') {
            return null;
        }
        at = subNumbers(text, at + 1, parts, true);
        if (!begins(text, at, first)) {
            return null;
        }
        int end = at;
        while (end < text.length()
                && (Glyphs.isBlank(text.charAt(end)) || "：:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return new ArticleLabel(line.sub(start, at), new ArticleNumber(parts), end);
    }

    private static int spacedNumberEnd(String text, int from) {
        int end = from;
        int at = from;
        while (true) {
            int next = Numbers.end(text, at);
            if (next == at) {
                return end;
            }
            end = next;
            at = Glyphs.skipBlank(text, next);
        }
    }

    /// Reads 之一 (and 之一之二), and the misprint 第三十二條一　, from `from` on.
    private static int subNumbers(String text, int from, List<Integer> parts, boolean last) {
        int at = from;
        while (true) {
            int mark = Glyphs.skipBlank(text, at);
            if (mark >= text.length()) {
                return at;
            }
            char c = text.charAt(mark);
            boolean marked = c == '之' || (mark > from && last && "-－".indexOf(c) >= 0);
            if (!marked && !(last && mark == at && Numbers.end(text, mark) > mark)) {
                return at;
            }
            int start = marked ? Glyphs.skipBlank(text, mark + 1) : mark;
            int end = Numbers.end(text, start);
            int value = Numbers.value(text.substring(start, end));
            boolean closed =
                    end >= text.length()
                            || Glyphs.isBlank(text.charAt(end))
                            || Glyphs.isOpenBracket(text.charAt(end))
                            || "條：:第之".indexOf(text.charAt(end)) >= 0
                            || marked;
            if (value <= 0 || !closed) {
                return at;
            }
            parts.add(value);
            at = end;
        }
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
        boolean spelled = start < text.length() && text.charAt(start) == '第';
        int numberStart = spelled ? Glyphs.skipBlank(text, start + 1) : start;
        int numberEnd = Numbers.end(text, numberStart);
        // 壹、 is the level above 一、.
        if (numberEnd == numberStart || "壹貳參肆伍陸柒捌玖拾".indexOf(text.charAt(numberStart)) >= 0) {
            return null;
        }
        int value = Numbers.value(text.substring(numberStart, numberEnd));
        int mark = Glyphs.skipBlank(text, numberEnd);
        if (value <= 0 || mark >= text.length()) {
            return null;
        }
        List<Integer> parts = new ArrayList<>(List.of(value));
        int after = mark;
        char c = text.charAt(mark);
        if (spelled) {
            if (c != '點') {
                return null;
            }
            after = mark + 1;
        }
        after = subNumbers(text, after, parts, false);
        if (!spelled) {
            if (after >= text.length() || "、．.，".indexOf(text.charAt(after)) < 0) {
                return null;
            }
            boolean decimal =
                    "．.".indexOf(text.charAt(after)) >= 0
                            && Numbers.end(text, after + 1) > after + 1;
            if (decimal) {
                return null;
            }
            after++;
        }
        return new ArticleLabel(
                line.sub(start, after), new ArticleNumber(parts), Glyphs.skipBlank(text, after));
    }
}
