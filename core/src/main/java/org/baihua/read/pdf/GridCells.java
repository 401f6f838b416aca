package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cells between the edges of a grid: neighbours without a line between them are one.
final class GridCells {

    private GridCells() {}

    /// Places of the grid that hang together.
    private static final class Area {
        int top = Integer.MAX_VALUE;
        int left = Integer.MAX_VALUE;
        int bottom = -1;
        int right = -1;
        final List<int[]> places = new ArrayList<>();

        void add(int row, int column) {
            top = Math.min(top, row);
            left = Math.min(left, column);
            bottom = Math.max(bottom, row);
            right = Math.max(right, column);
            places.add(new int[] {row, column});
        }

        boolean isRectangle() {
            return places.size() == (bottom - top + 1) * (right - left + 1);
        }
    }

    /// @param parted whether the columns are parted even where no line is drawn
    static List<Lattice.GridCell> of(
            List<Float> columns,
            List<Float> rows,
            List<Rule> across,
            List<Rule> down,
            boolean parted) {
        int width = columns.size() - 1;
        int height = rows.size() - 1;
        int[] group = new int[width * height];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                int here = r * width + c;
                if (c + 1 < width
                        && !parted
                        && !isDrawn(down, columns.get(c + 1), rows.get(r), rows.get(r + 1))) {
                    group[Lattice.root(group, here + 1)] = Lattice.root(group, here);
                }
                if (r + 1 < height
                        && !isDrawn(across, rows.get(r + 1), columns.get(c), columns.get(c + 1))) {
                    group[Lattice.root(group, here + width)] = Lattice.root(group, here);
                }
            }
        }
        Map<Integer, Area> areas = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            areas.computeIfAbsent(Lattice.root(group, i), k -> new Area())
                    .add(i / width, i % width);
        }
        List<Lattice.GridCell> cells = new ArrayList<>();
        for (Area area : areas.values()) {
            if (area.isRectangle() && !isCrossed(area, columns, rows, across, down)) {
                cells.add(
                        cell(columns, rows, area.top, area.left, area.bottom, area.right, parted));
            } else {
                strips(cells, columns, rows, across, area);
            }
        }
        cells.sort(
                Comparator.comparingInt(Lattice.GridCell::row)
                        .thenComparingInt(Lattice.GridCell::column));
        return cells;
    }

    /// Whether a line is drawn inside the area, from place to place.
    private static boolean isCrossed(
            Area area, List<Float> columns, List<Float> rows, List<Rule> across, List<Rule> down) {
        for (int r = area.top; r <= area.bottom; r++) {
            for (int c = area.left; c <= area.right; c++) {
                if (c < area.right
                        && isDrawn(down, columns.get(c + 1), rows.get(r), rows.get(r + 1))) {
                    return true;
                }
                if (r < area.bottom
                        && isDrawn(across, rows.get(r + 1), columns.get(c), columns.get(c + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A cell is a rectangle without lines. What hangs together otherwise does so because lines
    /// between columns were left out: each column's stretch is a cell then, until text shows that
    /// two of them are one.
    private static void strips(
            List<Lattice.GridCell> cells,
            List<Float> columns,
            List<Float> rows,
            List<Rule> across,
            Area area) {
        boolean[][] in = new boolean[area.bottom - area.top + 1][area.right - area.left + 1];
        area.places.forEach(place -> in[place[0] - area.top][place[1] - area.left] = true);
        for (int c = area.left; c <= area.right; c++) {
            int top = -1;
            for (int r = area.top; r <= area.bottom; r++) {
                if (!in[r - area.top][c - area.left]) {
                    continue;
                }
                top = top < 0 ? r : top;
                boolean ends =
                        r == area.bottom
                                || !in[r + 1 - area.top][c - area.left]
                                || isDrawn(
                                        across,
                                        rows.get(r + 1),
                                        columns.get(c),
                                        columns.get(c + 1));
                if (ends) {
                    cells.add(cell(columns, rows, top, c, r, c, true));
                    top = -1;
                }
            }
        }
    }

    private static Lattice.GridCell cell(
            List<Float> columns,
            List<Float> rows,
            int top,
            int left,
            int bottom,
            int right,
            boolean soft) {
        Box box =
                new Box(
                        columns.get(left),
                        rows.get(top),
                        columns.get(right + 1),
                        rows.get(bottom + 1));
        return new Lattice.GridCell(box, top, left, bottom - top + 1, right - left + 1, soft);
    }

    /// Whether most of the edge between `from` and `to` is drawn.
    private static boolean isDrawn(List<Rule> rules, float at, float from, float to) {
        float drawn = 0;
        for (Rule rule : rules) {
            if (Math.abs(rule.at() - at) <= Lattice.NEAR) {
                drawn += Math.max(0, Math.min(rule.to(), to) - Math.max(rule.from(), from));
            }
        }
        return drawn >= (to - from) * 0.6f;
    }
}
