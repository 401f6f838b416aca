package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Numeral;
import org.jspecify.annotations.Nullable;

/// One step of a reference: 第十條之一, 第二項, 前條, 前二項, 同條, 本項, 但書, 各款, 附表二.
///
/// @param unit what is counted
/// @param mode how it is pointed at
/// @param start offset of the first code unit
/// @param end offset after the last one
/// @param numbers the numbers of [Mode#NUMBERED] (第一、二項 has two); for [Mode#BEFORE] how many
/// @param word as printed, for [Unit#SEGMENT], [Unit#EACH] and [Unit#ANNEX]
record RefToken(
        Unit unit, Mode mode, int start, int end, List<ArticleNumber> numbers, String word) {

    /// What a reference counts, outermost first.
    enum Unit {
        /// 編 章 節
        DIVISION,
        /// 條, 點
        ARTICLE,
        /// 項
        PARAGRAPH,
        /// 款
        SUBPARAGRAPH,
        /// 目
        ITEM,
        /// 目之1
        SUBITEM,
        /// 各款, 各項, 各目
        EACH,
        /// 前段, 後段, 但書, 本文, 序文
        SEGMENT,
        /// 附表, 附件, 附圖
        ANNEX
    }

    /// How a reference points.
    enum Mode {
        NUMBERED,
        /// 前, 前二
        BEFORE,
        /// 前各
        ALL_BEFORE,
        /// 同
        SAME,
        /// 本
        THIS
    }

    private static final String[] SEGMENTS = {"前段", "後段", "中段", "但書", "本文", "序文", "除書"};

    /// Whether a reference may begin with `c`.
    static boolean mayBegin(char c) {
        return c == '第' || c == '前' || c == '同' || c == '本' || c == '該' || c == '附';
    }

    /// The step that begins at `from`; null when none does.
    static @Nullable RefToken at(String text, int from) {
        return switch (text.charAt(from)) {
            case '第' -> numbered(text, from);
            case '前' -> before(text, from);
            case '同' -> pointed(text, from, Mode.SAME, "相共不連雷");
            case '本' -> pointed(text, from, Mode.THIS, "基資版樣日根成書範原");
            case '該' -> that(text, from);
            case '附' -> annex(text, from);
            default -> null;
        };
    }

    /// A step that only goes on with another: 各款, 但書, 後段.
    static @Nullable RefToken tailAt(String text, int from) {
        if (from + 2 > text.length()) {
            return null;
        }
        if (text.charAt(from) == '各' && unit(text.charAt(from + 1)) != null) {
            boolean other = text.charAt(from + 1) == '項' && charAt(text, from + 2) == '目';
            return other ? null : word(Unit.EACH, text, from, from + 2);
        }
        for (String segment : SEGMENTS) {
            if (text.startsWith(segment, from)) {
                return word(Unit.SEGMENT, text, from, from + 2);
            }
        }
        return null;
    }

    private static RefToken word(Unit unit, String text, int from, int to) {
        return new RefToken(unit, Mode.NUMBERED, from, to, List.of(), text.substring(from, to));
    }

    private static @Nullable RefToken numbered(String text, int from) {
        List<ArticleNumber> numbers = new ArrayList<>(1);
        int at = number(text, skipBlanks(text, from + 1), numbers);
        if (at < 0) {
            return null;
        }
        // 第一、二項; without 項 at the end the list was something else.
        while (charAt(text, at) == '、') {
            int more = number(text, skipBlanks(text, at + 1), numbers);
            if (more < 0) {
                return null;
            }
            at = more;
        }
        if (charAt(text, at) == '兩' || charAt(text, at) == '各') {
            at++;
        }
        Unit unit = unit(charAt(text, at));
        if (unit == null || isOtherWord(text, at)) {
            return null;
        }
        String word = text.substring(from, at + 1);
        at++;
        if (unit == Unit.ARTICLE || unit == Unit.SUBPARAGRAPH) {
            int branch = branch(text, at);
            while (branch > 0) {
                Numeral.Found found = branchNumber(text, at);
                if (found == null) {
                    break;
                }
                List<Integer> parts = new ArrayList<>(numbers.removeLast().parts());
                parts.add((int) found.whole().orElse(0));
                numbers.add(new ArticleNumber(parts));
                at = branch;
                branch = branch(text, at);
            }
        }
        return new RefToken(unit, Mode.NUMBERED, from, at, numbers, word);
    }

    /// 之一 of 第十條之一: the offset after it, -1 when it means something else.
    private static int branch(String text, int at) {
        Numeral.Found found = branchNumber(text, at);
        if (found == null || found.whole().isEmpty() || found.whole().getAsLong() > 999) {
            return -1;
        }
        char next = charAt(text, found.end());
        boolean amount = "部切般定年月日次人個倍成家種期公分％%元".indexOf(next) >= 0 && next != '\0';
        return amount ? -1 : found.end();
    }

    private static Numeral.@Nullable Found branchNumber(String text, int at) {
        int sign = skipBlanks(text, at);
        char c = charAt(text, sign);
        if (c != '之' && ((c != '-' && c != '－') || sign != at)) {
            return null;
        }
        int digits = skipBlanks(text, sign + 1);
        return digits < text.length() && Numeral.isDigitOrUnit(text.charAt(digits))
                ? Numeral.at(text, digits)
                : null;
    }

    /// 第一類 of 第十四條第一項第一類第一款 (所得稅法): the offset after it, or `from`. It stands between 項 and 款 and
    /// is no level of our tree.
    static int afterCategory(String text, int from) {
        if (charAt(text, from) != '第' || from + 1 >= text.length()) {
            return from;
        }
        Numeral.Found found = Numeral.at(text, from + 1);
        return found != null && charAt(text, found.end()) == '類' ? found.end() + 1 : from;
    }

    /// 目之1: the step below 第一目.
    static @Nullable RefToken subitemAt(String text, int from) {
        if (charAt(text, from) != '之') {
            return null;
        }
        int end = branch(text, from);
        Numeral.Found found = branchNumber(text, from);
        return end < 0 || found == null
                ? null
                : new RefToken(
                        Unit.SUBITEM,
                        Mode.NUMBERED,
                        from,
                        end,
                        List.of(ArticleNumber.of((int) found.whole().orElse(0))),
                        "");
    }

    private static int number(String text, int from, List<ArticleNumber> numbers) {
        int at = from;
        boolean bracketed = charAt(text, at) == '（' || charAt(text, at) == '(';
        if (bracketed) {
            at++;
        }
        if (at >= text.length() || !Numeral.isDigitOrUnit(text.charAt(at))) {
            return -1;
        }
        Numeral.Found found = Numeral.at(text, at);
        if (found == null || found.whole().isEmpty() || found.whole().getAsLong() > 99_999) {
            return -1;
        }
        List<Integer> parts = new ArrayList<>(2);
        parts.add((int) found.whole().getAsLong());
        at = found.end();
        if (bracketed) {
            if (charAt(text, at) != '）' && charAt(text, at) != ')') {
                return -1;
            }
            at++;
        }
        // 第 15-1 條 and 第十五之一條 carry the branch before the unit.
        Numeral.Found branch = branchNumber(text, at);
        if (branch != null && branch.whole().isPresent() && branch.whole().getAsLong() < 1000) {
            int unit = skipBlanks(text, branch.end());
            if (unit(charAt(text, unit)) == Unit.ARTICLE) {
                parts.add((int) branch.whole().getAsLong());
                at = branch.end();
            }
        }
        numbers.add(new ArticleNumber(parts));
        return skipBlanks(text, at);
    }

    private static @Nullable RefToken before(String text, int from) {
        char previous = from > 0 ? text.charAt(from - 1) : '\0';
        if (previous != '\0' && "目先日事生提期".indexOf(previous) >= 0) {
            return null;
        }
        int at = skipBlanks(text, from + 1);
        Mode mode = Mode.BEFORE;
        int count = 1;
        if (charAt(text, at) == '各') {
            mode = Mode.ALL_BEFORE;
            at++;
        } else if (at < text.length() && Numeral.isDigitOrUnit(text.charAt(at))) {
            Numeral.Found found = Numeral.at(text, at);
            if (found == null || found.whole().isEmpty() || found.whole().getAsLong() > 500) {
                return null;
            }
            count = (int) found.whole().getAsLong();
            at = skipBlanks(text, found.end());
        }
        Unit unit = unit(charAt(text, at));
        if (unit == null || isOtherWord(text, at)) {
            return null;
        }
        return new RefToken(
                unit,
                mode,
                from,
                at + 1,
                List.of(ArticleNumber.of(count)),
                text.substring(from, at + 1));
    }

    private static @Nullable RefToken pointed(String text, int from, Mode mode, String neverAfter) {
        if (from > 0 && neverAfter.indexOf(text.charAt(from - 1)) >= 0) {
            return null;
        }
        Unit unit = unit(charAt(text, from + 1));
        if (unit == null || isOtherWord(text, from + 1)) {
            return null;
        }
        if (mode == Mode.SAME && unit == Unit.ARTICLE && isParagraphToo(text, from)) {
            return new RefToken(
                    Unit.PARAGRAPH,
                    mode,
                    from,
                    from + 3,
                    List.of(),
                    text.substring(from, from + 3));
        }
        return new RefToken(unit, mode, from, from + 2, List.of(), text.substring(from, from + 2));
    }

    /// 該條; 該項 and 該款 are everyday words unless a step further in follows.
    private static @Nullable RefToken that(String text, int from) {
        Unit unit = unit(charAt(text, from + 1));
        if (unit == null || unit == Unit.DIVISION || isOtherWord(text, from + 1)) {
            return null;
        }
        if (unit == Unit.ARTICLE && isParagraphToo(text, from)) {
            return pointed(text, from, Mode.SAME, "");
        }
        boolean further = charAt(text, from + 2) == '第';
        return unit == Unit.ARTICLE || further
                ? new RefToken(
                        unit, Mode.SAME, from, from + 2, List.of(), text.substring(from, from + 2))
                : null;
    }

    /// 同條項 and 該條項 are 同條同項.
    private static boolean isParagraphToo(String text, int from) {
        return charAt(text, from + 2) == '項' && charAt(text, from + 3) != '目';
    }

    private static @Nullable RefToken annex(String text, int from) {
        if ("表件圖錄".indexOf(charAt(text, from + 1)) < 0 || from + 1 >= text.length()) {
            return null;
        }
        int at = from + 2;
        int digits = skipBlanks(text, at);
        if (digits < text.length() && Numeral.isDigitOrUnit(text.charAt(digits))) {
            Numeral.Found found = Numeral.at(text, digits);
            if (found != null && found.whole().isPresent()) {
                at = found.end();
                int branch = branch(text, at);
                at = branch > 0 ? branch : at;
                return word(Unit.ANNEX, text, from, at);
            }
        }
        char previous = from > 0 ? text.charAt(from - 1) : '\0';
        boolean pointedAt = "如詳依見照".indexOf(previous) >= 0 && previous != '\0';
        return pointedAt ? word(Unit.ANNEX, text, from, at) : null;
    }

    private static @Nullable Unit unit(char c) {
        return switch (c) {
            case '編', '章', '節' -> Unit.DIVISION;
            case '條', '點' -> Unit.ARTICLE;
            case '項' -> Unit.PARAGRAPH;
            case '款' -> Unit.SUBPARAGRAPH;
            case '目' -> Unit.ITEM;
            default -> null;
        };
    }

    /// 條件, 條例, 項目, 款項, 目的, 章程, 節目, 編制: the unit is the first half of a word.
    private static boolean isOtherWord(String text, int unit) {
        char next = charAt(text, unit + 1);
        if (next == '\0') {
            return false;
        }
        boolean numbered = unit > 0 && Numeral.isDigitOrUnit(text.charAt(unit - 1));
        return switch (text.charAt(unit)) {
            // 第三條例外: after a number 例 begins the next word.
            case '條' -> "件約款".indexOf(next) >= 0 || (!numbered && "例文碼".indexOf(next) >= 0);
            case '項' -> next == '目' && !"的標錄".contains("" + charAt(text, unit + 2));
            case '款' -> "項式".indexOf(next) >= 0;
            case '目' -> "的標錄次".indexOf(next) >= 0 || (!numbered && next == '前');
            case '章' -> next == '程';
            case '節' -> "目省能約制".indexOf(next) >= 0;
            case '編' -> "制列號組定纂".indexOf(next) >= 0;
            case '點' -> "收數".indexOf(next) >= 0;
            default -> false;
        };
    }

    static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Row.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
    }
}
