package org.baihua.plain.contract;

import java.util.List;
import org.baihua.plain.contract.Fact.Day;
import org.baihua.plain.contract.Violation.Level;
import org.jspecify.annotations.Nullable;

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
        for (Day day : original.days()) {
            Day other = bent(day, original.days(), plain.days());
            if (other != null) {
                report.bent(
                        Invariant.F3,
                        Level.ERROR,
                        Saying.PERIOD_BENT,
                        day.span(),
                        other.span(),
                        day.text() + shown(day),
                        other.text() + shown(other));
            }
        }
    }

    /// The same day with another 前 or 後; null when there is none, or when the year carries it.
    private static @Nullable Day bent(Day day, List<Day> here, List<Day> there) {
        Day other = null;
        for (Day candidate : there) {
            if (candidate.key().equals(day.key()) && !candidate.aside()) {
                if (candidate.bound() == day.bound()) {
                    return null;
                }
                other = candidate;
            }
        }
        boolean ambiguous = here.stream().filter(it -> it.key().equals(day.key())).count() > 1;
        return ambiguous ? null : other;
    }

    private static String shown(Day day) {
        return switch (day.bound()) {
            case BEFORE -> "前";
            case AFTER -> "後";
            case WITHIN -> "內";
            case EXACT, AT_LEAST, AT_MOST, MORE, LESS, REACHED -> "";
        };
    }

    private static boolean isMissing(Day day, List<Day> there) {
        return there.stream().noneMatch(other -> other.key().equals(day.key()));
    }
}
