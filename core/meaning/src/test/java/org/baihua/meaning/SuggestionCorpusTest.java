package org.baihua.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.baihua.consult.Opinion.Suggestion;
import org.baihua.consult.link.ArticleLinker;
import org.baihua.consult.link.LinkLabels;
import org.baihua.consult.link.Meaning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How many of the articles that readers tied opinions to, and that nothing in the opinion claims,
/// stand among its suggestions, by words alone and with the model.
@Tag("corpus")
class SuggestionCorpusTest {

    @Test
    void theModelSuggestsMoreOfWhatReadersSay() throws IOException {
        LinkLabels labels = LinkLabels.of("link-labels.tsv", "link-labels-2.tsv");
        int[] words = suggested(labels, null);
        int[] both = suggested(labels, new BgeMeaning());
        System.out.printf(
                "of %d articles: by words %d suggested, %d first; with the model %d, %d%n",
                words[2], words[0], words[1], both[0], both[1]);
        assertThat(both[0]).isGreaterThanOrEqualTo(words[0]);
        assertThat(both[1]).isGreaterThanOrEqualTo(words[1]);
    }

    private static int[] suggested(LinkLabels labels, @Nullable Meaning model) {
        Map<String, ArticleLinker> linkers = new HashMap<>();
        int[] counts = new int[3];
        for (LinkLabels.Row row : labels.rows()) {
            ArticleLinker linker =
                    linkers.computeIfAbsent(
                            row.law(), law -> ArticleLinker.of(labels.law(row), model));
            // Whoever names an article would be linked to it: the question is what is left.
            String unnamed = labels.text(row).replaceAll("第?[0-9０-９一二三四五六七八九十百之\\-]+條", "本條");
            ArticleLinker.Linked linked = linker.link(unnamed, Map.of());
            for (String article : row.articles()) {
                if (linked.articles().contains(article)) {
                    continue;
                }
                counts[2]++;
                int at =
                        linked.suggested().stream()
                                .map(Suggestion::article)
                                .toList()
                                .indexOf(article);
                counts[0] += at >= 0 ? 1 : 0;
                counts[1] += at == 0 ? 1 : 0;
            }
        }
        return counts;
    }
}
