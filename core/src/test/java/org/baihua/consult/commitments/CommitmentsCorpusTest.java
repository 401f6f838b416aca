package org.baihua.consult.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Line;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Shared;
import org.baihua.text.Sentence;
import org.baihua.text.SentenceSplitter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Precision and recall on twenty labelled records: ends of transcripts, and agencies' answers.
@Tag("corpus")
class CommitmentsCorpusTest {

    private static final Pattern THANKS = Pattern.compile("感謝您|謝謝您|您好");
    private static final Pattern SELF = Pattern.compile("本(部|署|會|局|府)");

    @Test
    void commitmentsAreFoundInTwentyLabelledRecords() throws IOException {
        Map<String, String> records = records();
        int hits = 0;
        int found = 0;
        int gold = 0;
        for (String row : labels()) {
            String[] columns = row.split("\t", -1);
            SourceDocument document =
                    Readers.standard()
                            .read(
                                    new Input(
                                            "a.md",
                                            Objects.requireNonNull(records.get(columns[1]))
                                                    .getBytes(StandardCharsets.UTF_8)),
                                    ReadOptions.DEFAULT)
                            .value();
            Set<String> marked = new HashSet<>(List.of(columns[2].split(" ")));
            marked.remove("");
            Set<String> texts = new HashSet<>();
            CommitmentFinder.find(document, null).forEach(one -> texts.add(one.text()));
            Set<String> seen = new HashSet<>();
            for (Line line : document.lines()) {
                for (Sentence sentence : SentenceSplitter.split(line.text())) {
                    if (!seen.add(sentence.text())) {
                        continue;
                    }
                    boolean yes = marked.contains(String.valueOf(seen.size()));
                    boolean said = texts.contains(sentence.text());
                    gold += yes ? 1 : 0;
                    found += said ? 1 : 0;
                    hits += yes && said ? 1 : 0;
                    if (yes != said && Boolean.getBoolean("show")) {
                        System.out.println((yes ? "missed " : "wrong  ") + sentence.text());
                    }
                }
            }
        }
        double precision = (double) hits / found;
        double recall = (double) hits / gold;
        System.out.printf(
                Locale.ROOT,
                "20 records, %d commitments: precision %.3f, recall %.3f%n",
                gold,
                precision,
                recall);
        assertThat(precision).isGreaterThanOrEqualTo(0.9);
        assertThat(recall).isGreaterThanOrEqualTo(0.85);
    }

    private static List<String> labels() throws IOException {
        try (InputStream in =
                CommitmentsCorpusTest.class.getResourceAsStream(
                        "/org/baihua/consult/commitment-labels.tsv")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
                    .toList();
        }
    }

    private static Map<String, String> records() {
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
        answers.forEach((key, texts) -> {
            List<String> first = new ArrayList<>(texts).subList(0, Math.min(10, texts.size()));
            records.put(key, titles.get(key) + "\n\n" + String.join("\n\n", first) + "\n");
        });
        return records;
    }
}
