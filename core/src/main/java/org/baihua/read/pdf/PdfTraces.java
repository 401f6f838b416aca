package org.baihua.read.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.baihua.read.Attachment;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Trace;
import org.baihua.read.TraceFinder;
import org.baihua.read.image.ImageTraces;
import org.baihua.read.image.Xmp;
import org.jspecify.annotations.Nullable;

/// Finds what a PDF holds besides its text.
public final class PdfTraces implements TraceFinder {

    static {
        NoFonts.install();
    }

    private static final COSName THUMBNAIL = COSName.getPDFName("Thumb");
    private static final int LARGEST_PACKET = 1 << 20;
    private static final int DEEPEST = 20;

    private final List<Trace> found = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public List<Trace> find(Input input, ReadOptions options) {
        try (PDDocument document = PdfReader.open(input, options.password())) {
            int pages = Math.min(document.getNumberOfPages(), options.limits().pages());
            PdfAttachments.in(document, pages).stream().map(Attachment::trace).forEach(found::add);
            properties(document);
            for (int i = 0; i < pages; i++) {
                page(document.getPage(i), i + 1);
            }
        } catch (IOException | RuntimeException e) {
            // The library throws runtime exceptions of many kinds for files that are damaged; what
            // was found until then counts, and the reader has said that the file is damaged.
        }
        for (PdfRevisions.Lost lost : PdfRevisions.lost(input, options)) {
            add(Trace.Kind.EARLIER_REVISION, "revision " + lost.revision(), lost.text());
        }
        return found;
    }

    private void properties(PDDocument document) throws IOException {
        PDMetadata packet = document.getDocumentCatalog().getMetadata();
        if (packet != null) {
            xmp("XMP", packet.getCOSObject());
        }
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        for (COSName key : info.keySet()) {
            String name = key.getName();
            String value = info.getString(key);
            if (!PLAIN.contains(name) && value != null) {
                boolean person = name.equals("Company") || name.equals("Manager");
                add(person ? Trace.Kind.AUTHOR : Trace.Kind.PROPERTY, "Info " + name, value);
            }
        }
    }

    /// What every PDF says, and what says nothing about people.
    private static final Set<String> PLAIN =
            Set.of(
                    "Author",
                    "Title",
                    "Subject",
                    "Keywords",
                    "Creator",
                    "Producer",
                    "CreationDate",
                    "ModDate",
                    "Trapped",
                    "SourceModified",
                    "PTEX.Fullbanner",
                    "ICNAppName",
                    "ICNAppPlatform",
                    "ICNAppVersion",
                    "AAPL:Keywords");

    private void xmp(String where, COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            String packet = new String(in.readNBytes(LARGEST_PACKET), StandardCharsets.UTF_8);
            for (Xmp.Field field : Xmp.fields(packet)) {
                if (!field.name().equals("pdfx:SourceModified")) {
                    add(
                            field.person() ? Trace.Kind.AUTHOR : Trace.Kind.PROPERTY,
                            where + " " + field.name(),
                            field.value());
                }
            }
        }
    }

    private void page(PDPage page, int number) throws IOException {
        COSDictionary dictionary = page.getCOSObject();
        if (dictionary.getDictionaryObject(THUMBNAIL) instanceof COSStream thumbnail) {
            add(
                    Trace.Kind.THUMBNAIL,
                    "page " + number,
                    thumbnail.getInt(COSName.WIDTH) + "x" + thumbnail.getInt(COSName.HEIGHT));
        }
        pictures(
                page.getResources() == null ? null : page.getResources().getCOSObject(), number, 0);
        for (PDAnnotation note : page.getAnnotations()) {
            if ("Redact".equals(note.getSubtype()) && note.getRectangle() != null) {
                // The program that would have removed the text was not run.
                add(
                        Trace.Kind.COVERED_TEXT,
                        "page " + number + " Redact",
                        under(page, note.getRectangle()));
            } else if (note instanceof PDAnnotationWidget && (note.isHidden() || note.isNoView())) {
                String value = note.getCOSObject().getString(COSName.V);
                add(Trace.Kind.HIDDEN_TEXT, "page " + number + " field", value);
            }
        }
        cropped(page, number);
    }

    private void pictures(@Nullable COSDictionary resources, int page, int depth)
            throws IOException {
        COSDictionary objects =
                resources == null || depth > DEEPEST
                        ? null
                        : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || !seen.add(objects)) {
            return;
        }
        for (COSName name : objects.keySet()) {
            if (!(objects.getDictionaryObject(name) instanceof COSStream object)
                    || !seen.add(object)) {
                continue;
            }
            String where = "page " + page + " " + name.getName();
            if (object.getDictionaryObject(COSName.METADATA) instanceof COSStream packet) {
                xmp(where + " XMP", packet);
            }
            if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
                if (COSName.DCT_DECODE.equals(object.getFilters())) {
                    try (InputStream in = object.createRawInputStream()) {
                        found.addAll(ImageTraces.of(where, in.readAllBytes()));
                    }
                }
            } else {
                pictures(object.getCOSDictionary(COSName.RESOURCES), page, depth + 1);
            }
        }
    }

    private static String under(PDPage page, PDRectangle box) throws IOException {
        PDRectangle frame = page.getCropBox();
        return inside(
                page,
                new Rectangle2D.Double(
                        box.getLowerLeftX() - frame.getLowerLeftX(),
                        frame.getUpperRightY() - box.getUpperRightY(),
                        box.getWidth(),
                        box.getHeight()));
    }

    private static String inside(PDPage page, Rectangle2D area) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.addRegion("area", area);
        stripper.extractRegions(page);
        return stripper.getTextForRegion("area").strip();
    }

    /// Text on the part of the sheet that was cut off for showing, but is still there.
    private void cropped(PDPage page, int number) throws IOException {
        PDRectangle all = page.getMediaBox();
        PDRectangle shown = page.getCropBox();
        double left = shown.getLowerLeftX() - all.getLowerLeftX();
        double right = all.getUpperRightX() - shown.getUpperRightX();
        double top = all.getUpperRightY() - shown.getUpperRightY();
        double bottom = shown.getLowerLeftY() - all.getLowerLeftY();
        double width = shown.getWidth();
        double height = shown.getHeight();
        List<Rectangle2D> strips = new ArrayList<>();
        if (left > 5) {
            strips.add(new Rectangle2D.Double(-left, -top, left, height + top + bottom));
        }
        if (right > 5) {
            strips.add(new Rectangle2D.Double(width, -top, right, height + top + bottom));
        }
        if (top > 5) {
            strips.add(new Rectangle2D.Double(0, -top, width, top));
        }
        if (bottom > 5) {
            strips.add(new Rectangle2D.Double(0, height, width, bottom));
        }
        for (Rectangle2D strip : strips) {
            add(Trace.Kind.HIDDEN_TEXT, "page " + number + " cropped", inside(page, strip));
        }
    }

    private void add(Trace.Kind kind, String where, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            found.add(Trace.of(kind, where, text.strip()));
        }
    }
}
