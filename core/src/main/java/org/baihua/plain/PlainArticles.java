package org.baihua.plain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.law.Numeral;
import org.baihua.source.Block;
import org.baihua.source.Line;
import org.baihua.source.Passage;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// Cuts somebody's plain version at the headings that name articles: 第 3 條, 第3條之1（目的）, 第 3 條到第 5 條,
/// §7.
///
/// A plain version is no law: its paragraphs, lists and titles are as its writer liked them, and
/// only the numbers of the articles tie it to the law. In a table with a column of 白話 that column
/// alone is read, with the number that stands in its row.
final class PlainArticles {

    /// What may stand between a heading and the text on the same line.
    private static final String AFTER = " \u3000\t:：（(【[、．.｜|-–—";

    /// A stretch of the plain version.
    ///
    /// @param articles canonical numbers; none for what stands before the first heading
    /// @param lines its lines, heading aside
    /// @param heading the line of the heading; null for what stands before the first one
    record Part(List<String> articles, List<Passage> lines, @Nullable Passage heading) {

        Passage text() {
            return Passage.join("\n", lines);
        }
    }

    /// A heading found at the start of a line.
    private record Heading(List<String> articles, int end) {}

    private final List<Part> parts = new ArrayList<>();
    private List<String> open = List.of();
    private List<Passage> lines = new ArrayList<>();
    private @Nullable Passage heading;

    private PlainArticles() {}

    static List<Part> of(SourceDocument document) {
        PlainArticles cut = new PlainArticles();
        cut.blocks(document.blocks());
        cut.close();
        return List.copyOf(cut.parts);
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Line line -> line(line.passage());
                case Table table -> table(table);
            }
        }
    }

    private void table(Table table) {
        int column = plainColumn(table);
        if (column < 0) {
            for (Table.Row row : table.rows()) {
                row.cells().forEach(cell -> blocks(cell.blocks()));
            }
            return;
        }
        for (Table.Row row : table.rows().subList(1, table.rows().size())) {
            for (Table.Cell cell : row.cells()) {
                if (cell.column() != column && !cell.lines().isEmpty()) {
                    // Of the other columns only the number is of use.
                    Passage first = cell.lines().getFirst().passage();
                    Heading found = heading(first.text());
                    if (found != null) {
                        begin(found, first);
                    }
                }
            }
            for (Table.Cell cell : row.cells()) {
                if (cell.column() == column) {
                    blocks(cell.blocks());
                }
            }
        }
    }

    /// The column of a table whose first row names one 白話 and another 原文 or 條文; -1 for other
    /// tables.
    private static int plainColumn(Table table) {
        if (table.rows().size() < 2) {
            return -1;
        }
        int plain = -1;
        boolean original = false;
        for (Table.Cell cell : table.rows().getFirst().cells()) {
            String title = cell.text();
            if (title.contains("白話") || title.contains("易讀") || title.contains("淺白")) {
                plain = cell.column();
            } else {
                original |= title.contains("原文") || title.contains("條文") || title.contains("條次");
            }
        }
        return original ? plain : -1;
    }

    private void line(Passage line) {
        if (line.text().isBlank()) {
            return;
        }
        Heading found = heading(line.text());
        if (found == null) {
            lines.add(line.strip());
            return;
        }
        begin(found, line);
        Passage rest = line.sub(found.end, line.length()).strip();
        if (!isCaption(rest.text())) {
            lines.add(rest);
        }
    }

    private void begin(Heading found, Passage line) {
        if (heading != null && open.equals(found.articles) && lines.isEmpty()) {
            return;
        }
        close();
        open = found.articles;
        heading = line;
    }

    /// （目的） behind a number, or nothing: no text of the article.
    private static boolean isCaption(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        boolean bracketed =
                "（(【[".indexOf(rest.charAt(0)) >= 0
                        && "）)】]".indexOf(rest.charAt(rest.length() - 1)) >= 0
                        && rest.indexOf('刪') < 0;
        // A title has no end of a sentence: 第 3 條：誰可以申請
        return bracketed
                || rest.length() <= 16 && "。；！：，".chars().noneMatch(c -> rest.indexOf(c) >= 0);
    }

    private void close() {
        if (heading != null || !lines.isEmpty()) {
            parts.add(new Part(open, List.copyOf(lines), heading));
        }
        lines = new ArrayList<>();
    }

    /// The heading with which a line begins; null when it begins with none.
    private static @Nullable Heading heading(String line) {
        int i = 0;
        while (i < line.length() && " \u3000\t#*【[●■◆▍•-".indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        Set<String> articles = new LinkedHashSet<>();
        String last = null;
        boolean range = false;
        int end = i;
        while (i < line.length()) {
            int[] stop = new int[1];
            String number = article(line, i, !articles.isEmpty(), stop);
            if (number == null) {
                break;
            }
            if (range && last != null) {
                between(last, number, articles);
            }
            articles.add(number);
            last = number;
            end = stop[0];
            i = end;
            while (i < line.length() && " \u3000".indexOf(line.charAt(i)) >= 0) {
                i++;
            }
            range = i < line.length() && "至到~～-–".indexOf(line.charAt(i)) >= 0;
            if (!range && !(i < line.length() && "、和及與".indexOf(line.charAt(i)) >= 0)) {
                break;
            }
            i++;
            while (i < line.length() && " \u3000".indexOf(line.charAt(i)) >= 0) {
                i++;
            }
        }
        if (articles.isEmpty()
                || end < line.length()
                        && AFTER.indexOf(line.charAt(end)) < 0
                        && line.charAt(end) != '】'
                        && line.charAt(end) != ']'
                        && line.charAt(end) != '*') {
            return null;
        }
        while (end < line.length() && "】]* \u3000\t:：、．.｜|".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        return goesOn(line, end) ? null : new Heading(List.copyOf(articles), end);
    }

    /// 第 3 條 第 2 項的規定…, 第 3 條 的規定: a sentence that begins with a reference.
    private static boolean goesOn(String line, int at) {
        if (at >= line.length()) {
            return false;
        }
        char next = line.charAt(at);
        boolean place =
                next == '第'
                        && at + 1 < line.length()
                        && (Numeral.isDigitOrUnit(line.charAt(at + 1))
                                || line.charAt(at + 1) == ' ');
        return place || "的之規所".indexOf(next) >= 0 && !line.startsWith("規則", at);
    }

    /// 第 3 條之 1, §3-1, and inside a list also 3 條; null when none begins at `at`.
    private static @Nullable String article(String line, int at, boolean listed, int[] end) {
        int i = at;
        boolean sign = line.charAt(i) == '§';
        boolean marked = sign || line.charAt(i) == '第';
        if (!marked && !listed) {
            return null;
        }
        i = skip(line, marked ? i + 1 : i);
        Numeral.Found number = i < line.length() ? Numeral.at(line, i) : null;
        if (number == null || number.whole().isEmpty()) {
            return null;
        }
        StringBuilder canonical = new StringBuilder();
        canonical.append(number.whole().getAsLong());
        i = number.end();
        // 第 15-1 條
        if (i + 1 < line.length()
                && line.charAt(i) == '-'
                && Character.isDigit(line.charAt(i + 1))) {
            Numeral.Found sub = Numeral.at(line, i + 1);
            if (sub != null && sub.whole().isPresent()) {
                canonical.append('-').append(sub.whole().getAsLong());
                i = sub.end();
            }
        }
        int unit = skip(line, i);
        if (unit < line.length() && (line.charAt(unit) == '條' || line.charAt(unit) == '點')) {
            i = unit + 1;
        } else if (!sign) {
            return null;
        }
        int sub = skip(line, i);
        while (sub < line.length() && line.charAt(sub) == '之') {
            int from = skip(line, sub + 1);
            Numeral.Found part = from < line.length() ? Numeral.at(line, from) : null;
            if (part == null || part.whole().isEmpty()) {
                break;
            }
            canonical.append('-').append(part.whole().getAsLong());
            i = part.end();
            sub = skip(line, i);
        }
        end[0] = i;
        return canonical.toString();
    }

    private static int skip(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /// What lies between the two ends of 第 3 條到第 5 條.
    private static void between(String first, String last, Set<String> articles) {
        if (first.contains("-") || last.contains("-")) {
            return;
        }
        long from = Long.parseLong(first);
        long to = Long.parseLong(last);
        for (long n = from + 1; n < to && to - from < 100; n++) {
            articles.add(Long.toString(n));
        }
    }
}
