package org.baihua.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.summary.SalienceData.DraftRows;
import org.baihua.summary.SalienceData.Example;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Trains the salience model (with `-Dsalience.write=true`) and measures the committed one on
/// drafts that it has not seen.
@Tag("corpus")
class SalienceCorpusTest {

    private static final Path MODEL = Path.of("src/main/resources/org/baihua/summary/salience.tsv");

    /// One row of a table with its score.
    private record Scored(double score, boolean named) {}

    @Test
    void importantArticlesAreThoseThatTheAgenciesName() throws Exception {
        List<DraftRows> drafts = SalienceData.all();
        if (Boolean.getBoolean("salience.write")) {
            write(drafts.stream().filter(draft -> !draft.unseen()).toList());
        }
        Map<String, Double> weights = read();
        List<Scored> scored = new ArrayList<>();
        int[] rule = new int[3];
        for (DraftRows draft : drafts) {
            if (draft.unseen()) {
                for (Example row : draft.rows()) {
                    scored.add(score(weights, row));
                    boolean byRule =
                            row.change() == Change.ADDED
                                    || row.change() == Change.AMENDED
                                    || row.change() == Change.DELETED;
                    rule[byRule ? row.named() ? 0 : 1 : row.named() ? 2 : 1] +=
                            byRule || row.named() ? 1 : 0;
                }
            }
        }
        long unseen = drafts.stream().filter(DraftRows::unseen).count();
        System.out.printf(
                "salience: %d drafts to learn from, %d unseen with %d rows%n",
                drafts.size() - unseen, unseen, scored.size());
        System.out.printf(
                Locale.ROOT,
                "rule of change kinds: F1 %.3f%n",
                2.0 * rule[0] / (2 * rule[0] + rule[1] + rule[2]));
        for (int step = 1; step < 20; step++) {
            print(scored, step / 20.0);
        }
        double f1 = print(scored, weights.getOrDefault(Salience.THRESHOLD, 0.5));
        double precision = averagePrecision(scored);
        System.out.printf(Locale.ROOT, "average precision %.4f%n", precision);
        assertThat(f1).isGreaterThanOrEqualTo(0.90);
        assertThat(precision).isGreaterThanOrEqualTo(0.93);
    }

    private static double f1(List<Scored> scored, double threshold) {
        long hits = scored.stream().filter(s -> s.score >= threshold && s.named).count();
        long chosen = scored.stream().filter(s -> s.score >= threshold).count();
        return 2.0 * hits / (chosen + scored.stream().filter(Scored::named).count());
    }

    private static double print(List<Scored> scored, double threshold) {
        long hits = scored.stream().filter(s -> s.score >= threshold && s.named).count();
        long chosen = scored.stream().filter(s -> s.score >= threshold).count();
        long named = scored.stream().filter(Scored::named).count();
        double f1 = f1(scored, threshold);
        System.out.printf(
                Locale.ROOT,
                "%.2f  precision %.3f  recall %.3f  F1 %.3f%n",
                threshold,
                (double) hits / chosen,
                (double) hits / named,
                f1);
        return f1;
    }

    private static double averagePrecision(List<Scored> scored) {
        List<Scored> sorted = new ArrayList<>(scored);
        sorted.sort((a, b) -> Double.compare(b.score, a.score));
        int hits = 0;
        double sum = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).named) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        return sum / hits;
    }

    private static Map<String, Double> read() throws IOException {
        Map<String, Double> weights = new HashMap<>();
        for (String line : Files.readAllLines(MODEL)) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length == 2 && !cells[0].equals("feature")) {
                weights.put(cells[0], Double.parseDouble(cells[1]));
            }
        }
        return weights;
    }

    /// Learns from all drafts; the threshold from models that had not seen the drafts it is read
    /// off.
    private static void write(List<DraftRows> drafts) throws Exception {
        List<Scored> held = new ArrayList<>();
        for (int fold = 0; fold < 3; fold++) {
            int out = fold;
            Map<String, Double> without =
                    train(drafts.stream().filter(draft -> fold(draft) != out).toList());
            for (DraftRows draft : drafts) {
                if (fold(draft) == out) {
                    draft.rows().forEach(row -> held.add(score(without, row)));
                }
            }
        }
        double best = 0;
        double threshold = 0.5;
        for (int step = 10; step < 70; step++) {
            double f1 = f1(held, step / 100.0);
            if (f1 > best) {
                best = f1;
                threshold = step / 100.0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "cross-validation: threshold %.2f, F1 %.4f, average precision %.4f%n",
                threshold,
                best,
                averagePrecision(held));
        Map<String, Double> weights = train(drafts);
        weights.put(Salience.THRESHOLD, threshold);
        StringBuilder out = new StringBuilder();
        out.append(
                "# How much each feature of a comparison row speaks for (+) or against (-) its being"
                        + " named by the agency.\n");
        out.append(
                "# Trained by SalienceCorpusTest; docs/reference/salience.md has data, command and"
                        + " figures.\n");
        out.append("feature\tweight\n");
        weights.forEach((feature, weight) ->
                out.append(feature)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n'));
        Files.writeString(MODEL, out.toString());
    }

    private static int fold(DraftRows draft) {
        return Math.floorMod(draft.id().hashCode() / 5, 3);
    }

    private static Scored score(Map<String, Double> weights, Example row) {
        double sum = weights.getOrDefault(Salience.BIAS, 0.0);
        for (String feature : row.features()) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return new Scored(1 / (1 + Math.exp(-sum)), row.named());
    }

    private static Map<String, Double> train(List<DraftRows> drafts) throws IOException {
        List<Event> events = new ArrayList<>();
        for (DraftRows draft : drafts) {
            for (Example row : draft.rows()) {
                List<String> features = new ArrayList<>(row.features());
                features.add(Salience.BIAS);
                events.add(new Event(String.valueOf(row.named()), features.toArray(String[]::new)));
            }
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put("Algorithm", "MAXENT_QN");
        parameters.put("Cutoff", 25);
        parameters.put("Iterations", 300);
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", 30.0);
        parameters.put("PrintMessages", false);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        Iterator<Event> each = events.iterator();
        AbstractModel model =
                (AbstractModel)
                        trainer.train(
                                new ObjectStream<Event>() {
                                    @Override
                                    public Event read() {
                                        return each.hasNext() ? each.next() : null;
                                    }
                                });
        Map<String, Double> weights = new TreeMap<>();
        int yes = model.getIndex("true");
        @SuppressWarnings("unchecked")
        Map<String, Context> contexts = (Map<String, Context>) model.getDataStructures()[1];
        contexts.forEach((feature, context) -> {
            double weight = 0;
            int[] outcomes = context.getOutcomes();
            for (int i = 0; i < outcomes.length; i++) {
                weight += (outcomes[i] == yes ? 1 : -1) * context.getParameters()[i];
            }
            if (Math.abs(weight) >= 0.01) {
                weights.put(feature, weight);
            }
        });
        return weights;
    }
}
