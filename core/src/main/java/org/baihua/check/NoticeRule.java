package org.baihua.check;

import java.util.List;
import java.util.function.Consumer;
import org.baihua.law.Notice;
import org.baihua.source.Passage;
import org.baihua.source.Span;

/// A 預告 without one of the items that 行政程序法 §154 asks for, or with a comment period under sixty
/// days and no reason (行政院秘書長 105-09-05 函).
public final class NoticeRule implements Rule {

    private static final int USUAL_DAYS = 60;
    private static final String LAW = "行政程序法第一百五十四條第一項";

    @Override
    public String id() {
        return CheckMessage.NOTICE_MISSING.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        Notice notice = document.draft().notice();
        if (notice == null) {
            return;
        }
        Span place = place(notice.subject());
        if (notice.agency().isBlank()) {
            found.accept(missing(document, place, "公告機關名稱"));
        }
        if (notice.legalBasis().isEmpty()) {
            found.accept(missing(document, place, "依據"));
        }
        if (notice.subject().isEmpty()) {
            found.accept(missing(document, place, "主旨"));
        }
        if (notice.commentDays() == null) {
            found.accept(missing(document, place, "陳述意見的期間"));
        }
        Notice.Contact contact = notice.contact();
        if (contact.address().isEmpty() && contact.phone().isEmpty() && contact.email().isEmpty()) {
            found.accept(missing(document, place, "向誰陳述意見（地址、電話或電子郵件）"));
        }
        Integer days = notice.commentDays();
        if (days != null && days < USUAL_DAYS && notice.periodReason().isEmpty()) {
            found.accept(
                    new Finding(
                            CheckMessage.SHORT_PERIOD.code(),
                            Level.WARNING,
                            "",
                            "",
                            "",
                            place,
                            document.placeAt(place.start()),
                            CheckMessage.SHORT_PERIOD,
                            List.of(days),
                            List.of()));
        }
    }

    private static Span place(Passage subject) {
        Span span = subject.originOf(0, subject.length());
        return span == null ? new Span(0, 0) : span;
    }

    private Finding missing(Checked document, Span place, String item) {
        return new Finding(
                id(),
                Level.ERROR,
                item,
                "",
                "",
                place,
                document.placeAt(place.start()),
                CheckMessage.NOTICE_MISSING,
                List.of(item, LAW),
                List.of());
    }
}
