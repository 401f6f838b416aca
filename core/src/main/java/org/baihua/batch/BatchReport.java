package org.baihua.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.baihua.batch.Receipt.Status;

/// What happened in a run: counts, failures with their reasons, the slowest documents, the most
/// frequent terms.
///
/// Memory is bounded: failures are counted by reason with a few examples each, only the slowest are
/// kept.
public final class BatchReport {

    private static final int SLOWEST = 20;
    private static final int EXAMPLES = 10;
    private static final int TERMS = 50;

    private final Map<String, Integer> byStatus = new TreeMap<>();
    private final Map<String, Integer> byFormat = new TreeMap<>();
    private final Map<String, Integer> diagnostics = new TreeMap<>();
    private final Map<String, Integer> terms = new TreeMap<>();
    private final Map<String, List<String>> failures = new TreeMap<>();
    private final Map<String, Integer> failureCounts = new TreeMap<>();
    private final PriorityQueue<Receipt> slowest =
            new PriorityQueue<>(
                    Comparator.comparingDouble(Receipt::seconds)
                            .thenComparing(Receipt::path, Comparator.reverseOrder()));
    private int documents;
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
        articles += receipt.articles();
        rows += receipt.rows();
        units += receipt.units();
        rewritten += receipt.rewritten();
        fallback += receipt.fallback();
        receipt.diagnostics()
                .forEach((code, count) -> diagnostics.merge(code, count, Integer::sum));
        receipt.terms().forEach((term, count) -> terms.merge(term, count, Integer::sum));
        if (receipt.status() != Status.OK) {
            failureCounts.merge(receipt.error(), 1, Integer::sum);
            List<String> examples =
                    failures.computeIfAbsent(receipt.error(), e -> new ArrayList<>());
            if (examples.size() < EXAMPLES) {
                examples.add(receipt.path());
            }
        }
        slowest.add(receipt);
        if (slowest.size() > SLOWEST) {
            slowest.poll();
        }
    }

    public int documents() {
        return documents;
    }

    public int count(Status status) {
        return byStatus.getOrDefault(status.code(), 0);
    }

    private List<Map.Entry<String, Integer>> frequent() {
        return terms.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS)
                .toList();
    }

    private List<Receipt> slowestFirst() {
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
            counts(json, "formats", byFormat);
            json.writeNumberField("articles", articles);
            json.writeNumberField("rows", rows);
            json.writeNumberField("units", units);
            json.writeNumberField("rewritten", rewritten);
            json.writeNumberField("fallback", fallback);
            counts(json, "diagnostics", diagnostics);
            json.writeArrayFieldStart("failures");
            for (var failure : failures.entrySet()) {
                json.writeStartObject();
                json.writeStringField("error", failure.getKey());
                json.writeNumberField("count", failureCounts.getOrDefault(failure.getKey(), 0));
                json.writeArrayFieldStart("examples");
                for (String path : failure.getValue()) {
                    json.writeString(path);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
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

    /// One self-contained page, without scripts.
    public String toHtml() {
        StringBuilder page = new StringBuilder();
        page.append(
                """
                <!DOCTYPE html>
                <html lang="zh-Hant-TW">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>批次轉換報告</title>
                <style>
                :root { color-scheme: light dark; --ink: #1d2a30; --paper: #fbfaf6; --bar: #1f6f78; --line: #c9c6bb; }
                @media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --paper: #16191b; --bar: #63b8c0; --line: #454a4d; } }
                body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 4rem; font: 1.05rem/1.8 system-ui, "Noto Sans TC", sans-serif; color: var(--ink); background: var(--paper); }
                table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
                td.n { text-align: right; white-space: nowrap; } .bar { display: block; height: .7rem; background: var(--bar); min-width: 1px; }
                td.b { width: 40%; }
                </style>
                </head>
                <body>
                <main>
                <h1>批次轉換報告</h1>
                """);
        section(page, "結果", chart(byStatus));
        section(page, "檔案格式", chart(byFormat));
        Map<String, Integer> coverage = new TreeMap<>();
        coverage.put("1 條文", clamp(articles));
        coverage.put("2 對照表列", clamp(rows));
        coverage.put("3 改寫單元", clamp(units));
        coverage.put("4 已改寫", clamp(rewritten));
        coverage.put("5 退回原文", clamp(fallback));
        section(page, "涵蓋", chart(coverage));
        section(page, "讀不到或放不進結構的地方", chart(diagnostics));
        if (!failures.isEmpty()) {
            StringBuilder rowsOfFailures =
                    new StringBuilder(
                            "<table><tr><th scope=\"col\">原因</th><th scope=\"col\">件數</th><th scope=\"col\">例</th></tr>\n");
            for (var failure : failures.entrySet()) {
                rowsOfFailures
                        .append("<tr><td>")
                        .append(escape(failure.getKey()))
                        .append("</td><td class=\"n\">")
                        .append(failureCounts.getOrDefault(failure.getKey(), 0))
                        .append("</td><td>")
                        .append(escape(String.join("、", failure.getValue())))
                        .append("</td></tr>\n");
            }
            section(page, "沒有結果的檔案", rowsOfFailures.append("</table>\n").toString());
        }
        Map<String, Integer> frequent = new LinkedHashMap<>();
        frequent().forEach(term -> frequent.put(term.getKey(), term.getValue()));
        section(page, "最常見的用語", chart(frequent));
        StringBuilder slow =
                new StringBuilder(
                        "<table><tr><th scope=\"col\">檔案</th><th scope=\"col\">秒</th></tr>\n");
        for (Receipt receipt : slowestFirst()) {
            slow.append("<tr><td>")
                    .append(escape(receipt.path()))
                    .append("</td><td class=\"n\">")
                    .append(receipt.seconds())
                    .append("</td></tr>\n");
        }
        section(page, "最慢的檔案", slow.append("</table>\n").toString());
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static int clamp(long count) {
        return (int) Math.min(Integer.MAX_VALUE, count);
    }

    private static void section(StringBuilder page, String title, String body) {
        page.append("<h2>").append(title).append("</h2>\n").append(body);
    }

    private static String chart(Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return "<p>無</p>\n";
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        StringBuilder table = new StringBuilder("<table>\n");
        counts.forEach((name, count) ->
                table.append("<tr><th scope=\"row\">")
                        .append(escape(name))
                        .append("</th><td class=\"n\">")
                        .append(count)
                        .append("</td><td class=\"b\"><span class=\"bar\" style=\"width:")
                        .append(most == 0 ? 0 : Math.round(100.0 * count / most))
                        .append("%\"></span></td></tr>\n"));
        return table.append("</table>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
