package org.baihua.publish.tree;

import java.util.List;
import java.util.Locale;
import org.baihua.source.Language;

/// The coverage report's page: headings, lines, bar charts in SVG, a table.
final class CoveragePage {

    /// One bar of a chart.
    record Bar(String name, long value) {}

    private static final int ROW = 28;
    private static final int LEFT = 150;
    private static final int WIDEST = 420;

    private final StringBuilder out = new StringBuilder();
    private int charts;

    CoveragePage(Language language) {
        String code =
                switch (language) {
                    case ZH_TW -> "zh-Hant-TW";
                    case EN -> "en";
                };
        String title =
                switch (language) {
                    case ZH_TW -> "剖析涵蓋率";
                    case EN -> "Parsing coverage";
                };
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(code)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(title)
                .append(
                        "</title>\n<meta name=\"viewport\" content=\"width=device-width\">\n<style>\n")
                .append(
                        "body{font:1rem/1.6 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;")
                .append("color:#1b1b1b;background:#fff}\n")
                .append("table{border-collapse:collapse;width:100%}\n")
                .append(
                        "th,td{border-bottom:1px solid #767676;padding:.25rem .5rem;text-align:left}\n")
                .append("td:nth-child(n+3),th:nth-child(n+3){text-align:right}\n")
                .append("svg{max-width:100%;height:auto}\n")
                .append("</style>\n</head>\n<body>\n<main>\n");
    }

    void heading(String text) {
        out.append("<h1>").append(escape(text)).append("</h1>\n");
    }

    void lines(List<String> lines) {
        out.append("<ul>\n");
        for (String line : lines) {
            out.append("<li>").append(escape(line)).append("</li>\n");
        }
        out.append("</ul>\n");
    }

    void chart(String title, List<Bar> bars) {
        charts++;
        long most = 1;
        for (Bar bar : bars) {
            most = Math.max(most, bar.value);
        }
        String id = "chart" + charts;
        int height = bars.size() * ROW + 8;
        out.append("<h2>").append(escape(title)).append("</h2>\n");
        out.append(
                String.format(
                        Locale.ROOT,
                        "<svg role=\"img\" aria-labelledby=\"%s\" viewBox=\"0 0 700 %d\" width=\"700\""
                                + " height=\"%d\">%n<title id=\"%s\">",
                        id,
                        height,
                        height,
                        id));
        StringBuilder spoken = new StringBuilder(title);
        for (Bar bar : bars) {
            spoken.append(' ').append(bar.name).append(' ').append(bar.value);
        }
        out.append(escape(spoken.toString())).append("</title>\n");
        int y = 4;
        for (Bar bar : bars) {
            long width = bar.value == 0 ? 0 : Math.max(1, bar.value * WIDEST / most);
            out.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" font-size=\"15\">%s</text>"
                                    + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\""
                                    + " fill=\"#1f5fa8\"/>"
                                    + "<text x=\"%d\" y=\"%d\" font-size=\"15\">%d</text>%n",
                            LEFT - 10,
                            y + 15,
                            escape(bar.name),
                            LEFT,
                            y,
                            width,
                            LEFT + width + 6,
                            y + 15,
                            bar.value));
            y += ROW;
        }
        out.append("</svg>\n");
    }

    void table(String title, List<String> head, List<List<String>> rows) {
        out.append("<h2>").append(escape(title)).append("</h2>\n<table>\n<thead><tr>");
        for (String name : head) {
            out.append("<th scope=\"col\">").append(escape(name)).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            out.append("<tr>");
            for (String cell : row) {
                out.append("<td>").append(escape(cell)).append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    String done() {
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
