package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// A piece of a page's flow, before lines are joined into paragraphs and pages into a document.
sealed interface Piece {

    int page();

    /// A line of text.
    record Text(VisualLine line) implements Piece {
        @Override
        public int page() {
            return line.page();
        }
    }

    /// A table, or the part of one that stands on the page.
    ///
    /// @param rows may grow when the table goes on over the page
    record Grid(int page, Box frame, List<Float> columns, List<GridRow> rows) implements Piece {}

    /// @param header whether it repeats on every page
    record GridRow(List<GridCell> cells, boolean header) {

        /// The row's text, cell by cell, to compare rows by.
        String text() {
            StringBuilder text = new StringBuilder();
            for (GridCell cell : cells) {
                text.append(cell.text()).append('\t');
            }
            return text.toString().strip();
        }

        boolean isEmpty() {
            return text().isBlank();
        }
    }

    /// @param right x up to which its lines may run
    record GridCell(
            int column, int columnSpan, int rowSpan, float left, float right, List<Piece> pieces) {

        List<VisualLine> lines() {
            List<VisualLine> lines = new ArrayList<>();
            for (Piece piece : pieces) {
                switch (piece) {
                    case Text text -> lines.add(text.line);
                    case Grid grid ->
                            grid.rows.forEach(
                                    row -> row.cells.forEach(cell -> lines.addAll(cell.lines())));
                }
            }
            return lines;
        }

        String text() {
            StringBuilder text = new StringBuilder();
            lines().forEach(line -> text.append(line.text()));
            return text.toString();
        }
    }
}
