package org.baihua.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.law.Citation;
import org.baihua.law.Statute;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// References that a person read and judged, against what the program says.
@Tag("corpus")
class ReferencesReadTest {

    @Test
    void referencesAreResolvedAsAReaderResolvesThem() throws IOException {
        Map<String, Map<String, List<String>>> expected = new LinkedHashMap<>();
        for (String row :
                Files.readAllLines(Path.of("src/test/resources/parse/references-read.tsv"))) {
            if (!row.startsWith("#")) {
                String[] fields = row.split("\t", -1);
                assertThat(fields).as(row).hasSize(5);
                String article = fields[1].split("/")[0];
                expected.computeIfAbsent(fields[0], id -> new LinkedHashMap<>())
                        .computeIfAbsent(article, none -> new ArrayList<>())
                        .add(String.join("\t", fields[1], fields[2], fields[3], fields[4]));
            }
        }
        int[] counts = new int[3];
        List<String> wrong = new ArrayList<>();
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    Map<String, List<String>> articles = expected.get(law.get("id").asText());
                    if (articles == null) {
                        return;
                    }
                    Statute statute = StatuteParser.parse(Lines.document(printed(law))).value();
                    Map<String, List<String>> found = new LinkedHashMap<>();
                    for (Citation citation : CitationFinder.find(statute)) {
                        found.computeIfAbsent(citation.at().article(), none -> new ArrayList<>())
                                .add(shown(citation));
                    }
                    articles.forEach((article, wanted) -> {
                        List<String> got = new ArrayList<>(found.getOrDefault(article, List.of()));
                        counts[0] += wanted.size();
                        counts[1] += Math.max(0, got.size() - wanted.size());
                        List<String> missing = without(wanted, got);
                        counts[2] += missing.size();
                        missing.forEach(row -> wrong.add(law.get("id").asText() + " " + row));
                    });
                });
        double right = 1 - (double) (counts[1] + counts[2]) / counts[0];
        System.out.printf(
                "references: %d judged by reading, %d wrong or missing, %d too many: %.2f %% right%n",
                counts[0], counts[2], counts[1], 100 * right);
        wrong.forEach(System.out::println);
        assertThat(right).isGreaterThanOrEqualTo(0.99);
    }

    private static List<String> without(Collection<String> wanted, List<String> got) {
        List<String> missing = new ArrayList<>();
        for (String row : wanted) {
            if (!got.remove(row)) {
                missing.add(row);
            }
        }
        return missing;
    }

    private static String shown(Citation citation) {
        String law = citation.law();
        return String.join(
                "\t",
                citation.at().toString(),
                law == null ? "" : law,
                citation.target().toString(),
                citation.part());
    }

    private static String printed(JsonNode law) {
        StringBuilder text = new StringBuilder(law.get("name").asText()).append('\n');
        text.append(law.get("preamble").asText()).append('\n');
        for (JsonNode article : law.get("articles")) {
            text.append(
                            article.has("heading")
                                    ? article.get("heading").asText()
                                    : article.get("no").asText()
                                            + "\n"
                                            + article.get("text").asText())
                    .append('\n');
        }
        return text.toString();
    }
}
