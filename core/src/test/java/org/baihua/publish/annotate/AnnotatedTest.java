package org.baihua.publish.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baihua.testing.Office.level;
import static org.baihua.testing.Office.list;
import static org.baihua.testing.Office.numbered;
import static org.baihua.testing.Office.p;
import static org.baihua.testing.Office.r;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.baihua.check.CheckMessage;
import org.baihua.check.Finding;
import org.baihua.check.Level;
import org.baihua.read.DocumentReader;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.docx.DocxReader;
import org.baihua.read.odt.OdtReader;
import org.baihua.source.Aside;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.Mark;
import org.baihua.source.Place;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.Span;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedTest {

    private static final String BY = " w:id=\"1\" w:author=\"王小明\" w:date=\"2026-01-01T00:00:00Z\"";

    private static SourceDocument read(DocumentReader reader, byte[] bytes) {
        return reader.read(new Input("草案", bytes), ReadOptions.DEFAULT).value();
    }

    private static Finding finding(Span span, String matched) {
        return new Finding(
                "jargon",
                Level.WARNING,
                matched,
                matched,
                matched,
                span,
                Place.inFile("草案"),
                CheckMessage.JARGON,
                List.of(matched, "因此", "意思：表示結果。"),
                List.of("因此"));
    }

    private static List<Finding> every(SourceDocument document, String... terms) {
        List<Finding> findings = new ArrayList<>();
        for (String term : terms) {
            int at = document.text().indexOf(term);
            while (at >= 0) {
                findings.add(finding(new Span(at, at + term.length()), term));
                at = document.text().indexOf(term, at + 1);
            }
        }
        return findings;
    }

    private static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static String part(byte[] zip, String name) {
        return new String(parts(zip).get(name), StandardCharsets.UTF_8);
    }

    /// What stands between the start and the end of each comment, tags left out.
    private static List<String> ranges(String xml, String start, String end, String id) {
        List<String> ranges = new ArrayList<>();
        int at = xml.indexOf("<" + start + " ");
        while (at >= 0) {
            int idAt = xml.indexOf(id + "=\"", at) + id.length() + 2;
            String value = xml.substring(idAt, xml.indexOf('"', idAt));
            int close = xml.indexOf("<" + end + " " + id + "=\"" + value + "\"", at);
            ranges.add(
                    xml.substring(at, close)
                            .replaceAll("(?s)<office:annotation .*?</office:annotation>", "")
                            .replaceAll("<[^>]*>", ""));
            at = xml.indexOf("<" + start + " ", at + 1);
        }
        return ranges;
    }

    private static List<String> wordRanges(byte[] docx) {
        return ranges(
                part(docx, "word/document.xml"),
                "w:commentRangeStart",
                "w:commentRangeEnd",
                "w:id");
    }

    private static List<String> odfRanges(byte[] odt) {
        return ranges(
                part(odt, "content.xml"),
                "office:annotation",
                "office:annotation-end",
                "office:name");
    }

    @Test
    void aCommentCoversItsTermAndNothingElse() {
        byte[] original =
                Office.docx("<w:p>" + r("<w:b/>", "為維護秩序，爰擬具") + r("本辦法。") + "</w:p>").bytes();
        SourceDocument source = read(new DocxReader(), original);
        Annotated annotated = Annotated.of(source, original, every(source, "爰"), Language.ZH_TW);

        assertThat(annotated.name()).isEqualTo("annotated.docx");
        assertThat(annotated.comments()).isEqualTo(1);
        assertThat(wordRanges(annotated.bytes())).containsExactly("爰");
        SourceDocument again = read(new DocxReader(), annotated.bytes());
        assertThat(again.text()).isEqualTo(source.text());
        assertThat(again.lines().getFirst().marks())
                .isEqualTo(source.lines().getFirst().marks())
                .extracting(Mark::kind)
                .containsExactly(Mark.Kind.BOLD);
        assertThat(again.asides())
                .extracting(Aside::kind, Aside::author, Aside::text, Aside::line)
                .containsExactly(
                        tuple(Aside.Kind.COMMENT, "白話", "「爰」可改為「因此」。意思：表示結果。\n規則：jargon", 1));
    }

    @Test
    void commentsStandInTablesNumberedParagraphsAndTrackedChanges() {
        byte[] original =
                Office.docx(
                                numbered(1, 0, "爰予明定")
                                        + "<w:tbl><w:tr><w:tc>"
                                        + p("俾利遵循")
                                        + "</w:tc></w:tr></w:tbl><w:p>"
                                        + r("甲")
                                        + "<w:del"
                                        + BY
                                        + "><w:r><w:delText>爰</w:delText></w:r></w:del><w:ins"
                                        + BY
                                        + ">"
                                        + r("爰依規定")
                                        + "</w:ins></w:p>")
                        .numbering(list(1, level(0, "taiwaneseCountingThousand", "%1、")))
                        .bytes();
        SourceDocument source = read(new DocxReader(), original);
        Annotated annotated =
                Annotated.of(source, original, every(source, "爰", "俾利", "甲爰"), Language.ZH_TW);

        assertThat(annotated.comments()).isEqualTo(4);
        assertThat(wordRanges(annotated.bytes())).containsExactly("爰", "俾利", "甲爰爰", "爰");
        SourceDocument again = read(new DocxReader(), annotated.bytes());
        assertThat(again.text()).isEqualTo(source.text());
        assertThat(again.revisions()).isEqualTo(source.revisions());
    }

    @Test
    void aTermThatItsNumberBeginsIsCommentedWhereTheFileHoldsIt() {
        byte[] original =
                Office.docx(numbered(1, 0, "爰予明定"))
                        .numbering(list(1, level(0, "taiwaneseCountingThousand", "%1、")))
                        .bytes();
        SourceDocument source = read(new DocxReader(), original);
        Finding whole = finding(new Span(0, 3), "一、爰");
        assertThat(
                        wordRanges(
                                Annotated.of(source, original, List.of(whole), Language.ZH_TW)
                                        .bytes()))
                .containsExactly("爰");
        Finding number = finding(new Span(0, 2), "一、");
        assertThat(Annotated.of(source, original, List.of(number), Language.ZH_TW).comments())
                .isZero();
    }

    @Test
    void commentsThatWereThereStayAndEverythingElseIsUntouched() {
        byte[] original =
                Office.docx(
                                "<w:p><w:commentRangeStart w:id=\"7\"/>"
                                        + r("爰依規定")
                                        + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference"
                                        + " w:id=\"7\"/></w:r></w:p>")
                        .part(
                                "comments",
                                "comments",
                                "<w:comment w:id=\"7\" w:author=\"李小華\">"
                                        + p("請確認")
                                        + "</w:comment>")
                        .styles("")
                        .raw("word/media/image1.bin", "\u0001\u0002圖")
                        .bytes();
        SourceDocument source = read(new DocxReader(), original);
        Annotated annotated = Annotated.of(source, original, every(source, "爰"), Language.ZH_TW);

        assertThat(read(new DocxReader(), annotated.bytes()).asides())
                .extracting(Aside::author)
                .containsExactlyInAnyOrder("李小華", "白話");
        Map<String, byte[]> before = parts(original);
        Map<String, byte[]> after = parts(annotated.bytes());
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String name : before.keySet()) {
            if (!name.equals("word/document.xml") && !name.equals("word/comments.xml")) {
                assertThat(after.get(name)).as(name).isEqualTo(before.get(name));
            }
        }
    }

    @Test
    void anOdtIsAnnotatedOverItsWords() {
        byte[] original =
                Office.odt("", "<text:p>為維護秩序，<text:span>爰擬</text:span>具，爰依規定，俾利遵循。</text:p>");
        SourceDocument source = read(new OdtReader(), original);
        Annotated annotated =
                Annotated.of(source, original, every(source, "爰", "擬具", "俾利"), Language.ZH_TW);

        assertThat(annotated.name()).isEqualTo("annotated.odt");
        assertThat(odfRanges(annotated.bytes())).containsExactly("爰", "擬具", "爰", "俾利");
        SourceDocument again = read(new OdtReader(), annotated.bytes());
        assertThat(again.text()).isEqualTo(source.text());
        assertThat(again.asides()).hasSize(4).extracting(Aside::author).containsOnly("白話");
    }

    @Test
    void aFileOfAnyOtherFormatIsRebuiltAsWord() {
        SourceBuilder builder = new SourceBuilder("草案.pdf", "0", Format.PDF);
        builder.line("為維護秩序，爰擬具", 1, 0, List.of(new Mark(new Span(0, 2), Mark.Kind.UNDERLINE)), "");
        builder.beginTable();
        builder.beginRow(true);
        builder.beginCell(0, 2, 1).line("俾利遵循");
        builder.endCell();
        builder.endRow().beginRow(false);
        builder.beginCell(0, 1, 1).line("甲");
        builder.endCell();
        builder.beginCell(1, 1, 1).line("乙");
        builder.endCell();
        builder.endRow().endTable();
        SourceDocument source = builder.build();
        Annotated annotated =
                Annotated.of(
                        source,
                        new byte[] {'%', 'P', 'D', 'F'},
                        every(source, "爰", "俾利", "遵循\n"),
                        Language.ZH_TW);

        assertThat(annotated.name()).isEqualTo("annotated.docx");
        assertThat(wordRanges(annotated.bytes())).containsExactly("爰", "俾利", "遵循");
        SourceDocument again = read(new DocxReader(), annotated.bytes());
        assertThat(again.text()).isEqualTo(source.text());
        assertThat(again.lines().getFirst().marks()).isEqualTo(source.lines().getFirst().marks());
        assertThat(again.tables().getFirst().rows().getFirst().cells().getFirst().columnSpan())
                .isEqualTo(2);
        assertThat(again.asides()).hasSize(3);
    }

    @Test
    void twoRunsGiveTheSameBytes() {
        byte[] original = Office.docx(p("爰依規定")).bytes();
        SourceDocument source = read(new DocxReader(), original);
        assertThat(Annotated.of(source, original, every(source, "爰"), Language.ZH_TW).bytes())
                .isEqualTo(
                        Annotated.of(source, original, every(source, "爰"), Language.ZH_TW).bytes());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whateverIsCommentedTheTextStaysAndEveryRangeCoversItsWords(long seed) {
        Random random = new Random(seed);
        String letters = "爰俾𠮷應得其之，。";
        StringBuilder word = new StringBuilder();
        StringBuilder odf = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            word.append("<w:p>");
            odf.append("<text:p>");
            for (int run = 0; run < 4; run++) {
                StringBuilder text = new StringBuilder();
                for (int c = 0; c < 1 + random.nextInt(6); c++) {
                    int[] all = letters.codePoints().toArray();
                    text.appendCodePoint(all[random.nextInt(all.length)]);
                }
                word.append(r(random.nextBoolean() ? "<w:b/>" : "", text.toString()));
                if (random.nextInt(4) == 0) {
                    word.append("<w:r><w:tab/></w:r>");
                }
                odf.append(
                        random.nextBoolean()
                                ? "<text:span>" + text + "</text:span>"
                                : text.toString());
                if (random.nextInt(4) == 0) {
                    odf.append("<text:tab/>");
                }
            }
            word.append("</w:p>");
            odf.append("</text:p>");
        }
        check(new DocxReader(), Office.docx(word.toString()).bytes(), random, true);
        check(new OdtReader(), Office.odt("", odf.toString()), random, false);
    }

    private static void check(DocumentReader reader, byte[] original, Random random, boolean word) {
        SourceDocument source = read(reader, original);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int at = random.nextInt(source.text().length() - 4);
            Span span = new Span(at, at + 1 + random.nextInt(4));
            String matched = span.of(source.text());
            boolean whole =
                    !Character.isLowSurrogate(source.text().charAt(span.start()))
                            && !Character.isHighSurrogate(source.text().charAt(span.end() - 1));
            if (whole && matched.indexOf('\n') < 0 && matched.indexOf('\t') < 0) {
                findings.add(finding(span, matched));
            }
        }
        Annotated annotated = Annotated.of(source, original, findings, Language.ZH_TW);
        assertThat(annotated.comments()).isEqualTo(findings.size());
        assertThat(read(reader, annotated.bytes()).text()).isEqualTo(source.text());
        List<String> expected = new ArrayList<>();
        for (Remark remark : Remark.of(findings, Language.ZH_TW)) {
            expected.add(remark.span().of(source.text()));
        }
        assertThat(word ? wordRanges(annotated.bytes()) : odfRanges(annotated.bytes()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
