package org.baihua.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The trained model that says how much a row of a comparison table matters: one weight a feature,
/// summed up. `salience.tsv` holds the weights as text, so that anybody can read what counts; ADR
/// 0043 says how they were trained.
final class Salience {

    /// The row from whose probability on an article counts as important; found by cross-validation.
    static final String THRESHOLD = "(threshold)";

    /// The row that holds for every article.
    static final String BIAS = "(always)";

    private static final Map<String, Double> WEIGHTS = weights();

    private Salience() {}

    /// The probability that the agency itself would name a row with these features.
    static double of(List<String> features) {
        double sum = WEIGHTS.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += WEIGHTS.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /// Whether a row with that probability counts as important.
    static boolean isImportant(double probability) {
        return probability >= WEIGHTS.getOrDefault(THRESHOLD, 0.5);
    }

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (List<String> row : Rows.of("salience.tsv")) {
            weights.put(row.get(0), Double.parseDouble(row.get(1)));
        }
        return weights;
    }
}
