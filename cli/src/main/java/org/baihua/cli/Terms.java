package org.baihua.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.glossary.Glossary;
import org.baihua.glossary.TermMatcher;
import org.baihua.glossary.format.GlossaryFiles;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.baihua.text.Dictionary;
import org.jspecify.annotations.Nullable;

/// The terms that a call works with: the bundled glossaries as the build compiled them, or the
/// user's own, compiled once and kept in the user's cache by the hash of their content.
///
/// Opened when the first term is looked for, then shared by all threads.
final class Terms implements Supplier<TermMatcher> {

    private static final String COMPILED = "terms.bin";

    private final List<Path> instead;
    private final List<Path> besides;
    private final Map<String, String> environment;
    private @Nullable CompiledTerms terms;
    private @Nullable Dictionary words;

    /// @param instead the user's glossaries in place of the bundled ones; empty for the bundled
    ///   ones
    /// @param besides the user's glossaries besides them
    /// @param environment where the cache may stand
    Terms(List<Path> instead, List<Path> besides, Map<String, String> environment) {
        this.instead = List.copyOf(instead);
        this.besides = List.copyOf(besides);
        this.environment = environment;
    }

    /// The compiled data: where the launcher says it is, or in the checkout's build folder.
    static Path data() {
        Path data = Path.of(System.getProperty("baihua.data", "glossaries/target/compiled"));
        if (!Files.isDirectory(data)) {
            throw UserException.usage(CliMessage.NO_DATA, Place.inFile(data.toString()));
        }
        return data;
    }

    @Override
    public TermMatcher get() {
        CompiledTerms opened;
        Dictionary dictionary;
        synchronized (this) {
            if (terms == null || words == null) {
                terms = open();
                words = Dictionary.open(data().resolve(Dictionary.FILE));
            }
            opened = terms;
            dictionary = words;
        }
        return new TermMatcher(opened, dictionary);
    }

    private CompiledTerms open() {
        if (instead.isEmpty() && besides.isEmpty()) {
            return CompiledTerms.open(data().resolve(COMPILED));
        }
        Path cached = cacheFolder().resolve(hash() + ".terms");
        if (Files.exists(cached)) {
            try {
                return CompiledTerms.open(cached);
            } catch (UserException e) {
                // Damaged or of another version: made anew below.
            }
        }
        List<Entry> entries = new ArrayList<>();
        if (instead.isEmpty()) {
            entries.addAll(CompiledTerms.open(data().resolve(COMPILED)).entries());
        }
        for (Path path : instead) {
            entries.addAll(read(path).entries());
        }
        for (Path path : besides) {
            entries.addAll(read(path).entries());
        }
        CompiledTerms compiled = CompiledTerms.of(entries);
        keep(compiled, cached);
        return compiled;
    }

    private static Glossary read(Path path) {
        return GlossaryFiles.require(path);
    }

    /// Keeps the compiled terms for the next call. A cache that cannot be written costs time,
    /// nothing else.
    private static void keep(CompiledTerms compiled, Path cached) {
        try {
            Files.createDirectories(cached.getParent());
            Path aside = Files.createTempFile(cached.getParent(), "terms", ".part");
            try {
                compiled.write(aside);
                OutputFolder.move(aside, cached);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            // The terms are in memory; only the next call has to compile them again.
        }
    }

    /// Of the content of all glossaries, in their order, and of the bundled ones where they count.
    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Version.text().getBytes(StandardCharsets.UTF_8));
            if (instead.isEmpty()) {
                update(digest, data().resolve(COMPILED));
            }
            for (List<Path> group : List.of(instead, besides)) {
                digest.update((byte) 0);
                for (Path path : group) {
                    for (Path part : GlossaryFiles.parts(path)) {
                        // A source's name stands in its entries, so it counts as content.
                        digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
                        update(digest, part);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, Path file) {
        try {
            digest.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw InputOptions.unusable(file.toString(), e);
        }
    }

    /// `XDG_CACHE_HOME`, or `LOCALAPPDATA` on Windows, or `~/.cache`.
    private Path cacheFolder() {
        String base =
                environment.getOrDefault(
                        "XDG_CACHE_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        return base.isEmpty()
                ? Path.of(System.getProperty("user.home", "."), ".cache", "baihua")
                : Path.of(base, "baihua");
    }
}
