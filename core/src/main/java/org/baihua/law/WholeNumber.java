package org.baihua.law;

import static org.baihua.law.NumeralSigns.big;
import static org.baihua.law.NumeralSigns.digit;
import static org.baihua.law.NumeralSigns.isArabic;
import static org.baihua.law.NumeralSigns.small;
import static org.baihua.law.NumeralSigns.tens;

/// One walk over a whole number. `run` is the digits not yet multiplied by a unit, `section` what
/// has been gathered since the last 萬, 億 or 兆.
final class WholeNumber {
    private static final long NONE = -1;

    /// Longer runs of digits are counters, account numbers or noise; no amount needs them.
    static final int LONGEST = 18;

    final CharSequence text;
    final int from;
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

    WholeNumber(CharSequence text, int from) {
        this.text = text;
        this.from = from;
        this.at = from;
    }

    /// Whether a whole number begins here; then [#end], [#value] and [#overflow] are known.
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
            boolean share = at == from && unit > 10 && Numeral.startsWith(text, at + 1, "分之");
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
            boolean share = at == from && Numeral.startsWith(text, at + 1, "分之");
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
