package org.baihua.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
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

    /// Adds a line. Line breaks inside `content` become separate lines (marks and label stay with
    /// the first).
    public Line line(String content, int page, int labelLength, List<Mark> marks, String address) {
        int cut = content.indexOf('\n');
        String first = cut < 0 ? content : content.substring(0, cut);
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            int end = Math.min(mark.span().end(), first.length());
            if (mark.span().start() < end) {
                kept.add(new Mark(new Span(mark.span().start(), end), mark.kind()));
            }
        }
        Span span = new Span(text.length(), text.length() + first.length());
        Line line =
                new Line(
                        ++lines,
                        page,
                        span,
                        first,
                        Math.min(labelLength, first.length()),
                        kept,
                        address);
        text.append(first).append('\n');
        flows.element().add(line);
        if (cut >= 0) {
            List<Mark> later = new ArrayList<>();
            for (Mark mark : marks) {
                int start = Math.max(mark.span().start(), cut + 1) - cut - 1;
                int end = mark.span().end() - cut - 1;
                if (start < end) {
                    later.add(new Mark(new Span(start, end), mark.kind()));
                }
            }
            line(content.substring(cut + 1), page, 0, later, address);
        }
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
