package org.baihua.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.baihua.law.Notice;
import org.baihua.source.Passage;
import org.baihua.source.Span;

/// A 預告 without one of the items that 行政程序法 §154 asks for, or with a comment period under sixty
/// days and no reason (行政院秘書長 105-09-05 函).
public final class NoticeRule implements Rule {

    private static final int USUAL_DAYS = 60;
    private static final String LAW = "行政程序法第一百五十四條第一項";

    /// What a letter is about that is no 預告.
    private static final List<String> OTHERS = List.of("勘誤", "聽證", "公聽會", "說明會");

    /// How far the letter in front of a draft reaches at most, in characters.
    private static final int LETTER = 3000;

    private static final Pattern BASIS =
            Pattern.compile(
                    "依[\\s　]{0,8}據[\\s　]{0,4}[：:]|說[\\s　]{0,8}明[\\s　]{0,4}[：:][\\s　]{0,8}(?:依|行政程序法)");

    /// 10日內, 七日內, 94年7月25日前, 至九月七日止.
    private static final Pattern PERIOD =
            Pattern.compile("[0-9０-９一二三四五六七八九十][\\s　]{0,2}(?:個?月|[日天])(?:之?內|以?前|止|為止)");

    /// A telephone, an address for letters, a street.
    private static final Pattern REACH =
            Pattern.compile("電話|傳真|電子郵件|電子信箱|@|[市縣鄉鎮區][^，。；：（）\\n]{1,10}[路街段巷][^，。；：（）\\n]{0,8}號");

    @Override
    public String id() {
        return CheckMessage.NOTICE_MISSING.code();
    }

    @Override
    public void check(Checked document, Consumer<Finding> found) {
        Notice notice = document.draft().notice();
        if (notice == null || !invites(notice.subject().text())) {
            return;
        }
        Span place = place(notice.subject());
        if (notice.agency().isBlank()) {
            found.accept(missing(document, place, "公告機關名稱"));
        }
        String letter = letter(document, place);
        if (notice.legalBasis().isEmpty() && !BASIS.matcher(letter).find()) {
            found.accept(missing(document, place, "依據"));
        }
        if (notice.subject().isEmpty()) {
            found.accept(missing(document, place, "主旨"));
        }
        if (notice.commentDays() == null && !PERIOD.matcher(letter).find()) {
            found.accept(missing(document, place, "陳述意見的期間"));
        }
        if (notice.contact().address().isEmpty()
                && notice.contact().phone().isEmpty()
                && notice.contact().email().isEmpty()
                && !REACH.matcher(letter).find()) {
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

    /// Whether the letter invites opinions on a draft. A list of errata, an invitation to a hearing
    /// or the notice that something is now in force need not have the items of a 預告.
    private static boolean invites(String subject) {
        for (String other : OTHERS) {
            if (subject.contains(other)) {
                return false;
            }
        }
        return subject.isEmpty()
                || subject.contains("預告")
                || !subject.contains("生效") && !subject.contains("實施");
    }

    /// The letter in front of the draft, from its subject on. Its items may stand where the reader
    /// of notices does not look: under 報告事項 instead of 公告事項, in one sentence with a bracket. An
    /// item is missing only when the letter does not say it anywhere.
    private static String letter(Checked document, Span subject) {
        String text = document.source().text();
        int end = Math.min(text.length(), subject.start() + LETTER);
        for (String heading : List.of("總說明\n", "對照表\n", "逐條說明\n")) {
            int at = text.indexOf(heading, subject.end());
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return text.substring(Math.min(subject.start(), end), end);
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
