package org.baihua.read.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baihua.testing.Office.level;
import static org.baihua.testing.Office.list;
import static org.baihua.testing.Office.numbered;
import static org.baihua.testing.Office.p;
import static org.baihua.testing.Office.r;

import java.util.List;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.source.Diagnostic;
import org.baihua.source.Line;
import org.baihua.source.Outcome;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;

class DocxNumberingTest {

    private static final String LAW =
            level(0, "taiwaneseCountingThousand", "第%1條")
                    + level(1, "taiwaneseCountingThousand", "%2、")
                    + level(2, "taiwaneseCountingThousand", "（%3）")
                    + level(3, "decimalFullWidth", "%4．");

    private static Outcome<SourceDocument> read(Office.Docx file, Revision.Reading reading) {
        return new DocxReader()
                .read(
                        new Input("草案.docx", file.bytes()),
                        ReadOptions.DEFAULT.withRevisions(reading));
    }

    private static List<String> lines(Office.Docx file) {
        return lines(file, Revision.Reading.ACCEPTED);
    }

    private static List<String> lines(Office.Docx file, Revision.Reading reading) {
        return read(file, reading).value().lines().stream().map(Line::text).toList();
    }

    @Test
    void aDeeperLevelBeginsAnewUnderEveryHigherOne() {
        Office.Docx file =
                Office.docx(
                                numbered(1, 0, "甲")
                                        + numbered(1, 1, "乙")
                                        + numbered(1, 1, "丙")
                                        + numbered(1, 2, "丁")
                                        + numbered(1, 3, "戊")
                                        + numbered(1, 0, "己")
                                        + numbered(1, 1, "庚"))
                        .numbering(list(1, LAW));
        assertThat(lines(file))
                .containsExactly("第一條　甲", "一、乙", "二、丙", "（一）丁", "１．戊", "第二條　己", "一、庚");
    }

    @Test
    void listsOfOneDefinitionCountOnTogether() {
        String numbering =
                list(1, LAW) + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
        Office.Docx file =
                Office.docx(numbered(1, 0, "甲") + p("間隔") + numbered(2, 0, "乙"))
                        .numbering(numbering);
        assertThat(lines(file)).containsExactly("第一條　甲", "間隔", "第二條　乙");
    }

    @Test
    void aStartOverrideRestartsOnceOnly() {
        String numbering =
                list(1, LAW)
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride"
                        + " w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
        Office.Docx file =
                Office.docx(
                                numbered(1, 0, "甲")
                                        + numbered(2, 0, "乙")
                                        + numbered(2, 0, "丙")
                                        + numbered(1, 0, "丁"))
                        .numbering(numbering);
        assertThat(lines(file)).containsExactly("第一條　甲", "第五條　乙", "第六條　丙", "第七條　丁");
    }

    @Test
    void aLevelMayBeReplacedForOneList() {
        String numbering =
                list(1, LAW)
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride"
                        + " w:ilvl=\"0\">"
                        + level(0, "ideographLegalTraditional", "%1、")
                        + "</w:lvlOverride></w:num>";
        Office.Docx file = Office.docx(numbered(2, 0, "甲")).numbering(numbering);
        assertThat(lines(file)).containsExactly("壹、甲");
    }

    @Test
    void aLevelThatNeverRestartsCountsOn() {
        String levels =
                level(0, "taiwaneseCountingThousand", "第%1章")
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt"
                        + " w:val=\"taiwaneseCountingThousand\"/><w:lvlRestart w:val=\"0\"/>"
                        + "<w:lvlText w:val=\"第%2條\"/></w:lvl>";
        Office.Docx file =
                Office.docx(
                                numbered(1, 0, "總則")
                                        + numbered(1, 1, "甲")
                                        + numbered(1, 0, "罰則")
                                        + numbered(1, 1, "乙"))
                        .numbering(list(1, levels));
        assertThat(lines(file)).containsExactly("第一章　總則", "第一條　甲", "第二章　罰則", "第二條　乙");
    }

    @Test
    void severalLevelsMayShowInOneNumber() {
        String levels = level(0, "taiwaneseCountingThousand", "%1、") + level(1, "decimal", "%1.%2");
        Office.Docx file =
                Office.docx(numbered(1, 0, "甲") + numbered(1, 1, "乙")).numbering(list(1, levels));
        assertThat(lines(file)).containsExactly("一、甲", "一.1 乙");
        String legal =
                level(0, "taiwaneseCountingThousand", "%1、")
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                        + "<w:isLgl/><w:lvlText w:val=\"%1.%2\"/></w:lvl>";
        Office.Docx asDigits =
                Office.docx(numbered(1, 0, "甲") + numbered(1, 1, "乙")).numbering(list(1, legal));
        assertThat(lines(asDigits)).containsExactly("一、甲", "1.1 乙");
    }

    @Test
    void aStyleBringsItsNumberToAllThatDescendFromIt() {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:pPr><w:numPr><w:numId"
                        + " w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:type=\"paragraph\""
                        + " w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"%s\"/>%s</w:pPr>" + r("甲") + "</w:p>";
        String cancelled = "<w:numPr><w:numId w:val=\"0\"/></w:numPr>";
        Office.Docx file =
                Office.docx(
                                styled.formatted("A", "")
                                        + styled.formatted("B", cancelled)
                                        + styled.formatted("B", ""))
                        .numbering(list(1, LAW))
                        .styles(styles);
        assertThat(lines(file)).containsExactly("第一條　甲", "甲", "第二條　甲");
    }

    @Test
    void aLevelThatNamesAStyleIsTheStylesLevel() {
        String levels =
                level(0, "taiwaneseCountingThousand", "第%1章")
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt"
                        + " w:val=\"taiwaneseCountingThousand\"/><w:pStyle w:val=\"Article\"/>"
                        + "<w:lvlText w:val=\"第%2條\"/></w:lvl>";
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Article\"><w:pPr><w:numPr><w:numId"
                        + " w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        Office.Docx file =
                Office.docx(
                                numbered(1, 0, "總則")
                                        + "<w:p><w:pPr><w:pStyle w:val=\"Article\"/></w:pPr>"
                                        + r("甲")
                                        + "</w:p>")
                        .numbering(list(1, levels))
                        .styles(styles);
        assertThat(lines(file)).containsExactly("第一章　總則", "第一條　甲");
    }

    @Test
    void aNumberingStyleLendsItsDefinition() {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
                        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"7\"/></w:num>"
                        + list(1, LAW);
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId"
                        + " w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        Office.Docx file = Office.docx(numbered(7, 0, "甲")).numbering(numbering).styles(styles);
        assertThat(lines(file)).containsExactly("第一條　甲");
    }

    @Test
    void styleLinksThatRunInACircleEnd() {
        String numbering =
                "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String styles =
                "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:basedOn w:val=\"L\"/><w:pPr>"
                        + "<w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        Office.Docx file = Office.docx(numbered(1, 0, "甲")).numbering(numbering).styles(styles);
        assertThat(lines(file)).containsExactly("甲");
        assertThat(read(file, Revision.Reading.ACCEPTED).diagnostics())
                .extracting(Diagnostic::code)
                .contains("unknown-number");
    }

    @Test
    void aListThatTheFileLacksIsSaid() {
        Outcome<SourceDocument> outcome =
                read(Office.docx(numbered(9, 0, "甲")), Revision.Reading.ACCEPTED);
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).contains("unknown-number");
    }

    @Test
    void aBulletIsALabelThatDoesNotCount() {
        String levels =
                "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0D8\"/>"
                        + "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr></w:lvl>";
        Office.Docx file = Office.docx(numbered(1, 0, "甲")).numbering(list(1, levels));
        Line line = read(file, Revision.Reading.ACCEPTED).value().lines().getFirst();
        assertThat(line.text()).isEqualTo("➢甲");
        assertThat(line.labelLength()).isEqualTo(1);
    }

    @Test
    void aDeletedParagraphIsNotCountedAndShowsItsOldNumberWhenBothSidesAreRead() {
        String by = " w:id=\"1\" w:author=\"王小明\" w:date=\"2026-01-01T00:00:00Z\"";
        String deleted =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr>"
                        + "<w:del"
                        + by
                        + "/></w:rPr></w:pPr><w:del"
                        + by
                        + "><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>";
        Office.Docx file =
                Office.docx(numbered(1, 0, "甲") + deleted + numbered(1, 0, "丙"))
                        .numbering(list(1, LAW));
        assertThat(lines(file)).containsExactly("第一條　甲", "第二條　丙");
        assertThat(lines(file, Revision.Reading.ORIGINAL))
                .containsExactly("第一條　甲", "第二條　乙", "第三條　丙");
        assertThat(lines(file, Revision.Reading.BOTH)).containsExactly("第一條　甲", "第二條　乙", "第二條　丙");
    }

    @Test
    void aNumberThatWasTrackedInIsNotInTheOriginal() {
        String inserted =
                "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/><w:ins w:id=\"3\""
                        + " w:author=\"王小明\"/></w:numPr></w:pPr>"
                        + r("甲")
                        + "</w:p>";
        Office.Docx file = Office.docx(inserted).numbering(list(1, LAW));
        assertThat(lines(file)).containsExactly("第一條　甲");
        assertThat(lines(file, Revision.Reading.ORIGINAL)).containsExactly("甲");
    }
}
