package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays one sheet of ink out: text into the cells of ruled tables, everything else into the flow,
/// each in the order in which the page paints it.
final class Sheet {

    private final Ink ink;
    private final LineMaker lines;
    private final List<Lattice.Grid> grids;
    private final Hint hint;

    /// @param hint what the page before tells
    Sheet(Ink ink, Hint hint) {
        this.ink = ink;
        this.hint = hint;
        Lattice.Found found = Lattice.find(ink.rules(), hint.columns());
        List<Lattice.Grid> tables = new ArrayList<>();
        for (Lattice.Grid grid : found.grids()) {
            // One cell is a frame around text, or around the page.
            if (grid.cells().size() > 1) {
                tables.add(grid);
            }
        }
        tables.sort(Comparator.comparingDouble(grid -> grid.frame().area()));
        grids = tables;
        lines = new LineMaker(ink.page(), new Underlines(found.others()), ink.layer());
    }

    List<Piece> pieces() {
        List<Glyph> seen = new ArrayList<>();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : ink.glyphs()) {
            if (glyph.unseen() == null) {
                seen.add(glyph);
                if (at(grids, glyph) == null) {
                    outside.add(glyph);
                }
            }
        }
        Lattice.@Nullable Grid unruled = Columns.find(lines.lines(outside, 1.3f), hint);
        if (unruled != null && apart(unruled)) {
            grids.add(unruled);
        }
        return flow(seen, grids);
    }

    private boolean apart(Lattice.Grid unruled) {
        for (Lattice.Grid grid : grids) {
            Box a = grid.frame();
            Box b = unruled.frame();
            if (a.left() < b.right()
                    && b.left() < a.right()
                    && a.top() < b.bottom()
                    && b.top() < a.bottom()) {
                return false;
            }
        }
        return true;
    }

    /// @param tables those that may stand in this flow, smaller before larger
    private List<Piece> flow(List<Glyph> glyphs, List<Lattice.Grid> tables) {
        Map<Lattice.Grid, List<Glyph>> inside = new HashMap<>();
        List<Piece> pieces = new ArrayList<>();
        List<Lattice.Grid> outer = outermost(tables);
        // First find what each table holds, then lay out in painting order.
        Map<Glyph, Lattice.Grid> owner = new IdentityHashMap<>();
        for (Glyph glyph : glyphs) {
            Lattice.@Nullable Grid table = at(outer, glyph);
            if (table != null) {
                inside.computeIfAbsent(table, k -> new ArrayList<>()).add(glyph);
                owner.put(glyph, table);
            }
        }
        List<Glyph> text = new ArrayList<>();
        Set<Lattice.Grid> placed = new HashSet<>();
        for (Glyph glyph : glyphs) {
            Lattice.@Nullable Grid table = owner.get(glyph);
            if (table == null) {
                text.add(glyph);
            } else if (placed.add(table)) {
                addText(pieces, text);
                text = new ArrayList<>();
                pieces.add(table(table, inside.getOrDefault(table, List.of()), tables));
            }
        }
        addText(pieces, text);
        return pieces;
    }

    private void addText(List<Piece> pieces, List<Glyph> glyphs) {
        lines.lines(glyphs).forEach(line -> pieces.add(new Piece.Text(line)));
    }

    /// Where the lines of a cell may end: at its edge, or, in a table without lines, where the
    /// longest of its column ends.
    private static float right(Lattice.Grid grid, CellText cell, List<Glyph> glyphs) {
        float left = grid.columns().get(cell.column());
        float edge = grid.columns().get(cell.column() + cell.columnSpan());
        if (grid.ruled()) {
            return edge;
        }
        float right = left;
        float first = edge;
        for (Glyph glyph : glyphs) {
            if (glyph.middleX() >= left && glyph.middleX() < edge && !glyph.isSpace()) {
                right = Math.max(right, glyph.end());
                first = Math.min(first, glyph.start());
            }
        }
        return right + Math.max(0, first - left);
    }

    private static List<Lattice.Grid> outermost(List<Lattice.Grid> tables) {
        List<Lattice.Grid> outer = new ArrayList<>();
        for (Lattice.Grid table : tables) {
            boolean within = false;
            for (Lattice.Grid other : tables) {
                within |=
                        other != table
                                && other.frame().contains(table.frame())
                                && !table.frame().contains(other.frame());
            }
            if (!within) {
                outer.add(table);
            }
        }
        return outer;
    }

    private static Lattice.@Nullable Grid at(List<Lattice.Grid> tables, Glyph glyph) {
        for (Lattice.Grid table : tables) {
            if (table.frame().contains(glyph.middleX(), glyph.middleY())) {
                return table;
            }
        }
        return null;
    }

    private Piece.Grid table(Lattice.Grid drawn, List<Glyph> glyphs, List<Lattice.Grid> tables) {
        List<List<Piece.GridCell>> rows = new ArrayList<>();
        Lattice.Grid grid = UndrawnColumns.add(drawn, glyphs);
        for (int r = 0; r < grid.rows(); r++) {
            rows.add(new ArrayList<>());
        }
        for (CellText cell : CellText.of(grid, glyphs)) {
            List<Lattice.Grid> nested = new ArrayList<>();
            for (Lattice.Grid table : tables) {
                if (table != drawn
                        && cell.box(grid).contains(table.frame())
                        && !table.frame().contains(grid.frame())) {
                    nested.add(table);
                }
            }
            rows.get(cell.row())
                    .add(
                            new Piece.GridCell(
                                    cell.column(),
                                    cell.columnSpan(),
                                    cell.rowSpan(),
                                    grid.columns().get(cell.column()),
                                    right(grid, cell, glyphs),
                                    flow(cell.glyphs(), nested)));
        }
        List<Piece.GridRow> made = new ArrayList<>();
        for (List<Piece.GridCell> cells : rows) {
            cells.sort(Comparator.comparingInt(Piece.GridCell::column));
            made.add(new Piece.GridRow(cells, false));
        }
        return new Piece.Grid(ink.page(), grid.frame(), grid.columns(), made);
    }
}
