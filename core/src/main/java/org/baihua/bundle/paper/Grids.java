package org.baihua.bundle.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baihua.publish.Outline.Part.Grid;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.sheet.Sheet;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// Tables as grids.
final class Grids {

    private Grids() {}

    /// A table of the law; a merged cell stands in the first place that it covers. Null for a table
    /// without cells.
    static @Nullable Grid of(Table table) {
        int columns = Math.max(1, table.columns());
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            String[] cells = new String[columns];
            Arrays.fill(cells, "");
            for (Table.Cell cell : row.cells()) {
                cells[cell.column()] = cell.text();
            }
            rows.add(row(Arrays.asList(cells)));
        }
        if (rows.isEmpty()) {
            return null;
        }
        List<String> header =
                rows.removeFirst().stream().map(cell -> cell.getFirst().text()).toList();
        return new Grid(header, rows);
    }

    static Grid of(Sheet sheet) {
        return new Grid(
                sheet.columns().stream().map(Sheet.Column::title).toList(),
                sheet.rows().stream().map(Grids::row).toList());
    }

    static List<List<Span>> row(List<String> cells) {
        return cells.stream().map(cell -> List.of(Span.of(cell))).toList();
    }
}
