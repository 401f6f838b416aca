package org.baihua.bundle.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.baihua.bundle.bag.Checksum;
import org.baihua.bundle.notice.Announcement;
import org.baihua.bundle.notice.Item;
import org.baihua.bundle.notice.LegalForm;
import org.baihua.bundle.notice.NoticeReader;
import org.baihua.bundle.notice.PublicNotice;
import org.baihua.plain.PlainText;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.plain.contract.Violation;
import org.baihua.publish.Publication;
import org.baihua.source.Language;

/// `manifest.json`: what the bundle holds and what it was made of, for programs.
public final class Manifest {

    /// Goes up when a field changes its meaning.
    public static final int VERSION = 1;

    public static final String NAME = "manifest.json";

    private Manifest() {}

    /// What the manifest knows besides the publication.
    ///
    /// @param allowed leaks that the notice allows, by kind
    /// @param missing characters that no font shows, as U+XXXX and where; empty without PDF
    /// @param font what PDFs are set in, empty without PDF
    public record Facts(
            Provenance provenance,
            SortedMap<String, Integer> allowed,
            List<String> missing,
            String font) {
        public Facts {
            missing = List.copyOf(missing);
        }
    }

    public static String of(
            Publication publication,
            Announcement announcement,
            Facts facts,
            List<Content> contents) {
        PublicNotice notice = announcement.notice();
        return new Tree()
                .put("type", "baihua-bundle")
                .put("version", VERSION)
                .put("title", publication.draft().title())
                .put("kind", code(publication.draft().kind()))
                .put("form", code(LegalForm.of(publication.draft().title())))
                .put("notice", notice(notice, announcement))
                .put("required", required(announcement, publication))
                .put(
                        "source",
                        new Tree()
                                .put("sha256", publication.source().sha256())
                                .put("format", code(publication.source().format()))
                                .put("articles", publication.draft().statute().articles().size()))
                .put(
                        "tool",
                        new Tree()
                                .put("name", "baihua")
                                .put("version", facts.provenance().version()))
                .put("level", facts.provenance().level())
                .put(
                        "glossaries",
                        facts.provenance().glossaries().stream()
                                .map(glossary ->
                                        new Tree()
                                                .put("name", glossary.name())
                                                .put("title", glossary.title())
                                                .put("licence", glossary.licence())
                                                .put("origin", glossary.origin())
                                                .put("entries", glossary.entries()))
                                .toList())
                .put("contract", contract(publication))
                .put("leaks", leaks(notice, facts))
                .put("font", facts.font())
                .put("charactersWithoutGlyph", facts.missing())
                .put("licence", Catalogue.LICENCE)
                .put("files", contents.stream().map(Manifest::file).toList())
                .toString();
    }

    private static Tree notice(PublicNotice notice, Announcement announcement) {
        return new Tree()
                .put("agencies", notice.agencies())
                .put("number", notice.number())
                .put("subject", announcement.subject())
                .put("legalBasis", announcement.enabling())
                .put("noticeBasis", announcement.basis())
                .put("published", notice.period().from().toString())
                .put("commentDays", notice.period().days())
                .put("until", notice.period().until().toString())
                .put("reasonForShorter", notice.reasonForShorter())
                .put(
                        "contact",
                        new Tree()
                                .put("unit", notice.contact().unit())
                                .put("address", notice.contact().address())
                                .put("phone", notice.contact().phone())
                                .put("fax", notice.contact().fax())
                                .put("email", notice.contact().email()))
                .put("url", notice.url())
                .put("joinUrl", notice.joinUrl());
    }

    /// Each item that the law wants, its words, and the file that says it.
    private static List<Tree> required(Announcement announcement, Publication publication) {
        PublicNotice notice = announcement.notice();
        List<Tree> items = new ArrayList<>();
        items.add(item(Item.Law.ITEM_1, "訂定機關", notice.agency(), "notice.html"));
        items.add(item(Item.Law.ITEM_2, "訂定之依據", announcement.enabling(), "notice.html"));
        items.add(
                item(
                        Item.Law.ITEM_3,
                        "草案全文或主要內容",
                        publication.draft().statute().articles().size() + " 條",
                        "index.html"));
        items.add(
                item(
                        Item.Law.ITEM_4,
                        "任何人得於所定期間內向指定機關陳述意見",
                        notice.period().days() + "日",
                        "notice.html"));
        if (notice.period().days() < NoticeReader.FULL_PERIOD) {
            items.add(
                    item(
                            Item.Law.SIXTY_DAYS,
                            "不滿六十日的理由",
                            notice.reasonForShorter(),
                            "notice.html"));
        }
        return items;
    }

    private static Tree item(Item.Law law, String what, String words, String file) {
        return new Tree()
                .put("law", law.in(Language.ZH_TW))
                .put("what", what)
                .put("words", words)
                .put("file", file);
    }

    private static Tree contract(Publication publication) {
        var plain = publication.plain();
        return new Tree()
                .put("units", plain.units().size())
                .put("rewritten", plain.count(Verdict.REWRITTEN))
                .put("annotated", plain.count(Verdict.ANNOTATED))
                .put("unchanged", plain.count(Verdict.UNCHANGED))
                .put("fallback", plain.count(Verdict.FALLBACK))
                .put("violationsPublished", broken(plain));
    }

    /// Units that were published although the contract forbids them. A unit that fell back shows
    /// its original, and what is said of it is about the version that was not published.
    private static long broken(PlainText plain) {
        return plain.units().stream()
                .filter(unit -> unit.verdict() != Verdict.FALLBACK)
                .filter(unit ->
                        unit.violations().stream()
                                .anyMatch(v -> v.level() == Violation.Level.ERROR))
                .count();
    }

    private static Tree leaks(PublicNotice notice, Facts facts) {
        List<Tree> list =
                notice.allow().stream()
                        .map(entry ->
                                new Tree().put("kind", entry.kind()).put("reason", entry.reason()))
                        .toList();
        Tree counts = new Tree();
        for (Map.Entry<String, Integer> each : facts.allowed().entrySet()) {
            counts.put(each.getKey(), each.getValue());
        }
        return new Tree()
                .put("inspected", true)
                .put("refused", 0)
                .put("allow", list)
                .put("allowed", counts);
    }

    private static Tree file(Content content) {
        return new Tree()
                .put("path", content.path())
                .put("role", content.role())
                .put("title", content.title())
                .put("mediaType", content.mediaType())
                .put("bytes", content.bytes().length)
                .put("sha256", Checksum.SHA256.of(content.bytes()))
                .put("sha512", Checksum.SHA512.of(content.bytes()));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
