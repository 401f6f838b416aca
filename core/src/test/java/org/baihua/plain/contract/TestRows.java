package org.baihua.plain.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Tab-separated rows beside the tests.
final class TestRows {

    private TestRows() {}

    /// The rows of a resource of this package, comments and the header left out; ⏎ ends a line
    /// within a cell.
    static List<List<String>> of(String resource) {
        try (var in = Objects.requireNonNull(TestRows.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(line -> List.of(line.replace('⏎', '\n').split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
