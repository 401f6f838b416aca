package org.baihua.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Recovery;
import org.baihua.source.Mark;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How well scanned drafts are recognized: ten pages of drafts as pictures, against the text from
/// which they were printed.
@Tag("corpus")
class OcrCorpusTest {

    private static final int PAGES = 10;
    private static final int DOTS_PER_INCH = 300;

    /// One page as a picture, and what it says, line after line across its columns.
    private record Scan(String name, byte[] pdf, String text) {}

    @Test
    void scannedDraftsAreRecognizedAndLabelled() throws IOException {
        boolean installed = Ocr.TESSERACT.isInstalled();
        if (!installed) {
            System.out.println("OcrCorpusTest skipped: Tesseract with chi_tra is not installed");
        }
        Assumptions.assumeTrue(installed, "Tesseract with chi_tra is not installed");
        int characters = 0;
        int wrong = 0;
        for (Scan scan : scans()) {
            Outcome<SourceDocument> read =
                    new PdfReader()
                            .read(
                                    new Input(scan.name, scan.pdf),
                                    ReadOptions.DEFAULT.withOcr(true));
            String text = Recovery.plain(read.value().text());
            int errors = distance(scan.text, text);
            System.out.printf(
                    "%-40s %5d characters %4d wrong %5.2f %%%n",
                    scan.name, scan.text.length(), errors, 100.0 * errors / scan.text.length());
            characters += scan.text.length();
            wrong += errors;
            assertThat(read.diagnostics()).anyMatch(each -> each.code().equals("pdf-recognized"));
            assertThat(read.value().lines())
                    .allMatch(line ->
                            line.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.RECOGNIZED));
        }
        double rate = 100.0 * wrong / characters;
        System.out.printf("character error rate %.2f %% of %d%n", rate, characters);
        assertThat(rate).isLessThan(MOST);
    }

    /// What was measured, and a little.
    private static final double MOST = 6;

    private static List<Scan> scans() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Shared.path("corpus/files/derived"))) {
            files = listed.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
        }
        List<Scan> scans = new ArrayList<>();
        for (int page = 0; scans.size() < PAGES; page++) {
            for (Path file : files) {
                try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
                    if (page < document.getNumberOfPages() && scans.size() < PAGES) {
                        scans.add(scan(document, page, file.getFileName() + ":" + (page + 1)));
                    }
                }
            }
        }
        return scans;
    }

    private static Scan scan(PDDocument document, int page, String name) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        String text = Recovery.plain(stripper.getText(document));
        BufferedImage image =
                new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
        PDRectangle size = document.getPage(page).getCropBox();
        try (PDDocument scan = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle(size.getWidth(), size.getHeight()));
            scan.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(scan, sheet)) {
                content.drawImage(
                        LosslessFactory.createFromImage(scan, image),
                        0,
                        0,
                        size.getWidth(),
                        size.getHeight());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            scan.save(out);
            return new Scan(name, out.toByteArray(), text);
        }
    }

    /// How many characters must be put in, taken out or changed (Levenshtein).
    private static int distance(String expected, String found) {
        int[] row = new int[found.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= expected.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = expected.charAt(i - 1) == found.charAt(j - 1) ? 0 : 1;
                int best = Math.min(corner + same, Math.min(row[j], row[j - 1]) + 1);
                corner = row[j];
                row[j] = best;
            }
        }
        return row[found.length()];
    }
}
