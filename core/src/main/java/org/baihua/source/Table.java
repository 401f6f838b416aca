package org.baihua.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table with its merged cells.
///
/// @param rows in order; a row may be shorter than the others
public record Table(List<Row> rows) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    /// One row.
    ///
    /// @param cells the cells that begin in this row; a cell merged into one above does not stand
    ///   here
    /// @param header whether the file marks the row as one that repeats on every page
    public record Row(List<Cell> cells, boolean header) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// One cell.
    ///
    /// @param column 0-based column of the grid where it begins
    /// @param columnSpan how many columns it covers, at least 1
    /// @param rowSpan how many rows it covers, at least 1
    /// @param blocks what stands in it; nested tables stay tables
    public record Cell(int column, int columnSpan, int rowSpan, List<Block> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
            if (column < 0 || columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException(
                        "cell " + column + " " + columnSpan + "x" + rowSpan);
            }
        }

        /// All lines of the cell, those of nested tables included, in reading order.
        public List<Line> lines() {
            return SourceDocument.linesOf(blocks);
        }

        /// The lines joined by `\n`.
        public String text() {
            return String.join("\n", lines().stream().map(Line::text).toList());
        }
    }

    /// The number of columns of the widest row, merged cells counted.
    public int columns() {
        int columns = 0;
        for (Row row : rows) {
            for (Cell cell : row.cells) {
                columns = Math.max(columns, cell.column + cell.columnSpan);
            }
        }
        return columns;
    }

    /// The table as a full grid: every row has [#columns()] places, and a merged cell stands in
    /// every place that it covers. A place that no cell covers is null.
    public List<List<@Nullable Cell>> grid() {
        int columns = columns();
        List<List<@Nullable Cell>> grid = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<@Nullable Cell> places = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                places.add(null);
            }
            grid.add(places);
        }
        for (int r = 0; r < rows.size(); r++) {
            for (Cell cell : rows.get(r).cells) {
                for (int y = r; y < Math.min(rows.size(), r + cell.rowSpan); y++) {
                    for (int x = cell.column; x < cell.column + cell.columnSpan; x++) {
                        grid.get(y).set(x, cell);
                    }
                }
            }
        }
        return grid;
    }
}
