package org.baihua.bundle.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import org.baihua.law.RocDate;
import org.jspecify.annotations.Nullable;

/// Days as officers write and read them.
public final class Dates {

    private static final int BEFORE_FIRST_YEAR = 1911;
    private static final String WEEK = "一二三四五六日";

    private Dates() {}

    /// The day that `text` spells, in ISO (2026-12-01, 2026/12/1) or of the Republic; null when
    /// there is no such day.
    public static @Nullable LocalDate parse(String text) {
        String stripped = text.strip();
        for (String pattern : new String[] {"uuuu-M-d", "uuuu/M/d"}) {
            try {
                return LocalDate.parse(
                        stripped,
                        DateTimeFormatter.ofPattern(pattern, java.util.Locale.ROOT)
                                .withResolverStyle(ResolverStyle.STRICT));
            } catch (DateTimeParseException e) {
                // Perhaps the other way of writing.
            }
        }
        return RocDate.parse(stripped);
    }

    /// 中華民國115年12月1日
    public static String roc(LocalDate day) {
        return "中華民國"
                + (day.getYear() - BEFORE_FIRST_YEAR)
                + "年"
                + day.getMonthValue()
                + "月"
                + day.getDayOfMonth()
                + "日";
    }

    /// 2026 年 12 月 1 日（星期二）
    public static String common(LocalDate day) {
        return day.getYear()
                + " 年 "
                + day.getMonthValue()
                + " 月 "
                + day.getDayOfMonth()
                + " 日（"
                + weekday(day)
                + "）";
    }

    /// 星期二
    public static String weekday(LocalDate day) {
        return "星期" + WEEK.charAt(day.getDayOfWeek().getValue() - 1);
    }
}
