package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.List;

/// Finds borders of columns that no line shows: a blank strip down a whole column of the grid, with
/// text on both sides of it in several rows, the left side painted before the right.
final class UndrawnColumns {

    /// Fewer rows may be spread out by chance.
    private static final int FEWEST_ROWS = 3;

    private UndrawnColumns() {}

    /// The grid with the borders that its text shows.
    static Lattice.Grid add(Lattice.Grid grid, List<Glyph> glyphs) {
        List<CellText> cells = CellText.of(grid, glyphs);
        Lattice.Grid wider = grid;
        for (int column = grid.columns().size() - 2; column >= 0; column--) {
            List<Float> borders = borders(cells, column);
            for (int i = borders.size() - 1; i >= 0; i--) {
                wider = insert(wider, column, borders.get(i));
            }
        }
        return wider;
    }

    private static List<Float> borders(List<CellText> cells, int column) {
        List<CellText> here = new ArrayList<>();
        List<float[]> inked = new ArrayList<>();
        float size = 0;
        for (CellText cell : cells) {
            if (cell.column() == column && cell.columnSpan() == 1) {
                here.add(cell);
                for (int i = 0; i < cell.glyphs().size(); i++) {
                    Glyph glyph = cell.glyphs().get(i);
                    if (!glyph.text().isEmpty() && (!glyph.isSpace() || goesOn(cell.glyphs(), i))) {
                        inked.add(new float[] {glyph.start(), glyph.end()});
                        size = Math.max(size, glyph.size());
                    }
                }
            }
        }
        List<Float> borders = new ArrayList<>();
        if (here.size() < FEWEST_ROWS) {
            return borders;
        }
        inked.sort((a, b) -> Float.compare(a[0], b[0]));
        float right = Float.MAX_VALUE;
        for (float[] stretch : inked) {
            if (stretch[0] - right > size * 0.7f) {
                float middle = (stretch[0] + right) / 2;
                int parted = 0;
                for (CellText cell : here) {
                    parted += cell.isParted(middle) ? 1 : 0;
                }
                if (parted >= FEWEST_ROWS) {
                    borders.add(middle);
                }
            }
            right = right == Float.MAX_VALUE ? stretch[1] : Math.max(right, stretch[1]);
        }
        return borders;
    }

    /// Whether text follows right behind a space: such a space belongs to the text, as in 「第二條　」,
    /// and parts no columns.
    private static boolean goesOn(List<Glyph> glyphs, int space) {
        Glyph glyph = glyphs.get(space);
        for (int i = space + 1; i < glyphs.size(); i++) {
            Glyph next = glyphs.get(i);
            if (!next.isSpace()) {
                return Math.abs(next.start() - glyphs.get(i - 1).end()) < glyph.size() * 0.3f
                        && Math.abs(next.base() - glyph.base()) < 1;
            }
        }
        return false;
    }

    /// The grid with one more edge in `column`: cells there become one column wider, so that their
    /// text decides on which side it stands.
    private static Lattice.Grid insert(Lattice.Grid grid, int column, float at) {
        List<Float> columns = new ArrayList<>(grid.columns());
        columns.add(column + 1, at);
        List<Lattice.GridCell> cells = new ArrayList<>();
        for (Lattice.GridCell cell : grid.cells()) {
            boolean covers = cell.column() <= column && cell.column() + cell.columnSpan() > column;
            cells.add(
                    new Lattice.GridCell(
                            cell.box(),
                            cell.row(),
                            cell.column() > column ? cell.column() + 1 : cell.column(),
                            cell.rowSpan(),
                            covers ? cell.columnSpan() + 1 : cell.columnSpan(),
                            cell.soft()));
        }
        return new Lattice.Grid(
                grid.frame(), cells, grid.rows(), grid.edges(), columns, grid.ruled());
    }
}
