package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.baihua.read.Wrapping;
import org.baihua.source.Aside;
import org.jspecify.annotations.Nullable;

/// Joins what the edge of the page cut: a table that goes on is one table, a row that goes on is
/// one row, and a header row that is printed again is not text.
final class Continuation {

    private static final float NEAR = 6;

    private static final String DIGITS = "○〇零一二兩三四五六七八九十百千0123456789０１２３４５６７８９";

    private Continuation() {}

    /// @param pages the pieces of each page, heads and feet gone
    /// @param asides receives the header rows that were printed again
    static List<Piece> join(List<List<Piece>> pages, List<Aside> asides) {
        List<Piece> flow = new ArrayList<>();
        for (List<Piece> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                Piece piece = page.get(i);
                if (i == 0
                        && piece instanceof Piece.Grid next
                        && !flow.isEmpty()
                        && flow.getLast() instanceof Piece.Grid before
                        && before.page() < next.page()
                        && sameColumns(before, next)) {
                    flow.removeLast();
                    flow.add(joined(before, next, asides));
                } else {
                    flow.add(piece);
                }
            }
        }
        return flow;
    }

    private static boolean sameColumns(Piece.Grid a, Piece.Grid b) {
        if (widest(a) != widest(b)) {
            return false;
        }
        return Math.abs(a.frame().width() - b.frame().width()) < NEAR * 2;
    }

    private static int widest(Piece.Grid grid) {
        int columns = 0;
        for (Piece.GridRow row : grid.rows()) {
            for (Piece.GridCell cell : row.cells()) {
                columns = Math.max(columns, cell.column() + cell.columnSpan());
            }
        }
        return columns;
    }

    private static Piece.Grid joined(Piece.Grid before, Piece.Grid next, List<Aside> asides) {
        List<Piece.GridRow> rows = new ArrayList<>(before.rows());
        List<Piece.GridRow> more = new ArrayList<>(next.rows());
        int repeated = repeatedHeaders(rows, more);
        for (int i = 0; i < repeated; i++) {
            String text = more.removeFirst().text().replace('\t', ' ');
            asides.add(new Aside(Aside.Kind.HEADER, "", text, 0, next.page()));
            rows.set(i, new Piece.GridRow(rows.get(i).cells(), true));
        }
        if (!more.isEmpty() && !rows.isEmpty()) {
            Piece.@Nullable GridRow whole = oneRow(rows.getLast(), more.getFirst());
            if (whole != null) {
                rows.set(rows.size() - 1, whole);
                more.removeFirst();
            }
        }
        rows.addAll(more);
        return new Piece.Grid(next.page(), next.frame(), next.columns(), rows);
    }

    /// How many rows at the top of the table stand at the top of the next page again.
    private static int repeatedHeaders(List<Piece.GridRow> rows, List<Piece.GridRow> more) {
        int same = 0;
        while (same < Math.min(3, Math.min(rows.size(), more.size()))
                && !rows.get(same).isEmpty()
                && rows.get(same).text().equals(more.get(same).text())) {
            same++;
        }
        return same;
    }

    /// The two parts as one row, or null when the second is a row of its own.
    private static Piece.@Nullable GridRow oneRow(Piece.GridRow last, Piece.GridRow first) {
        if (last.header() || !fits(last, first) || !goesOn(last, first)) {
            return null;
        }
        List<Piece.GridCell> cells = new ArrayList<>();
        for (int i = 0; i < last.cells().size(); i++) {
            Piece.GridCell upper = last.cells().get(i);
            List<Piece> pieces = new ArrayList<>(upper.pieces());
            pieces.addAll(first.cells().get(i).pieces());
            cells.add(
                    new Piece.GridCell(
                            upper.column(),
                            upper.columnSpan(),
                            upper.rowSpan(),
                            upper.left(),
                            upper.right(),
                            pieces));
        }
        return new Piece.GridRow(cells, false);
    }

    private static boolean fits(Piece.GridRow last, Piece.GridRow first) {
        if (last.cells().size() != first.cells().size()) {
            return false;
        }
        for (int i = 0; i < last.cells().size(); i++) {
            Piece.GridCell a = last.cells().get(i);
            Piece.GridCell b = first.cells().get(i);
            if (a.column() != b.column() || a.columnSpan() != b.columnSpan() || a.rowSpan() > 1) {
                return false;
            }
        }
        return true;
    }

    /// Whether the first row of a page goes on with the last row of the page before.
    ///
    /// An article, or the next number, that begins in one of the first two cells begins a row.
    /// Otherwise the row goes on when a cell broke off in the middle of a sentence at the end of a
    /// full line, or when only some of its cells had more to say.
    private static boolean goesOn(Piece.GridRow last, Piece.GridRow first) {
        int filled = 0;
        int empty = 0;
        boolean broken = false;
        for (int i = 0; i < first.cells().size(); i++) {
            List<VisualLine> upper = last.cells().get(i).lines();
            List<VisualLine> lower = first.cells().get(i).lines();
            if (lower.isEmpty()) {
                empty += upper.isEmpty() ? 0 : 1;
                continue;
            }
            filled++;
            String begins = lower.getFirst().text();
            if (i < 2 && (beginsArticle(begins) || beginsNumber(last.cells().get(i), begins))) {
                return false;
            }
            if (!upper.isEmpty()) {
                VisualLine end = upper.getLast();
                Piece.GridCell cell = last.cells().get(i);
                boolean full =
                        cell.right() - end.right() < lower.getFirst().first() + end.size()
                                && !(upper.size() == 1 && isCentred(cell, end));
                broken |= full && !Wrapping.ends(end.text()) && !Wrapping.beginsItem(begins);
            }
        }
        return broken || filled > 0 && empty > 0;
    }

    /// Rows that count themselves in a column of their own.
    private static boolean beginsNumber(Piece.GridCell above, String begins) {
        return isNumber(above.text()) && isNumber(begins);
    }

    private static boolean isNumber(String text) {
        String plain = text.strip();
        return !plain.isEmpty()
                && plain.chars().allMatch(c -> DIGITS.indexOf(c) >= 0 || ".．、()（）".indexOf(c) >= 0);
    }

    /// The only word of a narrow cell stands in its middle; a line that was cut begins at its left.
    private static boolean isCentred(Piece.GridCell cell, VisualLine line) {
        float before = line.left() - cell.left();
        float behind = cell.right() - line.right();
        return before > line.size() * 0.6f && Math.abs(before - behind) < line.size() * 0.6f;
    }

    static boolean beginsArticle(String text) {
        String plain = text.strip().replace(" ", "").replace("　", "");
        if (!plain.startsWith("第")) {
            return false;
        }
        int end = 1;
        while (end < plain.length() && DIGITS.indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        return end > 1
                && end < plain.length()
                && "條點章節編".indexOf(plain.charAt(end)) >= 0
                && Wrapping.beginsItem(text.strip());
    }
}
