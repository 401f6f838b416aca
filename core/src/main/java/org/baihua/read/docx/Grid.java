package org.baihua.read.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baihua.read.office.Change;
import org.baihua.read.office.Element;
import org.baihua.source.Revision;

/// The rows and cells of a `w:tbl`, placed on their grid and merged both ways.
///
/// Columns are counted from the cells themselves: many producers leave out `w:tblGrid`.
final class Grid {

    private Grid() {}

    /// One row.
    record Row(List<Cell> cells, boolean header, Change change) {}

    /// One cell as the file has it.
    static final class Cell {
        private final Element element;
        private final int column;
        private final Change change;
        private final String vertical;
        private int columnSpan;
        private int rowSpan = 1;
        private boolean covered;
        private final List<Cell> joined = new ArrayList<>();

        private Cell(Element element, int column, int columnSpan, Change change, String vertical) {
            this.element = element;
            this.column = column;
            this.columnSpan = columnSpan;
            this.change = change;
            this.vertical = vertical;
        }

        Element element() {
            return element;
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

        Change change() {
            return change;
        }

        /// Whether the cell continues one above, so that its own content is not shown.
        boolean isCovered() {
            return covered;
        }

        /// Cells to the right that an old-style merge joined to this one.
        List<Cell> joined() {
            return joined;
        }
    }

    /// All rows, those that tracked changes take away included.
    static List<Row> rows(Element table, Change change) {
        List<Row> rows = new ArrayList<>();
        collectRows(table, change, rows);
        return rows;
    }

    private static void collectRows(Element parent, Change change, List<Row> rows) {
        for (Element child : parent.elements()) {
            switch (child.name()) {
                case "w:tr" -> rows.add(row(child, change));
                case "w:tblPr", "w:tblGrid", "w:tblPrEx", "w:sdtPr" -> {}
                default -> collectRows(child, change, rows);
            }
        }
    }

    private static Row row(Element row, Change change) {
        Element properties = row.first("w:trPr");
        Change own = change.and(changeIn(properties, "w:ins", "w:del"));
        List<Cell> cells = new ArrayList<>();
        int[] column = {Math.clamp(properties.first("w:gridBefore").number("w:val", 0), 0, 1000)};
        collectCells(row, column, cells);
        return new Row(cells, RunProperties.isOn(properties.first("w:tblHeader")), own);
    }

    private static void collectCells(Element parent, int[] column, List<Cell> cells) {
        for (Element child : parent.elements()) {
            switch (child.name()) {
                case "w:tc" -> {
                    Element properties = child.first("w:tcPr");
                    int span =
                            Math.clamp(properties.first("w:gridSpan").number("w:val", 1), 1, 1000);
                    Element merge = properties.first("w:vMerge");
                    String vertical = merge.exists() ? merge.get("w:val", "continue") : "";
                    Change change = changeIn(properties, "w:cellIns", "w:cellDel");
                    Cell cell = new Cell(child, column[0], span, change, vertical);
                    column[0] += span;
                    Element across = properties.first("w:hMerge");
                    if (across.exists()
                            && across.get("w:val", "continue").equals("continue")
                            && !cells.isEmpty()) {
                        cells.getLast().columnSpan += span;
                        cells.getLast().joined.add(cell);
                    } else {
                        cells.add(cell);
                    }
                }
                case "w:trPr", "w:tblPrEx", "w:sdtPr" -> {}
                default -> collectCells(child, column, cells);
            }
        }
    }

    private static Change changeIn(Element properties, String inserted, String deleted) {
        Change change = Change.NONE;
        if (properties.first(inserted).exists()) {
            change = change.in(Revision.Kind.INSERTION);
        }
        if (properties.first(deleted).exists()) {
            change = change.in(Revision.Kind.DELETION);
        }
        return change;
    }

    /// Finds how far down merged cells reach.
    static void merge(List<Row> rows) {
        Map<Integer, Cell> open = new HashMap<>();
        for (Row row : rows) {
            Map<Integer, Cell> next = new HashMap<>();
            for (Cell cell : row.cells) {
                if (cell.vertical.isEmpty()) {
                    continue;
                }
                Cell above = open.get(cell.column);
                if (cell.vertical.equals("continue") && above != null) {
                    above.rowSpan++;
                    cell.covered = true;
                    next.put(cell.column, above);
                } else {
                    next.put(cell.column, cell);
                }
            }
            open = next;
        }
    }
}
