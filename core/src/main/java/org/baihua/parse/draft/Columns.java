package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Line;
import org.baihua.source.Passage;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// The columns of a comparison table, as one of its header rows announced them.
///
/// @param roles one for each column of the grid; null for a column without a header of its own
/// @param aboutTheName whether the rows below are about the regulation's name
record Columns(List<@Nullable ColumnRole> roles, boolean aboutTheName) {

    Columns {
        roles = new ArrayList<>(roles);
    }

    boolean has(ColumnRole role) {
        return roles.contains(role);
    }

    boolean isComparison() {
        return has(ColumnRole.PROPOSED) || has(ColumnRole.CURRENT);
    }

    /// Reads `row` as a header row, or answers null when it is none: every cell with text must be a
    /// header, and between them they must name at least two things.
    static @Nullable Columns of(List<Table.@Nullable Cell> row) {
        List<@Nullable ColumnRole> roles = new ArrayList<>();
        int headers = 0;
        int strangers = 0;
        boolean name = false;
        Table.@Nullable Cell last = null;
        for (Table.Cell cell : row) {
            if (cell == null) {
                roles.add(null);
                continue;
            }
            if (cell == last) {
                roles.add(roles.getLast());
                continue;
            }
            last = cell;
            String text = cell.text();
            ColumnRole role = HeaderCells.role(text);
            roles.add(role);
            if (role != null) {
                headers++;
                name |= HeaderCells.isAboutTheName(text);
            } else if (!Glyphs.isBlank(text)) {
                strangers++;
            }
        }
        boolean two =
                (roles.contains(ColumnRole.EXPLANATION) && headers >= 2)
                        || (roles.contains(ColumnRole.PROPOSED)
                                && roles.contains(ColumnRole.CURRENT));
        if (roles.contains(ColumnRole.OPINION)) {
            return new Columns(roles, false);
        }
        if (!two || strangers > (headers >= 3 ? 1 : 0)) {
            return null;
        }
        return new Columns(roles, name);
    }

    /// Fits the columns to a row with another number of cells, as tables without merged-cell marks
    /// have them: a head of three over rows of seven means three and three and one.
    Columns fitting(int width) {
        int heads = roles.size();
        if (width <= heads || heads == 0) {
            return this;
        }
        boolean explained = roles.getLast() == ColumnRole.EXPLANATION;
        int sides = explained ? heads - 1 : heads;
        int columns = explained ? width - 1 : width;
        if (sides == 0 || columns % sides != 0) {
            if (explained && sides > 0 && width % sides == 0) {
                columns = width;
                explained = false;
            } else {
                return this;
            }
        }
        List<@Nullable ColumnRole> fitted = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            fitted.add(roles.get(i / (columns / sides)));
        }
        if (explained) {
            fitted.add(ColumnRole.EXPLANATION);
        }
        return new Columns(fitted, aboutTheName);
    }

    /// The lines of a cell, those of nested tables included.
    static List<Passage> lines(Table.Cell cell) {
        List<Passage> lines = new ArrayList<>();
        for (Line line : cell.lines()) {
            lines.add(line.passage());
        }
        return lines;
    }
}
