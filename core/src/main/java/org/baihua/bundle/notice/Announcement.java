package org.baihua.bundle.notice;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Draft;
import org.baihua.law.DraftKind;
import org.baihua.law.Explanation;
import org.baihua.law.Notice;
import org.baihua.law.Numeral;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Form;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;

/// The notice in the form of an official announcement （公告）: 主旨、依據、公告事項.
///
/// @param notice what is announced
/// @param title what the draft is called in full
/// @param kind whether it is made, amended or repealed
/// @param subject 主旨
/// @param basis 依據
/// @param enabling 訂定之依據
public record Announcement(
        PublicNotice notice,
        String title,
        DraftKind kind,
        String subject,
        String basis,
        String enabling) {

    /// Fills what the notice leaves to the draft, and says where the two differ.
    ///
    /// @param shown the notice's file name as shown to people
    public static Outcome<Announcement> of(PublicNotice notice, Draft draft, String shown) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Place place = Place.inFile(shown);
        LegalForm form = LegalForm.of(draft.title());
        String enabling = notice.legalBasis();
        String basis = notice.noticeBasis();
        if (Basis.isProcedure(enabling)) {
            String found = Basis.of(draft);
            if (basis.isEmpty()) {
                basis = enabling;
            }
            String used = found.isEmpty() ? enabling : found;
            diagnostics.add(
                    Diagnostic.warning(
                            NoticeMessage.BASIS_OF_NOTICE, place, enabling, "「" + used + "」"));
            enabling = used;
        }
        if (basis.isEmpty()) {
            basis = form.basis(draft.kind());
        }
        Notice own = draft.notice();
        if (own != null) {
            differs(diagnostics, place, Item.AGENCY, notice.agency(), own.agency());
            if (own.commentDays() != null) {
                differs(
                        diagnostics,
                        place,
                        Item.COMMENT_DAYS,
                        String.valueOf(notice.period().days()),
                        String.valueOf(own.commentDays()));
            }
            if (own.date() != null) {
                differs(
                        diagnostics,
                        place,
                        Item.PUBLISHED,
                        notice.period().from().toString(),
                        own.date().toString());
            }
        }
        String subject = notice.subject();
        if (subject.isEmpty() && own != null) {
            subject = own.subject().text().strip();
        }
        if (subject.isEmpty()) {
            subject = "預告「" + DraftName.of(draft) + "」。";
        }
        return new Outcome<>(
                new Announcement(
                        notice, DraftName.of(draft), draft.kind(), subject, basis, enabling),
                diagnostics);
    }

    private static void differs(
            List<Diagnostic> diagnostics, Place place, Item item, String here, String there) {
        if (!there.isEmpty() && !here.replace(" ", "").equals(there.replace(" ", ""))) {
            diagnostics.add(
                    Diagnostic.warning(
                            NoticeMessage.DRAFT_DIFFERS, place, item.key(), here, there));
        }
    }

    /// 訂定, 制定, 修正 or 廢止.
    private static String verb(String title, DraftKind kind) {
        return switch (kind) {
            case AMENDMENT -> "修正";
            case REPEAL -> "廢止";
            case NEW, STATUTE, NOTICE, OTHER ->
                    LegalForm.of(title) == LegalForm.STATUTE ? "制定" : "訂定";
        };
    }

    /// 預告機關 and 公告.
    public String heading() {
        return notice.agency() + "　公告";
    }

    /// The announcement as a document.
    ///
    /// @param draft for what is attached
    public Outline outline(Draft draft) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Title(1, heading()));
        parts.add(signed("發文日期：" + Dates.roc(notice.period().from())));
        if (!notice.number().isEmpty()) {
            parts.add(signed("發文字號：" + notice.number()));
        }
        parts.add(new Part.Clause(0, 3, "主旨：", List.of(Span.of(subject))));
        parts.add(new Part.Clause(0, 3, "依據：", List.of(Span.of(basis))));
        parts.add(new Part.Clause(0, 5, "公告事項：", List.of()));
        Matters matters = new Matters(parts);
        String verb = verb(title, kind);
        matters.add(verb + "機關：" + notice.agency() + "。");
        matters.add(verb + "依據：" + sentence(enabling));
        matters.add(attached(draft));
        matters.add(opinions());
        contact(parts);
        PublicNotice.Hearing hearing = notice.hearing();
        if (hearing != null) {
            matters.add(
                    "聽證：於"
                            + Dates.roc(hearing.date())
                            + "（"
                            + Dates.weekday(hearing.date())
                            + "）在"
                            + hearing.place()
                            + "舉行；主要程序："
                            + sentence(hearing.procedure()));
        }
        if (!notice.reasonForShorter().isEmpty()
                && notice.period().days() < NoticeReader.FULL_PERIOD) {
            matters.add("公告周知期間不滿六十日之理由：" + sentence(notice.reasonForShorter()));
        }
        if (!notice.signer().isEmpty()) {
            parts.add(signed(notice.signer()));
        }
        return new Outline(heading() + "：" + subject, Form.OFFICIAL, parts);
    }

    /// 一、二、三、…
    private static final class Matters {
        private final List<Part> parts;
        private int number;

        Matters(List<Part> parts) {
            this.parts = parts;
        }

        void add(String text) {
            number++;
            parts.add(new Part.Clause(1, 2, Numeral.format(number) + "、", List.of(Span.of(text))));
        }
    }

    private static Part signed(String text) {
        return new Part.Prose(Tone.SIGNED, List.of(Span.of(text)));
    }

    private String attached(Draft draft) {
        List<String> papers = new ArrayList<>();
        Explanation explanation = draft.explanation();
        if (explanation != null) {
            papers.add("總說明");
        }
        if (!draft.comparison().isEmpty()) {
            papers.add(
                    draft.comparison().stream().anyMatch(row -> row.current() != null)
                            ? "條文對照表"
                            : "逐條說明");
        }
        papers.add(draft.kind() == DraftKind.REPEAL ? "現行條文" : "草案條文");
        String where =
                notice.url().isEmpty() ? "" : "，另載於" + notice.agency() + "網站（" + notice.url() + "）";
        return "「" + title + "」之" + String.join("、", papers) + "如附件" + where + "。";
    }

    private String opinions() {
        Period period = notice.period();
        String join =
                notice.joinUrl().isEmpty() ? "" : "，亦得至公共政策網路參與平臺（" + notice.joinUrl() + "）陳述";
        return "任何人對於本草案有意見或修正建議者，得自本公告刊登次日起"
                + period.days()
                + "日內（至"
                + Dates.roc(period.until())
                + "，"
                + Dates.weekday(period.until())
                + "止），向下列單位陳述意見"
                + join
                + "：";
    }

    private void contact(List<Part> parts) {
        Notice.Contact contact = notice.contact();
        String[][] lines = {
            {"承辦單位", contact.unit()},
            {"地址", contact.address()},
            {"電話", contact.phone()},
            {"傳真", contact.fax()},
            {"電子郵件", contact.email()}
        };
        int number = 0;
        for (String[] line : lines) {
            if (!line[1].isEmpty()) {
                number++;
                parts.add(
                        new Part.Clause(
                                3,
                                3,
                                "（" + Numeral.format(number) + "）",
                                List.of(Span.of(line[0] + "：" + line[1]))));
            }
        }
    }

    private static String sentence(String text) {
        return text.endsWith("。") ? text : text + "。";
    }
}
