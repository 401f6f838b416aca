package org.baihua.glossary.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Glossary;
import org.baihua.glossary.GlossaryMessage;
import org.baihua.glossary.format.GlossaryFiles;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Compiles a user's glossary once and keeps the result under the hash of its content.
///
/// A kept file that is damaged or of another version is made again. Where nothing can be kept, the
/// glossary is compiled in memory and that is told.
public final class GlossaryCache {

    private final Path folder;

    /// @param folder where compiled glossaries are kept; made when needed
    public GlossaryCache(Path folder) {
        this.folder = folder;
    }

    /// The cache of the user by the XDG Base Directory Specification: `$XDG_CACHE_HOME/baihua`, or
    /// `~/.cache/baihua`.
    public static GlossaryCache ofUser(Map<String, String> environment) {
        return new GlossaryCache(userFolder(environment).resolve("glossaries"));
    }

    /// Where what can be made again is kept for this user.
    public static Path userFolder(Map<String, String> environment) {
        String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", ".")));
        Path base =
                xdg.isBlank() || !Path.of(xdg).isAbsolute() ? home.resolve(".cache") : Path.of(xdg);
        return base.resolve("baihua");
    }

    /// The terms of the glossary at `path`, a file or a folder.
    ///
    /// @throws UserException about the first thing in it that makes no sense, with file and line
    public Outcome<CompiledTerms> terms(Path path) {
        Path kept;
        try {
            kept = folder.resolve(Fingerprint.of(GlossaryFiles.parts(path)) + ".bin");
        } catch (IOException e) {
            throw UserException.usage(GlossaryMessage.FILE_MISSING, Place.inFile(path.toString()))
                    .causedBy(e);
        }
        if (Files.exists(kept)) {
            try {
                return Outcome.of(CompiledTerms.open(kept));
            } catch (UserException damaged) {
                // Made again below.
                return compile(path, kept);
            }
        }
        return compile(path, kept);
    }

    private static Outcome<CompiledTerms> compile(Path path, Path kept) {
        Glossary glossary = GlossaryFiles.require(path);
        CompiledTerms terms = CompiledTerms.of(glossary.entries());
        try {
            terms.write(kept);
            return Outcome.of(terms);
        } catch (IOException e) {
            return new Outcome<>(
                    terms,
                    java.util.List.of(
                            Diagnostic.info(
                                    GlossaryMessage.CACHE_UNUSABLE,
                                    Place.inFile(kept.toString()),
                                    String.valueOf(e.getMessage()))));
        }
    }
}
