package org.baihua.consult.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.baihua.consult.Opinion;
import org.baihua.consult.Rows;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Precision and recall on labelled records: ends of transcripts, and agencies' answers.
@Tag("corpus")
class CommitmentsCorpusTest {

    private static final Pattern THANKS = Pattern.compile("感謝您|謝謝您|您好");
    private static final Pattern SELF = Pattern.compile("本(部|署|會|局|府)");

    /// The draws that the model was trained on.
    static final List<String> LEARNED =
            List.of(
                    "commitment-labels.tsv",
                    "commitment-labels-2.tsv",
                    "commitment-labels-3.tsv",
                    "commitment-labels-4.tsv",
                    "commitment-labels-5.tsv",
                    "commitment-labels-6.tsv",
                    "commitment-labels-7.tsv",
                    "commitment-labels-8.tsv",
                    "commitment-labels-9.tsv",
                    "commitment-labels-10.tsv");

    /// Every draw was labelled before any run. What was found at first sight stands in
    /// `docs/reference/consult.md`; of the draws that the model has learned from, it must not
    /// forget what it knew.
    @ParameterizedTest
    @FieldSource("LEARNED")
    void whatWasLearnedIsFound(String file) throws IOException {
        Figures figures = figures(file);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.7);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.68);
    }

    /// The last draw, found at first sight as `docs/reference/consult.md` tells, with our own
    /// minutes and replies.
    @Test
    void whatWasLabelledLastIsFound() throws IOException {
        Figures talk = figures("commitment-labels-10.tsv");
        Figures minutes =
                sum(
                        sum(ours("commitment-minutes-1.tsv"), ours("commitment-minutes-2.tsv")),
                        sum(ours("commitment-minutes-3.tsv"), ours("commitment-minutes-4.tsv")));
        Figures all = sum(talk, minutes);
        System.out.printf(
                Locale.ROOT,
                "talk, minutes and replies: %d commitments, precision %.3f, recall %.3f%n",
                all.gold(),
                all.precision(),
                all.recall());
        assertThat(minutes.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(minutes.recall()).isGreaterThanOrEqualTo(0.85);
    }

    /// Minutes and replies of ours, a line a row.
    private static Figures ours(String file) throws IOException {
        Map<String, List<String[]>> records = new LinkedHashMap<>();
        for (List<String> row : Rows.of(Opinion.class, file)) {
            records.computeIfAbsent(row.get(0), key -> new ArrayList<>())
                    .add(new String[] {row.get(1), row.get(2)});
        }
        Figures all = new Figures(0, 0, 0);
        for (List<String[]> record : records.values()) {
            StringBuilder text = new StringBuilder();
            record.forEach(line -> text.append(line[1]).append("\n\n"));
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            Set<Integer> found = new HashSet<>();
            SourceDocument document =
                    Readers.standard().read(new Input("a.txt", bytes), ReadOptions.DEFAULT).value();
            for (Commitment one : CommitmentFinder.find(document, null)) {
                String place = one.source().substring(one.source().lastIndexOf(':') + 1);
                int number = Integer.parseInt(place);
                found.add(
                        document.lines().stream()
                                .filter(line -> line.number() == number)
                                .map(line -> line.text().strip())
                                .mapToInt(line -> place(record, line))
                                .findFirst()
                                .orElse(-1));
            }
            for (int i = 0; i < record.size(); i++) {
                boolean yes = record.get(i)[0].equals("1");
                boolean said = found.contains(i);
                all = sum(all, new Figures(yes && said ? 1 : 0, said ? 1 : 0, yes ? 1 : 0));
                if (yes != said && Boolean.getBoolean("show")) {
                    System.out.println((yes ? "missed " : "wrong  ") + record.get(i)[1]);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d commitments, precision %.3f, recall %.3f%n",
                file,
                all.gold(),
                all.precision(),
                all.recall());
        return all;
    }

    private static int place(List<String[]> record, String line) {
        for (int i = 0; i < record.size(); i++) {
            if (record.get(i)[1].strip().endsWith(line)
                    || line.endsWith(record.get(i)[1].strip())) {
                return i;
            }
        }
        return -1;
    }

    private record Figures(int hits, int found, int gold) {
        double precision() {
            return (double) hits / found;
        }

        double recall() {
            return (double) hits / gold;
        }
    }

    /// A labelled record, read.
    private record Labelled(String kind, String key, SourceDocument document, Set<String> marked) {}

    private static List<Labelled> labelled(String file) throws IOException {
        Map<String, String> records = records();
        List<Labelled> labelled = new ArrayList<>();
        for (String row : labels(file)) {
            String[] columns = row.split("\t", -1);
            byte[] bytes =
                    Objects.requireNonNull(records.get(columns[1]))
                            .getBytes(StandardCharsets.UTF_8);
            labelled.add(
                    new Labelled(
                            columns[0],
                            columns[1],
                            Readers.standard()
                                    .read(new Input("a.md", bytes), ReadOptions.DEFAULT)
                                    .value(),
                            Set.of(columns[2].split(" "))));
        }
        return labelled;
    }

    /// Every different sentence of the labelled records, for the training.
    static List<PromiseTraining.Example> examples(String file) throws IOException {
        List<PromiseTraining.Example> examples = new ArrayList<>();
        for (Labelled record : labelled(file)) {
            for (CommitmentFinder.Heard heard : CommitmentFinder.heard(record.document)) {
                examples.add(
                        new PromiseTraining.Example(
                                record.key,
                                heard.place().spoken(),
                                record.marked.contains(String.valueOf(heard.ordinal())),
                                new PromiseFeatures(heard.sentence(), heard.place()).all()));
            }
        }
        return examples;
    }

    private static Figures figures(String file) throws IOException {
        Map<String, Figures> byKind = new TreeMap<>();
        for (Labelled record : labelled(file)) {
            Set<String> texts = new HashSet<>();
            CommitmentFinder.find(record.document, null).forEach(one -> texts.add(one.text()));
            for (CommitmentFinder.Heard heard : CommitmentFinder.heard(record.document)) {
                boolean yes = record.marked.contains(String.valueOf(heard.ordinal()));
                boolean said = texts.contains(heard.unlabelled());
                byKind.merge(
                        record.kind,
                        new Figures(yes && said ? 1 : 0, said ? 1 : 0, yes ? 1 : 0),
                        CommitmentsCorpusTest::sum);
                if (yes != said && Boolean.getBoolean("show")) {
                    System.out.println((yes ? "missed " : "wrong  ") + heard.sentence());
                }
            }
        }
        Figures all = byKind.values().stream().reduce(CommitmentsCorpusTest::sum).orElseThrow();
        byKind.put("all", all);
        byKind.forEach((kind, figures) ->
                System.out.printf(
                        Locale.ROOT,
                        "%s, %s: %d commitments, precision %.3f, recall %.3f%n",
                        file,
                        kind,
                        figures.gold(),
                        figures.precision(),
                        figures.recall()));
        return all;
    }

    private static Figures sum(Figures a, Figures b) {
        return new Figures(a.hits + b.hits, a.found + b.found, a.gold + b.gold);
    }

    static List<String> labels(String file) throws IOException {
        try (InputStream in =
                CommitmentsCorpusTest.class.getResourceAsStream("/org/baihua/consult/" + file)) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
                    .toList();
        }
    }

    static Map<String, String> records() {
        Map<String, String> records = new HashMap<>();
        Shared.jsonLines(
                "corpus/transcripts.jsonl.gz",
                node -> {
                    String file = node.path("file").asText();
                    List<String> lines = List.of(node.path("text").asText().split("\n", -1));
                    int start = Math.max(0, lines.size() - 130);
                    while (start < lines.size() && !lines.get(start).startsWith("### ")) {
                        start++;
                    }
                    records.put(
                            file,
                            "# "
                                    + file.substring(0, file.length() - 3)
                                    + "\n\n"
                                    + String.join("\n", lines.subList(start, lines.size())));
                });
        Map<String, Set<String>> answers = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        Shared.jsonLines(
                "corpus/join-comments.jsonl.gz",
                node -> {
                    String text = node.path("text").asText();
                    String opening = text.substring(0, Math.min(60, text.length()));
                    if (THANKS.matcher(opening).find() && SELF.matcher(text).find()) {
                        String key = node.path("policy_uid").asText();
                        answers.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(text);
                        String policy = node.path("policy").asText();
                        titles.putIfAbsent(
                                key,
                                "# 回應 "
                                        + policy.substring(0, Math.min(30, policy.length()))
                                        + " "
                                        + node.path("date").asText().substring(0, 10));
                    }
                });
        // Ten answers a record; the records after the first one have a number.
        answers.forEach((key, texts) -> {
            List<String> all = new ArrayList<>(texts);
            for (int from = 0; from < all.size(); from += 10) {
                List<String> ten = all.subList(from, Math.min(from + 10, all.size()));
                records.put(
                        from == 0 ? key : key + "#" + (from / 10 + 1),
                        titles.get(key) + "\n\n" + String.join("\n\n", ten) + "\n");
            }
        });
        return records;
    }
}
