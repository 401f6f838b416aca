package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The cells between the edges of a grid: neighbours without a line between them are one.
final class GridCells {

    private GridCells() {}

    static List<Lattice.GridCell> of(
            List<Float> columns, List<Float> rows, List<Rule> across, List<Rule> down) {
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
                        && !isDrawn(down, columns.get(c + 1), rows.get(r), rows.get(r + 1))) {
                    group[Lattice.root(group, here + 1)] = Lattice.root(group, here);
                }
                if (r + 1 < height
                        && !isDrawn(across, rows.get(r + 1), columns.get(c), columns.get(c + 1))) {
                    group[Lattice.root(group, here + width)] = Lattice.root(group, here);
                }
            }
        }
        Map<Integer, int[]> extents = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            for (int c = 0; c < width; c++) {
                int root = Lattice.root(group, r * width + c);
                int[] extent = extents.get(root);
                if (extent == null) {
                    extents.put(root, new int[] {r, c, r, c});
                    order.add(root);
                } else {
                    extent[0] = Math.min(extent[0], r);
                    extent[1] = Math.min(extent[1], c);
                    extent[2] = Math.max(extent[2], r);
                    extent[3] = Math.max(extent[3], c);
                }
            }
        }
        List<Lattice.GridCell> cells = new ArrayList<>();
        for (int root : order) {
            int[] extent = extents.getOrDefault(root, new int[4]);
            Box box =
                    new Box(
                            columns.get(extent[1]),
                            rows.get(extent[0]),
                            columns.get(extent[3] + 1),
                            rows.get(extent[2] + 1));
            cells.add(
                    new Lattice.GridCell(
                            box,
                            extent[0],
                            extent[1],
                            extent[2] - extent[0] + 1,
                            extent[3] - extent[1] + 1));
        }
        cells.sort(Comparator.comparingInt(Lattice.GridCell::row)
                        .thenComparingInt(Lattice.GridCell::column));
        return cells;
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
