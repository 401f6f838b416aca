package org.baihua.publish.markdown;

import java.util.List;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Look;
import org.baihua.publish.Outline.Part.Clause;
import org.baihua.publish.Outline.Part.Grid;
import org.baihua.publish.Outline.Part.Items;
import org.baihua.publish.Outline.Part.Prose;
import org.baihua.publish.Outline.Part.Title;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.publish.Publication;

/// The summary as GitHub-flavoured Markdown, which Join, HackMD and most forums take.
public final class SummaryMarkdown {

    private SummaryMarkdown() {}

    public static String write(Publication publication) {
        return write(Outline.of(publication));
    }

    /// Any outline.
    public static String write(Outline outline) {
        StringBuilder out = new StringBuilder();
        for (Outline.Part part : outline.parts()) {
            switch (part) {
                case Title title ->
                        out.append("#".repeat(Math.min(title.level(), 6)))
                                .append(' ')
                                .append(line(title.text()))
                                .append('\n');
                case Prose prose -> prose(out, prose);
                case Clause clause ->
                        out.append(lineStart(line(clause.label())))
                                .append(spans(clause.spans(), "  \n"))
                                .append('\n');
                case Items items -> items(out, items);
                case Grid grid -> grid(out, grid);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static void prose(StringBuilder out, Prose prose) {
        String text = spans(prose.spans(), "  \n");
        String prefix = prose.tone() == Tone.NORMAL ? "" : "> ";
        for (String each : text.split("\n", -1)) {
            out.append(prefix).append(lineStart(each)).append('\n');
        }
    }

    private static void items(StringBuilder out, Items items) {
        int number = 0;
        for (String item : items.items()) {
            number++;
            String marker = items.numbered() ? number + ". " : "- ";
            out.append(marker).append(lineStart(line(item))).append('\n');
        }
    }

    private static void grid(StringBuilder out, Grid grid) {
        out.append('|');
        for (String cell : grid.header()) {
            out.append(' ').append(line(cell)).append(" |");
        }
        out.append("\n|").append(" --- |".repeat(grid.header().size())).append('\n');
        for (List<List<Span>> row : grid.rows()) {
            out.append('|');
            for (List<Span> cell : row) {
                out.append(' ').append(spans(cell, "<br>")).append(" |");
            }
            out.append('\n');
        }
    }

    private static String spans(List<Span> spans, String lineBreak) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            String words = escape(span.text()).replace("\n", lineBreak);
            boolean strong = span.look() != Look.PLAIN && !span.text().isBlank();
            // 「**」 beside a Chinese full stop is not always read as strong; a tag always is.
            text.append(strong ? "<b>" + words + "</b>" : words);
        }
        return text.toString();
    }

    private static String line(String text) {
        return escape(text).replace('\n', ' ');
    }

    /// What Markdown would take for its own, anywhere in a line.
    private static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '`', '*', '_', '[', ']', '|', '~' -> out.append('\\').append(c);
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '\r' -> {}
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /// What Markdown would take for its own at the start of a line: 「1.」「1)」「-」「+」「#」.
    private static String lineStart(String line) {
        int digits = 0;
        while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
            digits++;
        }
        if (digits > 0
                && digits < line.length()
                && (line.charAt(digits) == '.' || line.charAt(digits) == ')')) {
            return line.substring(0, digits) + "\\" + line.substring(digits);
        }
        if (!line.isEmpty() && "-+#=".indexOf(line.charAt(0)) >= 0) {
            return "\\" + line;
        }
        return line;
    }
}
