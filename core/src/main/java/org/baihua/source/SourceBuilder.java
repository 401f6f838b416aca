package org.baihua.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Puts a [SourceDocument] together in reading order. It counts lines and offsets, so that all
/// readers agree on them.
///
/// Not thread-safe; one builder makes one document.
public final class SourceBuilder {

    private final String name;
    private final String sha256;
    private final Format format;
    private final StringBuilder text = new StringBuilder();
    private final List<Revision> revisions = new ArrayList<>();
    private final List<Hidden> hidden = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    private final Map<String, String> properties = new TreeMap<>();
    private final Deque<List<Block>> flows = new ArrayDeque<>();
    private final Deque<TableBuilder> tables = new ArrayDeque<>();
    private int lines;

    public SourceBuilder(String name, String sha256, Format format) {
        this.name = name;
        this.sha256 = sha256;
        this.format = format;
        flows.push(new ArrayList<>());
    }

    /// The 1-based number that the next line will get.
    public int nextLine() {
        return lines + 1;
    }

    /// The offset at which the next line will begin.
    public int nextOffset() {
        return text.length();
    }

    /// Adds a line. Line breaks inside `content` make several lines: each mark goes to the lines
    /// that it covers, the label stays with the first.
    ///
    /// @return the first of them
    public Line line(String content, int page, int labelLength, List<Mark> marks, String address) {
        int end = content.indexOf('\n');
        if (end < 0) {
            return one(content, page, labelLength, within(marks, 0, content.length()), address);
        }
        Line first =
                one(content.substring(0, end), page, labelLength, within(marks, 0, end), address);
        NavigableMap<Integer, List<Mark>> later = new TreeMap<>();
        for (int start = end + 1; start <= content.length(); start = end(content, start) + 1) {
            later.put(start, new ArrayList<>());
        }
        for (Mark mark : marks) {
            Integer from = later.floorKey(mark.span().start());
            for (var line : later.tailMap(from == null ? 0 : from, true).entrySet()) {
                if (line.getKey() >= mark.span().end()) {
                    break;
                }
                int start = line.getKey();
                line.getValue().addAll(within(List.of(mark), start, end(content, start)));
            }
        }
        later.forEach((start, kept) ->
                one(content.substring(start, end(content, start)), page, 0, kept, address));
        return first;
    }

    /// Where the line that begins at `start` ends.
    private static int end(String content, int start) {
        int end = content.indexOf('\n', start);
        return end < 0 ? content.length() : end;
    }

    /// What of `marks` lies within `[start, end)`, counted from `start`.
    private static List<Mark> within(List<Mark> marks, int start, int end) {
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int from = Math.max(mark.span().start(), start);
            int to = Math.min(mark.span().end(), end);
            if (from < to) {
                kept.add(new Mark(new Span(from - start, to - start), mark.kind()));
            }
        }
        return kept;
    }

    private Line one(String content, int page, int labelLength, List<Mark> marks, String address) {
        Span span = new Span(text.length(), text.length() + content.length());
        int label = Math.min(labelLength, content.length());
        Line line = new Line(++lines, page, span, content, label, marks, address);
        text.append(content).append('\n');
        flows.element().add(line);
        return line;
    }

    public Line line(String content) {
        return line(content, 0, 0, List.of(), "");
    }

    public SourceBuilder beginTable() {
        tables.push(new TableBuilder());
        return this;
    }

    public SourceBuilder beginRow(boolean header) {
        tables.element().beginRow(header);
        return this;
    }

    public SourceBuilder beginCell(int column, int columnSpan, int rowSpan) {
        tables.element().beginCell(column, columnSpan, rowSpan);
        flows.push(new ArrayList<>());
        return this;
    }

    public SourceBuilder endCell() {
        tables.element().endCell(flows.pop());
        return this;
    }

    public SourceBuilder endRow() {
        tables.element().endRow();
        return this;
    }

    public Table endTable() {
        Table table = new Table(tables.pop().rows);
        flows.element().add(table);
        return table;
    }

    public void revision(Revision revision) {
        revisions.add(revision);
    }

    public void hidden(Hidden text) {
        hidden.add(text);
    }

    public void aside(Aside aside) {
        asides.add(aside);
    }

    /// Records what the file says of itself; an empty value is left out.
    public void property(String key, String value) {
        if (!value.isBlank()) {
            properties.put(key, value);
        }
    }

    /// The text so far, each line followed by `\n`.
    public String text() {
        return text.toString();
    }

    public SourceDocument build() {
        if (flows.size() != 1) {
            throw new IllegalStateException("a table is still open");
        }
        return new SourceDocument(
                name,
                sha256,
                format,
                text.toString(),
                flows.element(),
                revisions,
                hidden,
                asides,
                properties);
    }

    private static final class TableBuilder {
        private final List<Table.Row> rows = new ArrayList<>();
        private List<Table.Cell> cells = new ArrayList<>();
        private boolean header;
        private int column;
        private int columnSpan;
        private int rowSpan;

        void beginRow(boolean isHeader) {
            cells = new ArrayList<>();
            header = isHeader;
        }

        void beginCell(int atColumn, int columns, int rowCount) {
            column = atColumn;
            columnSpan = columns;
            rowSpan = rowCount;
        }

        void endCell(List<Block> blocks) {
            cells.add(new Table.Cell(column, columnSpan, rowSpan, blocks));
        }

        void endRow() {
            rows.add(new Table.Row(cells, header));
        }
    }
}
