package org.baihua.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baihua.bundle.notice.Announcement;
import org.baihua.bundle.notice.Dates;
import org.baihua.bundle.notice.NoticeMessage;
import org.baihua.bundle.notice.PublicNotice;
import org.baihua.law.Draft;
import org.baihua.law.Notice;
import org.baihua.publish.Publication;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.baihua.summary.Summary;

/// A draft on its way to the public: its notice is the official one, and what concerns the officer
/// alone is gone before anything is written of it.
///
/// @param announcement the notice, filled from the draft
/// @param draft with the official notice
/// @param warnings for the officer: where notice and draft differ
public record Official(Announcement announcement, Draft draft, List<Diagnostic> warnings) {

    public Official {
        warnings = List.copyOf(warnings);
    }

    /// @param shown the notice's file name as shown to people
    /// @param file the draft's file name as shown to people
    /// @throws UserException when the file holds no draft
    public static Official of(PublicNotice notice, Draft draft, String shown, String file) {
        if (draft.statute().articles().isEmpty() && draft.comparison().isEmpty()) {
            throw UserException.usage(NoticeMessage.NO_DRAFT, Place.inFile(file));
        }
        Outcome<Announcement> announcement = Announcement.of(notice, draft, shown);
        Announcement filled = announcement.value();
        return new Official(
                filled,
                new Draft(
                        draft.title(),
                        draft.kind(),
                        draft.statute(),
                        draft.comparison(),
                        draft.explanation(),
                        notice.asNotice(filled.subject(), filled.basis()),
                        draft.citations()),
                announcement.diagnostics());
    }

    /// What the source is called in public. Its own name may name people.
    public static String publicName(Format format) {
        return "draft."
                + switch (format) {
                    case DOCX, DOC, ODT, PDF, HTML -> format.name().toLowerCase(Locale.ROOT);
                    case MARKDOWN -> "md";
                    case TEXT -> "txt";
                };
    }

    /// The draft and what may be said in public about its reading.
    public Outcome<Draft> understood(List<Diagnostic> diagnostics, Format format) {
        return new Outcome<>(draft, PublicDiagnostics.of(diagnostics, publicName(format)));
    }

    /// The publication under its public name, with the period as the notice counts it.
    public Publication publication(Publication made) {
        SourceDocument source = made.source();
        SourceDocument named =
                new SourceDocument(
                        publicName(source.format()),
                        source.sha256(),
                        source.format(),
                        source.text(),
                        source.blocks(),
                        List.of(),
                        List.of(),
                        List.of(),
                        java.util.Map.of());
        return new Publication(
                named,
                made.draft(),
                made.findings(),
                made.plain(),
                withComment(made.summary()),
                made.diagnostics(),
                made.language());
    }

    private Summary withComment(Summary summary) {
        PublicNotice notice = announcement.notice();
        String how =
                "任何人都可以在 "
                        + Dates.common(notice.period().until())
                        + "以前，用書面、電子郵件或傳真，向"
                        + notice.contact().unit()
                        + "表示意見。";
        return new Summary(
                summary.title(),
                summary.kind(),
                summary.oneLine(),
                summary.background(),
                summary.keyPoints(),
                summary.importantArticles(),
                summary.affected(),
                summary.penalties(),
                summary.deadlines(),
                summary.effective(),
                summary.transitions(),
                new Summary.Comment(
                        notice.period().until(),
                        notice.period().days(),
                        how,
                        line(notice.contact()),
                        notice.period().explained(Language.ZH_TW)),
                summary.terms(),
                summary.contract(),
                summary.before(),
                summary.after(),
                summary.uncertain());
    }

    private static String line(Notice.Contact contact) {
        List<String> parts = new ArrayList<>();
        add(parts, "", contact.unit());
        add(parts, "地址：", contact.address());
        add(parts, "電話：", contact.phone());
        add(parts, "傳真：", contact.fax());
        add(parts, "電子郵件：", contact.email());
        return String.join("；", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isBlank()) {
            parts.add(name + value);
        }
    }
}
