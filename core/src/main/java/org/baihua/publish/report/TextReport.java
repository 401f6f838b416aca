package org.baihua.publish.report;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.check.FileFindings;
import org.baihua.check.Finding;
import org.baihua.check.Level;
import org.baihua.source.Language;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;
import org.baihua.source.Place;

/// For a person at a terminal: the sentence, the term in it, and what to write instead.
public final class TextReport implements Report {

    /// How much of a line is shown, in columns: a terminal of eighty without the indent and the
    /// marks, which terminals of Taiwan show two columns wide.
    private static final int WIDTH = 80 - 6 - 8;

    /// What is longer is a sentence and not a term.
    private static final int LONGEST_TERM = 24;

    /// How much is gathered before it is written.
    private static final int FULL = 1 << 15;

    private final PrintWriter out;
    private final Language language;
    private final boolean colour;
    private final Map<String, Integer> byRule = new LinkedHashMap<>();
    private int files;
    private int findings;

    public TextReport(PrintWriter out, Language language, boolean colour) {
        this.out = out;
        this.language = language;
        this.colour = colour;
    }

    @Override
    public void add(FileFindings file) {
        files++;
        if (file.findings().isEmpty()) {
            return;
        }
        // One write a file: small writes to an encoding stream cost more than what they say.
        StringBuilder page = new StringBuilder(256 * file.findings().size());
        page.append(paint("1", file.file())).append('\n');
        LineIndex lines = LineIndex.of(file.source());
        for (Finding finding : file.findings()) {
            findings++;
            byRule.merge(finding.rule(), 1, Integer::sum);
            Place place = finding.place();
            page.append("  ");
            if (place.page() > 0) {
                page.append(language == Language.EN ? "p. " : "第 ").append(place.page());
                page.append(language == Language.EN ? ", " : " 頁 ");
            }
            page.append(place.line()).append(':').append(place.column()).append("  ");
            page.append(level(finding.level())).append("  ").append(finding.in(language));
            page.append("  ").append(paint("2", "[" + finding.rule() + "]")).append('\n');
            if (!lines.lines().isEmpty() && finding.span().length() > 0) {
                page.append("      ");
                excerpt(lines.lineAt(finding.span().start()), finding, page);
                page.append('\n');
            }
            if (page.length() > FULL) {
                out.append(page);
                page.setLength(0);
            }
        }
        out.append(page.append('\n'));
    }

    @Override
    public void close() {
        List<String> counts =
                byRule.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList();
        String sum =
                switch (language) {
                    case ZH_TW -> "檢查 " + files + " 個檔案，找到 " + findings + " 處";
                    case EN -> files + " files, findings " + findings;
                };
        out.print(sum + (counts.isEmpty() ? "" : "（" + String.join("、", counts) + "）") + "\n");
        out.flush();
    }

    private void excerpt(Line line, Finding finding, StringBuilder page) {
        String text = line.text();
        int start = Math.clamp(finding.span().start() - line.span().start(), 0, text.length());
        int end = Math.clamp(finding.span().end() - line.span().start(), start, text.length());
        int shownEnd = forward(text, start, end, WIDTH / 2);
        // A term that goes on in the next line is shown whole.
        String rest = goesOn(finding, line) ? "⏎" + onNextLine(finding, end - start) : "";
        int left = WIDTH - columns(text, start, shownEnd) - 2 * rest.length();
        int from = back(text, start, left / 2);
        int to = forward(text, shownEnd, text.length(), left - columns(text, from, start));
        page.append(from > 0 ? "…" : "").append(text, from, start);
        page.append(colour ? "\u001b[1;33m" : "▸").append(text, start, shownEnd).append(rest);
        page.append(colour ? "\u001b[0m" : "◂");
        if (rest.isEmpty()) {
            page.append(text, shownEnd, to).append(to < text.length() ? "…" : "");
        }
    }

    private static boolean goesOn(Finding finding, Line line) {
        return finding.span().end() > line.span().end()
                && finding.matched().length() <= LONGEST_TERM;
    }

    private static String onNextLine(Finding finding, int shown) {
        String matched = finding.matched();
        return matched.substring(Math.min(shown, matched.length())).replaceAll("[\\s　]", "");
    }

    /// Where to begin so that not more than `columns` stand before `at`.
    private static int back(String text, int at, int columns) {
        int from = at;
        int used = 0;
        while (from > 0) {
            boolean pair =
                    from > 1
                            && Character.isLowSurrogate(text.charAt(from - 1))
                            && Character.isHighSurrogate(text.charAt(from - 2));
            int before = from - (pair ? 2 : 1);
            used += columns(text, before, from);
            if (used > columns) {
                break;
            }
            from = before;
        }
        return from;
    }

    /// Where to end, not after `end`, so that not more than `columns` are shown from `at` on.
    private static int forward(String text, int at, int end, int columns) {
        int to = at;
        int used = 0;
        while (to < end) {
            boolean pair =
                    to + 1 < text.length()
                            && Character.isHighSurrogate(text.charAt(to))
                            && Character.isLowSurrogate(text.charAt(to + 1));
            int after = to + (pair ? 2 : 1);
            used += columns(text, to, after);
            if (used > columns) {
                break;
            }
            to = after;
        }
        return to;
    }

    /// Columns on a terminal: two for everything that is not Latin.
    private static int columns(String text, int from, int to) {
        int columns = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            columns += c < '\u1100' ? 1 : Character.isLowSurrogate(c) ? 0 : 2;
        }
        return columns;
    }

    private String level(Level level) {
        return switch (level) {
            case ERROR -> paint("31", language == Language.EN ? "error" : "錯誤");
            case WARNING -> paint("33", language == Language.EN ? "warning" : "注意");
            case INFO -> paint("36", language == Language.EN ? "info" : "說明");
        };
    }

    private String paint(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
