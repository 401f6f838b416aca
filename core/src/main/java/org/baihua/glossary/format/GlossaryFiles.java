package org.baihua.glossary.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baihua.glossary.Entry;
import org.baihua.glossary.Glossary;
import org.baihua.glossary.GlossaryMessage;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads glossaries from disk: a file of any format, or a folder with `glossary.yaml` and one or
/// more files beside it.
public final class GlossaryFiles {

    /// What describes the glossary of a folder.
    public static final String DESCRIPTION = "glossary.yaml";

    private GlossaryFiles() {}

    /// Reads a glossary and tells what was left out.
    ///
    /// @throws UserException when there is no glossary to read
    public static Outcome<Glossary> read(Path path) {
        return Files.isDirectory(path) ? readFolder(path) : readFile(path);
    }

    /// Where each entry of a glossary stands, in the order in which [#read] gives them.
    ///
    /// @throws UserException when there is no glossary to read
    public static List<Place> places(Path path) {
        List<Place> places = new ArrayList<>();
        for (Path part : parts(path)) {
            if (!part.endsWith(DESCRIPTION)) {
                for (Placed placed : placed(part).value()) {
                    places.add(Place.atLine(part.toString(), placed.line()));
                }
            }
        }
        return places;
    }

    /// Reads a glossary of which every row must make sense.
    ///
    /// @throws UserException about the first row that makes none, with its file and line
    public static Glossary require(Path path) {
        Outcome<Glossary> outcome = read(path);
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            if (diagnostic.severity() == Diagnostic.Severity.INFO) {
                continue;
            }
            throw UserException.usage(
                    diagnostic.message(), diagnostic.place(), diagnostic.arguments().toArray());
        }
        if (outcome.value().entries().isEmpty()) {
            throw UserException.usage(GlossaryMessage.EMPTY, Place.inFile(path.toString()));
        }
        return outcome.value();
    }

    /// The folders below `root` that hold a glossary, by name.
    public static List<Path> folders(Path root) {
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(child -> Files.exists(child.resolve(DESCRIPTION)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw missing(root, e);
        }
    }

    /// The files that make up the glossary at `path`, its description included, by name.
    public static List<Path> parts(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.filter(child ->
                            child.endsWith(DESCRIPTION)
                                    || GlossaryFormat.of(child.toString()) != null)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw missing(path, e);
        }
    }

    private static Outcome<Glossary> readFile(Path path) {
        String fileName = path.getFileName().toString();
        int dot = fileName.lastIndexOf('.');
        String name = dot > 0 ? fileName.substring(0, dot) : fileName;
        return entries(path)
                .then(entries ->
                        Outcome.of(new Glossary(name, name, "", "", owned(entries, name, ""))));
    }

    private static Outcome<List<Entry>> entries(Path path) {
        Outcome<List<Placed>> placed = placed(path);
        return new Outcome<>(
                placed.value().stream().map(Placed::entry).toList(), placed.diagnostics());
    }

    private static Outcome<List<Placed>> placed(Path path) {
        GlossaryFormat format = GlossaryFormat.of(path.toString());
        if (format == null) {
            throw UserException.usage(
                    GlossaryMessage.FORMAT_UNKNOWN, Place.inFile(path.toString()));
        }
        try {
            return format.readPlaced(path.toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw missing(path, e);
        }
    }

    private static Outcome<Glossary> readFolder(Path folder) {
        Map<?, ?> facts = description(folder.resolve(DESCRIPTION));
        String name = fact(facts, "name", folder);
        String origin = fact(facts, "origin", folder);
        List<Entry> entries = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Path part : parts(folder)) {
            if (!part.endsWith(DESCRIPTION)) {
                Outcome<List<Entry>> outcome = entries(part);
                entries.addAll(owned(outcome.value(), name, origin));
                diagnostics.addAll(outcome.diagnostics());
            }
        }
        return new Outcome<>(
                new Glossary(
                        name,
                        fact(facts, "title", folder),
                        fact(facts, "licence", folder),
                        origin,
                        entries),
                diagnostics);
    }

    private static Map<?, ?> description(Path file) {
        try {
            Object root =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            if (root instanceof Map<?, ?> facts) {
                return facts;
            }
            throw UserException.usage(
                    GlossaryMessage.DESCRIPTION_BROKEN, Place.inFile(file.toString()), "YAML");
        } catch (YAMLException e) {
            throw UserException.usage(
                            GlossaryMessage.DESCRIPTION_BROKEN,
                            Place.inFile(file.toString()),
                            String.valueOf(e.getMessage()))
                    .causedBy(e);
        } catch (IOException e) {
            throw missing(file, e);
        }
    }

    private static String fact(Map<?, ?> facts, String key, Path folder) {
        Object value = facts.get(key);
        if (value == null || value.toString().isBlank()) {
            throw UserException.usage(
                    GlossaryMessage.DESCRIPTION_BROKEN,
                    Place.inFile(folder.resolve(DESCRIPTION).toString()),
                    key);
        }
        return value.toString().strip();
    }

    /// The entries as those of a named glossary; one that names no source has the glossary's.
    private static List<Entry> owned(List<Entry> entries, String name, String origin) {
        return entries.stream()
                .map(entry ->
                        new Entry(
                                entry.id(),
                                entry.term(),
                                entry.variants(),
                                entry.plain(),
                                entry.gloss(),
                                entry.kind(),
                                entry.safety(),
                                entry.context(),
                                entry.register(),
                                entry.domain(),
                                entry.flagged(),
                                entry.note(),
                                entry.source().isEmpty() ? origin : entry.source(),
                                name))
                .toList();
    }

    private static UserException missing(Path path, IOException cause) {
        return UserException.usage(GlossaryMessage.FILE_MISSING, Place.inFile(path.toString()))
                .causedBy(cause);
    }
}
