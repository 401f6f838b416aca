package org.baihua.plain.modality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The words of `words.tsv`, in which 得 or 應 is not the auxiliary verb.
record Words(List<Row> rows) {

    static final Words FOR_MAY = read('得');
    static final Words FOR_MUST = read('應');

    Words {
        rows = List.copyOf(rows);
    }

    /// One word.
    ///
    /// @param left whether the word ends with the character; otherwise it begins with it
    /// @param unless neighbours further out that undo the word
    /// @param only neighbours further out without which the word does not hold; empty for none
    record Row(boolean left, String word, List<String> unless, List<String> only, String example) {

        Row {
            unless = List.copyOf(unless);
            only = List.copyOf(only);
        }

        boolean covers(CharSequence text, int at) {
            int start = left ? at + 1 - word.length() : at;
            if (start < 0 || start + word.length() > text.length()) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                char c = text.charAt(start + i);
                // What was rewritten once says 的 where a law says 之.
                if (c != word.charAt(i) && !(c == '的' && word.charAt(i) == '之')) {
                    return false;
                }
            }
            int edge = left ? start : start + word.length();
            return unless.stream().noneMatch(it -> touches(text, edge, it))
                    && (only.isEmpty() || only.stream().anyMatch(it -> touches(text, edge, it)));
        }

        private boolean touches(CharSequence text, int edge, String neighbour) {
            if (neighbour.equals("P")) {
                int i = left ? edge - 1 : edge;
                return i < 0 || i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
            }
            int start = left ? edge - neighbour.length() : edge;
            if (start < 0 || start + neighbour.length() > text.length()) {
                return false;
            }
            return neighbour.contentEquals(text.subSequence(start, start + neighbour.length()));
        }
    }

    /// Whether one of the words covers the character at `at`.
    boolean cover(CharSequence text, int at) {
        for (Row row : rows) {
            if (row.covers(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static Words read(char character) {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Words.class.getResourceAsStream("words.tsv")),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#") || line.startsWith("char\t")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells[0].charAt(0) == character) {
                    rows.add(
                            new Row(
                                    cells[1].equals("L"),
                                    cells[2],
                                    parts(cells[3]),
                                    parts(cells[4]),
                                    cells[5]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Words(rows);
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }
}
