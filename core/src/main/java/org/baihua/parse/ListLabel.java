package org.baihua.parse;

import java.util.OptionalLong;
import org.baihua.law.Numeral;
import org.jspecify.annotations.Nullable;

/// The label at the start of a line: 一、 （一） 1. (1) ① 甲、 A. 壹、
///
/// @param style how it is written
/// @param start offset of its first code unit in the line
/// @param end offset after it, mark included
/// @param ordinal its place in its list, from 1
/// @param branch for 三之一、 the number after 之, otherwise 0
record ListLabel(Style style, int start, int end, int ordinal, int branch) {

    /// How labels are written. The statute knows the first three: 款冠以一、二、三, 目冠以（一）（二）（三）,
    /// 目再細分者冠以1、2、3 (中央法規標準法 §8).
    enum Style {
        /// 一、
        ENUMERATED,
        /// （一）
        BRACKETED,
        /// 1. １、
        ARABIC,
        /// (1) ⑴ 1)
        ARABIC_BRACKETED,
        /// ①
        CIRCLED,
        /// 甲、
        STEM,
        /// （甲）
        STEM_BRACKETED,
        /// A. ａ、
        LATIN,
        /// (a)
        LATIN_BRACKETED,
        /// (ii)
        ROMAN_BRACKETED,
        /// 壹、
        FORMAL,
        /// `一 因公`: a number with nothing but spaces behind it
        ENUMERATED_BARE,
        /// `1 應說明`: an Arabic number with nothing but a space behind it
        ARABIC_BARE,
        /// `A 應說明`
        LATIN_BARE
    }

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String FORMALS = "壹貳參\uF96B肆伍陸\uF9D3柒捌玖拾\uF973佰叁";
    private static final String PLAIN = "一二三四五六\uF9D1七八九十百○〇零\uF9B2廿卅";

    /// No list of a law is longer; what is, counts on from there as text.
    private static final int LONGEST = 9;

    /// As canonical number: `3`, `3-1`.
    String number() {
        return branch == 0 ? String.valueOf(ordinal) : ordinal + "-" + branch;
    }

    /// Styles that need support from their surroundings before anybody believes them.
    boolean isWeak() {
        return style == Style.ARABIC_BARE
                || style == Style.LATIN_BARE
                || style == Style.ENUMERATED_BARE;
    }

    /// The label with which `row` begins; null when it begins with none.
    static @Nullable ListLabel of(Row row) {
        return row.start() == row.end() ? null : at(row.line(), row.start(), row.end());
    }

    /// The label that begins at `from`; null when none does.
    static @Nullable ListLabel at(String text, int from, int end) {
        char c = text.charAt(from);
        if (c == '（' || c == '(' || c == '〔' || c == '﹙') {
            return bracketed(text, from, end);
        }
        if (PLAIN.indexOf(c) >= 0) {
            return enumerated(text, from, end, PLAIN, Style.ENUMERATED);
        }
        if (FORMALS.indexOf(c) >= 0) {
            return enumerated(text, from, end, FORMALS, Style.FORMAL);
        }
        if (isArabic(c)) {
            return arabic(text, from, end);
        }
        if (c >= '①' && c <= '⑳') {
            return new ListLabel(Style.CIRCLED, from, from + 1, c - '①' + 1, 0);
        }
        if (c >= '⑴' && c <= '⒇') {
            return new ListLabel(Style.ARABIC_BRACKETED, from, from + 1, c - '⑴' + 1, 0);
        }
        if (c >= '㈠' && c <= '㈩') {
            return new ListLabel(Style.BRACKETED, from, from + 1, c - '㈠' + 1, 0);
        }
        if (STEMS.indexOf(c) >= 0 && from + 1 < end && isMark(text.charAt(from + 1))) {
            return new ListLabel(Style.STEM, from, from + 2, STEMS.indexOf(c) + 1, 0);
        }
        return latinOrdinal(c) > 0 ? latin(text, from, end) : null;
    }

    private static @Nullable ListLabel enumerated(
            String text, int from, int end, String alphabet, Style style) {
        int at = from;
        while (at < end && at - from < LONGEST && alphabet.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int branch = 0;
        int main = at;
        if (at + 1 < end && text.charAt(at) == '之') {
            int tail = at + 1;
            while (tail < end && tail - at < LONGEST && alphabet.indexOf(text.charAt(tail)) >= 0) {
                tail++;
            }
            branch = ordinal(text, at + 1, tail);
            at = tail;
        }
        int mark = skipBlanks(text, at, Math.min(end, at + 3));
        boolean bare =
                style == Style.ENUMERATED
                        && mark < end
                        && !isMark(text.charAt(mark))
                        && (mark - at >= 2 || (mark > at && text.charAt(at) == '\u3000'));
        if (bare && branch == 0 && ordinal(text, from, main) > 0) {
            return new ListLabel(Style.ENUMERATED_BARE, from, at, ordinal(text, from, main), 0);
        }
        if (branch < 0 || mark >= end || !isMark(text.charAt(mark))) {
            return null;
        }
        if (text.charAt(mark) != '、' && mark + 1 < end && isDigit(text.charAt(mark + 1))) {
            // ○．○五 and 二．五 are decimals.
            return null;
        }
        int ordinal = ordinal(text, from, main);
        return ordinal < 1 ? null : new ListLabel(style, from, mark + 1, ordinal, branch);
    }

    private static @Nullable ListLabel arabic(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 4 && isArabic(text.charAt(at))) {
            at++;
        }
        int ordinal = ordinal(text, from, at);
        if (ordinal < 1 || at >= end) {
            return null;
        }
        char mark = text.charAt(at);
        if (isMark(mark)) {
            boolean decimal = mark != '、' && at + 1 < end && isArabic(text.charAt(at + 1));
            return decimal ? null : new ListLabel(Style.ARABIC, from, at + 1, ordinal, 0);
        }
        if (mark == '）' || mark == ')') {
            return new ListLabel(Style.ARABIC_BRACKETED, from, at + 1, ordinal, 0);
        }
        return Row.isBlank(mark) && at - from <= 2
                ? new ListLabel(Style.ARABIC_BARE, from, at, ordinal, 0)
                : null;
    }

    private static @Nullable ListLabel latin(String text, int from, int end) {
        int ordinal = latinOrdinal(text.charAt(from));
        if (from + 1 >= end) {
            return null;
        }
        char mark = text.charAt(from + 1);
        if (isMark(mark)) {
            // A.B. and H.A.Thomas are names.
            boolean name =
                    mark != '、'
                            && from + 2 < end
                            && (latinOrdinal(text.charAt(from + 2)) > 0
                                    || isArabic(text.charAt(from + 2)));
            return name ? null : new ListLabel(Style.LATIN, from, from + 2, ordinal, 0);
        }
        if (mark == '）' || mark == ')') {
            return new ListLabel(Style.LATIN_BRACKETED, from, from + 2, ordinal, 0);
        }
        return Row.isBlank(mark)
                ? new ListLabel(Style.LATIN_BARE, from, from + 1, ordinal, 0)
                : null;
    }

    private static @Nullable ListLabel bracketed(String text, int from, int end) {
        int close = from + 1;
        while (close < end && close - from <= LONGEST && !isClosing(text.charAt(close))) {
            close++;
        }
        if (close >= end || !isClosing(text.charAt(close))) {
            return null;
        }
        int first = skipBlanks(text, from + 1, close);
        if (first == close) {
            return null;
        }
        char c = text.charAt(first);
        if (STEMS.indexOf(c) >= 0 && skipBlanks(text, first + 1, close) == close) {
            return new ListLabel(Style.STEM_BRACKETED, from, close + 1, STEMS.indexOf(c) + 1, 0);
        }
        if (PLAIN.indexOf(c) >= 0 || isArabic(c)) {
            int ordinal = ordinal(text, first, close);
            Style style = isArabic(c) ? Style.ARABIC_BRACKETED : Style.BRACKETED;
            return ordinal < 1 ? null : new ListLabel(style, from, close + 1, ordinal, 0);
        }
        int roman = roman(text, first, close);
        if (roman > 0) {
            return new ListLabel(Style.ROMAN_BRACKETED, from, close + 1, roman, 0);
        }
        return latinOrdinal(c) > 0 && first + 1 == close
                ? new ListLabel(Style.LATIN_BRACKETED, from, close + 1, latinOrdinal(c), 0)
                : null;
    }

    /// i, ii, iii, iv … x; v and x alone are letters.
    private static int roman(String text, int from, int to) {
        String numeral = text.substring(from, to).toLowerCase(java.util.Locale.ROOT);
        return switch (numeral) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            case "vi" -> 6;
            case "vii" -> 7;
            case "viii" -> 8;
            case "ix" -> 9;
            default -> 0;
        };
    }

    /// The number that `[from, to)` spells, blanks inside it aside; -1 when it spells none.
    private static int ordinal(String text, int from, int to) {
        String spelled = text.substring(from, to);
        if (hasBlank(spelled)) {
            spelled = withoutBlanks(spelled);
        }
        OptionalLong value = Numeral.parse(spelled);
        return value.isPresent() && value.getAsLong() < 100_000 ? (int) value.getAsLong() : -1;
    }

    /// Without those that a pattern calls white space, and the ideographic space.
    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && (c < '\t' || c > '\r') && c != '\u3000') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean hasBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Row.isBlank(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int skipBlanks(String text, int from, int end) {
        int at = from;
        while (at < end && Row.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int latinOrdinal(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 1;
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 1;
        }
        if (c >= 'Ａ' && c <= 'Ｚ') {
            return c - 'Ａ' + 1;
        }
        return c >= 'ａ' && c <= 'ｚ' ? c - 'ａ' + 1 : 0;
    }

    private static boolean isArabic(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isDigit(char c) {
        return isArabic(c) || "○〇零\uF9B2一二三四五六\uF9D1七八九".indexOf(c) >= 0;
    }

    private static boolean isMark(char c) {
        return c == '、' || c == '.' || c == '．' || c == '﹑' || c == '､' || c == '﹒';
    }

    private static boolean isClosing(char c) {
        return c == '）' || c == ')' || c == '〕' || c == '﹚';
    }
}
