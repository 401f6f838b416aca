package org.baihua.consult.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.baihua.Pipeline;
import org.baihua.consult.Opinion;
import org.baihua.law.Draft;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLinkerTest {

    private static final String DRAFT =
            "露營場管理辦法\n第一條　為管理露營場，保障露營者之安全，訂定本辦法。\n"
                    + "第二條　露營場應設置緊急廣播系統及逃生路線圖。\n"
                    + "第三條　業者收取押金，不得逾住宿費用之二成，並應於退租後三日內返還。\n"
                    + "第四條　違反前條規定者，處新臺幣三萬元以下罰鍰。\n";

    private static final ArticleLinker LINKER = ArticleLinker.of(draft());

    private static Draft draft() {
        return Pipeline.read(
                        new Input("a.txt", DRAFT.getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.DEFAULT)
                .then(Pipeline::understand)
                .value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "草案第三條的押金太高|3",
                "第 ３ 條不合理|3",
                "露營場管理辦法第2條、第4條|2 4",
                "本辦法2、3條都要改|2 3",
                "第二條至第四條|2 3 4",
                "民法第二條怎麼辦|''",
                "依行政程序法第4條辦理|''",
                "《消費者保護法》第3條有規定|''",
                "第九條在哪裡|''",
                "第三條之一應刪除|''",
                "應該設緊急廣播系統及逃生路線圖才安全|2",
                "押金太貴|''",
                "我有三條狗|''",
                "§3 的押金太高|3",
                "露營場管理辦法§ 2及§4|2 4",
                "民法§2不是這樣規定的|''",
                "修正條文第3條、草案第四條|3 4",
                "第３條第１項第二款|3",
                "第2-1條應刪除|''",
                "第三條押金太高，該條應該改|3",
                "刑法第2條和露營場管理辦法第3條|3",
            })
    void anArticleIsClaimedOnlyWhenItIsNamed(String opinion, String articles) {
        assertThat(String.join(" ", LINKER.link(opinion, Map.of()).articles())).isEqualTo(articles);
    }

    @Test
    void articlesOfAnotherLawThatAreAppendedAreNotOurs() {
        String opinion =
                "請修正旅宿業衛生管理準則。\n第二條\n旅宿業之臥房及浴廁，每日應打掃一次，寢具於旅客退房後應更換洗滌並消毒。\n"
                        + "第三條\n從業人員每年應接受健康檢查一次，檢查不合格者不得從事接待工作。\n";
        assertThat(LINKER.link(opinion, Map.of()).articles()).isEmpty();
        String ours = "請參考旅宿業衛生管理準則。\n第三條\n業者收取押金，不得逾住宿費用之一成，並應於退租後三日內返還。\n";
        assertThat(LINKER.link(ours, Map.of()).articles()).containsExactly("3");
    }

    @Test
    void everyLinkShowsTheWordsThatSaySo() {
        for (Opinion.Link link : LINKER.link("草案第三條和緊急廣播系統及逃生路線圖", Map.of()).links()) {
            assertThat("草案第三條和緊急廣播系統及逃生路線圖").contains(link.evidence());
        }
    }

    @Test
    void whatIsNotNamedIsSuggestedWithAScore() {
        ArticleLinker.Linked linked = LINKER.link("業者的押金退租後多久返還？住宿費用二成太高。", Map.of());
        assertThat(linked.articles()).isEmpty();
        assertThat(linked.suggested().getFirst().article()).isEqualTo("3");
        assertThat(linked.suggested()).allMatch(one -> one.score() > 0 && one.score() < 1);
    }

    @Test
    void aModelOfMeaningMaySuggestAndNeverClaims() {
        ArticleLinker linker = ArticleLinker.of(draft(), text -> new float[] {1f, 0f});
        ArticleLinker.Linked linked = linker.link("押金", Map.of());
        assertThat(linked.articles()).isEmpty();
        assertThat(linked.suggested()).isNotEmpty();
    }

    @Test
    void withoutADraftTheTitleSaysWhichLawIsMeant() {
        ArticleLinker linker = ArticleLinker.withoutDraft();
        Map<String, String> fields = Map.of("policy", "預告「露營場管理辦法」部分條文修正草案");
        assertThat(linker.link("露營場管理辦法第7條", fields).articles()).isEqualTo(List.of("7"));
        assertThat(linker.link("民法第7條", fields).articles()).isEmpty();
    }
}
