package org.baihua.read.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Hidden;
import org.baihua.source.Line;
import org.baihua.source.Outcome;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.baihua.source.UserException;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;

class OdtTextTest {

    private static final String LAW =
            "<text:list-style style:name=\"L\">"
                    + level(1, "一, 二, 三, ...", "", "、", "")
                    + level(2, "一, 二, 三, ...", "（", "）", "")
                    + level(3, "1", "", ".", "")
                    + "</text:list-style>";

    private static String level(
            int level, String format, String prefix, String suffix, String more) {
        return "<text:list-level-style-number text:level=\""
                + level
                + "\" style:num-format=\""
                + format
                + "\" style:num-prefix=\""
                + prefix
                + "\" style:num-suffix=\""
                + suffix
                + "\" "
                + more
                + "/>";
    }

    private static Outcome<SourceDocument> outcome(
            String styles, String text, String common, Revision.Reading reading) {
        return new OdtReader()
                .read(
                        new Input("草案.odt", Office.odt(styles, text, common)),
                        ReadOptions.DEFAULT.withRevisions(reading));
    }

    private static SourceDocument read(String styles, String text) {
        return outcome(styles, text, "", Revision.Reading.ACCEPTED).value();
    }

    private static List<String> lines(String styles, String text) {
        return read(styles, text).lines().stream().map(Line::text).toList();
    }

    private static List<String> lines(String text, Revision.Reading reading) {
        return outcome("", text, "", reading).value().lines().stream().map(Line::text).toList();
    }

    private static String p(String content) {
        return OdtReaderContractTest.p(content);
    }

    private static String list(String attributes, String... items) {
        StringBuilder list = new StringBuilder("<text:list " + attributes + ">");
        for (String item : items) {
            list.append("<text:list-item>").append(item).append("</text:list-item>");
        }
        return list + "</text:list>";
    }

    @Test
    void aNewListBeginsAnewAndAContinuedOneGoesOn() {
        String named = "text:style-name=\"L\"";
        assertThat(
                        lines(
                                LAW,
                                list(named + " xml:id=\"a\"", p("甲"), p("乙"))
                                        + p("間隔")
                                        + list(named, p("丙"))
                                        + list("text:continue-list=\"a\" " + named, p("丁"))
                                        + list(
                                                "text:continue-numbering=\"true\" " + named,
                                                p("戊"))))
                .containsExactly("一、甲", "二、乙", "間隔", "一、丙", "三、丁", "四、戊");
    }

    @Test
    void onlyTheFirstParagraphOfAnItemHasTheNumber() {
        assertThat(
                        lines(
                                LAW,
                                list(
                                        "text:style-name=\"L\"",
                                        p("甲") + p("續") + list("", p("乙"), p("丙")),
                                        p("丁"))))
                .containsExactly("一、甲", "續", "（一）乙", "（二）丙", "二、丁");
    }

    @Test
    void anItemMayStartAtAnyNumber() {
        assertThat(
                        lines(
                                LAW,
                                "<text:list text:style-name=\"L\"><text:list-item"
                                        + " text:start-value=\"5\">"
                                        + p("甲")
                                        + "</text:list-item><text:list-header>"
                                        + p("無號")
                                        + "</text:list-header><text:list-item>"
                                        + p("乙")
                                        + "</text:list-item></text:list>"))
                .containsExactly("五、甲", "無號", "六、乙");
    }

    @Test
    void aNumberMayShowSeveralLevelsOrAFormatOfItsOwn() {
        String styles =
                "<text:list-style style:name=\"L\">"
                        + level(1, "一, 二, 三, ...", "", "", "loext:num-list-format=\"第%1%條\"")
                        + level(2, "1", "", "", "text:display-levels=\"2\"")
                        + "</text:list-style>";
        assertThat(lines(styles, list("text:style-name=\"L\"", p("甲") + list("", p("乙")))))
                .containsExactly("第一條　甲", "一.1 乙");
    }

    @Test
    void headingsCountByTheOutline() {
        String common =
                "<office:styles><text:outline-style style:name=\"Outline\"><text:outline-level-style"
                        + " text:level=\"1\" style:num-format=\"一, 二, 三, ...\""
                        + " style:num-prefix=\"第\" style:num-suffix=\"章\"/></text:outline-style>"
                        + "</office:styles>";
        SourceDocument document =
                outcome(
                                "",
                                "<text:h text:outline-level=\"1\">總則</text:h><text:h"
                                        + " text:outline-level=\"1\" text:is-list-header=\"true\">附錄</text:h>"
                                        + "<text:h text:outline-level=\"1\">罰則</text:h>",
                                common,
                                Revision.Reading.ACCEPTED)
                        .value();
        assertThat(document.lines())
                .extracting(Line::text)
                .containsExactly("第一章　總則", "附錄", "第二章　罰則");
    }

    @Test
    void whiteSpaceIsReadAsTheStandardSays() {
        SourceDocument document =
                read("", p("\n  甲  乙<text:s text:c=\"2\"/>丙<text:tab/>丁<text:line-break/> 戊"));
        assertThat(document.lines()).extracting(Line::text).containsExactly("甲 乙  丙\t丁", "戊");
    }

    @Test
    void aParagraphThatWasInsertedIsNotInTheOriginal() {
        String info =
                "<office:change-info><dc:creator>王小明</dc:creator><dc:date>2026-01-01T00:00:00"
                        + "</dc:date></office:change-info>";
        String text =
                "<text:tracked-changes><text:changed-region text:id=\"i\"><text:insertion>"
                        + info
                        + "</text:insertion></text:changed-region></text:tracked-changes>"
                        + p("甲")
                        + p("<text:change-start text:change-id=\"i\"/>乙")
                        + p("<text:change-end text:change-id=\"i\"/>丙");
        assertThat(lines(text, Revision.Reading.ACCEPTED)).containsExactly("甲", "乙", "丙");
        assertThat(lines(text, Revision.Reading.ORIGINAL)).containsExactly("甲", "丙");
        assertThat(outcome("", text, "", Revision.Reading.ACCEPTED).value().revisions())
                .extracting(Revision::text)
                .containsExactly("乙\n");
        assertThat(outcome("", text, "", Revision.Reading.ORIGINAL).value().revisions())
                .extracting(Revision::text)
                .containsExactly("乙\n");
    }

    @Test
    void deletedParagraphsComeBackWhereTheyStood() {
        String text =
                "<text:tracked-changes><text:changed-region text:id=\"d\"><text:deletion>"
                        + "<office:change-info><dc:creator>王小明</dc:creator></office:change-info>"
                        + p("乙")
                        + p("丙")
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + p("甲<text:change text:change-id=\"d\"/>丁");
        assertThat(lines(text, Revision.Reading.ACCEPTED)).containsExactly("甲丁");
        assertThat(lines(text, Revision.Reading.ORIGINAL)).containsExactly("甲乙", "丙丁");
    }

    /// As LibreOffice writes the deletion of a whole item: the item and the empty beginning of the
    /// next one stand in the deletion, whose list the body's list continues.
    @Test
    void aDeletedItemIsNotCountedAndShowsItsOldNumberWhenBothSidesAreRead() {
        String text =
                "<text:tracked-changes><text:changed-region text:id=\"d\"><text:deletion>"
                        + "<office:change-info><dc:creator>王小明</dc:creator></office:change-info>"
                        + list("xml:id=\"x\" text:style-name=\"L\"", p("乙"), p(""))
                        + "</text:deletion></text:changed-region></text:tracked-changes>"
                        + list(
                                "text:style-name=\"L\" text:continue-numbering=\"true\"",
                                p("甲"),
                                p("<text:change text:change-id=\"d\"/>丙"))
                        + p("間隔")
                        + list("text:style-name=\"L\" text:continue-list=\"x\"", p("丁"));
        assertThat(counted(text, Revision.Reading.ACCEPTED))
                .containsExactly("一、甲", "二、丙", "間隔", "三、丁");
        assertThat(counted(text, Revision.Reading.ORIGINAL))
                .containsExactly("一、甲", "二、乙", "三、丙", "間隔", "四、丁");
        assertThat(counted(text, Revision.Reading.BOTH))
                .containsExactly("一、甲", "二、乙", "二、丙", "間隔", "三、丁");
    }

    private static List<String> counted(String text, Revision.Reading reading) {
        return outcome(LAW, text, "", reading).value().lines().stream().map(Line::text).toList();
    }

    @Test
    void coveredCellsAreNoCellsButTheirTextIsRecorded() {
        SourceDocument document =
                read(
                        "",
                        "<table:table><table:table-row><table:table-cell"
                                + " table:number-rows-spanned=\"2\">"
                                + p("甲")
                                + "</table:table-cell><table:table-cell"
                                + " table:number-columns-repeated=\"2\">"
                                + p("乙")
                                + "</table:table-cell></table:table-row><table:table-row>"
                                + "<table:covered-table-cell>"
                                + p("蓋住")
                                + "</table:covered-table-cell><table:table-cell>"
                                + p("丙")
                                + "</table:table-cell></table:table-row></table:table>");
        Table table = document.tables().getFirst();
        assertThat(table.rows().getFirst().cells())
                .extracting(Table.Cell::column, Table.Cell::rowSpan, Table.Cell::text)
                .containsExactly(tuple(0, 2, "甲"), tuple(1, 1, "乙"), tuple(2, 1, "乙"));
        assertThat(table.rows().get(1).cells())
                .extracting(Table.Cell::column, Table.Cell::text)
                .containsExactly(tuple(1, "丙"));
        assertThat(document.hidden()).containsExactly(new Hidden(Hidden.Kind.COVERED, "蓋住", 4));
    }

    @Test
    void aHiddenSectionIsHiddenText() {
        SourceDocument document =
                read(
                        "",
                        p("甲")
                                + "<text:section text:display=\"none\">"
                                + p("密")
                                + "</text:section>");
        assertThat(document.text()).isEqualTo("甲\n");
        assertThat(document.hidden()).extracting(Hidden::text).containsExactly("密");
    }

    @Test
    void boxesPicturesAndFormulasAreReadOrSaid() {
        String drawings =
                "<draw:frame><draw:text-box>"
                        + p("附註")
                        + "</draw:text-box></draw:frame><draw:frame><draw:image/><svg:desc>流程圖"
                        + "</svg:desc></draw:frame><draw:frame><draw:object><math:math><math:mfrac>"
                        + "<math:mi>a</math:mi><math:mn>2</math:mn></math:mfrac></math:math></draw:object>"
                        + "</draw:frame>";
        Outcome<SourceDocument> outcome =
                outcome("", p("甲" + drawings), "", Revision.Reading.ACCEPTED);
        assertThat(outcome.value().text()).isEqualTo("甲a/2\n");
        assertThat(outcome.value().asides())
                .containsExactly(new Aside(Aside.Kind.TEXT_BOX, "", "附註", 1, 0));
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::arguments)
                .containsExactly(tuple("image-without-text", List.of("（流程圖）")));
    }

    @Test
    void headersAndFootersOfMasterPagesStandAside() {
        String common =
                "<office:master-styles><style:master-page style:name=\"A\"><style:header>"
                        + p("密等")
                        + "</style:header><style:footer>"
                        + p("頁尾")
                        + "</style:footer><style:footer-left>"
                        + p("頁尾")
                        + "</style:footer-left></style:master-page></office:master-styles>";
        assertThat(outcome("", p("甲"), common, Revision.Reading.ACCEPTED).value().asides())
                .containsExactly(
                        new Aside(Aside.Kind.HEADER, "", "密等", 0, 0),
                        new Aside(Aside.Kind.FOOTER, "", "頁尾", 0, 0));
    }

    @Test
    void anEncryptedFileIsRefusedWithASentence() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", "不可讀");
        parts.put(
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
        assertThatThrownBy(() ->
                        new OdtReader()
                                .read(new Input("密.odt", Office.zip(parts)), ReadOptions.DEFAULT))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.code()).isEqualTo("file-encrypted"));
    }

    @Test
    void aDocumentTypeIsRefused() {
        byte[] hostile =
                ("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                                + new String(Office.fodt("", p("甲")), StandardCharsets.UTF_8)
                                        .substring(38))
                        .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() ->
                        new OdtReader().read(new Input("草案.fodt", hostile), ReadOptions.DEFAULT))
                .isInstanceOfSatisfying(
                        UserException.class, e -> assertThat(e.code()).isEqualTo("office-dtd"));
    }
}
