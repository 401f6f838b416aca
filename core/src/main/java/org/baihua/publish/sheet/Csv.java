package org.baihua.publish.sheet;

import java.util.ArrayList;
import java.util.List;

/// Comma-separated values as spreadsheets in Taiwan open them without harm: UTF-8 with a byte order
/// mark (without which Excel takes them for Big5), and no cell that is run as a formula.
public final class Csv {

    private Csv() {}

    public static String write(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(sheet.columns().stream().map(Sheet.Column::title).toList());
        rows.addAll(sheet.rows());
        return write(rows);
    }

    /// Rows as they are, the header first.
    public static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder("\uFEFF");
        for (List<String> row : rows) {
            out.append(String.join(",", row.stream().map(Csv::cell).toList())).append("\r\n");
        }
        return out.toString();
    }

    private static String cell(String text) {
        // A cell that begins like a formula would be run by a spreadsheet.
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        boolean number = text.matches("-?\\d+(\\.\\d+)?");
        String safe = formula && !number ? "'" + text : text;
        for (int i = 0; i < safe.length(); i++) {
            if ("\",\r\n".indexOf(safe.charAt(i)) >= 0) {
                return '"' + safe.replace("\"", "\"\"") + '"';
            }
        }
        return safe;
    }
}
