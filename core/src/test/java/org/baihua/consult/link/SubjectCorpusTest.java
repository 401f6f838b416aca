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
import org.baihua.consult.Opinion.Link;
import org.baihua.consult.Opinion.Suggestion;
import org.baihua.law.Draft;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is claimed and what is suggested for petitions that speak of a law's subject in a citizen's
/// words and cite nothing.
@Tag("corpus")
class SubjectCorpusTest {

    @ParameterizedTest
    @CsvSource({"link-subjects.tsv, .95, .75", "link-subjects-2.tsv, .3, .7"})
    void subjectsAreClaimedSeldomAndSuggestedOften(String file, double precision, double suggested)
            throws IOException {
        List<String[]> labels = labels(file);
        Set<String> wanted = new HashSet<>();
        labels.forEach(row -> wanted.add(row[0]));
        Map<String, ArticleLinker> linkers = new HashMap<>();
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    if (wanted.contains(law.path("name").asText())) {
                        linkers.put(law.path("name").asText(), ArticleLinker.of(draft(law)));
                    }
                });
        List<String> petitions = new ArrayList<>();
        Shared.jsonLines(
                "corpus/join-proposals.jsonl.gz",
                node ->
                        petitions.add(
                                node.path("title").asText()
                                        + "\n"
                                        + node.path("content").asText()));
        int claims = 0;
        int right = 0;
        int gold = 0;
        int texts = 0;
        int first = 0;
        int three = 0;
        for (String[] row : labels) {
            String text = petitions.get(Integer.parseInt(row[1].substring(1)));
            ArticleLinker.Linked found =
                    Objects.requireNonNull(linkers.get(row[0]))
                            .link(text, Map.of("title", text.lines().findFirst().orElse("")));
            Set<String> marked = new HashSet<>(List.of(row[2].split(" ")));
            marked.remove("");
            gold += marked.size();
            for (Link link : found.links()) {
                claims++;
                boolean hit = marked.contains(link.article());
                right += hit ? 1 : 0;
                if (!hit && Boolean.getBoolean("show")) {
                    System.out.println("wrong  " + row[1] + " " + link + " not " + marked);
                }
            }
            if (!marked.isEmpty()) {
                List<String> near = new ArrayList<>(found.articles());
                found.suggested().stream().map(Suggestion::article).forEach(near::add);
                texts++;
                first += !near.isEmpty() && marked.contains(near.getFirst()) ? 1 : 0;
                boolean hit =
                        near.subList(0, Math.min(3, near.size())).stream()
                                .anyMatch(marked::contains);
                three += hit ? 1 : 0;
                if (!hit && Boolean.getBoolean("show")) {
                    System.out.println("missed " + row[1] + " " + marked + " " + near + " " + text);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %d texts: %d claims, precision %.3f, recall %.3f of %d; of %d texts with an"
                        + " article %.3f have it first, %.3f among three%n",
                file,
                labels.size(),
                claims,
                claims == 0 ? 1 : (double) right / claims,
                (double) right / gold,
                gold,
                texts,
                (double) first / texts,
                (double) three / texts);
        assertThat(claims == 0 ? 1 : (double) right / claims).isGreaterThanOrEqualTo(precision);
        assertThat((double) three / texts).isGreaterThanOrEqualTo(suggested);
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
                SubjectCorpusTest.class.getResourceAsStream("/org/baihua/consult/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("law\t"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
