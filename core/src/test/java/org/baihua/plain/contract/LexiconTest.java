package org.baihua.plain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every row of the lexicons says where it comes from and does what its example shows.
class LexiconTest {

    @TestFactory
    Stream<DynamicTest> everyCueIsFoundInItsExample() {
        return rows("cues.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[1], () -> checkCue(row)));
    }

    private static void checkCue(String[] row) {
        assertThat(row).hasSize(4);
        assertThat(row[3]).as("source").isNotBlank();
        CueWords.Cue cue = CueWords.read(row[0]);
        for (String phrase : Lexicon.parts(row[1])) {
            assertThat(Squeezed.of(phrase).text).as("as texts are compared").isEqualTo(phrase);
        }
        List<Sense> found = new ArrayList<>();
        List<Fact.Cue> cues = Facts.of(row[2], Context.NONE).cues();
        cues.forEach(it -> found.addAll(it.senses()));
        if (cue.senses().isEmpty()) {
            // A word in which a cue is only a part: no cue begins where the word does, unless
            // another row makes it one.
            return;
        }
        if (cue.senses().contains(Sense.CEILING) || cue.senses().contains(Sense.FLOOR)) {
            return;
        }
        assertThat(found).as(row[2]).containsAnyElementsOf(cue.senses());
    }

    @Test
    void noPhraseStandsTwiceInOneRow() {
        for (String[] row : rows("cues.tsv")) {
            assertThat(Lexicon.parts(row[1])).as(row[0]).isNotEmpty();
        }
        for (String[] row : rows("bounds.tsv")) {
            Set<String> words = new HashSet<>(Lexicon.parts(row[2]));
            assertThat(words).isNotEmpty();
            if (!row[0].equals("-")) {
                Bound.valueOf(row[0]);
            }
            assertThat(row[1]).isIn("L", "R");
            assertThat(Integer.parseInt(row[3])).isBetween(0, 20);
            assertThat(row[4]).isNotBlank();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyUnitIsReadAfterANumber() {
        return rows("units.tsv").stream()
                .flatMap(row ->
                        Lexicon.parts(row[2]).stream()
                                .map(word ->
                                        DynamicTest.dynamicTest(word, () -> checkUnit(row, word))));
    }

    private static void checkUnit(String[] row, String word) {
        assertThat(row[4]).isNotBlank();
        Facts facts = Facts.of("共計35" + word + "。", Context.NONE);
        if (word.equals("月份") || word.equals("年度")) {
            return; // A month or a year of the calendar, not a period.
        }
        assertThat(facts.amounts()).hasSize(1);
        assertThat(facts.amounts().getFirst().unit().name()).isEqualTo(row[0]);
        assertThat(facts.amounts().getFirst().value()).isEqualTo("35");
    }

    @TestFactory
    Stream<DynamicTest> everyBreakableWordIsReportedWhenItBreaks() {
        return rows("breakable.tsv").stream()
                .flatMap(row ->
                        Lexicon.parts(row[2]).stream()
                                .map(word ->
                                        DynamicTest.dynamicTest(
                                                word, () -> checkBroken(row, word))));
    }

    private static void checkBroken(String[] row, String word) {
        assertThat(word).contains(row[0]);
        for (String instead : Lexicon.parts(row[1])) {
            assertThat(
                            Contract.compare(
                                    "關於" + word + "之事項。",
                                    "關於" + word.replace(row[0], instead) + "的事項。",
                                    Context.NONE))
                    .map(it -> it.code().name())
                    .contains(row[3]);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyOppositeIsReportedInThePlaceOfAnother() {
        return rows("opposites.tsv").stream()
                .map(row ->
                        DynamicTest.dynamicTest(
                                row[1],
                                () -> {
                                    assertThat(row).hasSize(4);
                                    List<String> words = Lexicon.parts(row[1]);
                                    assertThat(words).hasSizeGreaterThan(1);
                                    assertThat(words).anyMatch(row[2]::contains);
                                    assertThat(row[3]).isNotBlank();
                                    assertThat(
                                                    Contract.compare(
                                                            "應通知" + words.get(0) + "。",
                                                            "必須通知" + words.get(1) + "。",
                                                            Context.NONE))
                                            .map(it -> it.code().name())
                                            .contains(row[0]);
                                }));
    }

    @Test
    void actorsAndEndingsHaveSources() {
        for (String[] row : rows("actors.tsv")) {
            assertThat(row).hasSize(3);
            assertThat(row[0]).isIn("body", "person", "ending", "verb", "-");
            assertThat(Lexicon.parts(row[1])).isNotEmpty();
            assertThat(row[2]).isNotBlank();
        }
        for (String[] row : rows("same-stem.tsv")) {
            assertThat(row).hasSize(4);
            assertThat(Lexicon.parts(row[1])).hasSizeGreaterThan(1);
        }
    }

    @Test
    void everydayWordsHaveSources() {
        for (String[] row : rows("everyday.tsv")) {
            assertThat(row).hasSize(3);
            assertThat(row[2]).isNotBlank();
        }
    }

    private static List<String[]> rows(String resource) {
        List<String[]> rows = new ArrayList<>();
        Lexicon.rows(resource, rows::add);
        assertThat(rows).isNotEmpty();
        return rows;
    }
}
