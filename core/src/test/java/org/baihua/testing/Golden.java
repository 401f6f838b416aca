package org.baihua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a result with the file that holds what it should be.
///
/// `-Dgolden.write=true` writes the file instead; the change is then read in the diff like any
/// other.
public final class Golden {

    private Golden() {}

    /// Holds `actual` against `src/test/resources/golden/<name>` of the module under test.
    public static void check(String name, String actual) {
        check(Path.of("src/test/resources/golden").resolve(name), actual);
    }

    /// Holds `actual` against any file.
    public static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
                return;
            }
            assertThat(file).as("golden file; -Dgolden.write=true makes it").exists();
            assertThat(actual).as("against %s", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
