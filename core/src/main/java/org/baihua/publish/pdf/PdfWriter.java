package org.baihua.publish.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.baihua.publish.Outline;
import org.baihua.publish.html.OutlinePage;

/// Any outline as PDF/UA-1 and PDF/A-3a: tagged for screen readers, fit for archives, its data
/// embedded. What was printed is read again and compared.
public final class PdfWriter {

    private static final String STYLE = style();

    private final Fonts fonts;
    private final LocalDate date;

    static {
        XRLog.setLoggingEnabled(false);
    }

    /// A file that is embedded in the document.
    ///
    /// @param name as it is called there
    /// @param relation of the file to the document, as PDF/A-3 names it: Data, Source, Alternative
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    public record Attachment(
            String name, String mediaType, String description, String relation, byte[] bytes) {}

    /// @param date the day that documents carry; the clock is never asked
    public PdfWriter(Fonts fonts, LocalDate date) {
        this.fonts = fonts;
        this.date = date;
    }

    /// @param id what the paper is called in reports
    public Printed write(String id, Outline outline, List<Attachment> attachments) {
        Characters characters = new Characters(fonts, id);
        Outline printable = characters.printable(outline);
        // Page numbers stand on every page.
        "0123456789/ .•".chars().forEach(characters.used()::add);
        try (PDDocument document = new PDDocument()) {
            print(document, printable, fonts.needed(characters.used()));
            Archival.complete(document, outline.title(), date, attachments);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            byte[] bytes = out.toByteArray();
            return new Printed(bytes, characters.missing(), Proofreading.lost(bytes, printable));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(PDDocument document, Outline outline, List<Typeface> typefaces)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Baihua 白話");
        List<String> families = new ArrayList<>();
        for (Typeface typeface : typefaces) {
            String family = "F" + families.size();
            families.add(family);
            builder.useFont(
                    // Only the glyphs that the document uses are put into it.
                    new PDFontSupplier(PDType0Font.load(document, typeface.font(), true)),
                    family,
                    400,
                    FontStyle.NORMAL,
                    true);
        }
        String page = outline.form() == Outline.Form.WIDE ? "A4 landscape" : "A4";
        String style = STYLE.replace("FONTS", String.join(", ", families)).replace("PAGE", page);
        builder.withHtmlContent(OutlinePage.print(outline, style), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static String style() {
        try (InputStream in = PdfWriter.class.getResourceAsStream("print.css")) {
            return new String(
                    Objects.requireNonNull(in, "print.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
