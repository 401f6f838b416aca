package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.baihua.read.OddCharacters;
import org.baihua.source.Mark;
import org.baihua.source.SourceBuilder;

/// Writes pieces into the document, lines joined into paragraphs.
final class Emitter {

    private final SourceBuilder builder;
    private final OddCharacters odd;

    Emitter(SourceBuilder builder, OddCharacters odd) {
        this.builder = builder;
        this.odd = odd;
    }

    /// @param right x up to which lines of this flow may run
    void flow(List<Piece> pieces, float right) {
        List<VisualLine> lines = new ArrayList<>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> lines.add(text.line());
                case Piece.Grid grid -> {
                    paragraphs(lines, right);
                    lines = new ArrayList<>();
                    table(grid);
                }
            }
        }
        paragraphs(lines, right);
    }

    void paragraphs(List<VisualLine> lines, float right) {
        for (Paragraphs.Paragraph paragraph : Paragraphs.join(lines, right)) {
            line(paragraph.text(), paragraph.page(), paragraph.marks());
        }
    }

    void line(String text, int page, List<Mark> marks) {
        if (!text.isBlank()) {
            builder.line(odd.line(text, page, builder.nextLine()), page, 0, marks, "");
        }
    }

    private void table(Piece.Grid grid) {
        builder.beginTable();
        float padding = padding(grid);
        for (Piece.GridRow row : grid.rows()) {
            builder.beginRow(row.header());
            for (Piece.GridCell cell : row.cells()) {
                builder.beginCell(cell.column(), cell.columnSpan(), cell.rowSpan());
                flow(cell.pieces(), cell.right() - padding);
                builder.endCell();
            }
            builder.endRow();
        }
        builder.endTable();
    }

    /// The blank between a cell's edge and its text, taken from where the lines begin.
    private static float padding(Piece.Grid grid) {
        float padding = 12;
        for (Piece.GridRow row : grid.rows()) {
            for (Piece.GridCell cell : row.cells()) {
                for (VisualLine line : cell.lines()) {
                    padding = Math.min(padding, Math.max(0, line.left() - cell.left()));
                }
            }
        }
        return padding;
    }
}
