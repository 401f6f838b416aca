package org.baihua.plain.contract;

import java.util.List;
import org.baihua.plain.contract.Fact.Day;
import org.baihua.plain.contract.Violation.Level;

/// F3 時間: years and days of the year.
final class DayCheck {

    private DayCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        for (Day day : original.days()) {
            if (isMissing(day, plain.days())) {
                report.lost(Invariant.F3, Level.ERROR, Saying.DAY_LOST, day.span(), day.text());
            }
        }
        for (Day day : plain.days()) {
            if (isMissing(day, original.days())) {
                report.added(Invariant.F3, Level.ERROR, Saying.DAY_ADDED, day.span(), day.text());
            }
        }
    }

    private static boolean isMissing(Day day, List<Day> there) {
        return there.stream().noneMatch(other -> other.key().equals(day.key()));
    }
}
