package org.baihua.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Hidden;
import org.baihua.source.Line;
import org.baihua.source.Mark;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.baihua.source.UserException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {

    private static final double[] COLUMNS = {50, 210, 370, 550};

    private static Outcome<SourceDocument> read(byte[] bytes) {
        return Readers.standard().read(new Input("a.pdf", bytes), ReadOptions.DEFAULT);
    }

    private static List<String> lines(SourceDocument document) {
        return document.lines().stream().map(Line::text).toList();
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().stream().map(Table.Cell::text).toList())
                .toList();
    }

    private static String refusal(byte[] bytes) {
        return catchThrowableOfType(UserException.class, () -> read(bytes)).code();
    }

    @Test
    void lineBreaksOfThePaperAreUndoneAndThoseOfTheWriterStay() {
        PdfSample sample = new PdfSample().page();
        sample.text(74, 100, 12, "本辦法所稱運具管理機關，指示範市政府交通局及其所屬機關；");
        sample.text(50, 120, 12, "其委託民間團體辦理者，受託團體視為管理機關。但依法不得委託");
        sample.text(50, 140, 12, "者，不在此限。");
        sample.text(50, 160, 12, "一、電動滑板車。");
        sample.text(50, 180, 12, "二、電動自行車。");

        assertThat(lines(read(sample.bytes()).value()))
                .containsExactly(
                        "本辦法所稱運具管理機關，指示範市政府交通局及其所屬機關；其委託民間團體辦理者，受託團體視為管理機關。但依法不得委託者，不在此限。",
                        "一、電動滑板車。",
                        "二、電動自行車。");
    }

    @Test
    void aRowThatThePageCutsIsOneRowAndItsHeaderIsReadOnce() {
        PdfSample sample = new PdfSample().page().grid(COLUMNS, 600, 630, 760);
        sample.text(55, 620, 10, "修正條文").text(215, 620, 10, "現行條文").text(375, 620, 10, "說明");
        sample.text(55, 650, 10, "第二條　本辦法所稱運具，指以電");
        sample.text(215, 650, 10, "第二條　本辦法所稱運具。");
        sample.text(375, 650, 10, "一、本條修正。");
        sample.page().grid(COLUMNS, 50, 80, 130, 180);
        sample.text(55, 70, 10, "修正條文").text(215, 70, 10, "現行條文").text(375, 70, 10, "說明");
        sample.text(55, 100, 10, "力推動之車輛。").text(375, 100, 10, "二、文字修正。");
        sample.text(55, 150, 10, "第三條　（刪除）").text(215, 150, 10, "第三條　略。");
        sample.text(375, 150, 10, "本條刪除。");

        SourceDocument document = read(sample.bytes()).value();

        assertThat(document.tables()).hasSize(1);
        assertThat(cells(document.tables().getFirst()))
                .containsExactly(
                        List.of("修正條文", "現行條文", "說明"),
                        List.of("第二條　本辦法所稱運具，指以電力推動之車輛。", "第二條　本辦法所稱運具。", "一、本條修正。\n二、文字修正。"),
                        List.of("第三條　（刪除）", "第三條　略。", "本條刪除。"));
        assertThat(document.tables().getFirst().rows().getFirst().header()).isTrue();
        assertThat(document.asides()).extracting(Aside::page).containsExactly(2);
    }

    /// Cells of a narrow column are always full; a number or a word in the middle is whole all the
    /// same.
    @Test
    void aRowThatBeginsOnTheNextPageIsARowOfItsOwn() {
        double[] columns = {50, 90, 190, 400};
        PdfSample sample = new PdfSample().page().grid(columns, 600, 630, 660);
        sample.text(60, 620, 10, "項次").text(120, 620, 10, "種類名稱").text(275, 620, 10, "組織成員");
        sample.text(52, 650, 10, "一三一").text(92, 650, 10, "示範服務員").text(192, 650, 10, "從事示範服務者。");
        sample.page().grid(columns, 50, 80, 110);
        sample.text(52, 70, 10, "二三六").text(92, 70, 10, "示範裝配業").text(192, 70, 10, "從事示範裝配者。");
        sample.text(52, 100, 10, "三二六").text(92, 100, 10, "示範租賃業").text(192, 100, 10, "從事示範租賃者。");
        PdfSample header = new PdfSample().page().grid(columns, 600, 630);
        header.text(60, 620, 10, "項次").text(120, 620, 10, "種類名稱").text(275, 620, 10, "組織成員");
        header.page().grid(columns, 50, 80);
        header.text(52, 70, 10, "一三一").text(92, 70, 10, "示範服務員").text(192, 70, 10, "從事示範服務者。");

        assertThat(firstColumn(sample)).containsExactly("項次", "一三一", "二三六", "三二六");
        assertThat(firstColumn(header)).containsExactly("項次", "一三一");
    }

    private static List<String> firstColumn(PdfSample sample) {
        return read(sample.bytes()).value().tables().getFirst().rows().stream()
                .map(row -> row.cells().getFirst().text())
                .toList();
    }

    @Test
    void aTableWithoutAnyLineIsFoundByHowItIsPainted() {
        PdfSample sample = new PdfSample().page();
        for (int row = 0; row < 3; row++) {
            double top = 100 + row * 60;
            sample.text(50, top, 10, "第" + "一二三".charAt(row) + "條　甲機關應定期");
            sample.text(50, top + 15, 10, "公布其辦理情形。");
            sample.text(250, top, 10, "第" + "一二三".charAt(row) + "條　乙機關");
            sample.text(400, top, 10, "本條未修正。");
        }

        SourceDocument document = read(sample.bytes()).value();

        assertThat(cells(document.tables().getFirst()))
                .contains(List.of("第二條　甲機關應定期公布其辦理情形。", "第二條　乙機關", "本條未修正。"))
                .hasSize(3);
    }

    @Test
    void pageNumbersAndRunningHeadsAreSetApart() {
        PdfSample sample = new PdfSample();
        for (int page = 1; page <= 3; page++) {
            sample.page().text(50, 40, 9, "示範市政府公報");
            sample.text(50, 300, 12, "第" + "一二三".charAt(page - 1) + "條　本條之內文。");
            sample.text(280, 780, 9, "第 " + page + " 頁");
        }

        SourceDocument document = read(sample.bytes()).value();

        assertThat(lines(document)).allMatch(line -> line.contains("本條之內文")).hasSize(3);
        assertThat(document.asides())
                .extracting(Aside::kind)
                .containsOnly(Aside.Kind.HEADER, Aside.Kind.PAGE_NUMBER)
                .hasSize(6);
    }

    @Test
    void textThatNobodySeesIsSetApart() {
        PdfSample sample = new PdfSample().page();
        sample.text(50, 100, 12, "第一條　看得見的文字。");
        sample.raw("1 g").text(50, 200, 12, "白字").raw("0 g");
        sample.text(50, 300, 12, "蓋住的字").raw("0 g 40 480 200 40 re f");
        sample.raw("0.2 g 40 380 200 40 re f 1 g").text(50, 405, 12, "黑底白字").raw("0 g");

        Outcome<SourceDocument> outcome = read(sample.bytes());

        assertThat(lines(outcome.value())).containsExactly("第一條　看得見的文字。", "黑底白字");
        assertThat(outcome.value().hidden())
                .extracting(Hidden::kind, Hidden::text)
                .containsExactly(
                        Assertions.tuple(Hidden.Kind.WHITE, "白字"),
                        Assertions.tuple(Hidden.Kind.COVERED, "蓋住的字"));
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("hidden-text");
    }

    @Test
    void boldMadeByPrintingTwiceIsReadOnce() {
        PdfSample sample = new PdfSample().page();
        sample.text(50, 100, 12, "示範辦法").text(50.4, 100, 12, "示範辦法");

        assertThat(lines(read(sample.bytes()).value())).containsExactly("示範辦法");
    }

    @Test
    void aPageOnItsSideIsReadUpright() {
        PdfSample sample = new PdfSample().page();
        sample.raw("q 0 1 -1 0 600 0 cm").text(50, 700, 12, "第一條　橫放的附表。");
        sample.text(50, 720, 12, "第二條　照樣讀得到。").raw("Q");

        assertThat(lines(read(sample.bytes()).value())).containsExactly("第一條　橫放的附表。", "第二條　照樣讀得到。");
    }

    @Test
    void privateUseCharactersAreReportedWithTheirPlace() {
        PdfSample sample = new PdfSample().page();
        sample.raw("/Span <</ActualText <FEFFE123>>> BDC").text(50, 100, 12, "某").raw("EMC");
        sample.text(62, 100, 12, "君");

        Outcome<SourceDocument> outcome = read(sample.bytes());

        assertThat(lines(outcome.value())).containsExactly("\uE123君");
        assertThat(outcome.diagnostics())
                .filteredOn(each -> each.code().equals("text-private-use"))
                .extracting(each -> each.place().toString())
                .containsExactly("a.pdf:1:1");
    }

    private static byte[] scan() {
        return PdfSample.file(
                List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                                + "/Resources<</XObject<</I 5 0 R>>>>>>",
                        "<</Length 26>>stream\nq 600 0 0 800 0 0 cm /I Do\nendstream",
                        "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray"
                                + "/BitsPerComponent 8/Length 1>>stream\n0\nendstream"));
    }

    @Test
    void aPageThatIsAPictureSaysSo() {
        assertThat(read(scan()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("pdf-page-without-text");
    }

    @Test
    void recognitionThatIsNotInstalledSaysSo() {
        Outcome<SourceDocument> outcome =
                new PdfReader(new Ocr("no-such-program"))
                        .read(new Input("a.pdf", scan()), ReadOptions.DEFAULT.withOcr(true));

        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("pdf-ocr-missing", "pdf-page-without-text");
    }

    @Test
    void everyRecognizedLineIsMarked(@TempDir Path folder) throws IOException {
        Path program = folder.resolve("recognize");
        Files.writeString(
                program,
                "#!/bin/sh\nif [ \"$1\" = --list-langs ]; then echo chi_tra; else test -s \"$1\" &&"
                        + " printf '第一條　掃描的條文。\\n\\n第二條　施行日。\\n'; fi\n");
        Assumptions.assumeTrue(program.toFile().setExecutable(true));

        Outcome<SourceDocument> outcome =
                new PdfReader(new Ocr(program.toString()))
                        .read(new Input("a.pdf", scan()), ReadOptions.DEFAULT.withOcr(true));

        assertThat(lines(outcome.value())).containsExactly("第一條　掃描的條文。", "第二條　施行日。");
        assertThat(outcome.value().lines())
                .allSatisfy(line ->
                        assertThat(line.marks())
                                .extracting(Mark::kind)
                                .containsExactly(Mark.Kind.RECOGNIZED));
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("pdf-recognized");
    }

    @Test
    void aFontThatSaysNothingIsRefused() {
        byte[] bytes = new PdfSample().page().text(50, 100, 12, "看似文字").bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String identity = text.replace("/UniCNS-UTF16-H", "/Identity-H    ");

        assertThat(refusal(identity.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("pdf-no-usable-map");
    }

    @Test
    void formsThatDrawThemselvesAreStopped() {
        byte[] loop =
                PdfSample.file(
                        List.of(
                                "<</Type/Catalog/Pages 2 0 R>>",
                                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                                        + "/Resources<</XObject<</F 5 0 R>>>>>>",
                                "<</Length 5>>stream\n/F Do\nendstream",
                                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R"
                                        + ">>>>/Length 11>>stream\n/F Do /F Do\nendstream"));

        assertThat(refusal(loop)).isEqualTo("pdf-endless");
    }

    @Test
    void formsThatMultiplyAreStopped() {
        List<String> objects = new ArrayList<>();
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        objects.add(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R"
                        + "/Resources<</XObject<</F 5 0 R>>>>>>");
        objects.add("<</Length 5>>stream\n/F Do\nendstream");
        for (int i = 0; i < 40; i++) {
            String content = "/F Do ".repeat(8);
            objects.add(
                    "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F "
                            + (6 + i)
                            + " 0 R>>>>/Length "
                            + content.length()
                            + ">>stream\n"
                            + content
                            + "\nendstream");
        }
        objects.add("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 3>>stream\nq Q\nendstream");

        assertThat(refusal(PdfSample.file(objects))).isEqualTo("pdf-endless");
    }

    @Test
    void pagesThatContainThemselvesAreRefused() {
        byte[] loop =
                PdfSample.file(
                        List.of(
                                "<</Type/Catalog/Pages 2 0 R>>",
                                "<</Type/Pages/Kids[2 0 R]/Count 1>>"));

        assertThat(refusal(loop)).isEqualTo("pdf-page-loop");
    }
}
