package org.baihua.law;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Numbers as statutes write them: 一百十八, 一百一十八, 二〇二六, 三萬五百, 廿三, 壹仟貳佰, 兩, １,０００, 50萬, 十二點五, 二分之一,
/// 百分之十二點五.
///
/// Reading is one walk over the numeral; nothing is looked at twice but the last few characters.
public final class Numeral {

    private static final long NONE = -1;

    /// Longer runs of digits are counters, account numbers or noise; no amount needs them.
    private static final int LONGEST = 18;

    private Numeral() {}

    /// How a number is spelled.
    public enum Style {
        /// 一百十八, as statutes number their articles and print their amounts.
        STATUTORY,
        /// 一百一十八, as it is read aloud.
        SPOKEN,
        /// 一一八
        DIGITS
    }

    /// A numeral found in a text.
    ///
    /// @param start offset of its first code unit
    /// @param end offset after its last code unit
    /// @param quantity how much it says; null for a run that is too long to be an amount, so that a
    ///   caller can step over it
    public record Found(int start, int end, @Nullable Quantity quantity) {

        /// The whole number, or empty for decimals, fractions and runs without value.
        public OptionalLong whole() {
            return quantity instanceof Quantity.Whole(long number)
                    ? OptionalLong.of(number)
                    : OptionalLong.empty();
        }
    }

    /// The whole number that all of `text` spells, white space at both ends aside; empty when it
    /// spells none.
    public static OptionalLong parse(CharSequence text) {
        String stripped = text.toString().strip();
        Found found = at(stripped, 0);
        return found != null && found.end == stripped.length()
                ? found.whole()
                : OptionalLong.empty();
    }

    /// The amount that all of `text` spells, white space at both ends aside; null when it spells
    /// none.
    public static @Nullable Quantity quantity(CharSequence text) {
        String stripped = text.toString().strip();
        Found found = at(stripped, 0);
        return found != null && found.end == stripped.length() ? found.quantity : null;
    }

    /// Whether a numeral may begin with `c`.
    public static boolean isDigitOrUnit(char c) {
        return digit(c) >= 0 || small(c) > 0 || tens(c) > 0 || big(c) > 0;
    }

    /// The longest numeral that begins exactly at `from`; null when none does.
    public static @Nullable Found at(CharSequence text, int from) {
        Reading whole = new Reading(text, from);
        if (!whole.read()) {
            return null;
        }
        int end = whole.end;
        if (startsWith(text, end, "分之") && !whole.overflow && whole.value > 0) {
            Found above = decimalAt(text, end + 2);
            if (above != null && above.quantity != null) {
                return new Found(
                        from,
                        above.end,
                        new Quantity.Fraction(above.quantity.value(), whole.value));
            }
        }
        Found plain = decimal(whole);
        if (plain.quantity == null) {
            return plain;
        }
        if (plain.end < text.length()) {
            char sign = text.charAt(plain.end);
            long of = sign == '%' || sign == '％' ? 100 : sign == '‰' ? 1000 : 0;
            if (of > 0) {
                return new Found(
                        from, plain.end + 1, new Quantity.Fraction(plain.quantity.value(), of));
            }
        }
        return plain;
    }

    /// The first numeral that begins at `from` or later; null when there is none. Walking a text
    /// from [Found#end] to [Found#end] takes linear time.
    public static @Nullable Found next(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isDigitOrUnit(text.charAt(i))) {
                Found found = at(text, i);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// A whole number in the statutory style: 一百十八.
    ///
    /// @throws IllegalArgumentException when it is negative or 10^16 and above
    public static String format(long number) {
        return format(number, Style.STATUTORY);
    }

    /// A whole number in the given style.
    ///
    /// @throws IllegalArgumentException when it is negative or 10^16 and above
    public static String format(long number, Style style) {
        if (number < 0 || number >= 10_000_000_000_000_000L) {
            throw new IllegalArgumentException("no numeral for " + number);
        }
        if (style == Style.DIGITS) {
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
        for (int section = 3; section >= 0; section--) {
            int four = (int) (number / pow10(4 * section) % 10_000);
            if (four == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (!out.isEmpty() && (gap || four < 1000)) {
                out.append('零');
            }
            formatSection(out, four, style);
            if (section > 0) {
                out.append(BIG_NAMES.charAt(section));
            }
            gap = false;
        }
        return out.toString();
    }

    private static final String DIGIT_NAMES = "零一二三四五六七八九";
    private static final String BIG_NAMES = " 萬億兆";

    private static void formatSection(StringBuilder out, int four, Style style) {
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
                    power == 1 && digit == 1 && (style == Style.STATUTORY || out.isEmpty());
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

    /// A whole number or a decimal at `from`.
    private static @Nullable Found decimalAt(CharSequence text, int from) {
        Reading whole = new Reading(text, from);
        return whole.read() ? decimal(whole) : null;
    }

    /// The whole number that was read, or the decimal that it begins.
    private static Found decimal(Reading whole) {
        CharSequence text = whole.text;
        int from = whole.from;
        if (whole.overflow) {
            return new Found(from, whole.end, null);
        }
        int point = whole.end;
        if (point < text.length() && isPoint(text.charAt(point))) {
            int end = point + 1;
            StringBuilder digits = new StringBuilder();
            while (end < text.length() && digit(text.charAt(end)) >= 0) {
                if (digits.length() <= LONGEST) {
                    digits.append(digit(text.charAt(end)));
                }
                end++;
            }
            // 三點 is a point of a rule, 1. is a label: only digits make it a decimal. 1.2.3 is a
            // section number, 第三點二十日 is not one number either.
            boolean again =
                    end < text.length() && (small(text.charAt(end)) > 0 || isDottedOn(text, end));
            if (!digits.isEmpty() && digits.length() <= LONGEST && !again) {
                return new Found(
                        from,
                        end,
                        new Quantity.Decimal(new BigDecimal(whole.value + "." + digits)));
            }
        }
        return new Found(from, whole.end, new Quantity.Whole(whole.value));
    }

    private static boolean isDottedOn(CharSequence text, int end) {
        return isPoint(text.charAt(end))
                && end + 1 < text.length()
                && digit(text.charAt(end + 1)) >= 0;
    }

    private static boolean startsWith(CharSequence text, int at, String what) {
        if (at + what.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (text.charAt(at + i) != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPoint(char c) {
        return c == '點' || c == '.' || c == '．' || c == '‧' || c == '·';
    }

    /// The value of a digit, -1 for everything else.
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        return switch (c) {
            case '零', '○', '〇' -> 0;
            case '一', '壹', '弌' -> 1;
            case '二', '貳', '兩', '弍' -> 2;
            case '三', '參', '叁', '弎' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陸' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    private static boolean isArabic(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static int small(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    /// 廿, 卅, 卌: tens in one character.
    private static int tens(char c) {
        return switch (c) {
            case '廿' -> 20;
            case '卅' -> 30;
            case '卌' -> 40;
            default -> 0;
        };
    }

    private static long big(char c) {
        return switch (c) {
            case '萬' -> 10_000L;
            case '億' -> 100_000_000L;
            case '兆' -> 1_000_000_000_000L;
            default -> 0;
        };
    }

    /// One walk over a whole number. `run` is the digits not yet multiplied by a unit, `section`
    /// what has been gathered since the last 萬, 億 or 兆.
    private static final class Reading {
        private final CharSequence text;
        private final int from;
        private int at;
        int end;
        long value;
        boolean overflow;

        private long total;
        private long section;
        private long lastBig = Long.MAX_VALUE;
        private int lastSmall = 10_000;
        private long run = NONE;
        private int runDigits;
        private boolean runArabic;

        Reading(CharSequence text, int from) {
            this.text = text;
            this.from = from;
            this.at = from;
        }

        boolean read() {
            while (at < text.length() && step(text.charAt(at))) {
                at++;
            }
            end = at;
            if (end == from) {
                return false;
            }
            value = total + section + Math.max(run, 0);
            return true;
        }

        private boolean step(char c) {
            int digit = digit(c);
            if (digit >= 0) {
                return stepDigit(c, digit);
            }
            if (c == ',' || c == '，') {
                return isThousandsSeparator();
            }
            if (tens(c) > 0) {
                return stepTens(tens(c));
            }
            if (small(c) > 0) {
                return stepSmall(small(c));
            }
            return big(c) > 0 && stepBig(big(c));
        }

        private boolean stepDigit(char c, int digit) {
            boolean arabic = isArabic(c);
            if (run == NONE) {
                runArabic = arabic;
                run = 0;
                runDigits = 0;
            } else if (runArabic != arabic) {
                return false;
            } else if (section > 0 && run > 0) {
                // 二十三四: two numbers side by side.
                return false;
            }
            if (runDigits > 0 || digit > 0) {
                runDigits++;
            }
            if (runDigits > LONGEST) {
                overflow = true;
            } else {
                run = run * 10 + digit;
            }
            return true;
        }

        private boolean isThousandsSeparator() {
            if (run == NONE || !runArabic || runDigits == 0) {
                return false;
            }
            for (int i = 1; i <= 3; i++) {
                if (at + i >= text.length() || !isArabic(text.charAt(at + i))) {
                    return false;
                }
            }
            return at + 4 >= text.length() || !isArabic(text.charAt(at + 4));
        }

        private boolean stepTens(int tens) {
            if (run > 0 || lastSmall <= 10) {
                return false;
            }
            section += tens;
            lastSmall = 10;
            run = NONE;
            return true;
        }

        private boolean stepSmall(int unit) {
            if (unit >= lastSmall || overflow) {
                return false;
            }
            long times = run;
            if (times <= 0) {
                // Only 十 may stand for 一十; 百分之 and 千分之 have no number before them but are one.
                boolean share = at == from && unit > 10 && startsWith(text, at + 1, "分之");
                if (unit != 10 && !share) {
                    return false;
                }
                times = 1;
            } else if ((runDigits > 1 && !runArabic) || times >= 10_000) {
                return false;
            }
            section += times * unit;
            lastSmall = unit;
            run = NONE;
            return true;
        }

        private boolean stepBig(long unit) {
            long part = section + Math.max(run, 0);
            if (overflow) {
                return false;
            }
            if (part == 0) {
                boolean share = at == from && startsWith(text, at + 1, "分之");
                boolean onward = total > 0 && run == NONE && unit > lastBig;
                if (!share && !onward) {
                    return false;
                }
                part = share ? 1 : 0;
            }
            long gathered = unit > lastBig ? total + part : part;
            if (gathered > Long.MAX_VALUE / 10 / unit) {
                overflow = true;
                return true;
            }
            total = unit > lastBig ? gathered * unit : total + part * unit;
            lastBig = unit;
            lastSmall = 10_000;
            section = 0;
            run = NONE;
            return true;
        }
    }
}
