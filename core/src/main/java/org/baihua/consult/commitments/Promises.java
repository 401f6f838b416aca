package org.baihua.consult.commitments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baihua.consult.Rows;

/// The trained model that says how likely a sentence commits somebody: one weight a feature of a
/// clause, summed up; the clause that commits most speaks for the sentence.
///
/// `promises.tsv` holds the weights as text, so that anybody can read what counts; ADR 0098 says
/// how they were trained.
final class Promises {

    /// The row that holds for every clause.
    static final String BIAS = "(always)";

    /// From which probability a sentence counts, by how it came to be.
    static final String SAID = "(threshold, said)";

    static final String WRITTEN = "(threshold, written)";

    /// From which probability four of five are commitments, in talk; below it a commitment is
    /// flagged.
    static final String SURE = "(sure)";

    private static final Map<String, Double> WEIGHTS = weights();

    private Promises() {}

    private static Map<String, Double> weights() {
        Map<String, Double> weights = new HashMap<>();
        for (List<String> row : Rows.of(Promises.class, "promises.tsv")) {
            weights.put(row.get(0), Double.parseDouble(row.get(1)));
        }
        return weights;
    }

    /// The probability that `sentence` commits somebody.
    static double of(String sentence, PromiseFeatures.Place place) {
        return of(new PromiseFeatures(sentence, place).all(), WEIGHTS);
    }

    static double of(List<List<String>> clauses, Map<String, Double> weights) {
        double best = Double.NEGATIVE_INFINITY;
        for (List<String> features : clauses) {
            best = Math.max(best, sum(features, weights));
        }
        return 1 / (1 + Math.exp(-best));
    }

    static double sum(List<String> features, Map<String, Double> weights) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    static boolean counts(double probability, boolean spoken) {
        return probability >= WEIGHTS.getOrDefault(spoken ? SAID : WRITTEN, 0.5);
    }

    static boolean isSure(double probability) {
        return probability >= WEIGHTS.getOrDefault(SURE, 0.5);
    }
}
