package org.baihua.consult.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baihua.consult.Opinion;
import org.baihua.consult.Rows;
import org.baihua.consult.commitments.PromiseTraining.Example;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Trains the model of commitments (with `-Dpromises.write=true`) on all labelled records, and
/// shows what it finds in records that were left out of the training.
@Tag("corpus")
class PromiseCorpusTest {

    private static final Path MODEL =
            Path.of("src/main/resources/org/baihua/consult/commitments/promises.tsv");

    /// A register in which more than three of ten rows are none is not read.
    private static final double LEAST_PRECISION = 0.7;

    private static final int FOLDS = 5;
    private static final double LEAST_WEIGHT = 0.02;

    /// A sentence with its probability.
    private record Guess(double probability, boolean spoken, boolean commits) {}

    @Test
    void whatIsLeftOutOfTheTrainingIsFound() throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String file : CommitmentsCorpusTest.LEARNED) {
            examples.addAll(CommitmentsCorpusTest.examples(file));
        }
        List<Example> written = ownSentences();
        List<Guess> guesses = leftOut(examples, written);
        double said = threshold(guesses, true);
        double letters = threshold(guesses, false);
        double sure = sure(guesses, said);
        double f1 = show("said", guesses.stream().filter(Guess::spoken).toList(), said);
        show("said, sure", guesses.stream().filter(Guess::spoken).toList(), sure);
        double onPaper = show("written", guesses.stream().filter(g -> !g.spoken).toList(), letters);
        if (Boolean.getBoolean("promises.write")) {
            List<Example> all = new ArrayList<>(examples);
            all.addAll(written);
            write(all, said, letters, sure);
        }
        assertThat(f1).isGreaterThanOrEqualTo(0.58);
        assertThat(onPaper).isGreaterThanOrEqualTo(0.9);
    }

    /// Sentences of ours, each as it is written and as it is said, twice, for there are few.
    private static List<Example> ownSentences() {
        List<Example> own = new ArrayList<>();
        for (List<String> row : Rows.of(Opinion.class, "promise-examples.tsv")) {
            for (boolean spoken : new boolean[] {true, false, true, false}) {
                List<List<String>> features =
                        new PromiseFeatures(
                                        row.get(1), new PromiseFeatures.Place(spoken, false, 40))
                                .all();
                own.add(new Example("", spoken, row.get(0).equals("1"), features));
            }
        }
        return own;
    }

    /// Every sentence as a model sees it that has not seen its record.
    private static List<Guess> leftOut(List<Example> examples, List<Example> own) {
        List<Guess> guesses = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int out = fold;
            Map<String, Double> weights =
                    PromiseTraining.weights(
                            Stream.concat(
                                            own.stream(),
                                            examples.stream().filter(one -> fold(one) != out))
                                    .toList());
            for (Example one : examples) {
                if (fold(one) == out) {
                    guesses.add(
                            new Guess(
                                    Promises.of(one.clauses(), weights),
                                    one.spoken(),
                                    one.commits()));
                }
            }
        }
        return guesses;
    }

    private static int fold(Example example) {
        return Math.floorMod(example.record().hashCode() / 7, FOLDS);
    }

    private static double threshold(List<Guess> guesses, boolean spoken) {
        List<Guess> some = guesses.stream().filter(g -> g.spoken == spoken).toList();
        double best = 0;
        double threshold = 0.5;
        for (int step = 4; step < 30; step++) {
            double[] figures = figures(some, step / 40.0);
            if (figures[2] > best && figures[0] >= LEAST_PRECISION) {
                best = figures[2];
                threshold = step / 40.0;
            }
        }
        return threshold;
    }

    /// The lowest probability from which four of five are right, in talk.
    private static double sure(List<Guess> guesses, double from) {
        List<Guess> said = guesses.stream().filter(Guess::spoken).toList();
        for (int step = (int) (from * 100); step < 99; step++) {
            if (figures(said, step / 100.0)[0] >= 0.8) {
                return step / 100.0;
            }
        }
        return 0.99;
    }

    private static double show(String name, List<Guess> guesses, double threshold) {
        double[] figures = figures(guesses, threshold);
        System.out.printf(
                Locale.ROOT,
                "left out, %s: from %.3f on precision %.3f, recall %.3f, F1 %.3f%n",
                name,
                threshold,
                figures[0],
                figures[1],
                figures[2]);
        return figures[2];
    }

    private static double[] figures(List<Guess> guesses, double threshold) {
        double found = 0;
        double hits = 0;
        double gold = 0;
        for (Guess guess : guesses) {
            boolean yes = guess.probability >= threshold;
            found += yes ? 1 : 0;
            gold += guess.commits ? 1 : 0;
            hits += yes && guess.commits ? 1 : 0;
        }
        double precision = found == 0 ? 1 : hits / found;
        double recall = hits / gold;
        return new double[] {precision, recall, 2 * hits / (found + gold)};
    }

    private static void write(List<Example> examples, double said, double written, double sure)
            throws IOException {
        Map<String, Double> weights = new TreeMap<>(PromiseTraining.weights(examples));
        weights.values().removeIf(weight -> Math.abs(weight) < LEAST_WEIGHT);
        weights.put(Promises.SAID, said);
        weights.put(Promises.WRITTEN, written);
        weights.put(Promises.SURE, sure);
        StringBuilder out = new StringBuilder("feature\tweight\n");
        out.append(
                "# How much each feature of a clause speaks for (+) or against (-) its committing ");
        out.append("somebody. Trained by PromiseCorpusTest; ADR 0098 says how.\n");
        weights.forEach((feature, weight) ->
                out.append(feature)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n'));
        Files.writeString(MODEL, out.toString());
    }
}
