package org.baihua.plain.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityTest {

    @ParameterizedTest
    @CsvSource({
        "申請人[得]檢具證明文件申請延長。, MAY",
        "主管機關[應]於三十日內核定。, MUST",
        "會員不[得]轉讓其權利。, MUST_NOT",
        "情節輕微者，[得]不予處罰。, MAY_NOT",
        "情節輕微者，[得]免予處罰。, MAY_NOT",
        "經核准後，始[得]營業。, ONLY_IF",
        "非經核准，不[得]營業。, MUST_NOT",
        "主管機關不[得]不為處分。, NO_CHOICE",
        "取[得]許可之廠商, NONE",
        "綜合所[得]稅, NONE",
        "營業場所[得]設置標示。, MAY",
        "戶政事務所[得]派員查對。, MAY",
        "[得]標廠商應繳納保證金。, NONE",
        "當事人[得]主動提出。, MAY",
        "收入[得]分別列計。, MAY",
        "申請登記[得]向公所為之。, MAY",
        "未[得]所有人同意而使用者, NONE",
        "除不[得]已之情形外, NONE",
        "採取相[應]措施, NONE",
        "產品供[應]商, NONE",
        "所提供[應]記載之事項, MUST",
        "[應]用程式, NONE",
        "文件[應]用中文書寫。, MUST",
        "登記事項[應]變更者, MUST",
        "緊急[應]變小組, NONE",
        "地方主管機關[得]委任所屬機關。, MAY",
        "地方[得]另定規定。, MAY",
        "因[應]市場需要, NONE",
        "投資利[得]應課稅。, NONE",
        "考生[得]分不予公布。, NONE",
        "經研磨而[得]顆粒粉末者, NONE",
        "情節輕微而[得]免除其刑者, MAY_NOT",
        "而[得]直接詢問, MAY",
        "退回[應]敘明理由, MUST"
    })
    void whatTheCharacterSaysDependsOnItsNeighbours(String marked, Modality expected) {
        int at = marked.indexOf('[');
        String text = marked.replace("[", "").replace("]", "");
        assertThat(Modality.of(text, at)).isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> everyRowHoldsOnItsOwnExample() {
        return Stream.concat(Words.FOR_MAY.rows().stream(), Words.FOR_MUST.rows().stream())
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.word(),
                                () -> {
                                    String example =
                                            row.example().isEmpty() ? row.word() : row.example();
                                    int at =
                                            example.indexOf(row.word())
                                                    + (row.left() ? row.word().length() - 1 : 0);
                                    assertThat(row.covers(example, at)).isTrue();
                                    assertThat(row.unless()).doesNotHaveDuplicates();
                                }));
    }

    @Test
    void aHundredThousandRepeatsTakeNoTime() {
        String hostile = "應得".repeat(100_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> {
                    for (int i = 0; i < hostile.length(); i++) {
                        Modality.of(hostile, i);
                    }
                });
    }
}
