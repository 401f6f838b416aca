package org.baihua.summary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// The days on which offices are closed, and the weekend days on which they are open.
///
/// @param closed days off besides weekends
/// @param open weekend days worked
public record Holidays(Set<LocalDate> closed, Set<LocalDate> open) {

    public Holidays {
        closed = Set.copyOf(closed);
        open = Set.copyOf(open);
    }

    /// Reads the government's calendar (西元日期,星期,是否放假,備註, where 0 is a working day and 2 a day off)
    /// or a list of ISO dates, one a line.
    ///
    /// @throws UserException when a line holds no date
    public static Holidays parse(String file, List<String> lines) {
        Set<LocalDate> closed = new HashSet<>();
        Set<LocalDate> open = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            boolean header = i == 0 && line.contains("日期");
            if (line.isEmpty() || line.startsWith("#") || header) {
                continue;
            }
            String[] cells = line.split("[,\t]", -1);
            LocalDate day = date(cells[0].strip());
            if (day == null) {
                throw UserException.usage(
                        SummaryMessage.HOLIDAY_LINE, Place.atLine(file, i + 1), line);
            }
            boolean off = cells.length < 3 || !cells[2].strip().equals("0");
            if (off) {
                closed.add(day);
            } else if (isWeekend(day)) {
                open.add(day);
            }
        }
        return new Holidays(closed, open);
    }

    private static @org.jspecify.annotations.Nullable LocalDate date(String cell) {
        try {
            return cell.indexOf('-') > 0
                    ? LocalDate.parse(cell)
                    : LocalDate.parse(
                            cell.replace("/", ""), DateTimeFormatter.ofPattern("uuuuMMdd"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /// Whether offices work on that day.
    public boolean isWorkingDay(LocalDate day) {
        return open.contains(day) || (!isWeekend(day) && !closed.contains(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
