package org.baihua.consult.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baihua.Pipeline;
import org.baihua.law.Draft;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Precision and recall of article linking on labelled comments and petitions.
@Tag("corpus")
class LinkCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"link-labels.tsv", "link-labels-2.tsv"})
    void articlesAreLinkedAsLabelled(String file) throws IOException {
        List<String[]> labels = labels(file);
        Set<String> wanted = new HashSet<>();
        labels.forEach(row -> wanted.add(row[0]));
        Map<String, ArticleLinker> linkers = new HashMap<>();
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    String name = law.path("name").asText();
                    if (wanted.contains(name)) {
                        linkers.put(name, ArticleLinker.of(draft(law)));
                    }
                });
        List<String> comments = new ArrayList<>();
        Shared.jsonLines(
                "corpus/join-comments.jsonl.gz", node -> comments.add(node.path("text").asText()));
        List<String> proposals = new ArrayList<>();
        Shared.jsonLines(
                "corpus/join-proposals.jsonl.gz",
                node ->
                        proposals.add(
                                node.path("title").asText()
                                        + "\n"
                                        + node.path("content").asText()));
        int hits = 0;
        int found = 0;
        int gold = 0;
        for (String[] row : labels) {
            int place = Integer.parseInt(row[1].substring(1));
            String text = row[1].startsWith("c") ? comments.get(place) : proposals.get(place);
            ArticleLinker.Linked result =
                    Objects.requireNonNull(linkers.get(row[0])).link(text, Map.of());
            List<String> linked = result.articles();
            Set<String> marked = new HashSet<>(List.of(row[2].split(" ")));
            marked.remove("");
            gold += marked.size();
            found += linked.size();
            hits += (int) linked.stream().filter(marked::contains).count();
            if (!marked.equals(new HashSet<>(linked)) && Boolean.getBoolean("show")) {
                System.out.println(row[0] + " " + row[1] + " " + linked + " but " + marked);
                result.links().stream()
                        .filter(link -> !marked.contains(link.article()))
                        .forEach(link -> System.out.println("    " + link));
            }
        }
        double precision = (double) hits / found;
        double recall = (double) hits / gold;
        System.out.printf(
                Locale.ROOT,
                "%s, %d texts, %d links: precision %.3f, recall %.3f%n",
                file,
                labels.size(),
                gold,
                precision,
                recall);
        assertThat(precision).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).isGreaterThanOrEqualTo(0.9);
    }

    private static Draft draft(JsonNode law) {
        StringBuilder text = new StringBuilder(law.path("name").asText()).append('\n');
        for (JsonNode article : law.path("articles")) {
            if (article.has("no")) {
                text.append(article.path("no").asText().replace(" ", ""))
                        .append('　')
                        .append(article.path("text").asText().strip());
            } else {
                text.append(article.path("heading").asText());
            }
            text.append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return Pipeline.read(new Input("a.txt", bytes), ReadOptions.DEFAULT)
                .then(Pipeline::understand)
                .value();
    }

    private static List<String[]> labels(String file) throws IOException {
        try (InputStream in =
                LinkCorpusTest.class.getResourceAsStream("/org/baihua/consult/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("law\t"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
