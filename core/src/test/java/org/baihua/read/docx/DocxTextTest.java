package org.baihua.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baihua.testing.Office.p;
import static org.baihua.testing.Office.r;

import java.util.List;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Hidden;
import org.baihua.source.Line;
import org.baihua.source.Mark;
import org.baihua.source.Outcome;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;

class DocxTextTest {

    private static final String BY = " w:id=\"1\" w:author=\"王小明\" w:date=\"2026-01-01T00:00:00Z\"";

    private static Outcome<SourceDocument> outcome(Office.Docx file) {
        return new DocxReader().read(new Input("草案.docx", file.bytes()), ReadOptions.DEFAULT);
    }

    private static SourceDocument read(String body) {
        return outcome(Office.docx(body)).value();
    }

    private static List<String> lines(String body) {
        return read(body).lines().stream().map(Line::text).toList();
    }

    private static List<String> lines(String body, Revision.Reading reading) {
        return new DocxReader()
                        .read(
                                new Input("草案.docx", Office.docx(body).bytes()),
                                ReadOptions.DEFAULT.withRevisions(reading))
                        .value()
                        .lines()
                        .stream()
                        .map(Line::text)
                        .toList();
    }

    @Test
    void aLineBreakInsideAParagraphBeginsALine() {
        SourceDocument document =
                read("<w:p>" + r("甲") + "<w:r><w:br/></w:r><w:r><w:br/></w:r>" + r("乙") + "</w:p>");
        assertThat(document.text()).isEqualTo("甲\n乙\n");
        assertThat(document.lines()).extracting(Line::address).containsExactly("4:0-1", "10:0-1");
    }

    @Test
    void onlyTheResultOfAFieldIsText() {
        assertThat(
                        lines(
                                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF"
                                        + " x</w:instrText></w:r><w:r><w:fldChar"
                                        + " w:fldCharType=\"separate\"/></w:r>"
                                        + r("第三條")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                                        + r("規定")
                                        + "</w:p>"))
                .containsExactly("第三條規定");
    }

    @Test
    void anEnclosedCharacterIsReadOutOfItsField() {
        String field =
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>eq"
                        + " \\o\\ac(○,3)</w:instrText></w:r><w:r><w:fldChar"
                        + " w:fldCharType=\"end\"/></w:r>"
                        + r("甲")
                        + "</w:p>";
        assertThat(lines(field)).containsExactly("③甲");
    }

    @Test
    void aFieldWhoseResultIsMissingIsSaid() {
        Outcome<SourceDocument> outcome =
                outcome(Office.docx("<w:p>" + r("見") + "<w:fldSimple w:instr=\"REF a\"/></w:p>"));
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("unknown-field");
    }

    @Test
    void aTextBoxIsReadOnceThoughTheFileHoldsItTwice() {
        String box = "<w:txbxContent>" + p("附註") + "</w:txbxContent>";
        SourceDocument document =
                read(
                        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                                + "<wps:txbx>"
                                + box
                                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                                + box
                                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                                + r("甲")
                                + "</w:p>");
        assertThat(document.asides())
                .containsExactly(new Aside(Aside.Kind.TEXT_BOX, "", "附註", 1, 0));
    }

    @Test
    void aPictureIsSaidWithItsPlaceAndDescription() {
        Outcome<SourceDocument> outcome =
                outcome(
                        Office.docx(
                                p("甲")
                                        + "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\""
                                        + " descr=\"流程圖\"/><a:blip/></wp:inline></w:drawing></w:r>"
                                        + r("乙")
                                        + "</w:p>"));
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code, each -> each.place().line(), Diagnostic::arguments)
                .containsExactly(tuple("image-without-text", 2, List.of("（流程圖）")));
    }

    @Test
    void aRubysBaseIsReadOnce() {
        assertThat(
                        lines(
                                "<w:p><w:r><w:ruby><w:rubyPr/><w:rt>"
                                        + r("ㄈㄚˇ")
                                        + "</w:rt><w:rubyBase>"
                                        + r("法")
                                        + "</w:rubyBase></w:ruby></w:r>"
                                        + r("律")
                                        + "</w:p>"))
                .containsExactly("法律");
    }

    @Test
    void aFormulaIsWrittenInOneLine() {
        assertThat(
                        lines(
                                "<w:p><m:oMath><m:r><m:t>x</m:t></m:r><m:r><m:t>=</m:t></m:r><m:f><m:num>"
                                        + "<m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r>"
                                        + "</m:den></m:f></m:oMath></w:p>"))
                .containsExactly("x=(a+b)/2");
    }

    @Test
    void symbolsOfWingdingsBecomeCharactersAndUnknownOnesAreSaid() {
        Outcome<SourceDocument> outcome =
                outcome(
                        Office.docx(
                                "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym"
                                        + " w:font=\"某造字\" w:char=\"F8F0\"/></w:r></w:p>"));
        assertThat(outcome.value().text()).isEqualTo("☑〓\n");
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("unknown-symbol");
    }

    @Test
    void controlsLinksAndTagsLetTheirTextThrough() {
        assertThat(
                        lines(
                                "<w:sdt><w:sdtContent><w:p><w:hyperlink>"
                                        + r("甲")
                                        + "</w:hyperlink><w:smartTag>"
                                        + r("乙")
                                        + "</w:smartTag><w:sdt><w:sdtContent>"
                                        + r("丙")
                                        + "</w:sdtContent></w:sdt></w:p></w:sdtContent></w:sdt>"))
                .containsExactly("甲乙丙");
    }

    @Test
    void aDeletedParagraphMarkJoinsItsParagraphWithTheNext() {
        String body =
                "<w:p><w:pPr><w:rPr><w:del"
                        + BY
                        + "/></w:rPr></w:pPr>"
                        + r("前段")
                        + "</w:p>"
                        + p("後段");
        assertThat(lines(body)).containsExactly("前段後段");
        assertThat(lines(body, Revision.Reading.ORIGINAL)).containsExactly("前段", "後段");
    }

    @Test
    void aMoveIsADeletionAndAnInsertion() {
        String body =
                "<w:p>"
                        + r("甲")
                        + "<w:moveFrom"
                        + BY
                        + ">"
                        + r("移")
                        + "</w:moveFrom></w:p><w:p><w:moveTo"
                        + BY
                        + ">"
                        + r("移")
                        + "</w:moveTo></w:p>";
        assertThat(lines(body)).containsExactly("甲", "移");
        assertThat(lines(body, Revision.Reading.ORIGINAL)).containsExactly("甲移");
        assertThat(read(body).revisions())
                .extracting(Revision::kind)
                .containsExactly(Revision.Kind.DELETION, Revision.Kind.INSERTION);
    }

    @Test
    void aDeletedRowIsInNoTableOfTheAcceptedReading() {
        String body =
                "<w:tbl><w:tr><w:tc>"
                        + p("甲")
                        + "</w:tc></w:tr><w:tr><w:trPr><w:del"
                        + BY
                        + "/></w:trPr><w:tc><w:p><w:del"
                        + BY
                        + "><w:r><w:delText>乙</w:delText></w:r></w:del></w:p></w:tc></w:tr></w:tbl>";
        SourceDocument document = read(body);
        assertThat(document.tables().getFirst().rows()).hasSize(1);
        assertThat(document.revisions()).extracting(Revision::text).containsExactly("乙");
        assertThat(lines(body, Revision.Reading.ORIGINAL)).containsExactly("甲", "乙");
    }

    @Test
    void insertedTextThatWasDeletedAgainIsInNeitherSide() {
        String body =
                "<w:p>"
                        + r("甲")
                        + "<w:ins"
                        + BY
                        + "><w:del"
                        + BY
                        + "><w:r><w:delText>乙</w:delText></w:r></w:del></w:ins></w:p>";
        assertThat(lines(body)).containsExactly("甲");
        assertThat(lines(body, Revision.Reading.ORIGINAL)).containsExactly("甲");
        assertThat(lines(body, Revision.Reading.BOTH)).containsExactly("甲乙");
    }

    @Test
    void textHiddenByAStyleIsHiddenUnlessTheRunSaysOtherwise() {
        Office.Docx file =
                Office.docx(
                                "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>"
                                        + r("密")
                                        + r("<w:vanish w:val=\"0\"/>", "公開")
                                        + "</w:p>")
                        .styles(
                                "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr>"
                                        + "</w:style>");
        SourceDocument document = outcome(file).value();
        assertThat(document.text()).isEqualTo("公開\n");
        assertThat(document.hidden()).containsExactly(new Hidden(Hidden.Kind.HIDDEN, "密", 1));
    }

    @Test
    void whiteTextOnADarkCellIsReadable() {
        String white = r("<w:color w:val=\"FFFFFF\"/>", "表頭");
        SourceDocument document =
                read(
                        "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\""
                                + " w:fill=\"1F3864\"/></w:tcPr><w:p>"
                                + white
                                + "</w:p></w:tc></w:tr></w:tbl><w:p>"
                                + white
                                + "</w:p>");
        assertThat(document.text()).isEqualTo("表頭\n");
        assertThat(document.hidden()).extracting(Hidden::kind).containsExactly(Hidden.Kind.WHITE);
    }

    @Test
    void mergedCellsReachDownAndAcrossAndWhatTheyCoverIsRecorded() {
        SourceDocument document =
                read(
                        "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>"
                                + p("甲")
                                + "</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                                + p("乙")
                                + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>"
                                + p("蓋住")
                                + "</w:tc><w:tc>"
                                + p("丙")
                                + "</w:tc><w:tc>"
                                + p("丁")
                                + "</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tc>"
                                + p("戊")
                                + "</w:tc></w:tr></w:tbl>");
        Table table = document.tables().getFirst();
        Table.Cell merged = table.rows().getFirst().cells().getFirst();
        assertThat(merged.rowSpan()).isEqualTo(2);
        assertThat(table.rows().getFirst().cells().get(1).columnSpan()).isEqualTo(2);
        assertThat(table.rows().get(1).cells())
                .extracting(Table.Cell::column, Table.Cell::text)
                .containsExactly(tuple(1, "丙"), tuple(2, "丁"));
        assertThat(table.rows().get(2).cells().getFirst().column()).isEqualTo(1);
        assertThat(document.hidden())
                .extracting(Hidden::kind, Hidden::text)
                .containsExactly(tuple(Hidden.Kind.COVERED, "蓋住"));
    }

    @Test
    void aTableInACellStaysATable() {
        SourceDocument document =
                read(
                        "<w:tbl><w:tr><w:tc>"
                                + p("外")
                                + "<w:tbl><w:tr><w:tc>"
                                + p("內")
                                + "</w:tc></w:tr></w:tbl><w:p/></w:tc></w:tr></w:tbl>");
        assertThat(document.tables()).hasSize(2);
        assertThat(document.tables().getFirst().rows().getFirst().cells().getFirst().text())
                .isEqualTo("外\n內");
    }

    @Test
    void marksOfTheDrafterAreKept() {
        Line line =
                read("<w:p>"
                                + r("<w:u w:val=\"single\"/>", "新")
                                + r("<w:strike/>", "舊")
                                + r("<w:b/>", "粗")
                                + "</w:p>")
                        .lines()
                        .getFirst();
        assertThat(line.marks())
                .extracting(Mark::kind, mark -> mark.span().of(line.text()))
                .containsExactly(
                        tuple(Mark.Kind.UNDERLINE, "新"),
                        tuple(Mark.Kind.STRIKE, "舊"),
                        tuple(Mark.Kind.BOLD, "粗"));
    }

    @Test
    void anotherFileInsideTheFileIsSaid() {
        assertThat(outcome(Office.docx("<w:altChunk r:id=\"x\"/>" + p("甲"))).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("inserted-file");
    }
}
