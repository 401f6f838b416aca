package org.baihua.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.ComparisonRow.Side;
import org.baihua.plain.PlainText;
import org.baihua.source.Passage;
import org.baihua.summary.Summary.Direction;
import org.junit.jupiter.api.Test;

class ChangeInWordsTest {

    private static final ChangeInWords WORDS =
            new ChangeInWords(new Wording(new PlainText(List.of()), text -> text));

    private static ComparisonRow row(String law, String was, String now) {
        return new ComparisonRow(law, side(now), side(was), Passage.EMPTY, Change.AMENDED);
    }

    private static Side side(String text) {
        return new Side(Passage.untraced("第五條"), "5", Passage.untraced(text), List.of());
    }

    private static String told(String was, String now) {
        return Objects.requireNonNull(WORDS.of(row("", was, now))).text();
    }

    @Test
    void aWordThatChangesIsShownInItsClauseBeforeAndAfter() {
        assertThat(told("經行政院運輸委員會核准者，得設站。", "經運輸創新部核准者，得設站。"))
                .isEqualTo("「經行政院運輸委員會核准者」改成「經運輸創新部核准者」。");
    }

    @Test
    void whatIsAddedToAListIsShownWithTheList() {
        assertThat(told("本基金之用途如下：\n一、辦理補助或低利貸款。", "本基金之用途如下：\n一、辦理補助、低利貸款或保險。"))
                .isEqualTo("「本基金之用途如下」：「辦理補助或低利貸款」改成「辦理補助、低利貸款或保險」。");
    }

    @Test
    void aQuantityThatMovedHasADirectionAndWhatElseChangesIsSaidToo() {
        ChangeInWords.Telling telling =
                Objects.requireNonNull(
                        WORDS.of(
                                row(
                                        "",
                                        "業者應按營收之百分之三點五，每月提撥準備金，並自九十四年七月一日實施。",
                                        "業者應按營收之百分之六，每月提撥準備金。")));
        assertThat(telling.text())
                .isEqualTo("業者應按營收之百分之六，每月提撥準備金（從 3.5% 提高成 6%）；刪除「並自九十四年七月一日實施」。");
        assertThat(telling.direction()).isEqualTo(Direction.HIGHER);
    }

    @Test
    void anOfficeThatIsOnlyCalledOtherwiseIsOneChangeWhereverItStands() {
        assertThat(told("申請人得向本會申請至企業見習。", "申請人得向本部申請至企業見習。"))
                .isEqualTo("「本會」改成「本部」。")
                .isEqualTo(told("利息由本會補貼。", "利息由本部補貼。"));
    }

    @Test
    void whereOneOfSeveralAmountsGoesNoneIsSaidToHaveMoved() {
        assertThat(
                        told(
                                "每戶融券限額二千萬元，上市個股融券限額一千萬元，上櫃個股融券限額七百萬元。",
                                "每戶上市個股融資限額一千五百萬元，融券限額一千萬元，上櫃個股融資限額一千萬元，融券限額七百萬元。"))
                .doesNotContain("降低成")
                .doesNotContain("提高成");
    }

    @Test
    void fifteenDaysAndTenWorkingDaysAreNeitherLongerNorShorter() {
        assertThat(told("保險人應於十五日內給付。", "保險人應於十個工作日內給付。")).doesNotContain("縮短");
        assertThat(told("保險人應於三十日內給付。", "保險人應於十個工作日內給付。")).contains("縮短");
    }

    @Test
    void aSentenceThatComesOrGoesIsSaidAsAWhole() {
        assertThat(told("業者應投保。", "業者應投保。業者應每年申報。")).isEqualTo("增加「業者應每年申報」。");
        assertThat(told("業者應投保。業者應每年申報。", "業者應投保。")).isEqualTo("刪除「業者應每年申報」。");
    }

    @Test
    void aRewordingIsNeverCalledNew() {
        assertThat(told("左列文件，應檢附之。", "下列文件，應檢附之。"))
                .doesNotContain("增加")
                .contains("左列")
                .contains("下列");
    }

    @Test
    void whatIsNotToldIsCounted() {
        assertThat(told("甲應申報。乙應登記。丙應繳費。丁應換證。", "子得免稅。丑得退費。寅得展延。卯得補正。辰得停用。"))
                .contains("還有")
                .contains("見條文");
    }

    @Test
    void theRegulationIsNamedWhereADraftHasSeveral() {
        assertThat(Objects.requireNonNull(WORDS.of(row("共享車管理辦法", "罰鍰一萬元。", "罰鍰三萬元。"))).text())
                .startsWith("「共享車管理辦法」：");
    }

    @Test
    void marksAloneSayNothing() {
        assertThat(WORDS.of(row("", "業者應投保，並申報。", "業者應投保並申報。"))).isNull();
    }

    @Test
    void bothSidesOfAChangeAreTheDraftsOwnWords() {
        assertThat(told("設站人應置專任管理員一人，並報請直轄市政府建設局認可之機構查核。", "設站人應置專任管理員一人，並報請直轄市政府認可之機構查核。"))
                .isEqualTo("「報請直轄市政府建設局認可」改成「報請直轄市政府認可」。");
    }

    @Test
    void anItemOfAListThatStandsBesideItsLikesIsNew() {
        assertThat(told("下列動物禁止輸入：\n一、來自疫區之偶蹄類動物。", "下列動物禁止輸入：\n一、來自疫區之偶蹄類動物。\n二、來自疫區之象類動物。"))
                .isEqualTo("「下列動物禁止輸入」：增加「來自疫區之象類動物」。");
    }

    @Test
    void aNewListIsToldByWhatLeadsIntoIt() {
        assertThat(told("業者應投保。", "業者應投保。\n旅客攜帶出境者，其數量如下：\n一、酒類：每人三公升以下。\n二、菸品：每人二百支以下。"))
                .contains("「旅客攜帶出境者，其數量如下」的規定")
                .doesNotContain("三公升");
    }

    @Test
    void whatIsOnlyMovedIsNeitherNewNorGone() {
        assertThat(
                        told(
                                "代表由兩造協商決定，協商不成時，以抽籤決定；兩造各推薦一人至五人參加。",
                                "代表由兩造協商決定，協商不成時，以抽籤決定。\n兩造代表各推薦一人至五人參加。"))
                .doesNotContain("刪除");
    }

    @Test
    void aShorterTimeIsShorterAndNotLower() {
        assertThat(told("每一輪時間十五分鐘。", "每一輪時間十分鐘。")).contains("從 15 分鐘縮短成 10 分鐘");
    }

    @Test
    void aDayOfTheCalendarIsNotLonger() {
        assertThat(told("應於每年四月三十日前提出。", "應於每年六月三十日前提出。"))
                .doesNotContain("延長")
                .contains("四月三十日")
                .contains("六月三十日");
    }
}
