package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /// Writes the blocks of a tagged file.
    ///
    /// @param makers makes lines, by page
    void blocks(List<Tagged.Block> blocks, Map<Integer, LineMaker> makers) {
        List<List<VisualLine>> paragraphs = new ArrayList<>();
        float right = 0;
        for (Tagged.Block block : blocks) {
            List<VisualLine> lines =
                    block instanceof Tagged.Paragraph paragraph
                            ? lines(paragraph, makers)
                            : List.of();
            paragraphs.add(lines);
            for (VisualLine line : lines) {
                right = Math.max(right, line.right());
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Tagged.Table table) {
                table(table, makers);
            }
            for (Paragraphs.Paragraph each : Paragraphs.joinTagged(paragraphs.get(i), right)) {
                line(each.text(), each.page(), each.marks());
            }
        }
    }

    private static List<VisualLine> lines(
            Tagged.Paragraph paragraph, Map<Integer, LineMaker> makers) {
        List<VisualLine> lines = new ArrayList<>();
        List<Glyph> glyphs = new ArrayList<>();
        int page = 0;
        for (Tagged.Placed placed : paragraph.glyphs()) {
            if (placed.page() != page && !glyphs.isEmpty()) {
                lines.addAll(maker(makers, page).lines(glyphs));
                glyphs.clear();
            }
            page = placed.page();
            glyphs.add(placed.glyph());
        }
        if (!glyphs.isEmpty()) {
            lines.addAll(maker(makers, page).lines(glyphs));
        }
        return lines;
    }

    private static LineMaker maker(Map<Integer, LineMaker> makers, int page) {
        return makers.computeIfAbsent(page, k -> new LineMaker(k, new Underlines(List.of())));
    }

    private void table(Tagged.Table table, Map<Integer, LineMaker> makers) {
        builder.beginTable();
        for (Tagged.Row row : table.rows()) {
            builder.beginRow(row.header());
            for (Tagged.Cell cell : row.cells()) {
                builder.beginCell(cell.column(), cell.columnSpan(), cell.rowSpan());
                blocks(cell.blocks(), makers);
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
