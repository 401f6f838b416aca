package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of one cell of a grid.
///
/// Where a border was left undrawn, two cells look like one; the order in which the page paints
/// tells them apart: one cell's text is painted in one go.
///
/// @param glyphs in painting order
record CellText(int row, int column, int rowSpan, int columnSpan, List<Glyph> glyphs) {

    /// A glyph with its number among all glyphs of the table.
    private record Painted(Glyph glyph, int order) {}

    private record Part(int from, int span, List<Painted> painted) {}

    static List<CellText> of(Lattice.Grid grid, List<Glyph> glyphs) {
        List<Lattice.GridCell> places = new ArrayList<>(grid.cells());
        int[] owner = owners(places, glyphs);
        join(places, owner, glyphs);
        List<List<Painted>> byCell = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            byCell.add(new ArrayList<>());
        }
        for (int i = 0; i < glyphs.size(); i++) {
            byCell.get(owner[i]).add(new Painted(glyphs.get(i), i));
        }
        List<CellText> cells = new ArrayList<>();
        for (int i = 0; i < byCell.size(); i++) {
            Lattice.GridCell cell = places.get(i);
            if (cell.columnSpan() == 0) {
                continue;
            }
            for (Part down : rows(grid, cell, byCell.get(i))) {
                for (Part part : columns(grid, cell, down.painted)) {
                    List<Glyph> text = new ArrayList<>();
                    part.painted.forEach(each -> text.add(each.glyph));
                    cells.add(new CellText(down.from, part.from, down.span, part.span, text));
                }
            }
        }
        return cells;
    }

    /// Whether the text stands on both sides of `at`, the left painted first and none across.
    boolean isParted(float at) {
        List<Painted> painted = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            painted.add(new Painted(glyphs.get(i), i));
        }
        return cut(painted, at, true) > 0;
    }

    private static int[] owners(List<Lattice.GridCell> places, List<Glyph> glyphs) {
        int[] owner = new int[glyphs.size()];
        int last = 0;
        for (int i = 0; i < owner.length; i++) {
            last = cellAt(places, glyphs.get(i), last);
            owner[i] = last;
        }
        return owner;
    }

    /// Makes one cell of two whose border is not drawn and over whose border a line of text runs.
    /// The cell that is used up keeps its place with no columns.
    private static void join(List<Lattice.GridCell> places, int[] owner, List<Glyph> glyphs) {
        int[] into = new int[places.size()];
        for (int i = 0; i < into.length; i++) {
            into[i] = i;
        }
        for (int i = 1; i < owner.length; i++) {
            int left = Lattice.root(into, owner[i - 1]);
            int right = Lattice.root(into, owner[i]);
            Lattice.GridCell a = places.get(left);
            Lattice.GridCell b = places.get(right);
            Glyph before = glyphs.get(i - 1);
            Glyph after = glyphs.get(i);
            boolean runs =
                    left != right
                            && a.soft()
                            && b.soft()
                            && !before.isSpace()
                            && !after.isSpace()
                            && Math.abs(before.base() - after.base()) < 1
                            && Math.abs(after.start() - before.end()) < after.size() * 0.3f;
            if (runs
                    && a.row() == b.row()
                    && a.rowSpan() == b.rowSpan()
                    && a.column() + a.columnSpan() == b.column()) {
                into[right] = left;
                Box box = new Box(a.box().left(), a.box().top(), b.box().right(), b.box().bottom());
                places.set(
                        left,
                        new Lattice.GridCell(
                                box,
                                a.row(),
                                a.column(),
                                a.rowSpan(),
                                a.columnSpan() + b.columnSpan(),
                                true));
                places.set(right, new Lattice.GridCell(b.box(), b.row(), b.column(), 0, 0, true));
            }
        }
        for (int i = 0; i < owner.length; i++) {
            owner[i] = Lattice.root(into, owner[i]);
        }
    }

    Box box(Lattice.Grid grid) {
        return new Box(
                grid.columns().get(column),
                grid.edges().get(row),
                grid.columns().get(column + columnSpan),
                grid.edges().get(row + rowSpan));
    }

    /// The cell at the middle of a glyph. Neighbours mostly stand in the same cell, which is tried
    /// first.
    private static int cellAt(List<Lattice.GridCell> cells, Glyph glyph, int likely) {
        float x = glyph.middleX();
        float y = glyph.middleY();
        if (cells.get(likely).box().contains(x, y)) {
            return likely;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).box().contains(x, y)) {
                return i;
            }
        }
        return likely;
    }

    /// Splits at the edges of rows where the text above was painted first, then other cells, then
    /// the text below.
    private static List<Part> rows(
            Lattice.Grid grid, Lattice.GridCell cell, List<Painted> painted) {
        List<Part> parts = new ArrayList<>();
        int from = cell.row();
        int to = cell.row() + cell.rowSpan();
        List<Painted> rest = painted;
        for (int edge = from + 1; edge < to; edge++) {
            float at = grid.edges().get(edge);
            int cut = cut(rest, at, false);
            if (cut > 0 && rest.get(cut).order - rest.get(cut - 1).order > 1) {
                parts.add(new Part(from, edge - from, rest.subList(0, cut)));
                rest = rest.subList(cut, rest.size());
                from = edge;
            }
        }
        parts.add(new Part(from, to - from, rest));
        return parts;
    }

    /// Splits at the edges of columns where all text on the left was painted before all text on the
    /// right and none stands across.
    private static List<Part> columns(
            Lattice.Grid grid, Lattice.GridCell cell, List<Painted> painted) {
        List<Part> parts = new ArrayList<>();
        int from = cell.column();
        int to = cell.column() + cell.columnSpan();
        List<Painted> rest = painted;
        for (int edge = from + 1; edge < to; edge++) {
            int cut = cut(rest, grid.columns().get(edge), true);
            if (cut > 0) {
                parts.add(new Part(from, edge - from, rest.subList(0, cut)));
                rest = rest.subList(cut, rest.size());
                from = edge;
            }
        }
        parts.add(new Part(from, to - from, rest));
        return parts;
    }

    /// Where the text goes over an edge once and for all; -1 when it stands on one side only,
    /// across the edge, or goes to and fro.
    private static int cut(List<Painted> painted, float at, boolean column) {
        int cut = -1;
        @Nullable Boolean before = null;
        for (int i = 0; i < painted.size(); i++) {
            Glyph glyph = painted.get(i).glyph;
            if (glyph.text().isBlank()) {
                continue;
            }
            boolean across =
                    column
                            ? glyph.start() < at - 1 && glyph.end() > at + 1
                            : glyph.base() - glyph.size() * 0.7f < at - 1 && glyph.base() > at + 1;
            boolean first = column ? glyph.middleX() < at : glyph.middleY() < at;
            if (across || before == null && !first || before != null && first && cut >= 0) {
                return -1;
            }
            if (before != null && before && !first) {
                cut = i;
            }
            before = first;
        }
        return cut;
    }
}
