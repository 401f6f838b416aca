package org.baihua.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.baihua.read.Attachment;
import org.baihua.read.CommonCharacters;
import org.baihua.read.Input;
import org.baihua.read.OddCharacters;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Hidden;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;

/// One PDF on its way from pages to lines and tables.
final class PdfWalk {

    private final Input input;
    private final ReadOptions options;
    private final PDDocument document;
    private final SourceBuilder builder;
    private final OddCharacters odd;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final FontText fonts = new FontText();
    private final List<List<Ink>> pages = new ArrayList<>();
    private final Recognition recognized;
    private int hidden;

    PdfWalk(Input input, ReadOptions options, PDDocument document, Ocr ocr) {
        this.input = input;
        this.options = options;
        this.document = document;
        builder = new SourceBuilder(input.name(), input.sha256(), Format.PDF);
        odd = new OddCharacters(input.name());
        recognized = new Recognition(input.name(), document, ocr, diagnostics);
    }

    /// @param damaged how many streams of the file are damaged
    Outcome<SourceDocument> read(int damaged) throws IOException {
        if (damaged > 0) {
            diagnostics.add(
                    Diagnostic.warning(
                            PdfMessage.STREAMS_DAMAGED, Place.inFile(input.name()), damaged));
        }
        properties();
        scan();
        checkMaps();
        attachments();
        for (List<Ink> sheets : pages) {
            pageNotes(sheets);
        }
        flow();
        if (hidden > 0) {
            diagnostics.add(Diagnostic.info(PdfMessage.HIDDEN, Place.inFile(input.name()), hidden));
        }
        diagnostics.addAll(odd.diagnostics());
        return new Outcome<>(builder.build(), diagnostics);
    }

    private Place page(int page) {
        return new Place(input.name(), page, 0, 0);
    }

    private void properties() {
        PDDocumentInformation info = document.getDocumentInformation();
        for (String key : info.getMetadataKeys()) {
            String value = info.getCustomMetadataValue(key);
            builder.property(key, value == null ? "" : value);
        }
    }

    /// Takes down the ink of all pages.
    private void scan() throws IOException {
        int count;
        try {
            count = document.getNumberOfPages();
        } catch (IllegalStateException e) {
            throw UserException.unreadable(PdfMessage.PAGE_LOOP, Place.inFile(input.name()))
                    .causedBy(e);
        }
        if (count > options.limits().pages()) {
            throw UserException.unreadable(
                    PdfMessage.TOO_MANY_PAGES,
                    Place.inFile(input.name()),
                    count,
                    options.limits().pages());
        }
        Layers layers = Layers.of(document);
        long characters = 0;
        for (int i = 0; i < count; i++) {
            PDPage page;
            try {
                page = document.getPage(i);
            } catch (IllegalStateException | IndexOutOfBoundsException e) {
                throw UserException.unreadable(PdfMessage.PAGE_LOOP, Place.inFile(input.name()))
                        .causedBy(e);
            }
            InkCollector ink = new InkCollector(page.getCropBox());
            try {
                new PageScan(page, fonts, layers, ink).run();
            } catch (PageScan.Endless e) {
                throw UserException.unreadable(
                                PdfMessage.ENDLESS,
                                page(i + 1),
                                i + 1,
                                String.valueOf(e.getMessage()))
                        .causedBy(e);
            } catch (IOException | RuntimeException e) {
                ink.fault();
            }
            if (ink.faults() > 0) {
                diagnostics.add(Diagnostic.warning(PdfMessage.PAGE_BROKEN, page(i + 1), i + 1));
            }
            characters += ink.glyphs();
            if (characters > options.limits().characters()) {
                throw UserException.unreadable(
                        ReadMessage.TOO_MANY_CHARACTERS,
                        Place.inFile(input.name()),
                        options.limits().characters());
            }
            PdfCovers.over(page, ink);
            pages.add(ink.sheets(i + 1));
            annotations(page, i + 1);
        }
    }

    private void attachments() {
        try {
            diagnostics.addAll(
                    Attachment.unread(PdfAttachments.in(document, pages.size()), input.name()));
        } catch (RuntimeException e) {
            // The library throws runtime exceptions of many kinds for files that are damaged.
            diagnostics.add(Diagnostic.warning(PdfMessage.PAGE_BROKEN, page(0), 0));
        }
    }

    /// Notes that people stuck onto the page.
    private void annotations(PDPage page, int number) {
        try {
            for (PDAnnotation note : page.getAnnotations()) {
                String text = note.getContents();
                if (text != null && !text.isBlank() && note instanceof PDAnnotationMarkup markup) {
                    String author = markup.getTitlePopup();
                    builder.aside(
                            new Aside(
                                    Aside.Kind.COMMENT,
                                    author == null ? "" : author,
                                    text.replace('\r', '\n'),
                                    0,
                                    number));
                }
            }
        } catch (IOException | RuntimeException e) {
            diagnostics.add(Diagnostic.warning(PdfMessage.PAGE_BROKEN, page(number), number));
        }
    }

    /// Refuses text that cannot be what the page shows.
    private void checkMaps() {
        int all = 0;
        int unknown = 0;
        int han = 0;
        int common = 0;
        for (List<Ink> sheets : pages) {
            for (Ink ink : sheets) {
                for (Glyph glyph : ink.glyphs()) {
                    if (glyph.text().isBlank()) {
                        continue;
                    }
                    all++;
                    unknown += glyph.trusted() ? 0 : 1;
                    int c = glyph.text().codePointAt(0);
                    if (Character.isIdeographic(c)) {
                        han++;
                        common += CommonCharacters.contains(c) ? 1 : 0;
                    }
                }
            }
        }
        Place place = Place.inFile(input.name());
        if (unknown > 0 && unknown * 5 >= all) {
            throw UserException.unreadable(PdfMessage.NO_USABLE_MAP, place, unknown, all);
        }
        if (han >= 60 && common * 25 < han) {
            throw UserException.unreadable(PdfMessage.IMPLAUSIBLE, place, common * 100 / han);
        }
    }

    /// What has to be said about a page, and its text that nobody sees.
    private void pageNotes(List<Ink> sheets) {
        int unknown = 0;
        int seen = 0;
        Ink main = sheets.getFirst();
        StringBuilder unseen = new StringBuilder();
        Hidden.Kind kind = null;
        for (Ink ink : sheets) {
            for (Glyph glyph : ink.glyphs()) {
                Hidden.Kind now = glyph.unseen();
                if (now != kind && kind != null) {
                    hide(kind, unseen.toString());
                    unseen.setLength(0);
                }
                kind = now;
                if (now != null) {
                    unseen.append(glyph.text());
                    continue;
                }
                unknown += glyph.trusted() ? 0 : 1;
                seen += glyph.text().isBlank() ? 0 : 1;
            }
        }
        if (kind != null) {
            hide(kind, unseen.toString());
        }
        int page = main.page();
        if (!main.slanted().isBlank()) {
            builder.aside(new Aside(Aside.Kind.TEXT_BOX, "", main.slanted().strip(), 0, page));
        }
        if (unknown > 0) {
            diagnostics.add(Diagnostic.warning(PdfMessage.SOME_UNMAPPED, page(page), unknown));
        }
        if (seen == 0) {
            if (main.images() == 0) {
                diagnostics.add(Diagnostic.info(PdfMessage.BLANK_PAGE, page(page), page));
            } else if (!options.ocr() || !recognized.take(page)) {
                diagnostics.add(Diagnostic.warning(PdfMessage.PAGE_WITHOUT_TEXT, page(page), page));
            }
        } else if (main.layer()) {
            diagnostics.add(Diagnostic.warning(PdfMessage.RECOGNIZED_LAYER, page(page), page));
        } else if (main.images() > 0.25) {
            diagnostics.add(Diagnostic.info(PdfMessage.IMAGES, page(page), page));
        }
    }

    private void hide(Hidden.Kind kind, String text) {
        if (!text.isBlank()) {
            hidden++;
            builder.hidden(new Hidden(kind, text.strip(), builder.nextLine()));
        }
    }

    private void flow() {
        List<Tagged.Block> tagged = recognized.isEmpty() ? Tagged.read(document, pages) : null;
        if (tagged != null) {
            Map<Integer, LineMaker> makers = new HashMap<>();
            for (List<Ink> sheets : pages) {
                Ink main = sheets.getFirst();
                Lattice.Found found = Lattice.find(main.rules(), List.of());
                LineMaker maker = new LineMaker(main.page(), new Underlines(found.others()));
                makers.put(main.page(), maker);
                apart(sheets, maker);
            }
            new Emitter(builder, odd).blocks(tagged, makers);
            return;
        }
        untagged();
    }

    /// Records what a tagged file itself sets apart as headers, footers and page numbers.
    private void apart(List<Ink> sheets, LineMaker maker) {
        for (Ink ink : sheets) {
            List<Glyph> glyphs = new ArrayList<>();
            for (Glyph glyph : ink.glyphs()) {
                if (glyph.apart() && glyph.unseen() == null) {
                    glyphs.add(glyph);
                }
            }
            for (VisualLine line : maker.lines(glyphs)) {
                builder.aside(RunningHeads.aside(line, ink.frame()));
            }
        }
    }

    private void untagged() {
        Map<Integer, Box> frames = new HashMap<>();
        List<List<Piece>> laid = new ArrayList<>();
        Hint hint = Hint.NONE;
        for (List<Ink> sheets : pages) {
            List<Piece> pieces = new ArrayList<>();
            for (Ink ink : sheets) {
                frames.putIfAbsent(ink.page(), ink.frame());
                pieces.addAll(new Sheet(ink, hint).pieces());
            }
            int page = sheets.getFirst().page();
            pieces.addAll(recognized.pieces(page));
            hint = Hint.after(pieces, hint);
            laid.add(pieces);
        }
        List<Aside> asides = new ArrayList<>(RunningHeads.take(frames, laid));
        List<Piece> pieces = Continuation.join(laid, asides);
        asides.forEach(builder::aside);
        new Emitter(builder, odd).flow(pieces, rightMargin(pieces));
    }

    /// Where lines outside tables end when they are full: the furthest that at least a few reach.
    private static float rightMargin(List<Piece> pieces) {
        List<Float> ends = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text(VisualLine line)) {
                ends.add(line.right());
            }
        }
        ends.sort(null);
        return ends.isEmpty() ? 0 : ends.get(ends.size() - 1 - ends.size() / 20);
    }
}
