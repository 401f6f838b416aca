package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Holds the lines of a page against the columns of the table on the page before. Tables that come
/// from web pages are drawn cell by cell, and what is left of them on a later page may be one long
/// line and a few short ones; the columns tell that they are a table.
///
/// @param columns edges of the columns of the last table, or empty
/// @param header what its first row says, cell by cell
record Hint(List<Float> columns, List<String> header) {

    static final Hint NONE = new Hint(List.of(), List.of());

    private static final float NEAR = 2.5f;

    /// What the last table of a page tells about the next page.
    static Hint after(List<Piece> pieces, Hint before) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Piece.Grid grid) {
                boolean same = before.columns.equals(grid.columns());
                List<String> header = new ArrayList<>();
                for (Piece.GridCell cell : grid.rows().getFirst().cells()) {
                    header.add(cell.text().strip());
                }
                return new Hint(grid.columns(), same ? before.header : header);
            }
        }
        return NONE;
    }

    /// Whether all rules stand on the columns' edges or run from edge to edge.
    static boolean fits(List<Rule> rules, List<Float> columns) {
        for (Rule rule : rules) {
            boolean fit =
                    rule.across()
                            ? edge(columns, rule.from()) >= 0 && edge(columns, rule.to()) >= 0
                            : edge(columns, rule.at()) >= 0;
            if (!fit) {
                return false;
            }
        }
        return true;
    }

    /// Whether the rules are more than a line across the page, as heads and feet have it.
    static boolean isTable(List<Rule> rules, List<Float> columns) {
        Set<Integer> edges = new HashSet<>();
        boolean inner = false;
        for (Rule rule : rules) {
            if (rule.across()) {
                edges.add(edge(columns, rule.from()));
                edges.add(edge(columns, rule.to()));
                inner |= isInner(columns, rule.from()) || isInner(columns, rule.to());
            } else {
                edges.add(edge(columns, rule.at()));
                inner = true;
            }
        }
        return inner && edges.size() >= 2;
    }

    private static boolean isInner(List<Float> columns, float at) {
        int edge = edge(columns, at);
        return edge > 0 && edge < columns.size() - 1;
    }

    private static int edge(List<Float> columns, float at) {
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - at) <= NEAR) {
                return i;
            }
        }
        return -1;
    }
}
