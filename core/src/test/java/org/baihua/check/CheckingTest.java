package org.baihua.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baihua.glossary.Entry.Register;
import org.baihua.law.Draft;
import org.baihua.parse.DraftParser;
import org.baihua.source.Format;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules that need no glossary, each on the kind of text that it is for.
class CheckingTest {

    private static List<Finding> check(Rule rule, String... lines) {
        SourceBuilder builder = new SourceBuilder("草案.docx", "0", Format.DOCX);
        for (String line : lines) {
            builder.line(line);
        }
        SourceDocument source = builder.build();
        Draft draft = DraftParser.parse(source).value();
        List<Finding> findings = new Checker(List.of(rule), Map.of()).check(source, draft);
        for (Finding finding : findings) {
            if (finding.matched().isEmpty()) {
                continue; // about the document as a whole
            }
            assertThat(finding.matched().replaceAll("\\s", ""))
                    .as("what stands at the span")
                    .isEqualTo(finding.span().of(source.text()).replaceAll("\\s", ""));
        }
        return findings;
    }

    @Test
    void aSentenceIsMeasuredByItselfAndNotByItsArticle() {
        String shortOne = "主管機關應於受理申請後三十日內核定。";
        String longOne = "主管機關受理申請後，" + "應審查其文件是否齊備，".repeat(12) + "並作成決定。";
        assertThat(
                        check(
                                LongSentenceRule.USUAL,
                                "露營場管理辦法",
                                "第一條　" + shortOne.repeat(10),
                                "第二條　" + longOne))
                .singleElement()
                .satisfies(f -> assertThat(f.matched()).isEqualTo(longOne))
                .satisfies(f -> assertThat(f.place().line()).isEqualTo(3));
    }

    @Test
    void aTextThatIsNoLawIsWrittenInAnyRegister() {
        assertThat(registers("爰公告如下。")).containsExactly(Register.BOTH);
        assertThat(registers("一、為使規範明確，爰修正本條。", "二、配合實務，爰予刪除。")).containsOnly(Register.BOTH);
        assertThat(registers("露營場管理辦法", "第一條　營業人應投保。")).containsOnly(Register.LAW);
    }

    private static List<Register> registers(String... lines) {
        SourceBuilder builder = new SourceBuilder("說明.txt", "0", Format.TEXT);
        for (String line : lines) {
            builder.line(line);
        }
        SourceDocument source = builder.build();
        return new Checked(source, DraftParser.parse(source).value())
                .stretches().stream().map(Stretch::register).toList();
    }

    @Test
    void conditionsAndExceptionsThatPileUpAreCounted() {
        assertThat(
                        check(
                                NestedSentenceRule.USUAL,
                                "露營場管理辦法",
                                "第一條　營業人停業者，應報備查，但停業未滿三十日者，不在此限，屆期未復業時，主管機關認有必要者，得廢止其許可。"))
                .hasSize(1);
        assertThat(check(NestedSentenceRule.USUAL, "露營場管理辦法", "第一條　營業人停業者，應報主管機關備查。")).isEmpty();
    }

    @Test
    void bracketsInBracketsAreFound() {
        assertThat(check(NestedSentenceRule.USUAL, "露營場管理辦法", "第一條　主管機關為縣（市）（包括離島（如附表））政府。"))
                .hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfDoubleNegativesFindsItsExample() {
        return DoubleNegativeRule.rows().stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.id(),
                                () -> {
                                    assertThat(row.source()).isNotBlank();
                                    assertThat(row.advice()).isNotBlank();
                                    assertThat(
                                                    Pattern.compile(row.pattern().pattern())
                                                            .matcher(row.example())
                                                            .find())
                                            .isTrue();
                                }));
    }

    @Test
    void twoNegationsThatDoNotBelongTogetherAreNotADoubleNegative() {
        assertThat(check(new DoubleNegativeRule(), "露營場管理辦法", "第一條　不得不當限制競爭；未依規定繳費，主管機關得通知補繳。"))
                .isEmpty();
        assertThat(check(new DoubleNegativeRule(), "露營場管理辦法", "第一條　非經許可，不得設置露營場。"))
                .extracting(Finding::matched)
                .containsExactly("非經許可，不得");
    }

    /// What was found wrong when findings on laws and drafts were read, in sentences of our own.
    @ParameterizedTest
    @CsvSource({
        "第一條　非屬其他辦法規定不得攜入之器具，應予登記。",
        "第一條　非專班學員仍依原班上課，不得併班。",
        "第一條　未經請求權人具領之保險給付，不得扣押。",
        "第一條　非本縣居民亦不得棄置垃圾。",
        "第一條　非不得已，不建議夜間採樣。",
        "第一條　非處方藥品於六個月內不得重複申請。",
        "第一條　非常損益應單獨列示，不得分年攤提。",
        "第一條　該營位無不安全之特徵。",
        "第一條　未經遺族具領之撫卹金，不得扣押。",
        "第一條　非資源性廢棄物不得混入回收桶。"
    })
    void whatOnlyLooksLikeADoubleNegativeIsNone(String article) {
        assertThat(check(new DoubleNegativeRule(), "露營場管理辦法", article)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "第一條　文件之格式為 WORD 檔或 EXCEL 檔。",
        "第一條　IIA 群及IIB 群之設備，應分開放置。",
        "第一條　印文為「露營場OOO印」。",
        "'第一條　最大安全間隙（Maximum Safe Gap, MQSG ）應予標明，MQSG 以公厘計。'",
        "第一條　載重線之上緣，以 LTQ 標示。",
        "第一條　CBZ：每小時排放量，以公斤計。",
        "'第一條　方法引自 QSEPA, Test Methods for Camps。'",
        "第一條　接種TQND株病毒。",
        "第一條　鑄件採QCD四五〇以上者。",
        "第一條　以光離子偵測器QPD測定。"
    })
    void lettersThatNeedNoFullNameAreNoAbbreviation(String article) {
        assertThat(check(new UndefinedAbbreviationRule(), "露營場管理辦法", article)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "第一條　費額為（基本費＋（人數費））之和。",
        "第一條　試劑（氯化鈉（NaCl）及水）應密封。",
        "第一條　意見請以傳真（號碼：（049）1234567）送達。"
    })
    void formulasAndForeignWordsAreNoBracketsInBrackets(String article) {
        assertThat(check(NestedSentenceRule.USUAL, "露營場管理辦法", article)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "每十個樣品執行一次分析，不超過二倍。",
        "依2005年版標準辦理。",
        "於95℃加熱1小時。",
        "中華民國93年7月27日環營字第0930053543號公告。"
    })
    void turnsOfPhraseDatesAndMethodsMixNoNumerals(String sentence) {
        assertThat(
                        check(
                                new MixedNumeralsRule(),
                                "露營場管理辦法",
                                "第一條　應於30日內申請，並於60日內開業，90日內營運。",
                                "第二條　" + (sentence.contains("一次") ? sentence : "應即申請。")))
                .isEmpty();
        assertThat(
                        check(
                                new MixedNumeralsRule(),
                                "露營場管理辦法",
                                "第一條　應於三十日內申請，並於六十日內開業，九十日內營運。",
                                "第二條　" + sentence))
                .isEmpty();
    }

    @Test
    void numeralsAreMixedOnlyWhereBothKindsCountTheSameThings() {
        assertThat(
                        check(
                                new MixedNumeralsRule(),
                                "露營場管理辦法",
                                "第一條　應於三十日內申請，並於六十日內開業。",
                                "第二條　應於30日內改善。"))
                .extracting(Finding::matched)
                .containsExactly("30日");
        assertThat(check(new MixedNumeralsRule(), "露營場管理辦法", "第一條　帳篷間距應為1.5公尺以上，應於三十日內申請。"))
                .isEmpty();
    }

    @Test
    void initialsAreReportedOnceAndOnlyWhenNeverIntroduced() {
        assertThat(
                        check(
                                new UndefinedAbbreviationRule(),
                                "露營場管理辦法",
                                "第一條　應設置QRS設備。",
                                "第二條　QRS設備應定期檢查，並符合CNS標準。"))
                .extracting(Finding::matched)
                .containsExactly("QRS");
        assertThat(
                        check(
                                new UndefinedAbbreviationRule(),
                                "露營場管理辦法",
                                "第一條　應設置快速回應系統（QRS）。",
                                "第二條　QRS應定期檢查。"))
                .isEmpty();
    }

    @Test
    void aNoticeWithoutItsItemsAndWithAShortPeriodIsReported() {
        List<Finding> findings =
                check(
                        new NoticeRule(),
                        "生活環境部公告",
                        "中華民國115年3月2日",
                        "主　　旨：預告修正「河濱露營場管理辦法」部分條文。",
                        "依　　據：行政程序法第一百五十一條第二項準用第一百五十四條第一項。",
                        "公告事項：",
                        "一、修正機關：生活環境部。",
                        "二、對於公告內容有意見者，請於本公告刊登公報之次日起7日內陳述意見。");
        assertThat(findings).extracting(Finding::rule).contains("comment-period", "notice-item");
        assertThat(findings)
                .filteredOn(f -> f.rule().equals("notice-item"))
                .extracting(Finding::term)
                .containsExactly("向誰陳述意見（地址、電話或電子郵件）");
    }
}
