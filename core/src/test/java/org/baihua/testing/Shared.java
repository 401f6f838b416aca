package org.baihua.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/// Real material that is not part of the project. Tests that need it are skipped, with a printed
/// reason, where it is not there.
public final class Shared {

    private Shared() {}

    /// The project's root folder.
    public static Path root() {
        String given = System.getProperty("baihua.root");
        if (given != null) {
            return Path.of(given);
        }
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("core")) ? here : here.getParent();
    }

    /// A file or folder under `../shared`; skips the test when it is missing.
    public static Path path(String relative) {
        Path path = root().resolveSibling("shared").resolve(relative);
        if (!Files.exists(path)) {
            System.out.println("skipped: needs ../shared/" + relative);
        }
        Assumptions.assumeTrue(Files.exists(path), () -> "needs ../shared/" + relative);
        return path;
    }

    /// Calls `each` with every object of a gzipped JSON-lines file under `../shared`.
    public static void jsonLines(String relative, Consumer<JsonNode> each) {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(path(relative)));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(mapper.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
