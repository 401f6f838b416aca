package org.baihua.parse.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Draft;
import org.baihua.law.Provision;
import org.baihua.parse.StatuteParser;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Files without a comparison table come out whole, whatever their lines look like.
class NothingIsLostInDraftsTest {

    /// A line of 第二條 ends like the title of an explanation, because it is broken there.
    private static final String[] BROKEN = {
        "水岸市露營場管理辦法",
        "第一章　總則",
        "第一條　本辦法依水岸市觀光發展自治條例第十二條第三項規定訂定之。",
        "第二條　經營人變更場地之平面圖、排水設施或消防設備者，應於施工前二",
        "個月向主管機關申請核定，並提出變更前後之圖說、設計人之簽證及其他足",
        "以證明變更必要性之文件，其變更涉及營位之數量者，應另附營運計畫書及",
        "其各年度營運計畫書及其歷次變更之全部文件暨附圖與附表及有關修正說明",
        "及各營位之配置圖，由主管機關會同消防機關實地查核後，始得核定其施工",
        "期限，並於核定函內載明應遵守之事項。",
        "第三條　主管機關得派員檢查前條之設施，經營人無正當理由不得規避、妨",
        "礙或拒絕，並應提供最近三年之紀錄。",
        "第二章　罰則",
        "第四條　違反前條規定者，處新臺幣六萬元以上三十萬元以下罰鍰。"
    };

    @Test
    void aBrokenLineThatEndsLikeATitleIsNoTitle() {
        Paper paper = new Paper().lines(BROKEN);
        Draft draft = paper.draft();
        assertThat(draft.explanation()).isNull();
        assertThat(draft.statute()).isEqualTo(StatuteParser.parse(paper.document()).value());
        assertThat(draft.title()).isEqualTo("水岸市露營場管理辦法");
    }

    @Test
    void theHeadingAboveTheFirstArticleGoesWithIt() {
        Draft draft =
                new Paper()
                        .lines(
                                "水岸市露營場管理辦法草案總說明",
                                "為管理露營場，爰擬具本辦法草案。",
                                "第一章　總則",
                                "第一節　通則",
                                "第一條　本辦法依露營場條例第三條訂定之。")
                        .draft();
        assertThat(draft.explanation().background().text()).isEqualTo("為管理露營場，爰擬具本辦法草案。");
        assertThat(draft.statute().provisions())
                .singleElement()
                .isInstanceOfSatisfying(
                        Provision.Heading.class,
                        chapter -> assertThat(chapter.text().text()).isEqualTo("總則"));
    }

    @Test
    void aLineThatNoPartTookIsKeptAndReported() {
        Outcome<Draft> outcome =
                new Paper()
                        .lines(
                                "本件僅供內部參考",
                                "水岸市露營場管理辦法草案總說明",
                                "為管理露營場，爰擬具本辦法草案。",
                                "第一條　本辦法依露營場條例第三條訂定之。")
                        .parse();
        assertThat(unplaced(outcome.value())).containsExactly("本件僅供內部參考");
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::message)
                .contains(DraftMessage.LINE_WITHOUT_PLACE);
    }

    @Test
    void aNoticeWithoutSignatureAndManyArticlesTakesLinearTime() {
        List<String> lines = new ArrayList<>(List.of("主旨：預告訂定「水岸市露營場管理辦法」。", "公告事項：如附件。"));
        for (int i = 1; i <= 100_000; i++) {
            lines.add("第" + i + "條　經營人應保持清潔。");
        }
        Paper paper = new Paper().lines(lines.toArray(String[]::new));
        Assertions.assertTimeout(Duration.ofSeconds(10), paper::draft);
    }

    private static List<String> unplaced(Draft draft) {
        return draft.statute().provisions().stream()
                .filter(Provision.Unplaced.class::isInstance)
                .map(provision -> provision.text().text())
                .toList();
    }
}
