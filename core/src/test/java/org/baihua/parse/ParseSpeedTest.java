package org.baihua.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Numeral;
import org.baihua.law.Statute;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How fast laws are parsed, and what the biggest hostile texts cost.
@Tag("corpus")
class ParseSpeedTest {

    @Test
    void lawsAreParsedAtTwentyMegabytesPerCpuSecond() {
        List<SourceDocument> documents = new ArrayList<>();
        long[] bytes = new long[1];
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    SourceDocument document = Lines.document(printed(law));
                    documents.add(document);
                    bytes[0] += document.text().getBytes(StandardCharsets.UTF_8).length;
                });
        double tree = 0;
        double references = 0;
        for (int round = 0; round < 4; round++) {
            long start = cpu();
            List<Statute> statutes = new ArrayList<>();
            for (SourceDocument document : documents) {
                statutes.add(StatuteParser.parse(document).value());
            }
            long parsed = cpu();
            int found = 0;
            for (Statute statute : statutes) {
                found += CitationFinder.find(statute).size();
            }
            long cited = cpu();
            tree = bytes[0] / 1e6 / ((parsed - start) / 1e9);
            references = bytes[0] / 1e6 / ((cited - parsed) / 1e9);
            System.out.printf(
                    "round %d: %.1f MB, tree %.1f MB per CPU-second, references %.1f, both %.1f"
                            + " (%d references)%n",
                    round,
                    bytes[0] / 1e6,
                    tree,
                    references,
                    1 / (1 / tree + 1 / references),
                    found);
        }
        assertThat(1 / (1 / tree + 1 / references)).isGreaterThan(20);
    }

    @Test
    void aMillionSubparagraphsTakeLinearTime() {
        double small = seconds(subparagraphs(250_000));
        double big = seconds(subparagraphs(1_000_000));
        System.out.printf("款: 250,000 in %.2f s, 1,000,000 in %.2f s%n", small, big);
        assertThat(big).isLessThan(30);
        assertThat(big / small).isLessThan(10);
    }

    @Test
    void aLineOfFiftyMegabytesTakesLinearTime() {
        String piece = "依第一條、前項及行政程序法第五條規定（以下簡稱本項）辦理之，";
        double small = seconds("辦法\n第一條　" + piece.repeat(140_000) + "\n");
        double big = seconds("辦法\n第一條　" + piece.repeat(560_000) + "\n");
        System.out.printf("one line: 12.5 MB in %.2f s, 50 MB in %.2f s%n", small, big);
        assertThat(big).isLessThan(60);
        assertThat(big / small).isLessThan(10);
    }

    private static String subparagraphs(int count) {
        StringBuilder text = new StringBuilder("辦法\n第一條　下列之人：\n");
        for (int i = 0; i < count; i++) {
            text.append(Numeral.format(i % 90_000 + 1)).append("、甲。\n");
        }
        return text.toString();
    }

    private static double seconds(String text) {
        SourceDocument document = Lines.document(text);
        long start = cpu();
        Statute statute = StatuteParser.parse(document).value();
        CitationFinder.find(statute);
        return (cpu() - start) / 1e9;
    }

    private static String printed(JsonNode law) {
        StringBuilder text = new StringBuilder(law.get("name").asText()).append('\n');
        for (JsonNode article : law.get("articles")) {
            if (article.has("heading")) {
                text.append(article.get("heading").asText()).append('\n');
            } else {
                text.append(article.get("no").asText()).append('\n');
                text.append(article.get("text").asText()).append('\n');
            }
        }
        return text.toString();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
