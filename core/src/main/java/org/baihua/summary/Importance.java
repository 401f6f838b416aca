package org.baihua.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Draft;
import org.baihua.law.Provision.Article;
import org.jspecify.annotations.Nullable;

/// Which articles matter, decided from articles and comparison table alone.
final class Importance {

    private Importance() {}

    /// How much each article matters, 0 to 1, in the order of the draft.
    static Map<String, Double> of(Draft draft) {
        Map<String, Double> scores = new LinkedHashMap<>();
        List<ComparisonRow> rows = numbered(draft.comparison());
        RowFeatures features = new RowFeatures(rows);
        for (int i = 0; i < rows.size(); i++) {
            scores.merge(number(rows.get(i)), Salience.of(features.of(i)), Math::max);
        }
        if (rows.isEmpty()) {
            for (Article article : draft.statute().articles()) {
                scores.merge(article.number(), article.deleted() ? 0.0 : 1.0, Math::max);
            }
        }
        return scores;
    }

    static List<String> important(Map<String, Double> scores) {
        List<String> numbers = new ArrayList<>();
        scores.forEach((number, score) -> {
            if (Salience.isImportant(score)) {
                numbers.add(number);
            }
        });
        return numbers;
    }

    static List<ComparisonRow> numbered(List<ComparisonRow> rows) {
        return rows.stream().filter(row -> !number(row).isEmpty()).toList();
    }

    /// The number that the draft itself uses for a row: the proposed one, or the old one of what
    /// goes.
    static String number(ComparisonRow row) {
        ComparisonRow.@Nullable Side side = row.proposed();
        if (side == null || side.number().isEmpty()) {
            side = row.current();
        }
        return side == null ? "" : side.number();
    }
}
