package org.baihua.bundle.notice;

import java.time.LocalDate;
import org.baihua.source.Language;
import org.baihua.summary.Holidays;
import org.jspecify.annotations.Nullable;

/// The time in which anyone may comment.
///
/// The day of publication does not count (行政程序法 §48 II). A last day that is a Saturday, a Sunday or
/// a holiday moves to the next working day (§48 IV); holidays besides weekends are known only where
/// a calendar is given.
///
/// @param from the day of publication
/// @param days how many were granted
/// @param counted the last day by counting alone
/// @param until the last day
/// @param known whether a calendar of holidays was looked at
public record Period(LocalDate from, int days, LocalDate counted, LocalDate until, boolean known) {

    private static final Holidays WEEKENDS = new Holidays(java.util.Set.of(), java.util.Set.of());

    public static Period of(LocalDate from, int days, @Nullable Holidays holidays) {
        LocalDate counted = from.plusDays(days);
        LocalDate until = counted;
        Holidays calendar = holidays == null ? WEEKENDS : holidays;
        while (!calendar.isWorkingDay(until)) {
            until = until.plusDays(1);
        }
        return new Period(from, days, counted, until, holidays != null);
    }

    /// How the last day was reached, for people.
    public String explained(Language language) {
        if (language == Language.EN) {
            return "Counted from the day after "
                    + from
                    + ", "
                    + days
                    + " days end on "
                    + counted
                    + (until.equals(counted) ? "." : ", a day off, and move to " + until + ".")
                    + (known ? "" : " Holidays other than weekends were not looked at.");
        }
        return "期間從公告次日起算 "
                + days
                + " 日，"
                + Dates.common(counted)
                + "期滿"
                + (until.equals(counted) ? "。" : "；那天不上班，順延到 " + Dates.common(until) + "。")
                + (known ? "" : "除了週末，沒有核對其他假日。");
    }
}
