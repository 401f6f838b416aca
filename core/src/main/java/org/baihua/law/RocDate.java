package org.baihua.law;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Dates of the Republic: 中華民國一百十三年十月十一日, 民國 113 年 10 月 11 日, 一百十三年十月十一日, 113.10.11, 民國前五年二月三日. The
/// first year is 1912.
public final class RocDate {

    private static final int BEFORE_FIRST_YEAR = 1911;

    private RocDate() {}

    /// A date found in a text.
    ///
    /// @param start offset of its first code unit, 中華民國 included
    /// @param end offset after its last code unit
    public record Found(int start, int end, LocalDate date) {}

    /// The date that all of `text` spells, white space aside; null when it spells none.
    public static @Nullable LocalDate parse(String text) {
        String stripped = text.strip();
        Found found = at(stripped, 0);
        return found != null && found.end == stripped.length() ? found.date : null;
    }

    /// The date that begins exactly at `from`; null when none does.
    public static @Nullable Found at(CharSequence text, int from) {
        int at = from;
        boolean named = false;
        for (String name : new String[] {"中華民國", "民國"}) {
            if (at == from && skip(text, at, name) > 0) {
                at = blanks(text, skip(text, at, name));
                named = true;
            }
        }
        boolean before = named && skip(text, at, "前") > 0;
        if (before) {
            at = blanks(text, at + 1);
        }
        boolean first = skip(text, at, "元年") > 0;
        Numeral.Found year = first ? null : number(text, at);
        if (!first && year == null) {
            return null;
        }
        long yearNumber = year == null ? 1 : year.whole().orElse(-1);
        int afterYear = blanks(text, year == null ? at + 1 : year.end());
        if (skip(text, afterYear, "年") < 0) {
            return named || first ? null : dotted(text, from);
        }
        Numeral.Found month = number(text, blanks(text, afterYear + 1));
        int afterMonth = month == null ? -1 : blanks(text, month.end());
        if (month == null || skip(text, afterMonth, "月") < 0) {
            return null;
        }
        Numeral.Found day = number(text, blanks(text, afterMonth + 1));
        int afterDay = day == null ? -1 : blanks(text, day.end());
        if (day == null || skip(text, afterDay, "日") < 0) {
            return null;
        }
        LocalDate date = date(yearNumber, before, month.whole().orElse(-1), day.whole().orElse(-1));
        return date == null ? null : new Found(from, afterDay + 1, date);
    }

    /// The first date at `from` or later; null when there is none.
    public static @Nullable Found next(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '中' || c == '民' || Numeral.isDigitOrUnit(c)) {
                Found found = at(text, i);
                if (found != null) {
                    return found;
                }
                if (Numeral.isDigitOrUnit(c)) {
                    Numeral.Found number = Numeral.at(text, i);
                    i = number == null ? i : number.end() - 1;
                }
            }
        }
        return null;
    }

    /// As statutes write it: 中華民國一百十四年三月五日.
    ///
    /// @throws IllegalArgumentException for a date before 1912
    public static String format(LocalDate date) {
        int year = date.getYear() - BEFORE_FIRST_YEAR;
        if (year < 1) {
            throw new IllegalArgumentException("before the Republic: " + date);
        }
        return "中華民國"
                + Numeral.format(year)
                + "年"
                + Numeral.format(date.getMonthValue())
                + "月"
                + Numeral.format(date.getDayOfMonth())
                + "日";
    }

    /// 113.10.11 or 113/10/11, as drafts date their versions.
    private static @Nullable Found dotted(CharSequence text, int from) {
        int[] numbers = new int[3];
        int at = from;
        for (int i = 0; i < 3; i++) {
            int start = at;
            while (at < text.length() && at - start < 4 && isAsciiDigit(text.charAt(at))) {
                numbers[i] = numbers[i] * 10 + text.charAt(at) - '0';
                at++;
            }
            if (at == start) {
                return null;
            }
            if (i < 2) {
                if (at >= text.length() || (text.charAt(at) != '.' && text.charAt(at) != '/')) {
                    return null;
                }
                at++;
            }
        }
        LocalDate date = numbers[0] > 999 ? null : date(numbers[0], false, numbers[1], numbers[2]);
        return date == null ? null : new Found(from, at, date);
    }

    private static @Nullable LocalDate date(long year, boolean before, long month, long day) {
        if (year < 1 || year > 8000 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        int common = (int) (before ? BEFORE_FIRST_YEAR + 1 - year : year + BEFORE_FIRST_YEAR);
        YearMonth in = YearMonth.of(common, (int) month);
        return day > in.lengthOfMonth() ? null : in.atDay((int) day);
    }

    private static Numeral.@Nullable Found number(CharSequence text, int at) {
        return Numeral.at(text, at);
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int skip(CharSequence text, int at, String what) {
        if (at < 0 || at + what.length() > text.length()) {
            return -1;
        }
        for (int i = 0; i < what.length(); i++) {
            if (text.charAt(at + i) != what.charAt(i)) {
                return -1;
            }
        }
        return at + what.length();
    }

    private static int blanks(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
