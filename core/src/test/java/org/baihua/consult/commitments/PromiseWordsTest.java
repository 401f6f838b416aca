package org.baihua.consult.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.baihua.consult.Rows;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromiseWordsTest {

    private static final PromiseFeatures.Place TALK = new PromiseFeatures.Place(true, false, 40);

    @Test
    void everyRowFindsItsExample() {
        for (List<String> row : Rows.of(PromiseFeatures.class, "promise-words.tsv")) {
            assertThat(row).hasSize(3);
            assertThat(Pattern.compile(row.get(1)).matcher(row.get(2)).find())
                    .as("%s: %s", row.get(0), row.get(2))
                    .isTrue();
        }
    }

    @Test
    void everyWeightIsANumberAndNoFeatureComesTwice() {
        List<List<String>> rows = Rows.of(Promises.class, "promises.tsv");
        assertThat(rows.stream().map(List::getFirst)).doesNotHaveDuplicates();
        assertThat(rows).allMatch(row -> Double.isFinite(Double.parseDouble(row.get(1))));
        assertThat(rows.stream().map(List::getFirst))
                .contains(Promises.BIAS, Promises.SAID, Promises.WRITTEN, Promises.SURE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我們會後把資料寄給各位。|大家會覺得這樣很奇怪。",
                "這部分我們帶回去研議。|以前我們也研議過。",
                "麻煩資訊組把簡報放到網站上。|請大家看簡報第五頁。",
                "後續會再召開會議討論。|今天的會議到這裡結束。",
                "我再請同仁瞭解一下。|我再補充一點。",
            })
    void whatCommitsIsLikelierThanWhatDoesNot(String commits, String does) {
        assertThat(Promises.of(commits, TALK)).isGreaterThan(Promises.of(does, TALK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"我們會再，", "請營建署於", "會", "「會」", "如果會，", "115年6月30日前，"})
    void hostileTextTakesLinearTime(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        Promises.of(text, TALK)
                                + (Ordered.is(text, new PromiseFeatures.Place(false, true, 0))
                                        ? 1
                                        : 0));
    }
}
