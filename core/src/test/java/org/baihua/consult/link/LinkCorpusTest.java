package org.baihua.consult.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Precision and recall of article linking on labelled comments and petitions.
@Tag("corpus")
class LinkCorpusTest {

    @ParameterizedTest
    @ValueSource(strings = {"link-labels.tsv", "link-labels-2.tsv"})
    void articlesAreLinkedAsLabelled(String file) throws IOException {
        LinkLabels labels = LinkLabels.of(file);
        Map<String, ArticleLinker> linkers = new HashMap<>();
        int hits = 0;
        int found = 0;
        int gold = 0;
        for (LinkLabels.Row row : labels.rows()) {
            ArticleLinker linker =
                    linkers.computeIfAbsent(row.law(), law -> ArticleLinker.of(labels.law(row)));
            ArticleLinker.Linked result = linker.link(labels.text(row), Map.of());
            List<String> linked = result.articles();
            gold += row.articles().size();
            found += linked.size();
            hits += (int) linked.stream().filter(row.articles()::contains).count();
            if (!row.articles().equals(new HashSet<>(linked)) && Boolean.getBoolean("show")) {
                System.out.println(
                        row.law() + " " + row.id() + " " + linked + " but " + row.articles());
                result.links().stream()
                        .filter(link -> !row.articles().contains(link.article()))
                        .forEach(link -> System.out.println("    " + link));
            }
        }
        double precision = (double) hits / found;
        double recall = (double) hits / gold;
        System.out.printf(
                Locale.ROOT,
                "%s, %d texts, %d links: precision %.3f, recall %.3f%n",
                file,
                labels.rows().size(),
                gold,
                precision,
                recall);
        assertThat(precision).isGreaterThanOrEqualTo(0.95);
        assertThat(recall).isGreaterThanOrEqualTo(0.9);
    }
}
