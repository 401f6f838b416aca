package org.baihua.parse.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baihua.parse.draft.Paper.row;

import java.util.List;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.Draft;
import org.baihua.source.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTableTest {

    private static final String THIRD_NEW = "第三條　申請使用場地者，應於七日前提出。";
    private static final String THIRD_OLD = "第三條　申請使用場地者，應於十四日前提出。";

    private static List<String> shown(Draft draft) {
        return draft.comparison().stream()
                .map(row ->
                        number(row.proposed()) + "|" + number(row.current()) + "|" + row.change())
                .toList();
    }

    private static String number(ComparisonRow.Side side) {
        return side == null ? "-" : side.number();
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::code).toList();
    }

    @Test
    void threeColumnsGiveTheTwoSidesAndTheExplanation() {
        Draft draft =
                new Paper()
                        .table(row("修正條文", "現行條文", "說明"), row(THIRD_NEW, THIRD_OLD, "縮短申請期間。"))
                        .draft();
        ComparisonRow row = draft.comparison().getFirst();
        assertThat(row.proposed().label().text()).isEqualTo("第三條");
        assertThat(row.proposed().text().text()).isEqualTo("申請使用場地者，應於七日前提出。");
        assertThat(row.current().number()).isEqualTo("3");
        assertThat(row.explanation().text()).isEqualTo("縮短申請期間。");
        assertThat(row.change()).isEqualTo(Change.AMENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "修　正　條　文,現　行　條　文,說　　　　　明",
        "修 正條 文,現行 條文,説明：",
        "修正條文（草案）,現行條文,說明",
        "修正修文,現行條,修正說明",
        "擬修正條文,原條文,修正理由",
        "修正規定,現行規定,說明及單位意見",
        "建議修正條文,現行條文,說明",
        "訂定條文,舊條文,立法說明"
    })
    void headersAreKnownWithTyposPaddingAndRemarks(String left, String middle, String right) {
        Draft draft =
                new Paper()
                        .table(row(left, middle, right), row(THIRD_NEW, THIRD_OLD, "縮短。"))
                        .draft();
        assertThat(shown(draft)).containsExactly("3|3|AMENDED");
    }

    @Test
    void reversedColumnsAreReadByTheirHeaders() {
        Draft draft =
                new Paper()
                        .table(row("現行條文", "修正條文", "說明"), row("", "第三條之一　新設之規定。", "一、本條新增。"))
                        .draft();
        assertThat(shown(draft)).containsExactly("3-1|-|ADDED");
    }

    @Test
    void aFourthColumnNamesTheArticle() {
        Draft draft =
                new Paper()
                        .table(
                                row("條次", "修正條文", "現行條文", "說明"),
                                row("第六條", "申請費為新臺幣二千元。", "申請費為新臺幣一千元。", "調高費額。"))
                        .draft();
        assertThat(shown(draft)).containsExactly("6|6|AMENDED");
        assertThat(draft.statute().articles().getFirst().number()).isEqualTo("6");
    }

    @Test
    void twoColumnsAreANewRegulation() {
        Draft draft =
                new Paper()
                        .lines("水岸市露營場管理辦法草案逐條說明")
                        .table(
                                row("條　　文", "說　　明"),
                                row("第一章　總則", "章名"),
                                row("第一條　本辦法依水岸市觀光自治條例第九條規定訂定之。", "明定訂定依據。"),
                                row("第二條　本辦法自發布日施行。", "施行日期。"))
                        .draft();
        assertThat(shown(draft)).containsExactly("|-|ADDED", "1|-|ADDED", "2|-|ADDED");
        assertThat(draft.kind()).isEqualTo(org.baihua.law.DraftKind.NEW);
        assertThat(draft.title()).isEqualTo("水岸市露營場管理辦法");
        assertThat(draft.statute().provisions()).hasSize(1);
        assertThat(draft.statute().provisions().getFirst().children()).hasSize(2);
    }

    @Test
    void aTableWithoutHeaderIsReadByItsArticlesAndReported() {
        var outcome =
                new Paper()
                        .table(
                                row(THIRD_NEW, THIRD_OLD, "縮短。"),
                                row("第四條　（刪除）", "第四條　應收保證金。", "一、本條刪除。"))
                        .parse();
        assertThat(shown(outcome.value())).containsExactly("3|3|AMENDED", "4|4|DELETED");
        assertThat(codes(outcome.diagnostics())).contains("draft-table-without-header");
    }

    @Test
    void headersRepeatedOnEveryPageAreNoRows() {
        Draft draft =
                new Paper()
                        .table(
                                row("修正條文", "現行條文", "說明"),
                                row(THIRD_NEW, THIRD_OLD, "縮短。"),
                                row("修正條文", "現行條文", "說明"),
                                row("第五條　未變。", "第五條　未變。", "本條未修正。"))
                        .draft();
        assertThat(shown(draft)).containsExactly("3|3|AMENDED", "5|5|UNCHANGED");
    }

    @Test
    void oneRowWithSeveralArticlesIsSplitAndAligned() {
        Draft draft =
                new Paper()
                        .table(
                                row("修正條文", "現行條文", "說明"),
                                row(
                                        "第三條　使用人應保持場地清潔，並負責回復原狀。\n第四條　使用人應遵守管理人員之指示。",
                                        "第四條　使用人應保持場地清潔，並負責回復原狀。\n第五條　使用人應服從管理人員之指示。",
                                        "條次變更。"))
                        .draft();
        assertThat(shown(draft)).containsExactly("3|4|RENUMBERED", "4|5|REWORDED");
    }

    @Test
    void anArticleCutByAPageBreakIsJoined() {
        Draft draft =
                new Paper()
                        .table(
                                row("修正條文", "現行條文", "說明"),
                                row("第三條　使用人應遵守下列事項：\n一、保持清潔", "第三條　使用人應保持清潔", "增列"),
                                row("。\n二、回復原狀。", "。", "第二款。"))
                        .draft();
        assertThat(draft.comparison()).hasSize(1);
        assertThat(draft.comparison().getFirst().proposed().text().text())
                .contains("一、保持清潔")
                .endsWith("二、回復原狀。");
        assertThat(draft.comparison().getFirst().explanation().text()).isEqualTo("增列\n第二款。");
    }

    @Test
    void anExplanationThatRanOverIsJoinedAndARowOfPicturesIsNot() {
        var outcome =
                new Paper()
                        .table(
                                row("修正條文", "現行條文", "說明"),
                                row(THIRD_NEW, THIRD_OLD, "一、縮短期間，以"),
                                row("", "", "利民眾申請。"),
                                row("", "", "一、本圖修正。"))
                        .parse();
        assertThat(outcome.value().comparison()).hasSize(2);
        assertThat(outcome.value().comparison().getFirst().explanation().text())
                .isEqualTo("一、縮短期間，以\n利民眾申請。");
        assertThat(codes(outcome.diagnostics())).contains("draft-row-without-text");
    }

    @Test
    void severalRegulationsInOneNoticeKeepTheirNames() {
        Draft draft =
                new Paper()
                        .lines("水岸市露營場管理辦法第三條修正草案條文對照表")
                        .table(row("修正條文", "現行條文", "說明"), row(THIRD_NEW, THIRD_OLD, "縮短。"))
                        .lines("水岸市民宿管理辦法第七條修正草案條文對照表")
                        .table(
                                row("修正條文", "現行條文", "說明"),
                                row("第七條　應張貼價目表。", "第七條　應公告價目表。", "酌作文字修正。"))
                        .draft();
        assertThat(draft.comparison())
                .extracting(ComparisonRow::law)
                .containsExactly("水岸市露營場管理辦法", "水岸市民宿管理辦法");
    }

    @Test
    void layoutTablesAroundAComparisonTableAreDissolved() {
        Paper paper = new Paper();
        var builder = paper.builder();
        builder.beginTable().beginRow(false).beginCell(0, 1, 1);
        builder.line("水岸市露營場管理辦法第三條修正草案條文對照表");
        paper.table(row("修正條文", "現行條文", "說明"), row(THIRD_NEW, THIRD_OLD, "縮短。"));
        builder.endCell().endRow().endTable();
        assertThat(shown(paper.draft())).containsExactly("3|3|AMENDED");
        assertThat(paper.draft().title()).isEqualTo("水岸市露營場管理辦法");
    }

    @Test
    void aHeadingOverAllColumnsStandsOnBothSides() {
        Paper paper = new Paper();
        var builder = paper.builder();
        builder.beginTable();
        builder.beginRow(true);
        for (int c = 0; c < 3; c++) {
            builder.beginCell(c, 1, 1).line(List.of("修正條文", "現行條文", "說明").get(c));
            builder.endCell();
        }
        builder.endRow();
        builder.beginRow(false).beginCell(0, 3, 1).line("第二章　使用管理");
        builder.endCell().endRow().endTable();
        assertThat(shown(paper.draft())).containsExactly("||UNCHANGED");
    }

    @Test
    void aCellMergedOverTwoRowsMakesThemOneComparison() {
        Paper paper = new Paper();
        var builder = paper.builder();
        builder.beginTable();
        builder.beginRow(true);
        for (int c = 0; c < 3; c++) {
            builder.beginCell(c, 1, 1).line(List.of("修正條文", "現行條文", "說明").get(c));
            builder.endCell();
        }
        builder.endRow().beginRow(false);
        builder.beginCell(0, 1, 2).line("第三條　使用人應保持清潔，並遵守管理人員指示。");
        builder.endCell().beginCell(1, 1, 1).line("第三條　使用人應保持清潔。");
        builder.endCell().beginCell(2, 1, 2).line("二條合併。");
        builder.endCell().endRow().beginRow(false);
        builder.beginCell(1, 1, 1).line("第四條　使用人應遵守管理人員指示。");
        builder.endCell().endRow().endTable();
        List<String> rows = shown(paper.draft());
        assertThat(rows).hasSize(2);
        assertThat(rows).contains("3|3|AMENDED", "-|4|DELETED");
    }

    @Test
    void captionsAboveTheLabelBelongToTheArticle() {
        Draft draft =
                new Paper()
                        .table(row("條文", "說明"), row("（授權依據）\n第一條　本辦法依水岸市觀光自治條例第九條規定訂定之。", "依據。"))
                        .draft();
        assertThat(draft.comparison().getFirst().proposed().number()).isEqualTo("1");
        assertThat(draft.statute().articles().getFirst().caption().text()).isEqualTo("（授權依據）");
    }

    @Test
    void pointsOfAdministrativeRulesAreNumbered() {
        Draft draft =
                new Paper()
                        .table(
                                row("修正規定", "現行規定", "說明"),
                                row("三、申請人應備下列文件：\n（一）申請書。", "三、申請人應備申請書。", "增列。"),
                                row("四、審查期間為十日。", "", "一、本點新增。"))
                        .draft();
        assertThat(shown(draft)).containsExactly("3|3|AMENDED", "4|-|ADDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本條新增。", "無", "（無）", "－", "—", "（新增）"})
    void aCurrentCellThatSaysThereIsNothingIsEmpty(String nothing) {
        Draft draft =
                new Paper()
                        .table(row("修正條文", "現行條文", "說明"), row("第三條之一　新設之規定。", nothing, "明定新設之規定。"))
                        .draft();
        assertThat(shown(draft)).containsExactly("3-1|-|ADDED");
    }

    @Test
    void aRowOfDotsMeansThatTheTextStays() {
        Draft draft =
                new Paper()
                        .table(row("修正條文", "現行條文", "說明"), row("第三條　……", "第三條　申請人應備文件。", "未修正。"))
                        .draft();
        assertThat(shown(draft)).containsExactly("3|3|UNCHANGED");
    }

    @Test
    void aProposedCellLeftEmptyBesideUnchangedKeepsTheTextInForce() {
        Draft draft =
                new Paper()
                        .table(
                                row("修正條文", "現行條文", "說明"),
                                row(THIRD_NEW, THIRD_OLD, "縮短。"),
                                row("", "第四條　使用人應保持清潔。", "本條未修正。"))
                        .draft();
        assertThat(shown(draft)).containsExactly("3|3|AMENDED", "-|4|UNCHANGED");
        assertThat(draft.statute().articles()).hasSize(2);
    }

    @Test
    void theNameOfARegulationIsARowButNoProvision() {
        Draft draft =
                new Paper()
                        .table(
                                row("修正名稱", "現行名稱", "說明"),
                                row("水岸市露營場及營位管理辦法", "水岸市露營場管理辦法", "修正名稱。"),
                                row("修正條文", "現行條文", "說明"),
                                row(THIRD_NEW, THIRD_OLD, "縮短。"))
                        .draft();
        assertThat(draft.comparison()).hasSize(2);
        assertThat(draft.statute().provisions()).hasSize(1);
    }

    @Test
    void aFormForOpinionsIsNoComparison() {
        var outcome =
                new Paper()
                        .table(row("建議單位（請留聯絡電話）", "原公告條文", "建議修正條文", "說明"), row("", "", "", ""))
                        .table(row("建議條文", "草案條文", "說明"), row("", "第二條　草案。", ""))
                        .parse();
        assertThat(outcome.value().comparison()).isEmpty();
        assertThat(codes(outcome.diagnostics())).contains("draft-opinion-form");
    }

    @Test
    void everyWordOfEveryCellIsKept() {
        Draft draft =
                new Paper()
                        .table(
                                row("修正條文", "現行條文", "說明", ""),
                                row(THIRD_NEW, THIRD_OLD, "縮短。", "多出來的一格"))
                        .draft();
        assertThat(draft.comparison().getFirst().explanation().text()).contains("多出來的一格");
    }

    @Test
    void passagesPointBackIntoTheDocument() {
        Paper paper = new Paper();
        paper.lines("前面的一行").table(row("修正條文", "現行條文", "說明"), row(THIRD_NEW, THIRD_OLD, "縮短。"));
        String text = paper.document().text();
        ComparisonRow row = paper.draft().comparison().getFirst();
        int at = row.proposed().text().originOf(0);
        assertThat(text.substring(at)).startsWith("申請使用場地者，應於七日前");
        assertThat(text.substring(row.explanation().originOf(0))).startsWith("縮短。");
    }

    @Test
    void aClaimOfWordingOnlyIsHeldAgainstTheTexts() {
        var outcome =
                new Paper()
                        .table(
                                row("修正條文", "現行條文", "說明"),
                                row("第五條　罰鍰新臺幣三萬元。", "第五條　罰鍰新臺幣一萬元。", "酌作文字修正。"))
                        .parse();
        assertThat(shown(outcome.value())).containsExactly("5|5|AMENDED");
        assertThat(codes(outcome.diagnostics())).contains("draft-says-wording-only");
    }
}
