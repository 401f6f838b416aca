package org.baihua.consult.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baihua.consult.Opinion;
import org.baihua.consult.Opinion.Suggestion;
import org.baihua.consult.Rows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Opinions of ours on laws that no other label is about. What was found at first sight stands in
/// `docs/reference/consult.md`.
@Tag("corpus")
class OwnOpinionsCorpusTest {

    @Test
    void whatIsNamedIsClaimedAndASubjectIsSuggested() throws IOException {
        LinkLabels laws = LinkLabels.of("link-ours.tsv");
        Map<String, ArticleLinker> linkers = new HashMap<>();
        for (LinkLabels.Row row : laws.rows()) {
            linkers.computeIfAbsent(row.law(), law -> ArticleLinker.of(laws.law(row)));
        }
        int claims = 0;
        int right = 0;
        int gold = 0;
        int subjects = 0;
        int first = 0;
        int three = 0;
        for (List<String> row : Rows.of(Opinion.class, "link-ours.tsv")) {
            ArticleLinker.Linked found = linkers.get(row.get(0)).link(row.get(2), Map.of());
            Set<String> marked = new HashSet<>(Arrays.asList(row.get(3).split(" ")));
            marked.remove("");
            boolean cites = row.get(1).equals("cite");
            int hits = (int) found.articles().stream().filter(marked::contains).count();
            claims += found.articles().size();
            right += hits;
            gold += cites ? marked.size() : 0;
            if (Boolean.getBoolean("show")
                    && (hits < found.articles().size() || cites && hits < marked.size())) {
                System.out.println("  " + row.get(2) + " " + marked + " found " + found.articles());
            }
            if (!cites) {
                List<String> near = new ArrayList<>(found.articles());
                found.suggested().stream().map(Suggestion::article).forEach(near::add);
                subjects++;
                first += !near.isEmpty() && marked.contains(near.getFirst()) ? 1 : 0;
                three += near.stream().limit(3).anyMatch(marked::contains) ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "ours: %d claims, precision %.3f, recall %.3f of %d; %d subjects, first %.3f, among"
                        + " three %.3f%n",
                claims,
                (double) right / claims,
                (double) right / gold,
                gold,
                subjects,
                (double) first / subjects,
                (double) three / subjects);
        assertThat((double) right / claims).isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / gold).isGreaterThanOrEqualTo(0.9);
        assertThat((double) three / subjects).isGreaterThanOrEqualTo(0.25);
    }
}
