package org.baihua.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baihua.batch.Receipt.Status;

/// What happened in a run: counts, failures with their reasons, the slowest documents, the most
/// frequent terms.
///
/// Memory is bounded: failures are counted by reason with a few examples each, only so many reasons
/// and the slowest are kept.
public final class BatchReport {

    private static final int SLOWEST = 20;
    private static final int EXAMPLES = 10;
    private static final int TERMS = 50;

    /// A sentence can hold what was in the file, so there may be as many reasons as documents.
    private static final int REASONS = 200;

    /// Stands for all reasons beyond [#REASONS]; `batch.jsonl` has each.
    static final String OTHER_REASONS = "";

    /// How many names of documents that left the archive are kept: the first ones.
    private static final int GONE = 200;

    /// Upper ends of the classes of time, in seconds.
    static final double[] TIMES = {0.03, 0.1, 0.3, 1, 3, 10};

    private final Map<String, Integer> byStatus = new TreeMap<>();
    private final Map<String, Integer> byFormat = new TreeMap<>();
    private final Map<String, Integer> byKind = new TreeMap<>();
    private final int[] byTime = new int[TIMES.length + 1];
    private final Map<String, Integer> diagnostics = new TreeMap<>();
    private final Map<String, Receipt> firstWith = new TreeMap<>();
    private final Map<String, Integer> terms = new TreeMap<>();
    private final Map<String, List<String>> failures = new TreeMap<>();
    private final Map<String, Integer> failureCounts = new TreeMap<>();
    private final PriorityQueue<Receipt> slowest =
            new PriorityQueue<>(
                    Comparator.comparingDouble(Receipt::seconds)
                            .thenComparing(Receipt::path, Comparator.reverseOrder()));
    private final TreeSet<String> gone = new TreeSet<>();
    private int goneCount;
    private int documents;
    private int complete;
    private long bytes;
    private double seconds;
    private long articles;
    private long rows;
    private long units;
    private long rewritten;
    private long fallback;

    public void add(Receipt receipt) {
        documents++;
        byStatus.merge(receipt.status().code(), 1, Integer::sum);
        if (!receipt.format().isEmpty()) {
            byFormat.merge(receipt.format(), 1, Integer::sum);
        }
        if (!receipt.kind().isEmpty()) {
            byKind.merge(receipt.kind(), 1, Integer::sum);
        }
        int time = 0;
        while (time < TIMES.length && receipt.seconds() >= TIMES[time]) {
            time++;
        }
        byTime[time]++;
        bytes += receipt.bytes();
        seconds += receipt.seconds();
        complete += receipt.status() == Status.OK && receipt.diagnostics().isEmpty() ? 1 : 0;
        articles += receipt.articles();
        rows += receipt.rows();
        units += receipt.units();
        rewritten += receipt.rewritten();
        fallback += receipt.fallback();
        receipt.diagnostics()
                .forEach((code, count) -> {
                    diagnostics.merge(code, count, Integer::sum);
                    firstWith.putIfAbsent(code, receipt);
                });
        receipt.terms().forEach((term, count) -> terms.merge(term, count, Integer::sum));
        if (receipt.status() != Status.OK) {
            String reason =
                    failures.containsKey(receipt.error()) || failures.size() < REASONS
                            ? receipt.error()
                            : OTHER_REASONS;
            failureCounts.merge(reason, 1, Integer::sum);
            List<String> examples = failures.computeIfAbsent(reason, e -> new ArrayList<>());
            if (examples.size() < EXAMPLES) {
                examples.add(receipt.path());
            }
        }
        slowest.add(receipt);
        if (slowest.size() > SLOWEST) {
            slowest.poll();
        }
    }

    /// Hears of a document whose results are here, but which the archive no longer holds.
    void gone(String path) {
        goneCount++;
        gone.add(path);
        if (gone.size() > GONE) {
            gone.pollLast();
        }
    }

    /// How many documents have results here and are no longer in the archive.
    public int goneCount() {
        return goneCount;
    }

    /// The first of them, in order.
    List<String> gone() {
        return List.copyOf(gone);
    }

    public int documents() {
        return documents;
    }

    /// Documents of which everything could be read and placed.
    int complete() {
        return complete;
    }

    long articles() {
        return articles;
    }

    long rows() {
        return rows;
    }

    long units() {
        return units;
    }

    long rewritten() {
        return rewritten;
    }

    long fallback() {
        return fallback;
    }

    Map<String, Integer> byStatus() {
        return byStatus;
    }

    Map<String, Integer> byFormat() {
        return byFormat;
    }

    Map<String, Integer> byKind() {
        return byKind;
    }

    Map<String, Integer> diagnostics() {
        return diagnostics;
    }

    /// The first document that has a diagnostic.
    Receipt firstWith(String code) {
        return Objects.requireNonNull(firstWith.get(code));
    }

    /// Documents by how long they took; one class more than [#TIMES] has ends.
    int[] byTime() {
        return byTime.clone();
    }

    /// A reason why documents have no result, with some of them.
    record Failure(String error, int count, List<String> examples) {}

    /// The most frequent reason first.
    List<Failure> failures() {
        return failures.entrySet().stream()
                .map(f ->
                        new Failure(
                                f.getKey(),
                                failureCounts.getOrDefault(f.getKey(), 0),
                                f.getValue()))
                .sorted(
                        Comparator.comparingInt(Failure::count)
                                .reversed()
                                .thenComparing(Failure::error))
                .toList();
    }

    public int count(Status status) {
        return byStatus.getOrDefault(status.code(), 0);
    }

    List<Map.Entry<String, Integer>> frequent() {
        return terms.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .toList();
    }

    List<Receipt> slowestFirst() {
        List<Receipt> sorted = new ArrayList<>(slowest);
        sorted.sort(
                Comparator.comparingDouble(Receipt::seconds)
                        .reversed()
                        .thenComparing(Receipt::path));
        return sorted;
    }

    public String toJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("documents", documents);
            counts(json, "status", byStatus);
            json.writeNumberField("withoutDiagnostics", complete);
            json.writeNumberField("bytes", bytes);
            json.writeNumberField("seconds", Math.round(seconds * 1000) / 1000.0);
            counts(json, "formats", byFormat);
            counts(json, "kinds", byKind);
            json.writeNumberField("articles", articles);
            json.writeNumberField("rows", rows);
            json.writeNumberField("units", units);
            json.writeNumberField("rewritten", rewritten);
            json.writeNumberField("fallback", fallback);
            counts(json, "diagnostics", diagnostics);
            json.writeArrayFieldStart("failures");
            for (Failure failure : failures()) {
                json.writeStartObject();
                json.writeStringField("error", failure.error);
                json.writeNumberField("count", failure.count);
                json.writeArrayFieldStart("examples");
                for (String path : failure.examples) {
                    json.writeString(path);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeObjectFieldStart("gone");
            json.writeNumberField("count", goneCount);
            json.writeArrayFieldStart("first");
            for (String path : gone) {
                json.writeString(path);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeArrayFieldStart("slowest");
            for (Receipt receipt : slowestFirst()) {
                json.writeStartObject();
                json.writeStringField("path", receipt.path());
                json.writeNumberField("seconds", receipt.seconds());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("terms");
            for (var term : frequent()) {
                json.writeStartObject();
                json.writeStringField("term", term.getKey());
                json.writeNumberField("count", term.getValue());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("writing to memory", e);
        }
        return out + "\n";
    }

    private static void counts(JsonGenerator json, String name, Map<String, Integer> counts)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (var count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }
}
