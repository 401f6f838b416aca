package org.baihua.consult.commitments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Learns how much each feature of a clause weighs, from sentences of which only the whole is
/// labelled: a sentence that commits has one clause that does, the one that the model of the round
/// before holds likeliest; in a sentence that does not, no clause does.
///
/// Logistic regression with L2, by gradient steps of a size of their own for each weight.
final class PromiseTraining {

    /// A labelled sentence.
    ///
    /// @param record where it stands; a record is never in two folds
    record Example(String record, boolean spoken, boolean commits, List<List<String>> clauses) {}

    private static final int ROUNDS = 3;
    private static final int STEPS = 60;
    private static final double RATE = 0.3;
    private static final double L2 = 6;
    private static final int SELDOM = 3;

    private final List<Example> examples;
    private final Map<String, Integer> ids = new TreeMap<>();
    private final List<int[]> clauses = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private double[] weights = new double[0];
    private double bias = -3;

    private PromiseTraining(List<Example> examples) {
        this.examples = examples;
    }

    /// The weights that the examples teach, with `Promises.BIAS` among them.
    static Map<String, Double> weights(List<Example> examples) {
        PromiseTraining training = new PromiseTraining(examples);
        training.number();
        for (int round = 0; round < ROUNDS; round++) {
            training.learn(training.shares(round));
        }
        Map<String, Double> weights = new TreeMap<>();
        weights.put(Promises.BIAS, training.bias);
        training.ids.forEach((feature, id) -> weights.put(feature, training.weights[id]));
        return weights;
    }

    private void number() {
        Map<String, Integer> counts = new HashMap<>();
        for (Example example : examples) {
            for (List<String> clause : example.clauses) {
                clause.forEach(feature -> counts.merge(feature, 1, Integer::sum));
            }
        }
        counts.forEach((feature, count) -> {
            if (count >= SELDOM) {
                ids.put(feature, 0);
            }
        });
        int next = 0;
        for (Map.Entry<String, Integer> entry : ids.entrySet()) {
            entry.setValue(next++);
        }
        weights = new double[ids.size()];
        for (int i = 0; i < examples.size(); i++) {
            for (List<String> clause : examples.get(i).clauses) {
                clauses.add(
                        clause.stream()
                                .filter(ids::containsKey)
                                .mapToInt(feature -> ids.getOrDefault(feature, 0))
                                .toArray());
                owners.add(i);
            }
        }
    }

    /// How much each clause counts: at first the clauses of a sentence that commits share it, later
    /// the likeliest alone stands for it.
    private double[] shares(int round) {
        double[] shares = new double[clauses.size()];
        Arrays.fill(shares, 1);
        for (int c = 0; c < shares.length; ) {
            int end = c;
            int best = c;
            while (end < shares.length && owners.get(end).equals(owners.get(c))) {
                best = score(end) > score(best) ? end : best;
                end++;
            }
            if (examples.get(owners.get(c)).commits) {
                for (int i = c; i < end; i++) {
                    shares[i] = round == 0 ? 1.0 / (end - c) : i == best ? 1 : 0;
                }
            }
            c = end;
        }
        return shares;
    }

    private double score(int clause) {
        double sum = bias;
        for (int id : clauses.get(clause)) {
            sum += weights[id];
        }
        return sum;
    }

    private void learn(double[] shares) {
        double[] squares = new double[weights.length];
        double biasSquares = 0;
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < weights.length; i++) {
                gradient[i] = L2 * weights[i];
            }
            double biasGradient = 0;
            for (int c = 0; c < shares.length; c++) {
                if (shares[c] > 0) {
                    double wanted = examples.get(owners.get(c)).commits ? 1 : 0;
                    double off = (1 / (1 + Math.exp(-score(c))) - wanted) * shares[c];
                    for (int id : clauses.get(c)) {
                        gradient[id] += off;
                    }
                    biasGradient += off;
                }
            }
            for (int i = 0; i < weights.length; i++) {
                squares[i] += gradient[i] * gradient[i];
                weights[i] -= squares[i] == 0 ? 0 : RATE * gradient[i] / Math.sqrt(squares[i]);
            }
            biasSquares += biasGradient * biasGradient;
            bias -= biasSquares == 0 ? 0 : RATE * biasGradient / Math.sqrt(biasSquares);
        }
    }
}
