package org.baihua.plain.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The rules against labels that were given by reading.
@Tag("corpus")
class ModalityCorpusTest {

    /// A labelled place in the corpus, its text looked up.
    record Label(String text, int offset, char character, boolean auxiliary) {}

    @Test
    void theRulesAgreeWithTheLabels() {
        for (String file : List.of("labels.tsv", "labels-held-out.tsv", "labels-held-out-2.tsv")) {
            for (char character : new char[] {'得', '應'}) {
                int[] table = new int[4];
                for (Label label : labels(file)) {
                    if (label.character != character) {
                        continue;
                    }
                    boolean said = Modality.isAuxiliary(label.text, label.offset);
                    table[(label.auxiliary ? 2 : 0) + (said ? 1 : 0)]++;
                    if (said != label.auxiliary) {
                        System.out.printf(
                                "  %s said %s: %s%n",
                                file,
                                said,
                                label.text
                                        .substring(
                                                Math.max(0, label.offset - 10),
                                                Math.min(label.text.length(), label.offset + 12))
                                        .replace("\n", "⏎"));
                    }
                }
                double precision = table[3] / (double) (table[3] + table[1]);
                double recall = table[3] / (double) (table[3] + table[2]);
                System.out.printf(
                        "%-20s %s n=%d auxiliary=%d P=%.4f R=%.4f accuracy=%.4f%n",
                        file,
                        character,
                        table[0] + table[1] + table[2] + table[3],
                        table[2] + table[3],
                        precision,
                        recall,
                        (table[0] + table[3])
                                / (double) (table[0] + table[1] + table[2] + table[3]));
                assertThat(precision).isGreaterThanOrEqualTo(0.98);
                assertThat(recall).isGreaterThanOrEqualTo(0.98);
            }
        }
    }

    /// The other way that was tried: a maximum-entropy classifier over the neighbours. The rules
    /// are used because, and as long as, they are at least as good.
    @Test
    void aClassifierOverTheNeighboursIsNoBetter() throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        List<Event> events =
                labels("labels.tsv").stream()
                        .map(label -> new Event(label.auxiliary ? "1" : "0", features(label)))
                        .toList();
        MaxentModel model =
                TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                        .train(ObjectStreamUtils.createObjectStream(events));
        int byModel = 0;
        int byRules = 0;
        List<Label> heldOut = labels("labels-held-out.tsv");
        for (Label label : heldOut) {
            boolean said = model.getBestOutcome(model.eval(features(label))).equals("1");
            byModel += said == label.auxiliary ? 1 : 0;
            byRules += Modality.isAuxiliary(label.text, label.offset) == label.auxiliary ? 1 : 0;
        }
        System.out.printf(
                "held out: rules %d, maximum entropy %d of %d right%n",
                byRules, byModel, heldOut.size());
        assertThat(byRules).isGreaterThanOrEqualTo(byModel);
    }

    private static String[] features(Label label) {
        String text = "##" + label.text + "##";
        int at = label.offset + 2;
        String c = String.valueOf(label.character);
        return new String[] {
            "c=" + c,
            c + "-1=" + text.charAt(at - 1),
            c + "-2=" + text.charAt(at - 2),
            c + "+1=" + text.charAt(at + 1),
            c + "+2=" + text.charAt(at + 2),
            c + "<<" + text.substring(at - 2, at),
            c + ">>" + text.substring(at + 1, at + 3)
        };
    }

    static List<Label> labels(String file) {
        List<String[]> rows = new ArrayList<>();
        Map<String, String> texts = new HashMap<>();
        try (var in = Objects.requireNonNull(ModalityCorpusTest.class.getResourceAsStream(file))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] row = line.split("\t", -1);
                    rows.add(row);
                    texts.put(row[0] + "\t" + row[1], "");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law ->
                        law.path("articles")
                                .forEach(article ->
                                        texts.computeIfPresent(
                                                law.path("id").asText()
                                                        + "\t"
                                                        + article.path("no").asText(),
                                                (key, old) -> article.path("text").asText())));
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                draft ->
                        texts.computeIfPresent(
                                draft.path("id").asText() + "\t",
                                (key, old) -> draft.path("text").asText()));
        return rows.stream()
                .map(row ->
                        new Label(
                                Objects.requireNonNull(texts.get(row[0] + "\t" + row[1])),
                                Integer.parseInt(row[2]),
                                row[3].charAt(0),
                                row[4].equals("1")))
                .toList();
    }
}
