package org.baihua.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.bundle.metadata.Content;
import org.baihua.bundle.paper.Paper;
import org.baihua.publish.Publication;
import org.baihua.publish.docx.DocxWriter;
import org.baihua.publish.html.Frame;
import org.baihua.publish.html.OutlinePage;
import org.baihua.publish.html.SummaryPage;
import org.baihua.publish.odt.OdtWriter;
import org.baihua.publish.pdf.Missing;
import org.baihua.publish.pdf.PdfMessage;
import org.baihua.publish.pdf.PdfWriter;
import org.baihua.publish.pdf.Printed;
import org.baihua.source.Diagnostic;
import org.baihua.source.Place;

/// What people read of a draft: each paper as a page and in the formats that were asked for, linked
/// with one another.
final class PaperFiles {

    private static final String WEB_PAGE = "網頁";

    /// The files of the data that a page for people offers.
    private static final Set<String> OFFERED =
            Set.of("data/tables.ods", "data/law.json", "data/summary.json", "data/law.akn.xml");

    private final List<Paper> papers;
    private final Set<BundleFormat> formats;
    private final Contents contents;
    private final Map<String, List<Frame.File>> links = new LinkedHashMap<>();

    PaperFiles(List<Paper> papers, Set<BundleFormat> formats, Contents contents) {
        this.papers = papers;
        this.formats = formats;
        this.contents = contents;
    }

    /// Where a paper's page stands; the notice and the summary have a page always.
    private String page(Paper paper) {
        return switch (paper.id()) {
            case "notice" -> "notice.html";
            case "summary" -> "index.html";
            default ->
                    formats.contains(BundleFormat.HTML) ? "documents/" + paper.id() + ".html" : "";
        };
    }

    /// The papers as ODT and Word.
    void office() {
        for (Paper paper : papers) {
            String path = "documents/" + paper.id();
            String page = page(paper);
            if (!page.isEmpty()) {
                link(paper, WEB_PAGE, page);
            }
            if (formats.contains(BundleFormat.ODT)) {
                document(
                        paper,
                        "ODT",
                        path + ".odt",
                        "application/vnd.oasis.opendocument.text",
                        OdtWriter.write(paper.outline()));
            }
            if (formats.contains(BundleFormat.DOCX)) {
                document(
                        paper,
                        "DOCX",
                        path + ".docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        DocxWriter.write(paper.outline()));
            }
        }
    }

    /// The papers as PDF, each with the data that it shows.
    ///
    /// @param missing where characters without a glyph are noted, as `U+XXXX paper`
    void pdf(PdfWriter writer, List<String> missing, List<Diagnostic> diagnostics) {
        for (Paper paper : papers) {
            Printed printed = writer.write(paper.id(), paper.outline(), attachments(paper));
            String name = paper.id() + ".pdf";
            document(paper, "PDF", "documents/" + name, "application/pdf", printed.bytes());
            for (Missing character : printed.missing()) {
                missing.add(character.code() + " " + paper.id());
                diagnostics.add(
                        Diagnostic.warning(
                                PdfMessage.NO_GLYPH,
                                Place.inFile(name),
                                Character.toString(character.character()),
                                character.code(),
                                paper.title()));
            }
            if (!printed.lost().isEmpty()) {
                diagnostics.add(
                        Diagnostic.warning(
                                PdfMessage.LOST, Place.inFile(name), paper.id(), printed.lost()));
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
        return contents
                .where(content ->
                        roles.contains(content.role())
                                && content.path().startsWith("data/")
                                && !content.format().equals("CSV"))
                .stream()
                .map(content ->
                        new PdfWriter.Attachment(
                                content.path().substring("data/".length()),
                                content.mediaType(),
                                content.title(),
                                "Data",
                                content.bytes()))
                .toList();
    }

    /// The pages, once every other file is known that they link to.
    ///
    /// @param linked the draft as linked data, for the pages' heads
    void pages(Publication publication, String linked) {
        List<Frame.Paper> others = new ArrayList<>();
        List<Frame.Paper> all = new ArrayList<>();
        for (Paper paper : papers) {
            List<Frame.File> files = links.getOrDefault(paper.id(), List.of());
            if (!files.isEmpty()) {
                Frame.Paper linkedPaper = new Frame.Paper(paper.title(), files);
                all.add(linkedPaper);
                if (!paper.id().equals("summary")) {
                    others.add(linkedPaper);
                }
            }
        }
        List<Frame.File> data =
                contents.where(content -> OFFERED.contains(content.path())).stream()
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
                                        paper.outline(), new Frame("index.html", linked, others));
                        default ->
                                OutlinePage.write(
                                        paper.outline(),
                                        new Frame("../index.html", "", otherFormats(paper)));
                    };
            contents.text(paper.id(), paper.title(), WEB_PAGE, page, "text/html", html);
        }
    }

    /// The same document in its other formats.
    private List<Frame.Paper> otherFormats(Paper paper) {
        List<Frame.File> files =
                links.getOrDefault(paper.id(), List.of()).stream()
                        .filter(file -> !file.format().equals(WEB_PAGE))
                        .map(file -> new Frame.File(file.format(), "../" + file.href()))
                        .toList();
        return files.isEmpty() ? List.of() : List.of(new Frame.Paper(paper.title(), files));
    }

    private void document(Paper paper, String format, String path, String type, byte[] bytes) {
        contents.add(new Content(path, paper.id(), paper.title(), format, type, bytes));
        link(paper, format, path);
    }

    private void link(Paper paper, String format, String path) {
        links.computeIfAbsent(paper.id(), any -> new ArrayList<>())
                .add(new Frame.File(format, path));
    }
}
