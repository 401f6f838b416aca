package org.baihua.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Form;
import org.baihua.publish.Outline.Look;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.source.UserException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Needs one of the fonts of `fonts.tsv`; skipped, and says so, on a machine without any.
class PdfWriterTest {

    @TempDir Path folder;

    private static Fonts fonts() {
        try {
            return Fonts.find(List.of(), System.getenv());
        } catch (UserException e) {
            System.out.println("skipped: no open Chinese font is installed");
            Assumptions.abort("no font");
            throw e;
        }
    }

    private static Printed print(Outline outline) {
        return new PdfWriter(fonts(), LocalDate.of(2026, 3, 2))
                .write(
                        "draft",
                        outline,
                        List.of(
                                new PdfWriter.Attachment(
                                        "law.json",
                                        "application/json",
                                        "草案條文",
                                        "Data",
                                        "{}".getBytes(StandardCharsets.UTF_8))));
    }

    private static Outline outline(String text) {
        return new Outline(
                "水岸露營辦法草案",
                Form.TEXT,
                List.of(
                        new Part.Title(1, "水岸露營辦法草案"),
                        new Part.Clause(0, 4, "第一條　", List.of(Span.of(text))),
                        new Part.Prose(Tone.REMARK, List.of(new Span("新增", Look.INSERTED))),
                        new Part.Items(true, List.of("應投保責任保險。")),
                        new Part.Grid(
                                List.of("修正條文", "現行條文"),
                                List.of(
                                        List.of(
                                                List.of(Span.of("八千元")),
                                                List.of(Span.of("五千元")))))));
    }

    @Test
    void everyCharacterCanBeReadAgain() throws IOException {
        Printed printed = print(outline("營業人應於每年一月三十一日前，繳納新臺幣六千元。"));
        assertThat(printed.missing()).isEmpty();
        assertThat(printed.lost()).isEmpty();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("營業人應於每年一月三十一日前");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-TW");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void aCharacterWithoutGlyphIsNamedAndNeverABox() throws IOException {
        Printed printed = print(outline("造字\uE000在這裡。"));
        assertThat(printed.missing()).containsExactly(new Missing(0xE000, "draft"));
        assertThat(printed.lost()).isEmpty();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(new PDFTextStripper().getText(document)).contains("造字〔U+E000〕在這裡");
        }
    }

    @Test
    void theBytesHangOnNothingButTheContent() {
        byte[] first = print(outline("一模一樣。")).bytes();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(print(outline("一模一樣。")).bytes()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void everyRowOfTheFontTableSaysItsLicence() {
        assertThat(Fonts.rows())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row).hasSize(4);
                    assertThat(row[0]).endsWith(".ttf");
                    assertThat(row[2]).isNotBlank();
                });
    }

    @Test
    void aFileThatIsNoFontIsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("font.ttf"), "not a font");
        Fonts fonts = Fonts.find(List.of(file), Map.of());
        assertThatThrownBy(() -> fonts.shows('水')).isInstanceOf(UserException.class);
    }
}
