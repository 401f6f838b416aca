package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds tables in the straight lines of a page: lines that meet make a grid, and a place in the
/// grid without a line to its neighbour is one cell with it.
final class Lattice {

    static final float NEAR = 3;

    /// A drawing of more lines than this is no table; comparing all of them would take too long.
    private static final int MOST_RULES = 4_000;

    private static final long MOST_WORK = 100_000_000;

    private Lattice() {}

    /// A table's grid.
    ///
    /// @param frame around all cells
    /// @param cells by row, then column
    /// @param rows how many rows there are
    /// @param edges of the rows, from top to bottom
    /// @param columns edges of the columns, from left to right
    /// @param ruled whether lines were drawn
    record Grid(
            Box frame,
            List<GridCell> cells,
            int rows,
            List<Float> edges,
            List<Float> columns,
            boolean ruled) {}

    /// @param soft whether its sides are not drawn, so that text may show it to be one with its
    ///   neighbour
    record GridCell(Box box, int row, int column, int rowSpan, int columnSpan, boolean soft) {}

    /// @param grids the tables
    /// @param others the rules that belong to no table
    record Found(List<Grid> grids, List<Rule> others) {}

    /// @param hint the columns of the table that stood at the end of the page before, or empty; a
    ///   table that goes on is often drawn with some of its lines only
    static Found find(List<Rule> rules, List<Float> hint) {
        List<Rule> merged = merge(rules);
        if (merged.size() > MOST_RULES) {
            return new Found(List.of(), rules);
        }
        List<Grid> grids = new ArrayList<>();
        List<List<Rule>> members = new ArrayList<>();
        List<Rule> others = new ArrayList<>();
        List<Rule> loose = new ArrayList<>();
        for (List<Rule> group : meeting(merged)) {
            Grid grid = grid(group, List.of());
            boolean whole = grid != null && grid.columns.size() >= hint.size();
            if (!hint.isEmpty() && !whole && Hint.fits(group, hint)) {
                loose.addAll(group);
            } else if (grid == null) {
                others.addAll(group);
            } else {
                grids.add(grid);
                members.add(group);
            }
        }
        if (!loose.isEmpty()) {
            Grid grid = Hint.isTable(loose, hint) ? grid(loose, hint) : grid(loose, List.of());
            if (grid == null) {
                others.addAll(loose);
            } else {
                grids.add(grid);
                members.add(loose);
            }
        }
        while (mergeOne(grids, members)) {
            // Each round makes one table out of two; there are few.
        }
        adopt(grids, members, others);
        return new Found(grids, others);
    }

    /// Rules in groups that touch each other.
    private static List<List<Rule>> meeting(List<Rule> merged) {
        int[] group = new int[merged.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < merged.size(); i++) {
            for (int j = i + 1; j < merged.size(); j++) {
                if (meet(merged.get(i), merged.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(merged.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    /// Makes one table of two that lie in each other because lines between them are not drawn. A
    /// table that really stands in a cell keeps its distance from the cell's edges.
    private static boolean mergeOne(List<Grid> grids, List<List<Rule>> members) {
        for (int i = 0; i < grids.size(); i++) {
            for (int j = 0; j < grids.size(); j++) {
                if (i == j || !isOne(grids.get(i), grids.get(j))) {
                    continue;
                }
                List<Rule> both = new ArrayList<>(members.get(i));
                both.addAll(members.get(j));
                Grid grid = grid(both, List.of());
                if (grid == null) {
                    continue;
                }
                grids.set(i, grid);
                members.set(i, both);
                grids.remove(j);
                members.remove(j);
                return true;
            }
        }
        return false;
    }

    /// Lines inside a table that touch no other line but run from column to column are the table's.
    private static void adopt(List<Grid> grids, List<List<Rule>> members, List<Rule> others) {
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            List<Rule> more = new ArrayList<>();
            for (Rule rule : others) {
                if (rule.across()
                        && rule.at() > grid.frame.top()
                        && rule.at() < grid.frame.bottom()
                        && isEdge(grid.columns, rule.from()) + isEdge(grid.columns, rule.to())
                                == 2) {
                    more.add(rule);
                }
            }
            if (!more.isEmpty()) {
                more.addAll(members.get(i));
                Grid larger = grid(more, grid.columns, false);
                if (larger != null) {
                    others.removeAll(more);
                    grids.set(i, larger);
                }
            }
        }
    }

    private static boolean isOne(Grid outer, Grid inner) {
        Box a = outer.frame;
        Box b = inner.frame;
        boolean apart =
                b.left() > a.right() - NEAR
                        || b.right() < a.left() + NEAR
                        || b.top() > a.bottom() - NEAR
                        || b.bottom() < a.top() + NEAR;
        if (apart) {
            return false;
        }
        if (!a.contains(b)) {
            return !b.contains(a);
        }
        int shared = isEdge(outer.columns, b.left()) + isEdge(outer.columns, b.right());
        shared += isEdge(outer.edges, b.top()) + isEdge(outer.edges, b.bottom());
        return shared >= 2;
    }

    private static int isEdge(List<Float> edges, float at) {
        for (float edge : edges) {
            if (Math.abs(edge - at) <= NEAR) {
                return 1;
            }
        }
        return 0;
    }

    static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean meet(Rule a, Rule b) {
        if (a.across() == b.across()) {
            return false;
        }
        Rule across = a.across() ? a : b;
        Rule down = a.across() ? b : a;
        return down.at() >= across.from() - NEAR
                && down.at() <= across.to() + NEAR
                && across.at() >= down.from() - NEAR
                && across.at() <= down.to() + NEAR;
    }

    /// Pieces of one line, drawn cell by cell or in dashes, become one rule.
    private static List<Rule> merge(List<Rule> rules) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(
                Comparator.comparing(Rule::across)
                        .thenComparing(rule -> Math.round(rule.at()))
                        .thenComparing(Rule::from)
                        .thenComparing(Rule::to));
        List<Rule> merged = new ArrayList<>();
        for (Rule rule : sorted) {
            int found = -1;
            // Rules at nearly the same place stand close together in the sorted list.
            for (int i = merged.size() - 1; i >= 0 && i >= merged.size() - 12; i--) {
                Rule other = merged.get(i);
                if (other.across() == rule.across()
                        && Math.abs(other.at() - rule.at()) <= 1.6f
                        && rule.from() <= other.to() + 4
                        && rule.to() >= other.from() - 4) {
                    found = i;
                    break;
                }
            }
            if (found < 0) {
                merged.add(rule);
            } else {
                Rule other = merged.get(found);
                float at = other.length() >= rule.length() ? other.at() : rule.at();
                merged.set(
                        found,
                        new Rule(
                                rule.across(),
                                at,
                                Math.min(other.from(), rule.from()),
                                Math.max(other.to(), rule.to())));
            }
        }
        return merged;
    }

    private static @Nullable Grid grid(List<Rule> rules, List<Float> hint) {
        return grid(rules, hint, !hint.isEmpty());
    }

    /// @param given edges of columns that are known already, or empty
    /// @param parted whether the columns are parted even where no line is drawn
    private static @Nullable Grid grid(List<Rule> rules, List<Float> given, boolean parted) {
        List<Rule> across = new ArrayList<>();
        List<Rule> down = new ArrayList<>();
        float top = Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        for (Rule rule : rules) {
            if (rule.across()) {
                across.add(rule);
                left = Math.min(left, rule.from());
                right = Math.max(right, rule.to());
            } else {
                down.add(rule);
                top = Math.min(top, rule.from());
                bottom = Math.max(bottom, rule.to());
            }
        }
        boolean few = down.isEmpty() || across.isEmpty() || down.size() + across.size() < 3;
        if (few && given.isEmpty()) {
            return null;
        }
        List<Float> columns = given.isEmpty() ? edges(down) : new ArrayList<>(given);
        List<Float> rows = edges(across);
        // A table may be drawn open at its sides, and at the page's edge where it goes on.
        if (!down.isEmpty() && (rows.isEmpty() || rows.getFirst() - top > NEAR * 2)) {
            rows.addFirst(top);
        }
        if (!down.isEmpty() && bottom - rows.getLast() > NEAR * 2) {
            rows.addLast(bottom);
        }
        if (columns.getFirst() - left > NEAR * 2) {
            columns.addFirst(left);
        }
        if (right - columns.getLast() > NEAR * 2) {
            columns.addLast(right);
        }
        long work = (long) columns.size() * rows.size() * rules.size();
        if (columns.size() < 2 || rows.size() < 2 || work > MOST_WORK) {
            return null;
        }
        List<GridCell> cells = GridCells.of(columns, rows, across, down, parted);
        Box frame = new Box(columns.getFirst(), rows.getFirst(), columns.getLast(), rows.getLast());
        return new Grid(frame, cells, rows.size() - 1, rows, columns, true);
    }

    private static List<Float> edges(List<Rule> rules) {
        List<Float> all = new ArrayList<>();
        for (Rule rule : rules) {
            all.add(rule.at());
        }
        Collections.sort(all);
        List<Float> edges = new ArrayList<>();
        for (float at : all) {
            if (edges.isEmpty() || at - edges.getLast() > NEAR) {
                edges.add(at);
            }
        }
        return edges;
    }
}
