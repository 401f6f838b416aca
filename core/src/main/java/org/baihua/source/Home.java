package org.baihua.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/// Where the program keeps what its build compiled: glossaries, the word dictionary, models.
///
/// An installed program is told by the system property `baihua.home` and keeps its data in the
/// folder `data` below it; `baihua.data` names the folder itself. In a checkout the data is what
/// the last build left in `glossaries/target/compiled`.
public final class Home {

    private static final Path IN_CHECKOUT = Path.of("glossaries", "target", "compiled");

    private Home() {}

    /// The folder of an installed program, or null where none was told.
    public static @Nullable Path folder() {
        String home = System.getProperty("baihua.home");
        return home == null || home.isBlank() ? null : Path.of(home);
    }

    /// The folder of compiled data. It need not exist; whoever opens a file in it says so.
    public static Path data() {
        String given = System.getProperty("baihua.data");
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        Path home = folder();
        if (home != null) {
            return home.resolve("data");
        }
        Path found = upwards(Path.of("").toAbsolutePath());
        if (found == null) {
            found = upwards(codeLocation());
        }
        return found == null ? Path.of("").toAbsolutePath().resolve(IN_CHECKOUT) : found;
    }

    private static @Nullable Path upwards(@Nullable Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            Path data = folder.resolve(IN_CHECKOUT);
            if (Files.isDirectory(data)) {
                return data;
            }
        }
        return null;
    }

    private static @Nullable Path codeLocation() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return null;
        }
        try {
            URI uri = source.getLocation().toURI();
            return uri.getScheme().equals("file") ? Path.of(uri) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
