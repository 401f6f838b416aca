package org.baihua.law;

import static org.baihua.law.NumeralSigns.big;
import static org.baihua.law.NumeralSigns.digit;
import static org.baihua.law.NumeralSigns.small;
import static org.baihua.law.NumeralSigns.tens;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Numbers as statutes write them: 一百十八, 一百一十八, 二〇二六, 三萬五百, 廿三, 壹仟貳佰, 兩, １,０００, 50萬, 十二點五, 二分之一,
/// 百分之十二點五.
///
/// Reading is one walk over the numeral; nothing is looked at twice but the last few characters.
public final class Numeral {

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
        WholeNumber whole = new WholeNumber(text, from);
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
        return NumeralSpelling.of(number, style);
    }

    /// A whole number or a decimal at `from`.
    private static @Nullable Found decimalAt(CharSequence text, int from) {
        WholeNumber whole = new WholeNumber(text, from);
        return whole.read() ? decimal(whole) : null;
    }

    /// The whole number that was read, or the decimal that it begins.
    private static Found decimal(WholeNumber whole) {
        CharSequence text = whole.text;
        int from = whole.from;
        if (whole.overflow) {
            return new Found(from, whole.end, null);
        }
        int point = whole.end;
        // 4.一開始 begins the fourth line of a list.
        boolean mixed =
                point + 1 < text.length()
                        && text.charAt(point) != '點'
                        && text.charAt(from) < 0x80 != text.charAt(point + 1) < 0x80;
        if (point < text.length() && isPoint(text.charAt(point)) && !mixed) {
            int end = point + 1;
            StringBuilder digits = new StringBuilder();
            while (end < text.length() && digit(text.charAt(end)) >= 0) {
                if (digits.length() <= WholeNumber.LONGEST) {
                    digits.append(digit(text.charAt(end)));
                }
                end++;
            }
            // 三點 is a point of a rule, 1. is a label: only digits make it a decimal. 1.2.3 is a
            // section number, 第三點二十日 is not one number either.
            boolean again =
                    end < text.length() && (small(text.charAt(end)) > 0 || isDottedOn(text, end));
            if (!digits.isEmpty() && digits.length() <= WholeNumber.LONGEST && !again) {
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

    static boolean startsWith(CharSequence text, int at, String what) {
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
}
