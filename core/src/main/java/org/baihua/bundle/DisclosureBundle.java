package org.baihua.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baihua.bundle.bag.Bag;
import org.baihua.bundle.metadata.Catalogue;
import org.baihua.bundle.metadata.Content;
import org.baihua.bundle.metadata.JoinPost;
import org.baihua.bundle.metadata.Legislation;
import org.baihua.bundle.metadata.Manifest;
import org.baihua.bundle.metadata.Provenance;
import org.baihua.bundle.notice.Announcement;
import org.baihua.bundle.notice.PublicNotice;
import org.baihua.bundle.paper.Paper;
import org.baihua.publish.Outline;
import org.baihua.publish.Publication;
import org.baihua.publish.comparison.ComparisonView;
import org.baihua.publish.pdf.Fonts;
import org.baihua.publish.pdf.PdfWriter;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.jspecify.annotations.Nullable;

/// Everything that a ministry publishes of a draft on one day.
///
/// All of it is written anew from what we understood; no byte of the source file comes along.
public final class DisclosureBundle {

    private final Publication publication;
    private final Announcement announcement;
    private final Recipe recipe;
    private final Contents contents = new Contents();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /// What goes into a bundle.
    ///
    /// @param formats besides pages and manifest
    /// @param provenance what it is made with
    /// @param allowed leaks that the notice allows, by kind
    /// @param changes against an earlier version of the same draft, null when there is none
    /// @param consultation files of the last consultation's record, by name
    /// @param fonts for PDF, null when none is made
    public record Recipe(
            Set<BundleFormat> formats,
            Provenance provenance,
            SortedMap<String, Integer> allowed,
            @Nullable ComparisonView changes,
            SortedMap<String, byte[]> consultation,
            @Nullable Fonts fonts) {
        public Recipe {
            formats = Set.copyOf(formats);
            allowed = new TreeMap<>(allowed);
            consultation = new TreeMap<>(consultation);
        }
    }

    private DisclosureBundle(Publication publication, Announcement announcement, Recipe recipe) {
        this.publication = publication;
        this.announcement = announcement;
        this.recipe = recipe;
    }

    /// Packs the bundle.
    ///
    /// @param publication as [Official#publication] gives it
    public static Outcome<Bag> of(
            Publication publication, Announcement announcement, Recipe recipe) {
        DisclosureBundle bundle = new DisclosureBundle(publication, announcement, recipe);
        return new Outcome<>(bundle.pack(), bundle.diagnostics);
    }

    private boolean has(BundleFormat format) {
        return recipe.formats().contains(format);
    }

    private Bag pack() {
        ComparisonView changes = recipe.changes();
        if (has(BundleFormat.DATA)) {
            DataFiles.into(contents, publication, announcement, changes);
        }
        contents.text(
                "join-post",
                "Join 眾開講貼文",
                "Markdown",
                "join.md",
                "text/markdown",
                JoinPost.of(publication, announcement));
        consultation();
        PaperFiles files = new PaperFiles(papers(changes), recipe.formats(), contents);
        files.office();
        List<String> missing = new ArrayList<>();
        Fonts fonts = recipe.fonts();
        if (has(BundleFormat.PDF) && fonts != null) {
            files.pdf(
                    new PdfWriter(fonts, announcement.notice().period().from()),
                    missing,
                    diagnostics);
        }
        String linked = linkedData();
        files.pages(publication, linked);
        catalogue();
        Manifest.Facts facts =
                new Manifest.Facts(
                        recipe.provenance(),
                        recipe.allowed(),
                        missing,
                        fonts == null ? "" : fonts.described());
        String manifest = Manifest.of(publication, announcement, facts, contents.byPath());
        SortedMap<String, byte[]> payload = new TreeMap<>();
        contents.byPath().forEach(content -> payload.put(content.path(), content.bytes()));
        payload.put(Manifest.NAME, Contents.utf8(manifest));
        return Bag.pack(payload, info());
    }

    private List<Paper> papers(@Nullable ComparisonView changes) {
        List<Paper> papers = new ArrayList<>();
        papers.add(new Paper("notice", "預告公告", announcement.outline(publication.draft())));
        papers.add(new Paper("summary", "摘要", Outline.of(publication)));
        papers.addAll(Paper.of(publication));
        if (changes != null) {
            papers.add(new Paper("changes", "與前一版的差異", changes.outline("這一版", "前一版")));
        }
        return papers;
    }

    /// The draft as schema.org knows it, in a file of its own where data is wanted.
    private String linkedData() {
        List<Content> draft = contents.where(content -> content.role().equals("draft"));
        String linked = Legislation.of(publication.draft(), announcement, draft);
        if (has(BundleFormat.DATA)) {
            contents.text(
                    "legislation",
                    "schema.org Legislation",
                    "JSON-LD",
                    "data/legislation.jsonld",
                    "application/ld+json",
                    linked);
        }
        return linked;
    }

    private void catalogue() {
        contents.text(
                "catalogue",
                "DCAT 詮釋資料",
                "JSON-LD",
                "dcat.json",
                "application/ld+json",
                Catalogue.of(announcement, publication.summary().oneLine(), contents.byPath()));
    }

    private void consultation() {
        recipe.consultation()
                .forEach((name, bytes) ->
                        contents.add(
                                new Content(
                                        "consultation/" + name,
                                        "consultation",
                                        "前一次徵求意見的紀錄",
                                        ending(name),
                                        mediaType(name),
                                        bytes)));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private static String mediaType(String name) {
        return switch (ending(name)) {
            case "HTML" -> "text/html";
            case "CSV" -> "text/csv";
            case "JSON" -> "application/json";
            case "MD" -> "text/markdown";
            case "ICS" -> "text/calendar";
            default -> "application/octet-stream";
        };
    }

    private Map<String, String> info() {
        PublicNotice notice = announcement.notice();
        Map<String, String> info = new LinkedHashMap<>();
        info.put("Source-Organization", notice.agency());
        put(info, "Contact-Name", notice.contact().unit());
        put(info, "Contact-Phone", notice.contact().phone());
        put(info, "Contact-Email", notice.contact().email());
        info.put("External-Description", announcement.subject());
        put(info, "External-Identifier", notice.number());
        info.put("Bagging-Date", notice.period().from().toString());
        info.put("Bag-Software-Agent", "baihua " + recipe.provenance().version());
        return info;
    }

    private static void put(Map<String, String> info, String label, String value) {
        if (!value.isEmpty()) {
            info.put(label, value);
        }
    }
}
