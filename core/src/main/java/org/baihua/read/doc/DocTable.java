package org.baihua.read.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/// The cells of a table, placed on the grid that their edges make: the format stores where a cell
/// begins and ends on paper, not how many columns it covers.
final class DocTable {

    /// Edges nearer than this (twips, 1/20 point) are one line to the eye.
    private static final int SAME_EDGE = 60;

    private DocTable() {}

    /// One row.
    record Row(List<Cell> cells, boolean header) {}

    /// One cell.
    static final class Cell {
        private final TableCell source;
        private final int left;
        private int right;
        private int column;
        private int columnSpan = 1;
        private int rowSpan = 1;
        private boolean covered;
        private final List<TableCell> joined = new ArrayList<>();

        private Cell(TableCell source) {
            this.source = source;
            left = source.getLeftEdge();
            right = left + source.getWidth();
        }

        TableCell source() {
            return source;
        }

        int column() {
            return column;
        }

        int columnSpan() {
            return columnSpan;
        }

        int rowSpan() {
            return rowSpan;
        }

        /// Whether the cell continues one above, so that its own content is not shown.
        boolean isCovered() {
            return covered;
        }

        /// Cells to the right that a merge joined to this one.
        List<TableCell> joined() {
            return joined;
        }
    }

    static List<Row> rows(Table table) {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                    Cell first = cells.getLast();
                    first.right = Math.max(first.right, cell.getLeftEdge() + cell.getWidth());
                    first.joined.add(cell);
                } else {
                    cells.add(new Cell(cell));
                }
            }
            rows.add(new Row(cells, row.isTableHeader()));
        }
        place(rows);
        merge(rows);
        return rows;
    }

    private static void place(List<Row> rows) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Row row : rows) {
            for (Cell cell : row.cells) {
                edges.add(cell.left);
                edges.add(cell.right);
            }
        }
        Map<Integer, Integer> columns = new HashMap<>();
        int column = -1;
        int last = 0;
        for (int edge : edges) {
            if (column < 0 || edge - last > SAME_EDGE) {
                column++;
                last = edge;
            }
            columns.put(edge, column);
        }
        for (Row row : rows) {
            int next = 0;
            for (Cell cell : row.cells) {
                cell.column = Math.max(next, columns.getOrDefault(cell.left, 0));
                int end = columns.getOrDefault(cell.right, 0);
                cell.columnSpan = Math.max(1, end - cell.column);
                next = cell.column + cell.columnSpan;
            }
        }
    }

    private static void merge(List<Row> rows) {
        Map<Integer, Cell> open = new HashMap<>();
        for (Row row : rows) {
            Map<Integer, Cell> next = new HashMap<>();
            for (Cell cell : row.cells) {
                Cell above = open.get(cell.column);
                if (cell.source.isFirstVerticallyMerged()) {
                    next.put(cell.column, cell);
                } else if (cell.source.isVerticallyMerged() && above != null) {
                    above.rowSpan++;
                    cell.covered = true;
                    next.put(cell.column, above);
                }
            }
            open = next;
        }
    }
}
