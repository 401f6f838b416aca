package org.baihua.plain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baihua.plain.contract.FaithfulTest.Pair;
import org.baihua.plain.contract.MutationTest.Score;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The contract over all current law. Laws whose id has an even hash were read while the rules were
/// written; the others were not.
@Tag("corpus")
class ContractCorpusTest {

    private static final Pattern LABEL =
            Pattern.compile("^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])");

    @Test
    void everyUnitOfLawIsFaithfulToItself() {
        List<String> units = units(1, 0);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int alarms = 0;
        for (String unit : units) {
            if (!Contract.compare(unit, unit, Context.NONE).isEmpty()) {
                alarms++;
                System.out.println("  " + unit);
            }
        }
        double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
                "identity: %d units, %d alarms, %.0f pairs per CPU-second%n",
                units.size(), alarms, units.size() / seconds);
        assertThat(alarms).isZero();
        assertThat(units.size() / seconds).isGreaterThan(2000);
    }

    @Test
    void mutatedLawIsDetectedUnderTheRightCode() {
        List<Pair> pairs =
                units(2, 1).stream()
                        .filter(unit -> unit.length() < 400)
                        .map(unit -> new Pair(unit, unit))
                        .toList();
        Map<String, Score> scores = MutationTest.run(pairs, 250, 4711);
        MutationTest.print("mutations of law that was not read: " + pairs.size(), scores);
        assertThat(MutationTest.total(scores).rate()).isGreaterThanOrEqualTo(0.99);
        scores.forEach((id, score) -> assertThat(score.rate()).as(id).isGreaterThanOrEqualTo(0.95));
    }

    @Test
    void mutatedRewritesAreDetectedUnderTheRightCode() {
        Map<String, Score> scores = MutationTest.run(MutationTest.handWritten(), 250, 4711);
        MutationTest.print("mutations of hand-written rewrites", scores);
        assertThat(MutationTest.total(scores).rate()).isGreaterThanOrEqualTo(0.99);
        scores.forEach((id, score) -> {
            assertThat(score.tried()).as(id).isGreaterThanOrEqualTo(100);
            assertThat(score.rate()).as(id).isGreaterThanOrEqualTo(0.95);
        });
    }

    /// The units of the laws whose id's hash leaves `rest` when divided by `parts`.
    private static List<String> units(int parts, int rest) {
        List<String> units = new ArrayList<>();
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    if (Math.floorMod(law.path("id").asText().hashCode(), parts) != rest) {
                        return;
                    }
                    for (JsonNode article : law.path("articles")) {
                        split(article.path("text").asText(), units);
                    }
                });
        return units;
    }

    private static void split(String text, List<String> units) {
        StringBuilder unit = new StringBuilder();
        for (String line : text.split("\n")) {
            String stripped = line.strip();
            if (LABEL.matcher(stripped).find() && !unit.isEmpty()) {
                units.add(unit.toString());
                unit.setLength(0);
            }
            unit.append(stripped);
            if (stripped.endsWith("。") || stripped.endsWith("：") || stripped.endsWith("；")) {
                units.add(unit.toString());
                unit.setLength(0);
            }
        }
        if (!unit.isEmpty()) {
            units.add(unit.toString());
        }
    }
}
