package org.baihua.bundle;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.baihua.publish.pdf.Fonts;
import org.baihua.publish.pdf.Missing;
import org.baihua.publish.pdf.PdfMessage;
import org.baihua.publish.pdf.PdfWriter;
import org.baihua.publish.pdf.Printed;
import org.baihua.publish.sheet.Csv;
import org.baihua.publish.sheet.Ods;
import org.baihua.publish.sheet.Sheet;
import org.baihua.publish.sheet.Sheets;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
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
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final Map<String, List<Frame.File>> links = new LinkedHashMap<>();

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
        papers.add(new Paper("notice", "預告公告", announcement.outline(publication.draft())));
        papers.add(new Paper("summary", "摘要", Outline.of(publication)));
        papers.addAll(Paper.of(publication));
        ComparisonView changes = recipe.changes();
        if (changes != null) {
            papers.add(new Paper("changes", "與前一版的差異", changes.outline("這一版", "前一版")));
        }
        if (has(BundleFormat.DATA)) {
            data(changes);
        }
        text(
                "join-post",
                "Join 眾開講貼文",
                "Markdown",
                "join.md",
                "text/markdown",
                JoinPost.of(publication, announcement));
        consultation();
        papers.forEach(this::documents);
        Fonts fonts = recipe.fonts();
        if (has(BundleFormat.PDF) && fonts != null) {
            pdfs(fonts);
        }
        List<Content> draft =
                contents.stream().filter(content -> content.role().equals("draft")).toList();
        String linked = Legislation.of(publication.draft(), announcement, draft);
        if (has(BundleFormat.DATA)) {
            text(
                    "legislation",
                    "schema.org Legislation",
                    "JSON-LD",
                    "data/legislation.jsonld",
                    "application/ld+json",
                    linked);
        }
        pages(linked);
        contents.sort(Comparator.comparing(Content::path));
        text(
                "catalogue",
                "DCAT 詮釋資料",
                "JSON-LD",
                "dcat.json",
                "application/ld+json",
                Catalogue.of(announcement, publication.summary().oneLine(), contents));
        contents.sort(Comparator.comparing(Content::path));
        String manifest =
                Manifest.of(
                        publication,
                        announcement,
                        new Manifest.Facts(
                                recipe.provenance(),
                                recipe.allowed(),
                                missing,
                                fonts == null ? "" : fonts.described()),
                        contents);
        SortedMap<String, byte[]> payload = new TreeMap<>();
        contents.forEach(content -> payload.put(content.path(), content.bytes()));
        payload.put(Manifest.NAME, utf8(manifest));
        return Bag.pack(payload, info());
    }

    // -- documents

    /// Where a paper's page stands; the notice and the summary have a page always.
    private String page(Paper paper) {
        return switch (paper.id()) {
            case "notice" -> "notice.html";
            case "summary" -> "index.html";
            default -> has(BundleFormat.HTML) ? "documents/" + paper.id() + ".html" : "";
        };
    }

    private void documents(Paper paper) {
        String path = "documents/" + paper.id();
        String page = page(paper);
        if (!page.isEmpty()) {
            link(paper, "網頁", page);
        }
        if (has(BundleFormat.ODT)) {
            document(
                    paper,
                    "ODT",
                    path + ".odt",
                    "application/vnd.oasis.opendocument.text",
                    OdtWriter.write(paper.outline()));
        }
        if (has(BundleFormat.DOCX)) {
            document(
                    paper,
                    "DOCX",
                    path + ".docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    DocxWriter.write(paper.outline()));
        }
    }

    private void document(Paper paper, String format, String path, String type, byte[] bytes) {
        contents.add(new Content(path, paper.id(), paper.title(), format, type, bytes));
        link(paper, format, path);
    }

    private void link(Paper paper, String format, String path) {
        links.computeIfAbsent(paper.id(), any -> new ArrayList<>())
                .add(new Frame.File(format, path));
    }

    private void pdfs(Fonts fonts) {
        PdfWriter writer = new PdfWriter(fonts, announcement.notice().period().from());
        for (Paper paper : papers) {
            Printed printed = writer.write(paper.id(), paper.outline(), attachments(paper));
            document(
                    paper,
                    "PDF",
                    "documents/" + paper.id() + ".pdf",
                    "application/pdf",
                    printed.bytes());
            for (Missing character : printed.missing()) {
                missing.add(character.code() + " " + paper.id());
                diagnostics.add(
                        Diagnostic.warning(
                                PdfMessage.NO_GLYPH,
                                Place.inFile(paper.id() + ".pdf"),
                                Character.toString(character.character()),
                                character.code(),
                                paper.title()));
            }
            if (!printed.lost().isEmpty()) {
                diagnostics.add(
                        Diagnostic.warning(
                                PdfMessage.LOST,
                                Place.inFile(paper.id() + ".pdf"),
                                paper.id(),
                                printed.lost()));
            }
        }
    }

    /// The data that a paper shows goes with its PDF, so that it is not lost when the PDF travels
    /// alone.
    private List<PdfWriter.Attachment> attachments(Paper paper) {
        Set<String> roles =
                switch (paper.id()) {
                    case "notice" -> Set.of("draft", "summary");
                    case "explanation" -> Set.of("draft");
                    default -> Set.of(paper.id());
                };
        return contents.stream()
                .filter(content -> roles.contains(content.role()))
                .filter(content -> content.path().startsWith("data/"))
                .filter(content -> !content.format().equals("CSV"))
                .map(content ->
                        new PdfWriter.Attachment(
                                content.path().substring("data/".length()),
                                content.mediaType(),
                                content.title(),
                                "Data",
                                content.bytes()))
                .toList();
    }

    private void pages(String linked) {
        List<Frame.Paper> all = new ArrayList<>();
        List<Frame.Paper> attached = new ArrayList<>();
        for (Paper paper : papers) {
            List<Frame.File> files = links.getOrDefault(paper.id(), List.of());
            if (!files.isEmpty()) {
                Frame.Paper linkedPaper = new Frame.Paper(paper.title(), files);
                all.add(linkedPaper);
                if (!paper.id().equals("summary")) {
                    attached.add(linkedPaper);
                }
            }
        }
        List<Frame.File> data =
                contents.stream()
                        .filter(content ->
                                content.path().equals("data/tables.ods")
                                        || content.path().equals("data/law.json")
                                        || content.path().equals("data/summary.json")
                                        || content.path().equals("data/law.akn.xml"))
                        .map(content ->
                                new Frame.File(
                                        content.title() + " " + content.format(), content.path()))
                        .toList();
        if (!data.isEmpty()) {
            all.add(new Frame.Paper("資料", data));
        }
        for (Paper paper : papers) {
            String page = page(paper);
            if (page.isEmpty()) {
                continue;
            }
            String html =
                    switch (paper.id()) {
                        case "summary" ->
                                SummaryPage.write(publication, new Frame("", linked, all));
                        case "notice" ->
                                OutlinePage.write(
                                        paper.outline(), new Frame("index.html", linked, attached));
                        default ->
                                OutlinePage.write(
                                        paper.outline(),
                                        new Frame("../index.html", "", others(paper)));
                    };
            text(paper.id(), paper.title(), "網頁", page, PAGE, html);
        }
    }

    /// The same document in its other formats.
    private List<Frame.Paper> others(Paper paper) {
        List<Frame.File> files =
                links.getOrDefault(paper.id(), List.of()).stream()
                        .filter(file -> !file.format().equals("網頁"))
                        .map(file -> new Frame.File(file.format(), "../" + file.href()))
                        .toList();
        return files.isEmpty() ? List.of() : List.of(new Frame.Paper(paper.title(), files));
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
            text(
                    sheet.id(),
                    sheet.title(),
                    "CSV",
                    "data/" + sheet.id() + ".csv",
                    "text/csv",
                    Csv.write(sheet));
        }
        if (changes != null) {
            json("changes", "與前一版的差異", "changes", ComparisonJson.write(changes));
        }
        contents.add(
                new Content(
                        "data/tables.ods",
                        "tables",
                        "所有表格",
                        "ODS",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        Ods.write(publication.draft().title(), sheets)));
        StringWriter law = new StringWriter();
        AknWriter.write(
                law,
                publication.draft().statute(),
                publication.draft().citations(),
                new AknMetadata(AknMetadata.Kind.BILL, announcement.notice().period().from()));
        text(
                "draft",
                "草案條文",
                "Akoma Ntoso",
                "data/law.akn.xml",
                "application/akn+xml",
                law.toString());
    }

    private void json(String role, String title, String name, String json) {
        text(role, title, "JSON", "data/" + name + ".json", "application/json", json);
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
