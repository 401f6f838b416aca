package org.baihua.consult.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baihua.consult.Opinion;
import org.baihua.consult.Stance;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.UserException;
import org.baihua.text.Dictionary;
import org.baihua.text.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

public class IssuesTest {

    private static final String[] SUBJECTS = {"押金", "營火", "垃圾", "水電", "停車", "寵物"};
    private static final String[] SAYINGS = {
        "反對%s收費。", "支持%s的規定。", "建議%s改為自願。", "請問%s如何計算？", "%s很重要，%s也很貴。", "營區的%s應由業者負擔，%s不應轉嫁。"
    };

    /// A dictionary of the words that these tests use.
    public static Segmenter segmenter() {
        Map<String, Integer> words = new HashMap<>();
        for (String word : SUBJECTS) {
            words.put(word, 50);
        }
        for (String word :
                List.of(
                        "反對", "收費", "支持", "規定", "建議", "自願", "請問", "如何", "計算", "重要", "營區", "業者",
                        "負擔", "轉嫁")) {
            words.put(word, 50);
        }
        return new Segmenter(Dictionary.compile(words));
    }

    public static Opinion opinion(String id, String text, String... articles) {
        return opinion(id, text, "", articles);
    }

    static Opinion opinion(String id, String text, String duplicateOf, String[] articles) {
        List<Opinion.Link> links = new ArrayList<>();
        for (String article : articles) {
            links.add(new Opinion.Link(article, "citation", "第" + article + "條"));
        }
        return new Opinion(
                id,
                "",
                "test",
                text,
                List.of(),
                List.of(articles),
                links,
                List.of(),
                List.of(),
                duplicateOf,
                "",
                Map.of());
    }

    public static List<Opinion> random(int seed, int count) {
        Random random = new Random(seed);
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text =
                    SAYINGS[random.nextInt(SAYINGS.length)].replace(
                            "%s", SUBJECTS[random.nextInt(SUBJECTS.length)]);
            if (random.nextInt(6) == 0) {
                opinions.add(opinion("o" + i, "第3條" + text, "3"));
            } else if (i > 0 && random.nextInt(5) == 0 && !opinions.get(i - 1).isDuplicate()) {
                opinions.add(
                        opinion(
                                "o" + i,
                                opinions.get(i - 1).text(),
                                "o" + (i - 1),
                                opinions.get(i - 1).articles().toArray(new String[0])));
            } else {
                opinions.add(opinion("o" + i, random.nextInt(12) == 0 ? "嗯。" : text));
            }
        }
        return opinions;
    }

    private static Issues find(List<Opinion> opinions, String edits) {
        return IssueFinder.find(opinions, segmenter(), Edits.parse(edits, "issues.yaml")).value();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyOpinionStandsAtExactlyOnePlaceWhateverTheEdits(int seed) {
        List<Opinion> opinions = random(seed, 80);
        Issues before = find(opinions, "");
        Issues after = find(opinions, randomEdits(before, opinions, seed));
        for (Issues issues : List.of(before, after)) {
            List<String> placed = new ArrayList<>(issues.others());
            issues.issues().forEach(issue -> placed.addAll(issue.opinions()));
            assertThat(placed)
                    .containsExactlyInAnyOrderElementsOf(
                            opinions.stream().map(Opinion::id).toList());
        }
        assertThat(IssuesFile.read(IssuesFile.write(after), "x")).isEqualTo(after);
        assertThat(find(opinions, "")).isEqualTo(before);
    }

    private static String randomEdits(Issues issues, List<Opinion> opinions, int seed) {
        Random random = new Random(seed);
        List<String> ids = issues.issues().stream().map(Issue::id).toList();
        StringBuilder edits = new StringBuilder("move:\n");
        List<Opinion> shuffled = new ArrayList<>(opinions);
        java.util.Collections.shuffle(shuffled, random);
        for (Opinion opinion : shuffled.subList(0, 20)) {
            edits.append("  ").append(opinion.id()).append(": ");
            edits.append(random.nextInt(4) == 0 ? "others" : ids.get(random.nextInt(ids.size())));
            edits.append('\n');
        }
        edits.append("split:\n  - {id: x1, title: 新的, opinions: [o1, o2, o5, o7]}\n");
        if (ids.size() > 2) {
            edits.append("merge:\n  - [").append(ids.get(0)).append(", ").append(ids.get(1));
            edits.append("]\n");
        }
        return edits.toString();
    }

    @Test
    void opinionsOnTheSameSubjectStandTogetherWithTheirSides() {
        List<Opinion> opinions =
                List.of(
                        opinion("1", "反對押金收費。"),
                        opinion("2", "支持押金的規定。"),
                        opinion("3", "請問押金如何計算？"),
                        opinion("4", "營火很重要。"));
        Issues issues = find(opinions, "");
        Issue deposit = issues.issues().getFirst();
        assertThat(deposit.id()).isEqualTo("t-押金");
        assertThat(deposit.terms()).contains("押金");
        assertThat(deposit.sides())
                .extracting(Issue.Side::stance)
                .containsExactly(Stance.SUPPORT, Stance.OPPOSE, Stance.QUESTION);
        assertThat(deposit.sides().get(1).quotes())
                .containsExactly(new Issue.Quote("1", "反對押金收費。", 0, 1));
        assertThat(issues.others()).containsExactly("4");
    }

    @Test
    void opinionsThatNameAnArticleStandAtIt() {
        Issues issues =
                find(List.of(opinion("1", "第3條反對押金收費。", "3"), opinion("2", "第2條很好。", "2")), "");
        assertThat(issues.issues()).extracting(Issue::id).containsExactly("a2", "a3");
        assertThat(issues.issues().get(1).articles()).containsExactly("3");
    }

    @Test
    void theOfficersEditsAreKeptAndWhatIsGoneIsTold() {
        List<Opinion> opinions = random(3, 60);
        String first = find(opinions, "").issues().getFirst().id();
        Outcome<Issues> found =
                IssueFinder.find(
                        opinions,
                        segmenter(),
                        Edits.parse(
                                "rename: {"
                                        + first
                                        + ": 我取的名字, t-沒有: 別名}\nmove: {o0: "
                                        + first
                                        + ", zz: a3}\nstance: {o0: support}\n",
                                "issues.yaml"));
        Issue renamed = found.value().issues().getFirst();
        assertThat(renamed.title()).isEqualTo("我取的名字");
        assertThat(renamed.sides().getFirst().opinions()).contains("o0");
        assertThat(found.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("consult-edits-unknown", "consult-edits-unknown");
    }

    @Test
    void theTemplateChangesNothing() {
        List<Opinion> opinions = random(4, 40);
        assertThat(find(opinions, Edits.TEMPLATE)).isEqualTo(find(opinions, ""));
    }

    @Test
    void brokenEditsAreRefusedWithASentence() {
        assertThatThrownBy(() -> Edits.parse("move: [", "issues.yaml"))
                .isInstanceOf(UserException.class);
        assertThatThrownBy(() -> find(random(1, 9), "move: 3")).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> find(random(1, 9), "split: [7]"))
                .isInstanceOf(UserException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "不贊成這項修正。,OPPOSE",
        "支持這項修正。,SUPPORT",
        "建議改為三十日。,AMEND",
        "請問費用如何計算？,QUESTION",
        "今天天氣很好。,OTHER",
        "已取得同意書。,OTHER",
        "現在很多反對者都不住這裡。,OTHER",
        "樂見修正。建議改為三十日；建議增列第三款；建議刪除但書；應明定期限。,AMEND",
    })
    void theSideIsTakenFromTheWords(String text, Stance stance) {
        assertThat(Stance.of(text)).isEqualTo(stance);
    }
}
