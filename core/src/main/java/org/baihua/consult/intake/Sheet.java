package org.baihua.consult.intake;

import java.util.List;

/// A table as it came in.
///
/// @param header the names of the columns
/// @param rows below the header, in order
record Sheet(List<String> header, List<Row> rows) {

    /// @param line 1-based place in the file
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    Sheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// The first row that is not blank becomes the header.
    static Sheet of(List<Row> rows) {
        int first = 0;
        while (first < rows.size() && rows.get(first).isBlank()) {
            first++;
        }
        return first == rows.size()
                ? new Sheet(List.of(), List.of())
                : new Sheet(
                        rows.get(first).cells.stream().map(String::strip).toList(),
                        rows.subList(first + 1, rows.size()).stream()
                                .filter(row -> !row.isBlank())
                                .toList());
    }
}
