package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baihua.source.Span;
import org.baihua.testing.Shared;
import org.baihua.text.JiebaWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the boundary check turns down, against what a person who read it says.
@Tag("corpus")
class CutsReadTest {

    /// One place of an article, and whether a word is cut there.
    private record Read(int from, int to, boolean cut) {}

    @Test
    void almostEverythingThatIsTurnedDownCutsAWord() throws IOException {
        Map<String, List<Read>> judged = new HashMap<>();
        for (String row :
                Files.readAllLines(Path.of("src/test/resources/glossary/cuts-read.tsv"))) {
            if (!row.startsWith("#")) {
                String[] cells = row.split("\t", -1);
                assertThat(cells).as(row).hasSize(5);
                judged.computeIfAbsent(cells[0] + cells[1], place -> new ArrayList<>())
                        .add(
                                new Read(
                                        Integer.parseInt(cells[2]),
                                        Integer.parseInt(cells[3]),
                                        cells[4].equals("right")));
            }
        }
        int[] counts = new int[3];
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    for (JsonNode article : law.path("articles")) {
                        String no = article.path("no").asText("").replaceAll("[ 　]", "");
                        String place = law.path("id").asText() + no;
                        for (Read read : judged.getOrDefault(place, List.of())) {
                            String text = article.path("text").asText();
                            boolean turnedDown = turnedDown(text, read);
                            counts[0] += turnedDown && read.cut ? 1 : 0;
                            counts[1] += turnedDown && !read.cut ? 1 : 0;
                            counts[2] += !turnedDown && read.cut ? 1 : 0;
                        }
                    }
                });
        double right = (double) counts[0] / (counts[0] + counts[1]);
        System.out.printf(
                "boundary check: %d turned down rightly, %d wrongly: %.1f %% right; %d taken that cut a word%n",
                counts[0], counts[1], 100 * right, counts[2]);
        assertThat(counts[0]).isGreaterThan(280);
        assertThat(right).isGreaterThanOrEqualTo(0.98);
        assertThat(counts[2]).isLessThanOrEqualTo(3);
    }

    private static boolean turnedDown(String text, Read read) {
        String term = text.substring(read.from, read.to);
        boolean[] seen = new boolean[1];
        new TermMatcher(
                        CompiledTerms.of(List.of(Terms.entry(term, "白話", "", Entry.Safety.YES))),
                        JiebaWords.dictionary())
                .match(
                        text,
                        Entry.Register.BOTH,
                        MatchContext.none(),
                        (span, entry, reason) ->
                                seen[0] |=
                                        reason == TermMatcher.Reason.CUTS_WORD
                                                && span.equals(new Span(read.from, read.to)));
        return seen[0];
    }
}
