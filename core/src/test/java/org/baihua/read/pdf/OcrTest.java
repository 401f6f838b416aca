package org.baihua.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Scanned pages, recognized by the program itself where it is installed.
class OcrTest {

    private static final List<String> LINES =
            List.of("河濱步道管理辦法", "第一條　本辦法依示範法第三條規定訂定之。", "第二條　本辦法所稱主管機關，為示範市政府；其業務由步道管理處辦理。");

    @Test
    void punctuationAndLabelsAreThoseOfChinese() {
        assertThat(Ocr.tidy("第二條|]本辦法所稱,為示範市政府 ; 其業務 12, 34"))
                .isEqualTo("第二條　本辦法所稱，為示範市政府；其業務 12, 34");
    }

    @Test
    void scannedPageIsReadAndLabelled() throws IOException {
        Font font = new Font("Noto Serif CJK TC", Font.PLAIN, 50);
        assume(Ocr.TESSERACT.isInstalled(), "Tesseract with chi_tra is not installed");
        assume(font.canDisplayUpTo(LINES.getLast()) < 0, "no font with Chinese is installed");
        byte[] scan = scan(font);
        Outcome<SourceDocument> outcome =
                new PdfReader().read(new Input("掃描.pdf", scan), ReadOptions.DEFAULT.withOcr(true));
        String text = outcome.value().text();
        System.out.println("recognized: " + text);
        assertThat(text.lines().filter(LINES::contains).count()).isGreaterThanOrEqualTo(2);
        assertThat(outcome.diagnostics()).anyMatch(each -> each.code().equals("pdf-recognized"));
    }

    private static void assume(boolean holds, String reason) {
        if (!holds) {
            System.out.println("OcrTest skipped: " + reason);
        }
        Assumptions.assumeTrue(holds, reason);
    }

    private static byte[] scan(Font font) throws IOException {
        BufferedImage image = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D drawn = image.createGraphics();
        drawn.setColor(Color.WHITE);
        drawn.fillRect(0, 0, 2480, 3508);
        drawn.setColor(Color.BLACK);
        drawn.setFont(font);
        for (int i = 0; i < LINES.size(); i++) {
            drawn.drawString(LINES.get(i), 200, 300 + i * 100);
        }
        drawn.dispose();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        LosslessFactory.createFromImage(document, image),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
