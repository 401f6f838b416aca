package org.baihua.consult.intake;

import java.util.ArrayList;
import java.util.List;
import org.baihua.consult.ConsultMessage;
import org.baihua.source.Diagnostic;
import org.baihua.source.Place;
import org.jspecify.annotations.Nullable;

/// Comma-separated values as people's programs write them (RFC 4180, with commas, tabs or
/// semicolons). A quote that is never closed makes its line plain text instead of swallowing the
/// rest of the file.
public final class Csv {

    private final String text;
    private final String file;
    private final List<Diagnostic> diagnostics;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String text, String file, List<Diagnostic> diagnostics) {
        this.text = text;
        this.file = file;
        this.diagnostics = diagnostics;
        this.separator = separator(text);
    }

    static List<Sheet.Row> read(String text, String file, List<Diagnostic> diagnostics) {
        Csv csv = new Csv(text, file, diagnostics);
        List<Sheet.Row> rows = new ArrayList<>();
        // An unclosed quote is looked for once; behind it no other can be closed either.
        while (csv.at < text.length()) {
            rows.add(csv.row());
        }
        return rows;
    }

    /// The cells of all rows; for files of our own.
    public static List<List<String>> cells(String text, String file, List<Diagnostic> diagnostics) {
        return read(text, file, diagnostics).stream().map(Sheet.Row::cells).toList();
    }

    /// One line of a file, ended by `\n`; cells are quoted where they must be.
    public static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (i > 0) {
                line.append(',');
            }
            boolean quoted =
                    cell.indexOf(',') >= 0
                            || cell.indexOf('"') >= 0
                            || cell.indexOf('\n') >= 0
                            || cell.indexOf('\r') >= 0
                            || !cell.equals(cell.strip());
            line.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return line.append('\n').toString();
    }

    /// What parts the first line most often.
    private static char separator(String text) {
        int[] counts = new int[3];
        for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
            int which = ",\t;".indexOf(text.charAt(i));
            if (which >= 0) {
                counts[which]++;
            }
        }
        return counts[1] > counts[0] ? '\t' : counts[2] > counts[0] ? ';' : ',';
    }

    private Sheet.Row row() {
        int start = at;
        int startLine = line;
        List<String> cells = new ArrayList<>();
        while (true) {
            @Nullable String cell =
                    at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
            if (cell == null) {
                at = start;
                line = startLine;
                diagnostics.add(
                        Diagnostic.warning(
                                ConsultMessage.OPEN_QUOTE, Place.atLine(file, startLine)));
                return literal(startLine);
            }
            cells.add(cell);
            if (at >= text.length()) {
                return new Sheet.Row(startLine, cells);
            }
            char c = text.charAt(at++);
            if (c != separator) {
                if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                line++;
                return new Sheet.Row(startLine, cells);
            }
        }
    }

    private Sheet.Row literal(int startLine) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                text.substring(at, end)
                                        .replace("\r", "")
                                        .split(String.valueOf(separator), -1)));
        at = Math.min(text.length(), end + 1);
        line++;
        return new Sheet.Row(startLine, cells);
    }

    private String bare() {
        int start = at;
        while (at < text.length()
                && text.charAt(at) != separator
                && text.charAt(at) != '\n'
                && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    /// Null when the quote is not closed.
    private @Nullable String quoted() {
        StringBuilder cell = new StringBuilder();
        int i = at + 1;
        int lines = 0;
        while (true) {
            int quote = text.indexOf('"', i);
            if (quote < 0) {
                return null;
            }
            for (int k = i; k < quote; k++) {
                if (text.charAt(k) == '\n') {
                    lines++;
                }
            }
            cell.append(text, i, quote);
            if (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
                cell.append('"');
                i = quote + 2;
                continue;
            }
            char next = quote + 1 < text.length() ? text.charAt(quote + 1) : '\n';
            if (lines > 0 && next != separator && next != '\n' && next != '\r') {
                // That quote opens a cell of a later line; ours was never closed.
                return null;
            }
            at = quote + 1;
            line += lines;
            // 「"甲"乙,」: what stands behind the closing quote belongs to the cell.
            cell.append(bare());
            return cell.toString().replace("\r\n", "\n");
        }
    }
}
