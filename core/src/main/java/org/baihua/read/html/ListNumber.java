package org.baihua.read.html;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// The numbers that a browser puts before the items of `<ol>`, which the file does not hold.
final class ListNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹貳參肆伍陸柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private ListNumber() {}

    /// The label of the item, with the mark and space that follow it; empty for a list without
    /// marks.
    static String label(Element list, Element item, int number, Map<String, String> style) {
        String type = style.getOrDefault("list-style-type", style.getOrDefault("list-style", ""));
        if (type.isEmpty()) {
            type = item.hasAttr("type") ? item.attr("type") : list.attr("type");
        }
        if (type.contains("none")) {
            return "";
        }
        if (list.normalName().equals("ul")) {
            return "• ";
        }
        return switch (type) {
            case "a", "lower-alpha", "lower-latin" -> letters(number) + ". ";
            case "A", "upper-alpha", "upper-latin" ->
                    letters(number).toUpperCase(Locale.ROOT) + ". ";
            case "i", "lower-roman" -> roman(number).toLowerCase(Locale.ROOT) + ". ";
            case "I", "upper-roman" -> roman(number) + ". ";
            case "cjk-ideographic", "trad-chinese-informal", "simp-chinese-informal" ->
                    chinese(number, DIGITS, "十百千") + "、";
            case "trad-chinese-formal" -> chinese(number, FORMAL, "拾佰仟") + "、";
            case "cjk-decimal" -> digits(number) + "、";
            case "cjk-heavenly-stem" ->
                    (number >= 1 && number <= 10
                                    ? STEMS.substring(number - 1, number)
                                    : digits(number))
                            + "、";
            case "cjk-earthly-branch" ->
                    (number >= 1 && number <= 12
                                    ? BRANCHES.substring(number - 1, number)
                                    : digits(number))
                            + "、";
            default -> number + ". ";
        };
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.isEmpty() ? String.valueOf(number) : letters.toString();
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }

    private static String digits(int number) {
        StringBuilder digits = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) {
            digits.append(digit == '-' ? '-' : DIGITS.charAt(digit - '0'));
        }
        return digits.toString();
    }

    private static String chinese(int number, String digits, String units) {
        if (number < 1 || number > 9999) {
            return number < 0 ? String.valueOf(number) : digits(number);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            if (gap) {
                text.append(digits.charAt(0) == '〇' ? '零' : digits.charAt(0));
                gap = false;
            }
            boolean bareTen = digit == 1 && place == 1 && text.isEmpty() && units.charAt(0) == '十';
            if (!bareTen) {
                text.append(digits.charAt(digit));
            }
            if (place > 0) {
                text.append(units.charAt(place - 1));
            }
        }
        return text.toString();
    }
}
