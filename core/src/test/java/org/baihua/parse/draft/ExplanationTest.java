package org.baihua.parse.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Explanation;
import org.baihua.law.diff.WordRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

    private static Explanation read(String... lines) {
        Paper paper = new Paper().lines("水岸市露營場管理辦法部分條文修正草案總說明").lines(lines);
        Explanation explanation = paper.draft().explanation();
        assertThat(explanation).isNotNull();
        return explanation;
    }

    @Test
    void backgroundAndPointsAreTold() {
        Explanation explanation =
                read(
                        "水岸市露營場管理辦法（以下簡稱本辦法）自一百零五年三月一日發布施行。",
                        "為因應露營人口增加，爰擬具本辦法部分條文修正草案，其修正要點如下：",
                        "一、放寬申請期限。（修正條文第三條）",
                        "二、增訂保險及通報義務。（修正條文第八條之一、第九條至第十一條）");
        assertThat(explanation.background().text()).startsWith("水岸市露營場").endsWith("如下：");
        assertThat(explanation.points()).hasSize(2);
        assertThat(explanation.points().getFirst().label().text()).isEqualTo("一、");
        assertThat(explanation.points().getFirst().text().text()).isEqualTo("放寬申請期限。");
        assertThat(explanation.points().get(1).articles())
                .extracting(ArticleNumber::toString)
                .containsExactly("8-1", "9", "10", "11");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "其修正要點如下：",
                "其修正要點如次：",
                "其修正重點如下：",
                "其要點如下：",
                "茲將此次修正重點臚列如下：",
                "修正要點臚列如下：",
                "主要內容如下：",
                "本次修正要點分述如下：",
                "其重點如左："
            })
    void everyLeadInIsKnown(String lead) {
        assertThat(read("爰擬具修正草案，" + lead, "一、增訂保險。（修正條文第二條）").points()).hasSize(1);
    }

    @Test
    void numberedReasonsBeforeTheLeadInAreBackground() {
        Explanation explanation =
                read("修正理由如下列二點。", "一、實務所需。", "二、民意所向。", "其修正要點如下：", "一、增訂保險。（修正條文第二條）");
        assertThat(explanation.points()).hasSize(1);
        assertThat(explanation.background().text()).contains("民意所向");
    }

    @Test
    void pointsBelowAPointStayWithIt() {
        Explanation explanation =
                read(
                        "其修正要點如下：",
                        "一、修正申請程序：",
                        "（一）放寬期限。（修正條文第三條）",
                        "（二）簡化文件。（修正條文第四條）",
                        "二、增訂罰則。（修正條文第九條）");
        assertThat(explanation.points()).hasSize(2);
        assertThat(explanation.points().getFirst().articles())
                .containsExactly(ArticleNumber.of(3), ArticleNumber.of(4));
        assertThat(explanation.points().getFirst().text().text())
                .contains("（二）簡化文件。")
                .doesNotContain("修正條文");
    }

    @Test
    void aSinglePointNeedsNoNumber() {
        Explanation explanation = read("爰擬具修正草案，其修正要點如下：", "增訂保險義務。（修正條文第二條）");
        assertThat(explanation.points()).hasSize(1);
        assertThat(explanation.points().getFirst().label().isEmpty()).isTrue();
    }

    @Test
    void anExplanationWithoutPointsIsAllBackground() {
        Explanation explanation = read("本辦法自發布施行後未曾修正，爰擬具修正草案。");
        assertThat(explanation.points()).isEmpty();
        assertThat(explanation.background().text()).contains("未曾修正");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（修正條文第六條）|6",
                "（修正條文第六條及第八條之一）|6 8-1",
                "（修正條文第七條至第九條）|7 8 9",
                "（修正條文第五條之一至第五條之三）|5-1 5-2 5-3",
                "（修正條文第十條至第十二條之二）|10 11 12 12-1 12-2",
                "（草案第二條、第四條附表一）|2 4",
                "（修正條文第十九及第二十條）|19 20",
                "(修正條文第3條、第5條之1)|3 5-1",
                "（第四條第二項及第六條第一項第三款）|4 6",
                "（修正規定第三點至第五點）|3 4 5",
                "（刪除現行條文第七條）|7",
                "（新訂條文第一百零二條）|102",
                "（以下簡稱本法）|",
                "（如附件）|"
            })
    void referencesOfAPointAreExpanded(String reference, String expected) {
        assertThat(PointReferences.articles("增訂規定。" + reference))
                .extracting(ArticleNumber::toString)
                .containsExactly(expected == null ? new String[0] : expected.split(" "));
    }

    @Test
    void aRangeThatIsAMisprintEndsSomewhere() {
        Set<ArticleNumber> articles = new LinkedHashSet<>();
        PointReferences.collect("第一條至第九萬條", articles);
        assertThat(articles).hasSizeLessThan(500);
    }

    @Test
    void severalExplanationsAreJoinedAndReported() {
        var outcome =
                new Paper()
                        .lines("水岸市露營場管理辦法修正草案總說明", "其修正要點如下：", "一、甲。（修正條文第二條）")
                        .lines("水岸市民宿管理辦法修正草案總說明", "其修正要點如下：", "一、乙。（修正條文第三條）")
                        .parse();
        assertThat(outcome.value().explanation().points()).hasSize(2);
        assertThat(outcome.diagnostics())
                .anyMatch(d -> d.code().equals("draft-several-explanations"));
    }

    @Test
    void everyRowOfTheWordListsIsUsable() {
        for (String name :
                List.of(
                        "points-lead.tsv",
                        "reference-heads.tsv",
                        "title-tails.tsv",
                        "signatures.tsv")) {
            assertThat(WordRows.of(Titles.class, name, 2))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
            assertThat(WordRows.of(Titles.class, name, 2).stream().map(List::getFirst))
                    .as(name)
                    .doesNotHaveDuplicates();
        }
        assertThat(WordRows.of(Titles.class, "title-endings.tsv", 3))
                .allSatisfy(row -> assertThat(Titles.Part.valueOf(row.get(0))).isNotNull());
        assertThat(WordRows.of(Titles.class, "header-cells.tsv", 4))
                .allSatisfy(row -> {
                    assertThat(ColumnRole.valueOf(row.get(0))).isNotNull();
                    assertThat(row.get(1)).isIn("exact", "prefix", "suffix");
                });
        assertThat(WordRows.of(Titles.class, "statement-words.tsv", 3))
                .allSatisfy(row ->
                        assertThat(row.get(0))
                                .isIn("wording", "renumbered", "unchanged", "amends"));
        assertThat(WordRows.of(Titles.class, "period-words.tsv", 3))
                .allSatisfy(row -> assertThat(row.get(0)).isIn("answer", "period", "short"));
        assertThat(WordRows.of(Titles.class, "contact-words.tsv", 3)).isNotEmpty();
        assertThat(WordRows.of(Titles.class, "notice-parts.tsv", 3)).isNotEmpty();
    }
}
