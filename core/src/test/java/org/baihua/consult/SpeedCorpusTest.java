package org.baihua.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baihua.consult.intake.Intake;
import org.baihua.consult.issues.Edits;
import org.baihua.consult.issues.IssueFinder;
import org.baihua.consult.issues.Issues;
import org.baihua.consult.link.ArticleLinker;
import org.baihua.read.Input;
import org.baihua.source.Home;
import org.baihua.testing.Shared;
import org.baihua.text.Dictionary;
import org.baihua.text.Segmenter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// CPU time to import and group real comments, and ten times as many: each of the copies says
/// something else, so that none is merged away.
@Tag("corpus")
class SpeedCorpusTest {

    @Test
    void tenTimesAsManyTakeLessThanTwelveTimesAsLong() {
        List<String> rows = new ArrayList<>();
        Shared.jsonLines("corpus/join-comments.jsonl.gz", node -> rows.add(node.toString()));
        Segmenter segmenter = new Segmenter(Dictionary.open(Home.data().resolve(Dictionary.FILE)));
        run(rows, 1, segmenter);
        double once = run(rows, 1, segmenter);
        double tenfold = run(rows, 10, segmenter);
        System.out.printf(
                Locale.ROOT,
                "%d comments %.1f CPU-s, %d comments %.1f CPU-s: %.1f times%n",
                rows.size(),
                once,
                10 * rows.size(),
                tenfold,
                tenfold / once);
        assertThat(once).isLessThan(20);
        assertThat(tenfold / once).isLessThan(12);
    }

    private static double run(List<String> rows, int times, Segmenter segmenter) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            for (String row : rows) {
                text.append(
                                i == 0
                                        ? row
                                        : row.replaceFirst(
                                                "\"text\":\"", "\"text\":\"(" + i + ") "))
                        .append('\n');
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Opinion> opinions =
                Intake.read(
                                List.of(new Input("a.jsonl", bytes)),
                                ArticleLinker.withoutDraft(),
                                segmenter)
                        .value();
        String file = OpinionsFile.write(opinions);
        Issues issues =
                IssueFinder.find(OpinionsFile.read(file, "a"), segmenter, Edits.none()).value();
        double seconds =
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d opinions, %d repeats, %d issues, %d others: %.1f s%n",
                opinions.size(),
                opinions.stream().filter(Opinion::isDuplicate).count(),
                issues.issues().size(),
                issues.others().size(),
                seconds);
        return seconds;
    }
}
