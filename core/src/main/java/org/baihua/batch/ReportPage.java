package org.baihua.batch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.source.Language;
import org.baihua.source.Message;

/// A run's report as one page without scripts: tables whose last column draws their numbers, so
/// that who cannot see the bars reads the same.
final class ReportPage {

    private static final String STYLE =
            """
            :root { color-scheme: light dark; --ink: #1d2a30; --paper: #fbfaf6; --bar: #1f6f78; --line: #c9c6bb; }
            @media (prefers-color-scheme: dark) { :root { --ink: #e8e6df; --paper: #16191b; --bar: #63b8c0; --line: #454a4d; } }
            body { margin: 0 auto; max-width: 54rem; padding: 1.5rem 1rem 4rem; font: 1.05rem/1.8 system-ui, "Noto Sans TC", sans-serif; color: var(--ink); background: var(--paper); }
            table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; } caption { text-align: left; font-weight: bold; font-size: 1.2rem; padding: .5rem 0; }
            th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; font-weight: normal; }
            thead th { font-weight: bold; } h2 { font-size: 1.2rem; margin: 0; } ul { margin: 0 0 2rem; padding-left: 1.4rem; overflow-wrap: anywhere; } .n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
            .b { width: 38%; } a { color: inherit; } svg { display: block; width: 100%; height: .8rem; margin-top: .5rem; } rect { fill: var(--bar); }
            .lead { font-size: 1.3rem; }
            """;

    private final BatchReport report;
    private final Language language;
    private final StringBuilder page = new StringBuilder();

    private ReportPage(BatchReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    static String of(BatchReport report, Language language) {
        return new ReportPage(report, language).write();
    }

    private String write() {
        String title = say(ReportWord.TITLE);
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language == Language.EN ? "en" : "zh-Hant-TW")
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>")
                .append(title)
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n<p class=\"lead\">")
                .append(
                        escape(
                                say(
                                        ReportWord.LEAD,
                                        report.documents(),
                                        report.count(Receipt.Status.OK),
                                        report.documents() - report.count(Receipt.Status.OK))))
                .append("</p>\n<p>")
                .append(
                        escape(
                                say(
                                        ReportWord.CONTENT,
                                        report.articles(),
                                        report.rows(),
                                        report.units())))
                .append("</p>\n");
        failures();
        gone();
        coverage();
        chart(ReportWord.FORMATS, report.byFormat(), ReportWord.FORMAT);
        chart(ReportWord.KINDS, kinds(), ReportWord.KIND);
        diagnostics();
        Map<String, Integer> frequent = new LinkedHashMap<>();
        report.frequent().forEach(term -> frequent.put(term.getKey(), term.getValue()));
        chart(ReportWord.TERMS, frequent, ReportWord.TERM);
        chart(ReportWord.TIMES, times(), ReportWord.TIME);
        slowest();
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    /// Each part with the whole that it is a part of.
    private void coverage() {
        open(ReportWord.COVERAGE, ReportWord.PART, ReportWord.COUNT, ReportWord.PER_CENT);
        int done = report.count(Receipt.Status.OK);
        part(ReportWord.DONE, done, report.documents());
        part(ReportWord.COMPLETE, report.complete(), done);
        part(ReportWord.REWRITTEN, report.rewritten(), report.units());
        part(ReportWord.FALLBACK, report.fallback(), report.units());
        page.append("</tbody>\n</table>\n");
    }

    private void part(ReportWord name, long part, long whole) {
        String perCent = whole == 0 ? "–" : Math.round(1000.0 * part / whole) / 10.0 + " %";
        row(say(name), "<td class=\"n\">" + part + "</td>", bar(perCent, part, whole));
    }

    private Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        report.byKind().forEach((code, count) -> kinds.put(say(ReportWord.ofKind(code)), count));
        return kinds;
    }

    private Map<String, Integer> times() {
        Map<String, Integer> times = new LinkedHashMap<>();
        int[] counts = report.byTime();
        for (int i = 0; i < counts.length; i++) {
            times.put(
                    i < BatchReport.TIMES.length
                            ? say(ReportWord.UNDER, String.valueOf(BatchReport.TIMES[i]))
                            : say(ReportWord.OVER, String.valueOf(BatchReport.TIMES[i - 1])),
                    counts[i]);
        }
        return times;
    }

    private void failures() {
        if (report.failures().isEmpty()) {
            return;
        }
        open(ReportWord.FAILURES, ReportWord.REASON, ReportWord.COUNT, ReportWord.EXAMPLES);
        for (BatchReport.Failure failure : report.failures()) {
            row(
                    failure.error().equals(BatchReport.OTHER_REASONS)
                            ? say(ReportWord.OTHER_REASONS)
                            : escape(failure.error()),
                    number(failure.count()),
                    "<td>" + escape(String.join("、", failure.examples())) + "</td>");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void gone() {
        List<String> gone = report.gone();
        if (gone.isEmpty()) {
            return;
        }
        page.append("<h2>")
                .append(say(ReportWord.GONE))
                .append("</h2>\n<p>")
                .append(say(ReportWord.GONE_HOW, report.goneCount()))
                .append("</p>\n<ul>\n");
        gone.forEach(path -> page.append("<li>").append(escape(path)).append("</li>\n"));
        if (report.goneCount() > gone.size()) {
            page.append("<li>")
                    .append(say(ReportWord.GONE_MORE, report.goneCount() - gone.size()))
                    .append("</li>\n");
        }
        page.append("</ul>\n");
    }

    /// Each code with a document that has it, because a code alone says little.
    private void diagnostics() {
        if (report.diagnostics().isEmpty()) {
            return;
        }
        open(ReportWord.DIAGNOSTICS, ReportWord.CODE, ReportWord.COUNT, ReportWord.EXAMPLES);
        report.diagnostics()
                .forEach((code, count) ->
                        row(
                                escape(code),
                                number(count),
                                "<td>" + document(report.firstWith(code)) + "</td>"));
        page.append("</tbody>\n</table>\n");
    }

    /// A document's name, which leads to its page when there is one.
    private static String document(Receipt receipt) {
        if (!receipt.files().containsKey("summary.html") || !Shelf.isFree(receipt.path())) {
            return escape(receipt.path());
        }
        StringBuilder address = new StringBuilder();
        for (String name : receipt.path().split("/", -1)) {
            address.append(URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                    .append('/');
        }
        return "<a href=\"" + address + "summary.html\">" + escape(receipt.path()) + "</a>";
    }

    private void slowest() {
        List<Receipt> slowest = report.slowestFirst();
        if (slowest.isEmpty()) {
            return;
        }
        double most = slowest.getFirst().seconds();
        open(ReportWord.SLOWEST, ReportWord.FILE, ReportWord.SECONDS, ReportWord.SHARE);
        for (Receipt receipt : slowest) {
            row(
                    document(receipt),
                    "<td class=\"n\">" + Math.round(receipt.seconds() * 1000) / 1000.0 + "</td>",
                    bar(receipt.seconds(), most));
        }
        page.append("</tbody>\n</table>\n");
    }

    private void chart(ReportWord caption, Map<String, Integer> counts, ReportWord first) {
        if (counts.isEmpty()) {
            return;
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        open(caption, first, ReportWord.COUNT, ReportWord.SHARE);
        counts.forEach((name, count) -> row(escape(name), number(count), bar(count, most)));
        page.append("</tbody>\n</table>\n");
    }

    private void open(ReportWord caption, ReportWord... columns) {
        page.append("<table>\n<caption>").append(say(caption)).append("</caption>\n<thead><tr>");
        List<String> classes = new ArrayList<>(List.of("", " class=\"n\"", " class=\"b\""));
        for (ReportWord column : columns) {
            page.append("<th scope=\"col\"")
                    .append(classes.removeFirst())
                    .append('>')
                    .append(say(column))
                    .append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
    }

    /// @param name as HTML
    private void row(String name, String... cells) {
        page.append("<tr><th scope=\"row\">").append(name).append("</th>");
        for (String cell : cells) {
            page.append(cell);
        }
        page.append("</tr>\n");
    }

    private static String number(int count) {
        return "<td class=\"n\">" + count + "</td>";
    }

    /// The number stands in the cell before, so the bar is hidden from those who hear the page.
    private static String bar(double value, double most) {
        return bar("", value, most);
    }

    /// @param said stands before the bar
    private static String bar(String said, double value, double most) {
        double width = most <= 0 ? 0 : Math.max(0.2, Math.round(1000 * value / most) / 10.0);
        return "<td class=\"b\">"
                + said
                + "<svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\""
                + " aria-hidden=\"true\"><rect width=\""
                + (value <= 0 ? 0 : width)
                + "\" height=\"4\"/></svg></td>";
    }

    private String say(Message word, Object... arguments) {
        return word.in(language, arguments);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
