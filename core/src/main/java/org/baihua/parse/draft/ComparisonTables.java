package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Diagnostic;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;
import org.baihua.source.Passage;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// Tells comparison tables from other tables, and reads their rows.
final class ComparisonTables {

    private static final int ROWS_ABOVE_HEADER = 4;

    private final LineIndex index;
    private final List<Diagnostic> diagnostics;
    private @Nullable Table lastStranger;

    ComparisonTables(LineIndex index, List<Diagnostic> diagnostics) {
        this.index = index;
        this.diagnostics = diagnostics;
    }

    /// A table understood.
    sealed interface Reading {

        /// 對照表 or 逐條說明.
        ///
        /// @param title the rows above the header, such as the table's own title
        record Comparison(List<Passage> title, Columns columns, List<RawRow> rows)
                implements Reading {}

        /// A form that the public fills in; nothing of it is law.
        record OpinionForm() implements Reading {}

        /// Any other table.
        record Other() implements Reading {}
    }

    /// Reads `table`.
    ///
    /// @param law the regulation named above the table
    /// @param before the columns of the comparison table that stands directly before it, for a
    ///   table that goes on on the next page without a header; otherwise null
    Reading read(Table table, String law, @Nullable Columns before) {
        List<List<Table.@Nullable Cell>> grid = table.grid();
        int header = -1;
        Columns columns = null;
        for (int r = 0; r < Math.min(grid.size(), ROWS_ABOVE_HEADER) && columns == null; r++) {
            columns = Columns.of(grid.get(r));
            header = r;
        }
        if (columns != null && isOpinionForm(columns, grid, header)) {
            reportFilledForm(grid, header);
            return new Reading.OpinionForm();
        }
        if (columns != null && !columns.isComparison()) {
            columns = null;
        }
        if (columns == null) {
            header = -1;
            columns = withoutHeader(table, grid, before);
        }
        if (columns == null) {
            return new Reading.Other();
        }
        List<Passage> title = new ArrayList<>();
        for (int r = 0; r < header; r++) {
            for (Table.Cell cell : table.rows().get(r).cells()) {
                title.addAll(Columns.lines(cell));
            }
        }
        return new Reading.Comparison(title, columns, rows(table, grid, header + 1, columns, law));
    }

    /// 建議單位｜原公告條文｜建議條文｜說明, and 建議條文｜草案條文｜說明 without anything in it.
    private static boolean isOpinionForm(
            Columns columns, List<List<Table.@Nullable Cell>> grid, int header) {
        if (columns.has(ColumnRole.OPINION)) {
            return true;
        }
        boolean suggestion = false;
        boolean draft = false;
        for (Table.Cell cell : grid.get(header)) {
            String words = cell == null ? "" : HeaderCells.fold(cell.text());
            suggestion |= words.startsWith("建議");
            draft |= words.startsWith("草案") || words.startsWith("修正草案");
        }
        if (!suggestion || draft) {
            return draft && suggestion;
        }
        for (int r = header + 1; r < grid.size(); r++) {
            for (Table.Cell cell : grid.get(r)) {
                if (cell != null && !Glyphs.isBlank(cell.text())) {
                    return false;
                }
            }
        }
        return true;
    }

    private void reportFilledForm(List<List<Table.@Nullable Cell>> grid, int header) {
        for (int r = header + 1; r < grid.size(); r++) {
            for (Table.Cell cell : grid.get(r)) {
                if (cell != null && !Glyphs.isBlank(cell.text())) {
                    diagnostics.add(
                            Diagnostic.warning(
                                    DraftMessage.OPINION_FORM,
                                    index.placeAt(cell.lines().getFirst().span().start()),
                                    Titles.shorten(Glyphs.squeeze(cell.text()))));
                    return;
                }
            }
        }
    }

    /// A table without a header row is a comparison table when it goes on with the one before it,
    /// or when its first column holds articles.
    private @Nullable Columns withoutHeader(
            Table table, List<List<Table.@Nullable Cell>> grid, @Nullable Columns before) {
        int width = table.columns();
        int labels = 0;
        int filled = 0;
        for (List<Table.@Nullable Cell> row : grid) {
            for (int c = 0; c < Math.max(1, width - 1); c++) {
                Table.Cell cell = row.get(c);
                if (cell == null || Glyphs.isBlank(cell.text())) {
                    continue;
                }
                filled++;
                if (ArticleLabel.article(cell.lines().getFirst().passage(), true) != null) {
                    labels++;
                }
            }
        }
        boolean articles = labels * 2 > filled && labels > 0;
        if (before != null && before.roles().size() == width && (articles || width >= 3)) {
            return before;
        }
        if (!articles || width < 2 || width > 3) {
            return null;
        }
        List<@Nullable ColumnRole> roles = new ArrayList<>();
        roles.add(ColumnRole.PROPOSED);
        if (width == 3) {
            roles.add(ColumnRole.CURRENT);
        }
        roles.add(ColumnRole.EXPLANATION);
        List<Line> lines = table.rows().getFirst().cells().getFirst().lines();
        diagnostics.add(
                Diagnostic.warning(
                        DraftMessage.HEADERLESS_TABLE,
                        index.placeAt(lines.isEmpty() ? -1 : lines.getFirst().span().start()),
                        width == 3 ? "修正條文｜現行條文｜說明" : "條文｜說明"));
        return new Columns(roles, false);
    }

    private List<RawRow> rows(
            Table table,
            List<List<Table.@Nullable Cell>> grid,
            int from,
            Columns first,
            String law) {
        List<RawRow> rows = new ArrayList<>();
        Columns columns = first;
        for (int r = from; r < grid.size(); r++) {
            List<Table.@Nullable Cell> places = grid.get(r);
            Columns again = Columns.of(places);
            if (again != null && again.isComparison()) {
                columns = again;
                continue;
            }
            RawRow row = row(table, r, places, columns, law);
            if (!rows.isEmpty() && sharesSide(grid, r, columns)) {
                rows.getLast().append(row);
            } else if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private RawRow row(
            Table table, int r, List<Table.@Nullable Cell> places, Columns columns, String law) {
        List<Table.Cell> begins = table.rows().get(r).cells();
        int width = 0;
        for (Table.Cell cell : begins) {
            width = Math.max(width, cell.column() + cell.columnSpan());
        }
        Columns fitted = columns.fitting(width);
        RawRow row = RawRow.empty(law, columns.aboutTheName());
        for (Table.Cell cell : begins) {
            if (Glyphs.isBlank(cell.text())) {
                continue;
            }
            List<Passage> lines = Columns.lines(cell);
            boolean whole =
                    (cell.columnSpan() >= fitted.roles().size() && fitted.roles().size() > 1)
                            || coversBothSides(cell, fitted);
            if (whole) {
                // 「第二章　設立」 over all columns stands on both sides.
                row.proposed().addAll(lines);
                if (fitted.has(ColumnRole.CURRENT)) {
                    row.current().addAll(lines);
                }
                continue;
            }
            ColumnRole role =
                    cell.column() < fitted.roles().size()
                            ? fitted.roles().get(cell.column())
                            : null;
            if (role == null) {
                reportStranger(table, cell);
                row.explanation().addAll(lines);
                continue;
            }
            switch (role) {
                case PROPOSED -> row.proposed().addAll(lines);
                case CURRENT -> row.current().addAll(lines);
                case EXPLANATION, REMARK, OPINION -> row.explanation().addAll(lines);
                case LABEL -> row.label().addAll(lines);
            }
        }
        return row;
    }

    /// Once a table: a table of another shape would fill the report with itself.
    private void reportStranger(Table table, Table.Cell cell) {
        if (table != lastStranger) {
            lastStranger = table;
            diagnostics.add(
                    Diagnostic.warning(
                            DraftMessage.CELL_WITHOUT_COLUMN,
                            index.placeAt(cell.lines().getFirst().span().start()),
                            Titles.shorten(Glyphs.squeeze(cell.text()))));
        }
    }

    private static boolean coversBothSides(Table.Cell cell, Columns columns) {
        boolean proposed = false;
        boolean current = false;
        for (int c = cell.column();
                c < Math.min(columns.roles().size(), cell.column() + cell.columnSpan());
                c++) {
            proposed |= columns.roles().get(c) == ColumnRole.PROPOSED;
            current |= columns.roles().get(c) == ColumnRole.CURRENT;
        }
        return proposed && current;
    }

    /// Whether a side's cell of the row above reaches down into row `r`: what stands beside it then
    /// belongs to the same comparison.
    private static boolean sharesSide(
            List<List<Table.@Nullable Cell>> grid, int r, Columns columns) {
        List<Table.@Nullable Cell> above = grid.get(r - 1);
        List<Table.@Nullable Cell> here = grid.get(r);
        for (int c = 0; c < Math.min(here.size(), columns.roles().size()); c++) {
            ColumnRole role = columns.roles().get(c);
            Table.Cell cell = here.get(c);
            if ((role == ColumnRole.PROPOSED || role == ColumnRole.CURRENT)
                    && cell != null
                    && cell == above.get(c)
                    && !Glyphs.isBlank(cell.text())) {
                return true;
            }
        }
        return false;
    }
}
