package org.baihua.bundle;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
import org.baihua.publish.akn.AknMetadata;
import org.baihua.publish.akn.AknWriter;
import org.baihua.publish.comparison.ComparisonJson;
import org.baihua.publish.comparison.ComparisonView;
import org.baihua.publish.docx.DocxWriter;
import org.baihua.publish.html.Frame;
import org.baihua.publish.html.OutlinePage;
import org.baihua.publish.html.SummaryPage;
import org.baihua.publish.json.FindingsJson;
import org.baihua.publish.json.LawJson;
import org.baihua.publish.json.PlainJson;
import org.baihua.publish.json.SheetJson;
import org.baihua.publish.json.SummaryJson;
import org.baihua.publish.odt.OdtWriter;
import org.baihua.publish.sheet.Csv;
import org.baihua.publish.sheet.Ods;
import org.baihua.publish.sheet.Sheet;
import org.baihua.publish.sheet.Sheets;
import org.jspecify.annotations.Nullable;

/// Everything that a ministry publishes of a draft on one day.
///
/// All of it is written anew from what we understood; no byte of the source file comes along.
public final class DisclosureBundle {

    private static final String PAGE = "text/html";

    private final Publication publication;
    private final Announcement announcement;
    private final Recipe recipe;
    private final List<Content> contents = new ArrayList<>();
    private final Map<String, List<Frame.File>> links = new LinkedHashMap<>();

    /// What goes into a bundle.
    ///
    /// @param formats besides pages and manifest
    /// @param provenance what it is made with
    /// @param allowed leaks that the notice allows, by kind
    /// @param changes against an earlier version of the same draft, null when there is none
    /// @param consultation files of the last consultation's record, by name
    public record Recipe(
            Set<BundleFormat> formats,
            Provenance provenance,
            SortedMap<String, Integer> allowed,
            @Nullable ComparisonView changes,
            SortedMap<String, byte[]> consultation) {
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
    public static Bag of(Publication publication, Announcement announcement, Recipe recipe) {
        return new DisclosureBundle(publication, announcement, recipe).pack();
    }

    private Bag pack() {
        Outline notice = announcement.outline(publication.draft());
        paper("notice", "預告公告", notice, "notice.html");
        paper("summary", "摘要", Outline.of(publication), "index.html");
        for (Paper paper : Paper.of(publication)) {
            paper(paper.id(), paper.title(), paper.outline(), "documents/" + paper.id() + ".html");
        }
        ComparisonView changes = recipe.changes();
        if (changes != null) {
            paper("changes", "與前一版的差異", changes.outline(), "documents/changes.html");
        }
        if (recipe.formats().contains(BundleFormat.DATA)) {
            data(changes);
        }
        text("join-post", "Join 眾開講貼文", "Markdown", "join.md", "text/markdown",
                JoinPost.of(publication, announcement));
        consultation();
        List<Content> draft =
                contents.stream()
                        .filter(content -> content.role().equals("draft"))
                        .toList();
        String linked = Legislation.of(publication.draft(), announcement, draft);
        if (recipe.formats().contains(BundleFormat.DATA)) {
            text("legislation", "schema.org Legislation", "JSON-LD", "data/legislation.jsonld",
                    "application/ld+json", linked);
        }
        pages(notice, linked);
        text("catalogue", "DCAT 詮釋資料", "JSON-LD", "dcat.json", "application/ld+json",
                Catalogue.of(announcement, publication.summary().oneLine(), contents));
        contents.sort(java.util.Comparator.comparing(Content::path));
        String manifest =
                Manifest.of(
                        publication,
                        announcement,
                        new Manifest.Facts(
                                recipe.provenance(), recipe.allowed(), List.of(), ""),
                        contents);
        SortedMap<String, byte[]> payload = new TreeMap<>();
        contents.forEach(content -> payload.put(content.path(), content.bytes()));
        payload.put(Manifest.NAME, utf8(manifest));
        return Bag.pack(payload, info());
    }

    // -- documents

    /// One document in every format but the page, which is written last because it links to all.
    private void paper(String id, String title, Outline outline, String page) {
        List<Frame.File> files = new ArrayList<>();
        boolean always = id.equals("notice") || id.equals("summary");
        if (always || recipe.formats().contains(BundleFormat.HTML)) {
            files.add(new Frame.File("網頁", page));
        }
        String path = "documents/" + id;
        if (recipe.formats().contains(BundleFormat.ODT)) {
            files.add(new Frame.File("ODT", path + ".odt"));
            contents.add(
                    new Content(path + ".odt", id, title, "ODT",
                            "application/vnd.oasis.opendocument.text", OdtWriter.write(outline)));
        }
        if (recipe.formats().contains(BundleFormat.DOCX)) {
            files.add(new Frame.File("DOCX", path + ".docx"));
            contents.add(
                    new Content(path + ".docx", id, title, "DOCX",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            DocxWriter.write(outline)));
        }
        if (!files.isEmpty()) {
            links.put(title, files);
        }
        if (!always && recipe.formats().contains(BundleFormat.HTML)) {
            waiting.put(page, new Waiting(id, title, outline));
        }
    }

    /// A page that is still to be written.
    private record Waiting(String id, String title, Outline outline) {}

    private final Map<String, Waiting> waiting = new LinkedHashMap<>();

    private void pages(Outline notice, String linked) {
        List<Frame.Paper> papers =
                links.entrySet().stream()
                        .map(entry -> new Frame.Paper(entry.getKey(), entry.getValue()))
                        .toList();
        text("summary", "摘要", "網頁", "index.html", PAGE,
                SummaryPage.write(publication, new Frame("", linked, papers)));
        List<Frame.Paper> attached =
                papers.stream().filter(paper -> !paper.title().equals("摘要")).toList();
        text("notice", "預告公告", "網頁", "notice.html", PAGE,
                OutlinePage.write(notice, new Frame("index.html", linked, attached)));
        waiting.forEach(
                (path, page) ->
                        text(page.id(), page.title(), "網頁", path, PAGE,
                                OutlinePage.write(
                                        page.outline(),
                                        new Frame("../index.html", "", others(page)))));
    }

    /// The same document in its other formats.
    private List<Frame.Paper> others(Waiting page) {
        List<Frame.File> files =
                links.getOrDefault(page.title(), List.of()).stream()
                        .filter(file -> !file.format().equals("網頁"))
                        .map(file -> new Frame.File(file.format(), "../" + file.href()))
                        .toList();
        return files.isEmpty() ? List.of() : List.of(new Frame.Paper(page.title(), files));
    }

    // -- data

    private void data(@Nullable ComparisonView changes) {
        json("draft", "草案條文", "law", LawJson.of(publication));
        json("summary", "摘要", "summary", SummaryJson.of(publication));
        json("plain", "白話對照", "plain", PlainJson.of(publication));
        json("findings", "用語檢查", "findings", FindingsJson.of(publication));
        List<Sheet> sheets = Sheets.of(publication);
        for (Sheet sheet : sheets) {
            boolean written =
                    contents.stream()
                            .anyMatch(c -> c.path().equals("data/" + sheet.id() + ".json"));
            if (!written) {
                json(sheet.id(), sheet.title(), sheet.id(), SheetJson.write(sheet));
            }
            text(sheet.id(), sheet.title(), "CSV", "data/" + sheet.id() + ".csv", "text/csv",
                    Csv.write(sheet));
        }
        if (changes != null) {
            json("changes", "與前一版的差異", "changes", ComparisonJson.write(changes));
        }
        contents.add(
                new Content("data/tables.ods", "tables", "所有表格", "ODS",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        Ods.write(publication.draft().title(), sheets)));
        StringWriter law = new StringWriter();
        AknWriter.write(
                law,
                publication.draft().statute(),
                publication.draft().citations(),
                new AknMetadata(
                        AknMetadata.Kind.BILL, announcement.notice().period().from()));
        text("draft", "草案條文", "Akoma Ntoso", "data/law.akn.xml", "application/akn+xml",
                law.toString());
    }

    private void json(String role, String title, String name, String json) {
        text(role, title, "JSON", "data/" + name + ".json", "application/json", json);
    }

    private void consultation() {
        recipe.consultation()
                .forEach(
                        (name, bytes) ->
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
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
    }

    private static String mediaType(String name) {
        return switch (ending(name)) {
            case "HTML" -> PAGE;
            case "CSV" -> "text/csv";
            case "JSON" -> "application/json";
            case "MD" -> "text/markdown";
            default -> "application/octet-stream";
        };
    }

    private void text(
            String role, String title, String format, String path, String type, String text) {
        contents.add(new Content(path, role, title, format, type, utf8(text)));
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

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
