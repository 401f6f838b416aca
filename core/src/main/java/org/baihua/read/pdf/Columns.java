package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds tables that are drawn without any line, by the way in which the page paints: down one
/// cell, up again and to the right for the next, and back to the left for the next row. Text in
/// paragraphs never goes up.
final class Columns {

    /// Fewer steps up may be two columns of running text.
    private static final int FEWEST_STEPS = 2;

    private final List<VisualLine> lines;
    private final List<Float> starts = new ArrayList<>();
    private final boolean hinted;

    private Columns(List<VisualLine> lines, Hint page) {
        List<Float> hint = page.columns();
        this.lines = lines;
        int steps = 0;
        List<Float> found = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (isStepUp(lines.get(i - 1), lines.get(i))) {
                steps++;
                found.add(lines.get(i).left());
            }
        }
        hinted = steps > 0 && hint.size() > 2 && areIn(hint, found);
        if (hinted) {
            starts.addAll(hint.subList(0, hint.size() - 1));
        } else if (steps >= FEWEST_STEPS) {
            cluster(found);
            addFirst();
        }
    }

    /// @param lines of text outside ruled tables, parted where they have wide gaps
    /// @param hint what the page before tells
    /// @return the grid around the table, or null when there is none
    static Lattice.@Nullable Grid find(List<VisualLine> lines, Hint hint) {
        Columns columns = new Columns(lines, hint);
        return columns.starts.size() < 2 ? null : columns.grid(hint);
    }

    private static boolean isStepUp(VisualLine before, VisualLine after) {
        return after.base() < before.base() - before.size() * 0.5f
                && after.left() > before.left() + before.size() * 3;
    }

    private static boolean areIn(List<Float> hint, List<Float> found) {
        for (float left : found) {
            boolean in = false;
            for (float edge : hint) {
                in |= left >= edge - 1 && left < edge + 24;
            }
            if (!in) {
                return false;
            }
        }
        return true;
    }

    /// Starts of columns, a character's width of difference aside.
    private void cluster(List<Float> found) {
        found.sort(null);
        for (float left : found) {
            if (starts.isEmpty() || left - starts.getLast() > 24) {
                starts.add(left);
            }
        }
    }

    /// The first column begins where the lines before the first steps up begin.
    private void addFirst() {
        float first = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            if (isStepUp(lines.get(i - 1), lines.get(i))) {
                for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
                    first = Math.min(first, lines.get(j).left());
                }
            }
        }
        if (first < starts.getFirst() - 12) {
            starts.addFirst(first);
        }
    }

    /// The column that holds the line, or -1 when it runs over into the next.
    private int column(VisualLine line) {
        int column = -1;
        for (int i = 0; i < starts.size(); i++) {
            column = line.left() >= starts.get(i) - line.size() * 0.6f ? i : column;
        }
        boolean over =
                column >= 0
                        && column + 1 < starts.size()
                        && line.right() > starts.get(column + 1) + line.size() * 0.3f;
        return over ? -1 : column;
    }

    private Lattice.@Nullable Grid grid(Hint hint) {
        int[] region = region();
        if (region.length == 0) {
            return null;
        }
        List<Float> edges = new ArrayList<>();
        float bottom = 0;
        float right = 0;
        float top = Float.MAX_VALUE;
        int current = -1;
        int header = header(region, hint.header());
        float rowBottom = -Float.MAX_VALUE;
        for (int i = region[0]; i < region[1]; i++) {
            VisualLine line = lines.get(i);
            int column = column(line);
            if (column < current || current < 0 || i == region[0] + header) {
                if (current >= 0) {
                    edges.add(top);
                }
                rowBottom = Math.max(rowBottom, bottom);
                top = Float.MAX_VALUE;
            }
            top = Math.min(top, line.base() - line.size() * 1.05f);
            if (top < rowBottom - line.size()) {
                // Rows that overlap are no rows.
                return null;
            }
            bottom = Math.max(bottom, line.base() + line.size() * 0.3f);
            right = Math.max(right, line.right());
            current = column;
        }
        edges.add(top);
        edges.add(bottom + 1);
        List<Float> columns = new ArrayList<>();
        if (hinted) {
            columns.addAll(hint.columns());
        } else {
            starts.forEach(start -> columns.add(start - 3));
            columns.add(right + 3);
        }
        return boxes(edges, columns);
    }

    /// How many lines at the top are the table's header printed again; a row that goes on below it
    /// in its last column only would look like a part of it.
    private int header(int[] region, List<String> header) {
        int count = 0;
        for (String cell : header) {
            if (region[0] + count >= region[1]
                    || !lines.get(region[0] + count).text().strip().equals(cell)) {
                return -1;
            }
            count++;
        }
        return count == 0 ? -1 : count;
    }

    /// The lines of the table, from and to: the run of lines that all keep to their columns and
    /// that holds most steps up. What stands above the second column's first line is not part of
    /// it.
    private int[] region() {
        int bestFrom = 0;
        int bestTo = 0;
        int bestSteps = 0;
        for (int from = 0; from < lines.size(); ) {
            if (column(lines.get(from)) < 0) {
                from++;
                continue;
            }
            int to = from + 1;
            int steps = 0;
            while (to < lines.size() && column(lines.get(to)) >= 0) {
                steps += isStepUp(lines.get(to - 1), lines.get(to)) ? 1 : 0;
                to++;
            }
            if (steps > bestSteps) {
                bestSteps = steps;
                bestFrom = from;
                bestTo = to;
            }
            from = to;
        }
        if (bestSteps == 0) {
            return new int[0];
        }
        int from = bestFrom;
        int second = from;
        while (second < bestTo && column(lines.get(second)) == column(lines.get(from))) {
            second++;
        }
        if (second < bestTo) {
            float first = lines.get(second).base() - lines.get(second).size();
            while (from < second && lines.get(from).base() < first) {
                from++;
            }
        }
        return new int[] {from, bestTo};
    }

    private static Lattice.@Nullable Grid boxes(List<Float> edges, List<Float> columns) {
        List<Lattice.GridCell> cells = new ArrayList<>();
        Set<Float> distinct = new HashSet<>(edges);
        if (distinct.size() < edges.size()) {
            return null;
        }
        for (int r = 0; r + 1 < edges.size(); r++) {
            if (edges.get(r + 1) <= edges.get(r)) {
                return null;
            }
            for (int c = 0; c + 1 < columns.size(); c++) {
                Box box =
                        new Box(columns.get(c), edges.get(r), columns.get(c + 1), edges.get(r + 1));
                cells.add(new Lattice.GridCell(box, r, c, 1, 1, false));
            }
        }
        Box frame =
                new Box(columns.getFirst(), edges.getFirst(), columns.getLast(), edges.getLast());
        return new Lattice.Grid(frame, cells, edges.size() - 1, edges, columns, false);
    }
}
