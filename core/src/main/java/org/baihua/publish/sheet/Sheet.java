package org.baihua.publish.sheet;

import java.util.List;

/// A table with a name: one row a thing, one column a property.
///
/// @param id as files are called
/// @param title as people call it
/// @param rows each as long as `columns`
public record Sheet(String id, String title, List<Column> columns, List<List<String>> rows) {

    /// A column.
    ///
    /// @param id the property as programs call it
    /// @param title as people call it
    /// @param number whether its cells are whole numbers
    public record Column(String id, String title, boolean number) {

        static Column text(String id, String title) {
            return new Column(id, title, false);
        }

        static Column number(String id, String title) {
            return new Column(id, title, true);
        }
    }

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(id + ": a row of " + row.size() + " cells");
            }
        }
    }
}
