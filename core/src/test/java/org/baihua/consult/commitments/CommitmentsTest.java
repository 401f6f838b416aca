package org.baihua.consult.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentsTest {

    private static final LocalDate SAID = LocalDate.parse("2026-03-05");

    private static List<Commitment> find(String text) {
        SourceDocument document =
                Readers.standard()
                        .read(
                                new Input("紀錄.md", text.getBytes(StandardCharsets.UTF_8)),
                                ReadOptions.DEFAULT)
                        .value();
        return CommitmentFinder.find(document, SAID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本部將於115年6月30日前公布檢討結果。|本部|2026-06-30",
                "本署預計今年底前完成修正草案的預告。|本署|2026-12-31",
                "我們會後兩週內提供書面說明。|我們|2026-03-19",
                "請營建署於四月十五日前提出評估報告，再送會議討論。|營建署|2026-04-15",
                "本會承諾在6月底前召開公聽會。|本會|2026-06-30",
                "責成交通局於一個月內改善標線。|交通局|2026-04-05",
                "本部將納入研議。|本部|''",
            })
    void whoWillDoWhatByWhen(String sentence, String owner, String due) {
        List<Commitment> found = find("會議紀錄\n\n" + sentence + "\n");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().text()).isEqualTo(sentence);
        assertThat(found.getFirst().owner()).isEqualTo(owner);
        assertThat(found.getFirst().due()).isEqualTo(due);
        assertThat(found.getFirst().source()).endsWith(":2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "如果本部將費率調整，業者會反對。",
                "本部會不會在年底前公布？",
                "本署已完成公告。",
                "希望政府將補助延長到年底。",
                "依第三條規定，主管機關得廢止許可。",
                "我覺得這個提案很好。",
                "今年的預算是三百萬元。",
            })
    void whatPromisesNothingIsNone(String sentence) {
        assertThat(find("會議紀錄\n\n" + sentence + "\n")).isEmpty();
    }

    @Test
    void whoSpeaksOwnsWhatTheyPromise() {
        assertThat(find("# 會議\n\n### 王科長：\n我們會在月底前把資料寄給各位。\n"))
                .extracting(Commitment::owner)
                .containsExactly("王科長");
    }

    @Test
    void theNextStepsOfAReplyAreCommitments() {
        List<Commitment> found =
                find(
                        "意見綜整回應\n\n參、後續推動規劃\n\n1. 115 年 12 月 31 日前公告評鑑基準（長期照顧司）\n\n"
                                + "2. 115 年 6 月 30 日前研議「希望放寬床數。」（社會局）\n\n3. 期限未定，研議「名稱應修正。」\n");
        assertThat(found).extracting(Commitment::owner).contains("長期照顧司", "社會局");
        assertThat(found)
                .extracting(Commitment::due)
                .containsExactly("2026-12-31", "2026-06-30", "");
        assertThat(found).noneMatch(Commitment::unsure);
    }

    @Test
    void whatIsMissingIsFlagged() {
        assertThat(find("會議紀錄\n\n本部將納入研議。\n").getFirst().flags()).isEqualTo("no-due");
        assertThat(new Commitment("", "", "", "", "", "", false).flags())
                .isEqualTo("no-owner no-due");
    }

    @Test
    void theRegisterKeepsWhatOfficersEntered() {
        List<Commitment> found = find("會議紀錄\n\n本部將納入研議。\n");
        String edited =
                Register.csv(found)
                        .replace("未開始,no-due", "進行中,")
                        .replace("本部,,", "法規會,2026-07-01,");
        List<Commitment> again = Register.merge(found, edited);
        assertThat(again.getFirst().status()).isEqualTo("進行中");
        assertThat(again.getFirst().owner()).isEqualTo("法規會");
        assertThat(again.getFirst().due()).isEqualTo("2026-07-01");
        assertThat(Register.merge(List.of(), edited))
                .extracting(Commitment::text)
                .containsExactly("本部將納入研議。");
    }

    @Test
    void theCalendarIsFoldedAndEscaped() {
        String calendar =
                Register.calendar(
                        List.of(
                                new Commitment(
                                        "c001",
                                        "本部將於六月底前，召開說明會；並公布,結果。".repeat(5),
                                        "本部",
                                        "2026-06-30",
                                        "a:1",
                                        "未開始",
                                        false),
                                new Commitment("c002", "本部將研議。", "本部", "", "a:2", "已完成", false)));
        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .contains("DUE;VALUE=DATE:20260630", "STATUS:NEEDS-ACTION", "STATUS:COMPLETED");
        assertThat(calendar.replace("\r\n ", "")).contains("公布\\,結果。");
        assertThat(calendar).containsOnlyOnce("DUE;");
    }
}
