package org.baihua.read.odt;

import java.util.ArrayList;
import java.util.List;
import org.baihua.read.office.Element;

/// The rows and cells of a `table:table`, repeated ones written out.
final class OdfTable {

    /// A text document repeats a handful; a hostile one would repeat a billion.
    private static final int MOST_REPEATS = 200;

    private static final int MOST_CELLS = 200_000;

    private OdfTable() {}

    /// One row.
    record Row(Element element, List<Cell> cells, boolean header) {}

    /// One cell.
    ///
    /// @param covered whether a merged cell stands over it
    record Cell(Element element, int column, int columnSpan, int rowSpan, boolean covered) {}

    static List<Row> rows(Element table) {
        List<Row> rows = new ArrayList<>();
        int[] cells = {0};
        collect(table, false, rows, cells);
        return rows;
    }

    private static void collect(Element parent, boolean header, List<Row> rows, int[] total) {
        for (Element child : parent.elements()) {
            switch (child.name()) {
                case "table:table-row" -> {
                    int times = repeats(child, "table:number-rows-repeated");
                    for (int i = 0; i < times && (i == 0 || total[0] < MOST_CELLS); i++) {
                        Row row = row(child, header);
                        total[0] += row.cells.size();
                        rows.add(row);
                    }
                }
                case "table:table-header-rows" -> collect(child, true, rows, total);
                case "table:table-rows", "table:table-row-group" ->
                        collect(child, header, rows, total);
                default -> {}
            }
        }
    }

    private static Row row(Element row, boolean header) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (Element child : row.elements()) {
            boolean covered = child.is("table:covered-table-cell");
            if (!covered && !child.is("table:table-cell")) {
                continue;
            }
            int across = span(child, "table:number-columns-spanned");
            int down = span(child, "table:number-rows-spanned");
            int times = repeats(child, "table:number-columns-repeated");
            for (int i = 0; i < times; i++) {
                cells.add(new Cell(child, column++, across, down, covered));
            }
        }
        return new Row(row, cells, header);
    }

    private static int span(Element cell, String attribute) {
        return Math.clamp(cell.number(attribute, 1), 1, 10_000);
    }

    private static int repeats(Element element, String attribute) {
        return Math.clamp(element.number(attribute, 1), 1, MOST_REPEATS);
    }
}
