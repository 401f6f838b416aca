package org.baihua.law;

/// How a whole number is written out, the other way round of [Numeral].
final class NumeralSpelling {

    private static final String DIGIT_NAMES = "零一二三四五六七八九";
    private static final String BIG_NAMES = " 萬億兆";

    private NumeralSpelling() {}

    static String of(long number, Numeral.Style style) {
        if (number < 0 || number >= 10_000_000_000_000_000L) {
            throw new IllegalArgumentException("no numeral for " + number);
        }
        if (style == Numeral.Style.DIGITS) {
            StringBuilder digits = new StringBuilder();
            for (char c : Long.toString(number).toCharArray()) {
                digits.append(c == '0' ? '〇' : DIGIT_NAMES.charAt(c - '0'));
            }
            return digits.toString();
        }
        if (number == 0) {
            return "零";
        }
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int four = (int) (number / pow10(4 * power) % 10_000);
            if (four == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (!out.isEmpty() && (gap || four < 1000)) {
                out.append('零');
            }
            section(out, four, style);
            if (power > 0) {
                out.append(BIG_NAMES.charAt(power));
            }
            gap = false;
        }
        return out.toString();
    }

    private static void section(StringBuilder out, int four, Numeral.Style style) {
        int length = out.length();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = four / (int) pow10(power) % 10;
            boolean first = out.length() == length;
            if (digit == 0) {
                gap = !first;
                continue;
            }
            if (gap) {
                out.append('零');
                gap = false;
            }
            // 十 stands for 一十 in statutes; spoken Chinese drops 一 only at the very start.
            boolean bareTen =
                    power == 1 && digit == 1 && (style == Numeral.Style.STATUTORY || out.isEmpty());
            if (!bareTen) {
                out.append(DIGIT_NAMES.charAt(digit));
            }
            if (power > 0) {
                out.append(" 十百千".charAt(power));
            }
        }
    }

    private static long pow10(int power) {
        long value = 1;
        for (int i = 0; i < power; i++) {
            value *= 10;
        }
        return value;
    }
}
