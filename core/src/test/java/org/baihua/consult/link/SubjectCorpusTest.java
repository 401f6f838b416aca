package org.baihua.consult.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baihua.consult.Opinion.Link;
import org.baihua.consult.Opinion.Suggestion;
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
        LinkLabels labels = LinkLabels.of(file);
        Map<String, ArticleLinker> linkers = new HashMap<>();
        int claims = 0;
        int right = 0;
        int gold = 0;
        int texts = 0;
        int first = 0;
        int three = 0;
        for (LinkLabels.Row row : labels.rows()) {
            String text = labels.text(row);
            ArticleLinker.Linked found =
                    linkers.computeIfAbsent(row.law(), law -> ArticleLinker.of(labels.law(row)))
                            .link(text, Map.of("title", text.lines().findFirst().orElse("")));
            Set<String> marked = row.articles();
            gold += marked.size();
            for (Link link : found.links()) {
                claims++;
                boolean hit = marked.contains(link.article());
                right += hit ? 1 : 0;
                if (!hit && Boolean.getBoolean("show")) {
                    System.out.println("wrong  " + row.id() + " " + link + " not " + marked);
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
                    System.out.println(
                            "missed " + row.id() + " " + marked + " " + near + " " + text);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s, %d texts: %d claims, precision %.3f, recall %.3f of %d; of %d texts with an"
                        + " article %.3f have it first, %.3f among three%n",
                file,
                labels.rows().size(),
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
}
