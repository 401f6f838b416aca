package org.baihua.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Place;
import org.baihua.source.Revision;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The inputs of a command: files, folders (walked), or `-` for standard input.
final class InputOptions {

    /// What a folder walk takes; a file that is named outright is read whatever its name.
    private static final Set<String> EXTENSIONS =
            Set.of("docx", "doc", "odt", "fodt", "pdf", "html", "htm", "md", "markdown", "txt");

    private final Session session;

    InputOptions(Session session) {
        this.session = session;
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "FILE")
    List<String> paths = List.of();

    @Option(names = "--name", paramLabel = "NAME")
    String name = "";

    @Option(names = "--revisions", paramLabel = "accepted|original|both")
    Revision.Reading revisions = Revision.Reading.ACCEPTED;

    @Option(names = "--password-file", paramLabel = "FILE")
    Path passwordFile = Path.of("");

    @Option(names = "--limit", paramLabel = "NAME=N")
    Map<String, Long> limits = Map.of();

    @Option(names = "--ocr")
    boolean ocr;

    /// The first path of the call, or null for standard input.
    @Nullable Path first() {
        return paths.isEmpty() || paths.getFirst().equals("-") ? null : Path.of(paths.getFirst());
    }

    ReadOptions readOptions() {
        ReadOptions options =
                ReadOptions.DEFAULT.withRevisions(revisions).withOcr(ocr).withLimits(limits());
        if (passwordFile.toString().isEmpty()) {
            return options;
        }
        try {
            return options.withPassword(
                    Files.readString(passwordFile).lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw unusable(passwordFile.toString(), e);
        }
    }

    private Limits limits() {
        Limits chosen = Limits.DEFAULT;
        for (var limit : limits.entrySet()) {
            try {
                chosen = chosen.with(limit.getKey(), limit.getValue());
            } catch (IllegalArgumentException e) {
                throw UserException.usage(
                        CliMessage.BAD_LIMIT,
                        Place.inFile(""),
                        limit.getKey() + "=" + limit.getValue(),
                        String.join("、", Limits.NAMES));
            }
        }
        return chosen;
    }

    /// All inputs in the order given, folders walked in the order of their paths.
    List<Source> sources() {
        if (!name.isEmpty() && !paths.contains("-")) {
            throw UserException.usage(CliMessage.NAME_WITHOUT_STDIN, Place.inFile(""));
        }
        List<Source> sources = new ArrayList<>();
        for (String given : paths) {
            if (given.equals("-")) {
                sources.add(new Source(name.isEmpty() ? "stdin" : name, null, null, false));
                continue;
            }
            Path path;
            try {
                path = Path.of(given);
            } catch (InvalidPathException e) {
                sources.add(
                        new Source(
                                given,
                                null,
                                UserException.unreadable(
                                        CliMessage.NO_SUCH_FILE, Place.inFile(given)),
                                false));
                continue;
            }
            if (Files.isDirectory(path)) {
                walk(path, sources);
            } else {
                sources.add(new Source(given, path, null, false));
            }
        }
        return sources;
    }

    private static void walk(Path folder, List<Source> sources) {
        List<Source> found = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(
                                Path inner, BasicFileAttributes attributes) {
                            boolean hidden =
                                    !inner.equals(folder)
                                            && inner.getFileName().toString().startsWith(".");
                            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFile(
                                Path file, BasicFileAttributes attributes) {
                            if (EXTENSIONS.contains(extension(file))) {
                                found.add(new Source(file.toString(), file, null, true));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            found.add(
                                    new Source(
                                            file.toString(),
                                            null,
                                            unreadable(file.toString(), e),
                                            true));
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            found.add(new Source(folder.toString(), null, unreadable(folder.toString(), e), false));
        }
        if (found.isEmpty()) {
            String shown = folder.toString();
            found.add(
                    new Source(
                            shown,
                            null,
                            UserException.unreadable(CliMessage.EMPTY_FOLDER, Place.inFile(shown)),
                            false));
        }
        found.sort((a, b) -> a.shown().compareTo(b.shown()));
        sources.addAll(found);
    }

    private static String extension(Path file) {
        String last = file.getFileName().toString();
        int dot = last.lastIndexOf('.');
        return dot < 0 || last.startsWith("~$")
                ? ""
                : last.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /// Loads and hands over every input; one that fails is reported and does not stop the others.
    ///
    /// @return whether all went well
    boolean forEach(List<Source> sources, Consumer<Input> work) {
        boolean all = true;
        int done = 0;
        Limits allowed = readOptions().limits();
        for (Source source : sources) {
            session.status().show(done++, sources.size(), source.shown());
            try {
                work.accept(load(source, allowed));
            } catch (UserException e) {
                if (e.kind() == UserException.Kind.USAGE) {
                    throw e;
                }
                session.report(e);
                all = false;
            }
        }
        session.status().clear();
        return all;
    }

    private Input load(Source source, Limits allowed) {
        if (source.trouble() != null) {
            throw source.trouble();
        }
        if (source.path() != null) {
            return new Input(source.shown(), Readers.input(source.path(), allowed).bytes());
        }
        try {
            return new Input(source.shown(), session.console().in().readAllBytes());
        } catch (IOException e) {
            throw unreadable(source.shown(), e);
        }
    }

    /// A file that the call names besides its inputs (a setting, a baseline) and that cannot be
    /// read.
    static UserException unusable(String shown, IOException e) {
        return UserException.usage(
                        e instanceof NoSuchFileException
                                ? CliMessage.NO_SUCH_FILE
                                : CliMessage.UNREADABLE_FILE,
                        Place.inFile(shown),
                        e.getClass().getSimpleName())
                .causedBy(e);
    }

    static UserException unreadable(String shown, IOException e) {
        if (e instanceof NoSuchFileException) {
            return UserException.unreadable(CliMessage.NO_SUCH_FILE, Place.inFile(shown));
        }
        return UserException.unreadable(
                        CliMessage.UNREADABLE_FILE,
                        Place.inFile(shown),
                        e.getClass().getSimpleName())
                .causedBy(e);
    }

    /// One input.
    ///
    /// @param shown its name as shown to people
    /// @param path null for standard input, or when `trouble` says why there is none
    /// @param trouble why it cannot be loaded, or null
    /// @param walked whether a walk through a folder found it
    record Source(
            String shown, @Nullable Path path, @Nullable UserException trouble, boolean walked) {}
}
