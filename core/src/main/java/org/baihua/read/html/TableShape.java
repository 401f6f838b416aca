package org.baihua.read.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// A table element taken apart: its rows, and the place of each cell in the grid.
///
/// @param rows in order of appearance; `thead` first and `tfoot` last, as a browser shows them
/// @param columns of the grid
/// @param layout whether the table only arranges the page
record TableShape(List<Row> rows, int columns, boolean layout) {

    /// No draft has a wider table; a page that says so is out to make grids explode.
    private static final int WIDEST = 200;

    record Row(Element element, boolean header, List<Cell> cells) {}

    record Cell(Element element, int column, int columnSpan, int rowSpan) {}

    static TableShape of(Element table, Styles styles) {
        List<Element> head = new ArrayList<>();
        List<Element> body = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> body.add(child);
                case "thead" -> rowsOf(child, head);
                case "tfoot" -> rowsOf(child, foot);
                case "tbody" -> rowsOf(child, body);
                default -> {}
            }
        }
        List<Element> all = new ArrayList<>(head);
        all.addAll(body);
        all.addAll(foot);
        List<Row> rows = place(all, head.size());
        int columns = 0;
        for (Row row : rows) {
            for (Cell cell : row.cells) {
                columns = Math.max(columns, cell.column + cell.columnSpan);
            }
        }
        return new TableShape(rows, columns, isLayout(table, rows, columns, styles));
    }

    private static void rowsOf(Element part, List<Element> rows) {
        for (Element child : part.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            }
        }
    }

    private static List<Row> place(List<Element> all, int heads) {
        List<Row> rows = new ArrayList<>();
        // For each column, how many more rows a cell from above still covers.
        int[] covered = new int[WIDEST + 1];
        for (int r = 0; r < all.size(); r++) {
            List<Cell> cells = new ArrayList<>();
            BitSet fresh = new BitSet();
            boolean allHeads = true;
            int column = 0;
            for (Element cell : all.get(r).children()) {
                boolean th = cell.normalName().equals("th");
                if (!th && !cell.normalName().equals("td")) {
                    continue;
                }
                allHeads &= th;
                while (column < WIDEST && covered[column] > 0) {
                    column++;
                }
                int span = Math.clamp(number(cell, "colspan"), 1, Math.max(1, WIDEST - column));
                int left = all.size() - r;
                int asked = cell.hasAttr("rowspan") ? number(cell, "rowspan") : 1;
                int down = asked <= 0 ? left : Math.min(asked, left);
                cells.add(new Cell(cell, column, span, down));
                for (int i = column; i < Math.min(WIDEST, column + span); i++) {
                    covered[i] = Math.max(covered[i], down);
                    fresh.set(i);
                }
                column += span;
            }
            for (int i = 0; i < covered.length; i++) {
                covered[i] = Math.max(0, covered[i] - 1);
            }
            boolean header = r < heads || allHeads && !cells.isEmpty();
            rows.add(new Row(all.get(r), header, cells));
        }
        return rows;
    }

    private static int number(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        int number = 0;
        for (int i = 0; i < value.length() && Character.isDigit(value.charAt(i)); i++) {
            number = Math.min(100_000, number * 10 + Character.digit(value.charAt(i), 10));
        }
        return number;
    }

    /// A table lays out when nothing shows its grid (no border, no header cells, no caption) and
    /// its shape is that of a page: one column, another table inside, or a cell as wide as the
    /// whole that holds running text.
    private static boolean isLayout(Element table, List<Row> rows, int columns, Styles styles) {
        if (table.attr("role").equals("presentation")) {
            return true;
        }
        boolean nested = false;
        boolean page = false;
        for (Row row : rows) {
            if (row.header) {
                return false;
            }
            for (Cell cell : row.cells) {
                Map<String, String> style = styles.of(cell.element);
                if (Styles.hasBorder(style)) {
                    return false;
                }
                nested |= cell.element.selectFirst("table") != null;
                page |= cell.columnSpan >= columns && cell.element.select("p, div, br").size() >= 2;
            }
        }
        String border = table.attr("border").strip();
        boolean bordered =
                table.hasAttr("border") && !border.equals("0") && !border.equals("0px")
                        || Styles.hasBorder(styles.of(table));
        boolean single = rows.size() == 1 && columns == 1;
        if (bordered) {
            return single && nested;
        }
        boolean caption =
                !table.children().isEmpty() && table.child(0).normalName().equals("caption");
        return !caption && (columns <= 1 || nested || page);
    }
}
