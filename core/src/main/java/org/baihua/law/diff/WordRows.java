package org.baihua.law.diff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads the tables of words that stand beside a package: tab-separated, `#` begins a comment line.
public final class WordRows {

    private WordRows() {}

    /// The rows of the resource `name` beside `owner`.
    ///
    /// @throws IllegalStateException when a row has not `columns` cells: the resource is part of
    ///   the program, so that is a bug
    public static List<List<String>> of(Class<?> owner, String name, int columns) {
        InputStream resource = owner.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("missing resource " + name);
        }
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() != columns) {
                    throw new IllegalStateException(name + ": " + line);
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
