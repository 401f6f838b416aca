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
            if (area.isRectangle()) {
                cells.add(cell(columns, rows, area.top, area.left, area.bottom, area.right));
            } else {
                runs(cells, columns, rows, area);
            }
        }
        cells.sort(
                Comparator.comparingInt(Lattice.GridCell::row)
                        .thenComparingInt(Lattice.GridCell::column));
        return cells;
    }

    /// A cell is a rectangle. Where undrawn lines make something else hang together, each row's
    /// stretch is a cell, for tables leave out the lines of rows less often than those of columns.
    private static void runs(
            List<Lattice.GridCell> cells, List<Float> columns, List<Float> rows, Area area) {
        for (int i = 0; i < area.places.size(); i++) {
            int[] first = area.places.get(i);
            int last = first[1];
            while (i + 1 < area.places.size()
                    && area.places.get(i + 1)[0] == first[0]
                    && area.places.get(i + 1)[1] == last + 1) {
                i++;
                last++;
            }
            cells.add(cell(columns, rows, first[0], first[1], first[0], last));
        }
    }

    private static Lattice.GridCell cell(
            List<Float> columns, List<Float> rows, int top, int left, int bottom, int right) {
        Box box =
                new Box(
                        columns.get(left),
                        rows.get(top),
                        columns.get(right + 1),
                        rows.get(bottom + 1));
        return new Lattice.GridCell(box, top, left, bottom - top + 1, right - left + 1);
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
