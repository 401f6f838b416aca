package org.baihua.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baihua.source.Place;
import org.baihua.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FixerTest {

    /// A fixer over plain search and replace, longest term first.
    private static Fixer fixer(Map<String, String> words) {
        List<String> terms =
                words.keySet().stream().sorted((a, b) -> b.length() - a.length()).toList();
        return new Fixer(text -> {
            List<Finding> findings = new ArrayList<>();
            for (int at = 0; at < text.length(); ) {
                String hit = null;
                for (String term : terms) {
                    if (hit == null && text.startsWith(term, at)) {
                        hit = term;
                    }
                }
                if (hit != null) {
                    findings.add(finding(hit, words.get(hit), at));
                }
                at += hit == null ? 1 : hit.length();
            }
            return findings;
        });
    }

    private static Finding finding(String term, String plain, int at) {
        return new Finding(
                "jargon",
                Level.WARNING,
                term,
                term,
                term,
                new Span(at, at + term.length()),
                Place.inFile("a.txt"),
                plain.isEmpty() ? CheckMessage.JARGON_DROP : CheckMessage.JARGON,
                plain.isEmpty() ? List.of(term, "") : List.of(term, plain, ""),
                List.of());
    }

    @Test
    void termsAreReplacedAndSomeDropped() {
        Fixer.Fixed fixed = fixer(Map.of("爰", "因此", "茲", "")).fix("茲修正本條，爰刪除之。");
        assertThat(fixed.text()).isEqualTo("修正本條，因此刪除之。");
        assertThat(fixed.count()).isEqualTo(2);
    }

    @Test
    void aReplacementThatHoldsItsOwnTermIsNotMade() {
        assertThat(fixer(Map.of("同意", "表示同意")).fix("經同意者。").text()).isEqualTo("經同意者。");
    }

    @Test
    void replacementsDoNotCascade() {
        // 債權人 → 債主; 債主 is a term too: the first replacement is taken back rather than replaced
        // again.
        Fixer fixer = fixer(Map.of("債權人", "債主", "債主", "借錢給人的人"));
        assertThat(fixer.fix("債權人得請求。").text()).isEqualTo("債權人得請求。");
    }

    @Test
    void aTermThatWouldArisePartlyFromAReplacementIsAvoided() {
        Fixer fixer = fixer(Map.of("茲", "", "甲乙", "丙"));
        assertThat(fixer.fix("甲茲乙").text()).isEqualTo("甲茲乙");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void fixingTwiceChangesNothing(long seed) {
        Random random = new Random(seed);
        String letters = "甲乙丙丁戊";
        for (int round = 0; round < 200; round++) {
            Map<String, String> words = new java.util.TreeMap<>();
            for (int i = 0; i < 4; i++) {
                words.put(
                        word(random, letters, 1 + random.nextInt(3)),
                        word(random, letters, random.nextInt(3)));
            }
            Fixer fixer = fixer(words);
            String once = fixer.fix(word(random, letters, 20)).text();
            assertThat(fixer.fix(once).text()).as("%s", words).isEqualTo(once);
        }
    }

    private static String word(Random random, String letters, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
