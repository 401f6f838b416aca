package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Level;
import org.baihua.law.Numeral;
import org.jspecify.annotations.Nullable;

/// The label with which an article or a heading begins: 第 15 條之 1, 第十五之一條, 第三點, 第 二 章之一.
///
/// @param level [Level#ARTICLE] for 條 and 點, otherwise the level of the heading
/// @param unit 條, 點, 編, 章, 節, 款, 目 as printed
/// @param start offset of 第 in the line
/// @param end offset after the label
/// @param number its number
/// @param last the last number of a range (第五條至第八條（刪除）), null for a single one
record ProvisionLabel(
        Level level,
        char unit,
        int start,
        int end,
        ArticleNumber number,
        @Nullable ArticleNumber last) {

    static @Nullable ProvisionLabel of(Row row) {
        return row.first() == '第' ? at(row.line(), row.start(), row.end()) : null;
    }

    /// The label that begins at `from`; null when none does.
    static @Nullable ProvisionLabel at(String text, int from, int end) {
        ProvisionLabel first = single(text, from, end);
        if (first == null || first.level != Level.ARTICLE) {
            return first;
        }
        int at = skipBlanks(text, first.end, end);
        if (at < end && (text.charAt(at) == '至' || text.charAt(at) == '～')) {
            ProvisionLabel second = single(text, skipBlanks(text, at + 1, end), end);
            if (second != null
                    && second.level == Level.ARTICLE
                    && second.number.compareTo(first.number) > 0) {
                return new ProvisionLabel(
                        Level.ARTICLE, first.unit, from, second.end, first.number, second.number);
            }
        }
        return first;
    }

    private static @Nullable ProvisionLabel single(String text, int from, int end) {
        if (from >= end || text.charAt(from) != '第') {
            return null;
        }
        List<Integer> parts = new ArrayList<>(2);
        int at = number(text, skipBlanks(text, from + 1, end), end, parts);
        if (at < 0) {
            return null;
        }
        // 第 15-1 條, 第十五之一條: the branch may stand before the unit.
        while (at < end && isBranch(text.charAt(at))) {
            at = number(text, skipBlanks(text, at + 1, end), end, parts);
            if (at < 0) {
                return null;
            }
        }
        if (at >= end) {
            return null;
        }
        char unit = text.charAt(at);
        Level level = level(unit);
        if (level == null) {
            return null;
        }
        at++;
        while (true) {
            int branch = skipBlanks(text, at, end);
            if (branch >= end || !isBranch(text.charAt(branch))) {
                break;
            }
            int after = number(text, skipBlanks(text, branch + 1, end), end, parts);
            if (after < 0) {
                break;
            }
            // number() steps over the blanks after it; the label ends before them.
            at = after;
            while (Row.isBlank(text.charAt(at - 1))) {
                at--;
            }
        }
        return new ProvisionLabel(level, unit, from, at, new ArticleNumber(parts), null);
    }

    /// Reads a number at `from`, adds it to `parts` and returns the offset after it and the blanks
    /// that follow; -1 when there is none.
    private static int number(String text, int from, int end, List<Integer> parts) {
        if (from >= end || !Numeral.isDigitOrUnit(text.charAt(from))) {
            return -1;
        }
        // 第 1.5 條 does not exist; a decimal here is something else.
        Numeral.Found found = Numeral.at(text, from);
        if (found == null || found.end() > end) {
            return -1;
        }
        long value = found.whole().orElse(-1);
        if (value < 0 || value > 99_999) {
            return -1;
        }
        parts.add((int) value);
        return skipBlanks(text, found.end(), end);
    }

    private static @Nullable Level level(char unit) {
        return switch (unit) {
            case '條', '点', '點' -> Level.ARTICLE;
            case '編' -> Level.PART;
            case '章' -> Level.CHAPTER;
            case '節' -> Level.SECTION;
            case '款' -> Level.SUBSECTION;
            case '目' -> Level.SUBSUBSECTION;
            default -> null;
        };
    }

    private static boolean isBranch(char c) {
        return c == '之' || c == '-' || c == '－' || c == '–' || c == '—' || c == '‐';
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && Row.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
