package org.baihua.consult.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.baihua.consult.Opinion;
import org.baihua.consult.issues.Edits;
import org.baihua.consult.issues.Issue;
import org.baihua.consult.issues.IssueFinder;
import org.baihua.consult.issues.Issues;
import org.baihua.consult.issues.IssuesTest;
import org.baihua.consult.link.ArticleLinker;
import org.baihua.read.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NearCopiesTest {

    private static final String LETTER = "本人反對草案提高露營場押金的規定，押金過高會讓家庭不敢出門，建議維持現行百分之十的上限，並要求業者三日內退還。";

    @Test
    void aLetterWithANameOrASentenceMoreIsANearCopy() {
        NearCopies copies = new NearCopies();
        assertThat(copies.add("1", Intake.squeezed(LETTER))).isEmpty();
        assertThat(copies.add("2", Intake.squeezed("各位長官好：" + LETTER + "謝謝。"))).isEqualTo("1");
        assertThat(copies.add("3", Intake.squeezed(LETTER.replace("三日", "五日")))).isEqualTo("1");
        assertThat(copies.add("4", Intake.squeezed("本人贊成草案提高押金，這樣場地才會有人愛護，建議另外訂定清潔的標準，由業者公告周知。")))
                .isEmpty();
        assertThat(copies.add("5", "支持")).isEmpty();
        assertThat(copies.add("6", "支持")).isEmpty();
    }

    @Test
    void aCampaignIsShownOnceWithItsCountAndEveryIdIsKept() {
        StringBuilder csv = new StringBuilder("編號,內容\n");
        for (int i = 1; i <= 40; i++) {
            csv.append("c")
                    .append(i)
                    .append(",我是")
                    .append(i)
                    .append("號居民，")
                    .append(LETTER)
                    .append("\n");
        }
        csv.append("x1,押金太低，場地弄髒了沒有人賠，我反對押金的上限，應該由業者和客人自己約定。\n");
        List<Opinion> opinions =
                Intake.read(
                                List.of(
                                        new Input(
                                                "a.csv",
                                                csv.toString().getBytes(StandardCharsets.UTF_8))),
                                ArticleLinker.withoutDraft())
                        .value();
        assertThat(opinions).filteredOn(o -> o.nearOf().equals("c1")).hasSize(39);
        Issues issues = IssueFinder.find(opinions, IssuesTest.segmenter(), Edits.none()).value();
        List<Issue.Side> sides =
                issues.issues().stream().flatMap(issue -> issue.sides().stream()).toList();
        int counted = issues.others().size();
        for (Issue.Side side : sides) {
            counted += side.opinions().size();
        }
        assertThat(counted).isEqualTo(41);
        for (Issue.Side side : sides) {
            if (side.opinions().contains("c1")) {
                assertThat(side.opinions()).contains("c2", "c40");
                assertThat(side.different()).isLessThanOrEqualTo(2);
                assertThat(side.quotes())
                        .filteredOn(quote -> quote.opinion().startsWith("c"))
                        .hasSize(1)
                        .allMatch(quote -> quote.same() == 40);
            }
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void textsThatShareTheirHalvesTakeNoSquareOfTime() {
        NearCopies copies = new NearCopies();
        Random random = new Random(5);
        String shared = LETTER;
        int near = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder own = new StringBuilder(shared);
            for (int k = 0; k < 60; k++) {
                own.append((char) ('一' + random.nextInt(5_000)));
            }
            near += copies.add("id" + i, own.toString()).isEmpty() ? 0 : 1;
        }
        assertThat(near).isLessThan(20_000);
    }
}
