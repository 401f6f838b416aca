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
                .isEqualTo("「辦理補助或低利貸款」改成「辦理補助、低利貸款或保險」。");
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
                .startsWith("「共享車管理辦法」的");
    }

    @Test
    void marksAloneSayNothing() {
        assertThat(WORDS.of(row("", "業者應投保，並申報。", "業者應投保並申報。"))).isNull();
    }
}
