package org.baihua.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Notice;
import org.baihua.source.Language;
import org.baihua.source.Message;
import org.baihua.summary.Summary.Comment;
import org.jspecify.annotations.Nullable;

/// Says until when and how one may comment on a draft.
///
/// The day of the notice does not count (行政程序法 §48 II): the next day is day one. A last day on
/// which offices are closed moves to the next working day (§48 IV), which only a calendar of
/// holidays can tell.
final class CommentPeriod {

    private CommentPeriod() {}

    static @Nullable Comment of(
            @Nullable Notice notice, @Nullable Holidays holidays, Language language) {
        if (notice == null) {
            return null;
        }
        LocalDate from = notice.date();
        Integer days = notice.commentDays();
        String contact = contact(notice.contact(), language);
        String how =
                SummaryMessage.HOW_TO_COMMENT.in(
                        language,
                        notice.agency().isEmpty()
                                ? SummaryMessage.AN_AGENCY.in(language)
                                : notice.agency());
        if (from == null || days == null) {
            Message why = days == null ? SummaryMessage.NO_PERIOD : SummaryMessage.NO_DATE;
            String note = days == null ? why.in(language) : why.in(language, days);
            return new Comment(null, days, how, contact, note);
        }
        LocalDate counted = from.plusDays(days);
        LocalDate until = counted;
        String note = SummaryMessage.COUNTED.in(language, from, days, counted);
        if (holidays == null) {
            note +=
                    Holidays.isWeekend(counted)
                            ? SummaryMessage.ON_A_WEEKEND.in(language)
                            : SummaryMessage.HOLIDAYS_UNKNOWN.in(language);
        } else {
            while (!holidays.isWorkingDay(until)) {
                until = until.plusDays(1);
            }
            if (!until.equals(counted)) {
                note += SummaryMessage.MOVED.in(language, until);
            }
        }
        return new Comment(until, days, how, contact, note);
    }

    private static String contact(Notice.Contact contact, Language language) {
        List<String> parts = new ArrayList<>();
        add(parts, "", contact.unit());
        add(parts, SummaryMessage.ADDRESS.in(language), contact.address());
        add(parts, SummaryMessage.PHONE.in(language), contact.phone());
        add(parts, SummaryMessage.FAX.in(language), contact.fax());
        add(parts, SummaryMessage.EMAIL.in(language), contact.email());
        return String.join(language == Language.EN ? "; " : "；", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isBlank()) {
            parts.add(name + value.strip());
        }
    }
}
