package org.baihua.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.SourceBuilder;
import org.junit.jupiter.api.Test;

class StatuteParserTest {

    private static final String APART =
            """
            幸福市公園管理自治辦法
            第 一 章 總則
            第 1 條
            為管理公園，特訂定本辦法。
            第 2 條
            本辦法用詞，定義如下：
            一、公園：指下列場所：
            （一）綠地。
            （二）廣場：
            1.室內廣場。
            2.室外廣場。
            二、使用人：指進入公園之人。
            前項第一款場所，由本府公告之。
            第 2-1 條
            （刪除）
            第 二 章 附則
            第 3 條
            本辦法自發布日施行。
            """;

    private static final String TOGETHER =
            """
            幸福市公園管理自治辦法
            第一章　總則
            第一條　為管理公園，特訂定本辦法。
            第二條　本辦法用詞，定義如下：
            　　一、公園：指下列場所：
            　　（一）綠地。
            　　（二）廣場：
            　　１、室內廣場。
            　　２、室外廣場。
            　　二、使用人：指進入公園之人。
            　　前項第一款場所，由本府公告之。
            第二條之一　（刪除）
            第二章　附則
            第三條　本辦法自發布日施行。
            """;

    private static final String SHAPE =
            "章1{條1{項1} 條2{項1{款1{目1 目2{細1 細2}} 款2} 項2} 條2-1{項1}} 章2{條3{項1}}";

    @Test
    void bothPrintStylesGiveTheSameTree() {
        for (String text : new String[] {APART, TOGETHER}) {
            Statute statute = Lines.parse(text).value();
            assertThat(statute.title().text()).isEqualTo("幸福市公園管理自治辦法");
            assertThat(Lines.shape(statute.provisions())).isEqualTo(SHAPE);
            assertThat(Lines.textOf(statute)).isEqualTo(Lines.compact(text));
            assertThat(Lines.parse(text).diagnostics()).isEmpty();
        }
    }

    private static String shape(String text) {
        Statute statute = Lines.parse(text).value();
        assertThat(Lines.textOf(statute)).isEqualTo(Lines.compact(text));
        return Lines.shape(statute.provisions());
    }

    @Test
    void aSixOfAnotherCodePointIsASix() {
        String list = "第一條 有下列情形之一者：\n一、甲。\n二、乙。\n三、丙。\n四、丁。\n五、戊。\n%s、己。\n七、庚。\n前項第七款以書面為之。";
        assertThat(shape(list.formatted("\uF9D1"))).isEqualTo(shape(list.formatted("六")));
    }

    @Test
    void pointsOfAnAdministrativeRuleAreArticles() {
        String text =
                """
                幸福市公園志工服務要點
                一、為推動公園志工服務，特訂定本要點。
                二、志工應具備下列條件：
                （一）年滿十六歲。
                （二）具服務熱忱：
                1.能配合排班。
                2.能參加訓練。
                二之一、前點志工，得給與獎勵。
                三、本要點所需經費，由年度預算支應。
                """;
        assertThat(shape(text)).isEqualTo("條1{項1} 條2{項1{款1 款2{目1 目2}}} 條2-1{項1} 條3{項1}");
    }

    @Test
    void formalNumbersDivideAPointListThatRunsThrough() {
        String text =
                """
                幸福市公園志工手冊
                壹、總則
                一、為推動志工服務，特訂定本手冊。
                二、志工應遵守紀律。
                貳、訓練
                三、訓練分二級。
                """;
        assertThat(shape(text)).isEqualTo("章1{條1{項1} 條2{項1}} 章2{條3{項1}}");
    }

    @Test
    void formalNumbersArePointsWhenTheListBelowStartsAgain() {
        String text =
                """
                幸福市公園志工計畫
                壹、目的
                一、推動服務。
                二、培養人才。
                貳、對象
                一、市民。
                """;
        assertThat(shape(text)).isEqualTo("條1{項1{款1 款2}} 條2{項1{款1}}");
    }

    @Test
    void textThatClosesTheSentenceAfterItsListIsNoNewParagraph() {
        String text =
                """
                夜市管理條例
                第一條　有下列情形之一：
                一、未經許可營業，
                二、妨害公共安全，
                者，處新臺幣三千元以上六千元以下罰鍰。
                前項罰鍰，由本府處罰之。
                """;
        assertThat(shape(text)).isEqualTo("條1{項1{款1 款2}+ 項2}");
    }

    @Test
    void aListThatGoesOnAfterAFormulaTakesBackTheParagraph() {
        String text =
                """
                夜市收費標準
                第一條　費用依下列規定計算：
                一、清潔費：依面積計算。
                清潔費等於面積乘以單價，按月計收之。
                二、管理費：依攤位計算。
                """;
        assertThat(shape(text)).isEqualTo("條1{項1{款1 款2}}");
    }

    @Test
    void brokenLinesAreJoinedAndLabelsInsideThemAreText() {
        String text =
                """
                夜市管理辦法
                第一條　攤商應依下列第一款、第二款及第三款之規定，按月繳納清潔
                費、管理費及其他必要費用，並不得拒絕管理人之查核及第二條第
                一、二項之調查。
                第二條　攤商應於每月五日前，將前月營業情形報管理人備查；管理人
                應於十日內彙整，報本府備查。
                """;
        Statute statute = Lines.parse(text).value();
        assertThat(Lines.shape(statute.provisions())).isEqualTo("條1{項1} 條2{項1}");
        assertThat(statute.articles().getFirst().children().getFirst().text().text())
                .isEqualTo("攤商應依下列第一款、第二款及第三款之規定，按月繳納清潔費、管理費及其他必要費用，並不得拒絕管理人之查核及第二條第一、二項之調查。");
    }

    @Test
    void aHangingIndentationTellsWhatALineBelongsTo() {
        String text =
                """
                夜市收費標準
                第 1 條
                費用如下：
                一、清潔費：
                （一）一般攤位：
                      每月費用＝面積×單價
                （二）特殊攤位：依協議。
                二、管理費：
                    按攤位計收。
                前項費用，按月繳納。
                """;
        assertThat(shape(text)).isEqualTo("條1{項1{款1{目1 目2} 款2} 項2}");
    }

    @Test
    void aReferenceAtTheStartOfALineIsNoArticleAndNoChapter() {
        String text =
                """
                夜市管理條例
                第一章　總則
                第一條　為管理夜市，特制定本條例。
                第二條所定費用，由本府定之。
                第一章規定，於攤商準用之。
                第二條　攤商應繳納費用。
                """;
        assertThat(shape(text)).isEqualTo("章1{條1{項1 項2 項3} 條2{項1}}");
    }

    @Test
    void deletedArticlesRangesAndCaptionsAreKept() {
        String text =
                """
                夜市管理條例
                第一條（目的）　為管理夜市，特制定本條例。
                第二條至第四條（刪除）
                第五條
                （刪除）
                第六條之一　本條例自公布日施行。
                附則
                第七條　本條例自公布日施行。
                """;
        Statute statute = Lines.parse(text).value();
        assertThat(shape(text)).isEqualTo("條1{項1} 條2{項1} 條5{項1} 條6-1{項1} 章{條7{項1}}");
        assertThat(statute.articles())
                .extracting(a -> a.deleted())
                .containsExactly(false, true, true, false, false);
        assertThat(statute.articles().getFirst().caption().text()).isEqualTo("（目的）");
        assertThat(statute.articles().get(1).label().text()).isEqualTo("第二條至第四條");
    }

    @Test
    void placeholdersOfADraftAreNumbersToo() {
        String text = "夜市管理條例草案\n第○條　為管理夜市，特制定本條例。\n第○條　本條例自公布日施行。\n";
        assertThat(shape(text)).isEqualTo("條0{項1} 條0{項1}");
    }

    @Test
    void anAnnexAfterTheLastArticleIsKeptApart() {
        String text =
                """
                夜市收費標準
                第一條　費用如附表一。
                附表一　收費基準
                第一條　甲方應繳納費用。
                附表二　減免基準
                減半收費
                """;
        assertThat(shape(text)).isEqualTo("條1{項1} ? ?");
        assertThat(Lines.parse(text).diagnostics())
                .extracting(d -> d.code())
                .containsOnly("statute-annex");
    }

    @Test
    void aTableOfContentsIsNoChapter() {
        String text =
                """
                夜市管理條例
                目次
                第一章　總則
                第二章　罰則
                第一章　總則
                第一條　為管理夜市，特制定本條例。
                第二章　罰則
                第二條　處罰鍰。
                """;
        assertThat(shape(text)).isEqualTo("章1{條1{項1}} 章2{條2{項1}}");
    }

    @Test
    void aTableStaysWithTheNodeBeforeIt() {
        SourceBuilder builder = new SourceBuilder("標準.docx", "0", Format.DOCX);
        builder.line("夜市收費標準");
        builder.line("第一條　費用如下：");
        builder.line("一、清潔費：");
        builder.beginTable().beginRow(false);
        builder.beginCell(0, 1, 1).line("一般攤位");
        builder.endCell().beginCell(1, 1, 1).line("五百元");
        builder.endCell().endRow().endTable();
        builder.line("二、管理費：免收。");
        Statute statute = StatuteParser.parse(builder.build()).value();
        assertThat(Lines.shape(statute.provisions())).isEqualTo("條1{項1{款1 款2}}");
        Provision first = statute.articles().getFirst().children().getFirst().children().getFirst();
        assertThat(first.table()).isNotNull();
        assertThat(Lines.textOf(statute)).isEqualTo("夜市收費標準第一條費用如下：一、清潔費：一般攤位五百元二、管理費：免收。");
    }

    @Test
    void aTableDrawnWithCharactersStaysAsDrawn() {
        String text =
                """
                夜市收費標準
                第 1 條
                收費基準如下：
                                      單位：元
                ┌────┬────┐
                │一、攤位│ 五百元 │
                ├────┼────┤
                │二、停車│ 一百元 │
                └────┴────┘
                前項費用，按月繳納。
                第 2 條
                本標準自發布日施行。
                """;
        assertThat(shape(text)).isEqualTo("條1{項1 項2} 條2{項1}");
    }

    @Test
    void textWithoutArticlesIsKeptAndReported() {
        String text = "公園志工名單\n以下人員經核定為志工。\n甲君\n";
        Outcome<Statute> outcome = Lines.parse(text);
        assertThat(Lines.textOf(outcome.value())).isEqualTo(Lines.compact(text));
        assertThat(outcome.diagnostics())
                .extracting(d -> d.code())
                .contains("statute-without-articles");
    }

    @Test
    void everyMessageSpeaksBothLanguages() {
        for (ParseMessage message : ParseMessage.values()) {
            assertThat(message.in(Language.ZH_TW, "甲", 1)).doesNotContain("{0}").isNotBlank();
            assertThat(message.in(Language.EN, "甲", 1)).doesNotContain("{0}").isNotBlank();
        }
    }

    @Test
    void aCellMayHoldTheMiddleOfAnArticle() {
        assertThat(
                        Lines.shape(
                                StatuteParser.parseArticleBody(
                                        Lines.passages("三、其他文件。\n前項文件，應附正本。"))))
                .isEqualTo("項1{款3} 項2");
        assertThat(Lines.shape(StatuteParser.parseProvisions(Lines.passages("第二章　罰則\n第五條　處罰鍰。"))))
                .isEqualTo("章2{條5{項1}}");
    }
}
