package org.baihua.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baihua.law.Citation;
import org.baihua.law.Statute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationFinderTest {

    /// One law with enough places to mean: `{text}` stands in the second 項 of 第九條.
    private static List<Citation> in(String sentence) {
        String text =
                """
                幸福市夜市管理自治條例
                第一章　總則
                第一條　為管理夜市，特制定本自治條例。
                第二條　本自治條例用詞，定義如下：
                一、夜市：指集中營業之場所。
                二、攤商：指下列之人：
                （一）自然人。
                （二）法人。
                三、管理人：指受託之人。
                第三條　攤商應申請許可。
                前項申請，應附文件。
                前二項規定，由本府定之。
                第三條之一　攤商有下列情形之一者，不得申請：
                一、曾受處罰。
                二、未繳費用。
                第四條　（刪除）
                第二章　管理
                第五條　攤商應遵守秩序。
                第六條　攤商應維持清潔。
                第七條　攤商應標示價格。
                第八條　管理人應巡查。
                第九條　攤商應繳納費用。
                %s
                第十條　本自治條例自公布日施行。
                """
                        .formatted(sentence);
        Statute statute = Lines.parse(text).value();
        return CitationFinder.find(statute).stream()
                .filter(citation -> citation.at().toString().startsWith("9/2"))
                .toList();
    }

    private static String shown(List<Citation> citations) {
        return String.join(
                " ",
                citations.stream()
                        .map(citation ->
                                (citation.law() == null ? "" : citation.law() + ":")
                                        + citation.target()
                                        + (citation.part().isEmpty() ? "" : "#" + citation.part())
                                        + (citation.resolved() ? "" : "?"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "依前條規定辦理。 | 8",
                "依前二條規定辦理。 | 7 8",
                "依前項規定辦理。 | 9/1",
                "依前二項規定辦理。 | 9/1?",
                "依第二條第一款規定辦理。 | 2/1/1",
                "依第二條第二款第一目規定辦理。 | 2/1/2/1",
                "依第三條第一項及第二項規定辦理。 | 3/1 3/2",
                "依第三條第一項至第三項規定辦理。 | 3/1 3/2 3/3",
                "依第三條至第五條規定辦理。 | 3 3-1 4 5",
                "依第三條、第五條及第二條第三款規定辦理。 | 3 5 2/1/3",
                "依第三條之一第二款前段規定辦理。 | 3-1/1/2#前段",
                "違反第三條但書規定者，處罰鍰。 | 3#但書",
                "有第三條之一各款情形者，處罰鍰。 | 3-1#各款",
                "依第三條第二項規定及同條第三項辦理。 | 3/2 3/3",
                "依本條前項規定辦理。 | 9 9/1",
                "依第十二條規定辦理。 | 12?",
                "依第三條第四項規定辦理。 | 3/4?",
                "依第二條第一款至第三款規定辦理。 | 2/1/1 2/1/2 2/1/3",
                "依第二條第一、三款規定辦理。 | 2/1/1 2/1/3",
                "依第 3 條第 2 項規定辦理。 | 3/2",
                "依本自治條例第五條規定辦理。 | 5",
                "依行政程序法第一百零二條規定辦理。 | 行政程序法:102",
                "依行政程序法第一百零二條、第一百零三條及本自治條例第五條辦理。 | 行政程序法:102 行政程序法:103 5",
                "犯刑法及洗錢防制法第十四條之罪。 | 洗錢防制法:14",
                "依兒童及少年福利與權益保障法第五條第二項辦理。 | 兒童及少年福利與權益保障法:5/2",
                "依食品安全衛生管理法第十條及同法第十一條辦理。 | 食品安全衛生管理法:10 食品安全衛生管理法:11",
                "依第一章規定辦理。 | #第一章",
                "依本章規定辦理。 | #第二章",
                "依第一章至第二章規定辦理。 | #第一章 #第二章",
                "依附表二至附表三辦理。 | #附表二 #附表三",
                "依第六條至前條規定辦理。 | 6 7 8",
                "依第三條第二項規定，適用該條項辦理。 | 3/2 3/2",
                "案件有行政程序法第三十二條所定情事。 | 行政程序法:32",
                "依第二條第二款第一目後段規定辦理。 | 2/1/2/1#後段",
                "依第二條第二款第二目前段規定辦理。 | 2/1/2/2#前段",
                "依附表二辦理。 | #附表二",
                "依第五條附表一辦理。 | 5#附表一",
                "依目前條件及申請前項目辦理。 |",
                "依本條例外規定辦理。 |"
            })
    void aReferenceIsResolvedInItsContext(String sentence, String expected) {
        assertThat(shown(in(sentence))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aShortNameMeansTheLawThatItWasGivenTo() {
        String text =
                """
                幸福市攤商許可辦法
                第一條　本辦法依食品安全衛生管理法（以下簡稱本法）第十條第二項規定訂定之。
                第二條　本法第三條所稱攤商，依本辦法第一條及行政程序法第五條定之。
                """;
        List<Citation> found = CitationFinder.find(Lines.parse(text).value());
        assertThat(shown(found)).isEqualTo("食品安全衛生管理法:10/2 食品安全衛生管理法:3 1 行政程序法:5");
    }

    @Test
    void theLawOfAnEnforcementRuleIsItsParent() {
        String text =
                """
                夜市管理條例施行細則
                第一條　本細則依夜市管理條例第二十條規定訂定之。
                第二條　本條例第五條、第六條第一項所定費用，依本細則第一條規定計算；同條例第七條亦同。
                """;
        List<Citation> found = CitationFinder.find(Lines.parse(text).value());
        assertThat(shown(found)).isEqualTo("夜市管理條例:20 夜市管理條例:5 夜市管理條例:6/1 1 夜市管理條例:7");
    }

    @Test
    void theArticleBeforeIsNotTheOneThatAnAmendmentPrintsBefore() {
        String text =
                """
                夜市攤商許可辦法部分條文修正草案
                第十三條　攤商應投保。
                第十三條之一　前條保險，準用前二條之規定。
                第十四條　依前二條規定辦理。
                第二十九條　書面陳報及換發等作業，準用前條之規定。
                第三十條　違反前條規定者，廢止其許可。
                """;
        List<Citation> found = CitationFinder.find(Lines.parse(text).value());
        assertThat(shown(found)).isEqualTo("13 13? 13 13-1 29? 29");
    }

    @Test
    void thisActIsAnotherLawInARegulationThatDoesNotSayWhich() {
        String text =
                """
                夜市攤商審議會組織準則部分條文修正草案
                第三條　主管機關應依本法第三條規定之類別設審議會，並準用本準則第五條。
                第五條　前項委員依本條例第二十條第一項遴聘。
                """;
        List<Citation> found = CitationFinder.find(Lines.parse(text).value());
        assertThat(found)
                .extracting(c -> c.law() + " " + c.target())
                .containsExactly("本法 3", "null 5", "null 5", "本條例 20/1");
    }

    @Test
    void theTextOfACitationStandsWhereItsSpanSays() {
        String text = "辦法\n第一條　依前條、第三\n條第二項規定辦理。\n第三條　甲。\n";
        Statute statute = Lines.parse(text).value();
        for (Citation citation : CitationFinder.find(statute)) {
            assertThat(Lines.compact(citation.span().of(text)))
                    .isEqualTo(Lines.compact(citation.text()));
        }
    }
}
