package org.baihua.consult.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void aTitleIsAClauseOfAnOpinionThatHoldsWhatTheOthersShare() {
        List<String> opinions =
                List.of("您好，我覺得押金太高，希望押金降到一成。", "押金的上限應該降到一成，謝謝。", "夏天很熱。押金降到一成比較合理！");
        String title = Titles.of(opinions, List.of("押金", "一成"));
        assertThat(title).contains("押金").contains("一成");
        assertThat(String.join("\n", opinions)).contains(title);
    }

    @Test
    void thanksAndFragmentsAreNoTitles() {
        assertThat(Titles.of(List.of("謝謝您的押金說明", "押金的"), List.of("押金"))).isEmpty();
        assertThat(Titles.of(List.of("押金太高"), List.of())).isEmpty();
    }

    @Test
    void hostileTextTakesLinearTime() {
        List<String> opinions = List.of("押金".repeat(100_000), "押金，".repeat(100_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> Titles.of(opinions, List.of("押金")));
    }
}
