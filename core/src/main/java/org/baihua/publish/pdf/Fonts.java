package org.baihua.publish.pdf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// The fonts that PDFs are set in: what the user named, then what is installed and open. Files are
/// opened one after the other, only as far as characters ask for them.
public final class Fonts {

    private final List<Source> sources;
    private final List<Typeface> open = new ArrayList<>();
    private final Map<Integer, Boolean> known = new HashMap<>();

    /// A font file that may be opened.
    private record Source(String name, String licence, Path file) {}

    private Fonts(List<Source> sources) {
        this.sources = sources;
    }

    /// @param named by the user, first
    /// @param environment where the user's own folders are
    /// @throws UserException when there is no font at all
    public static Fonts find(List<Path> named, Map<String, String> environment) {
        List<Source> sources = new ArrayList<>();
        named.forEach(file -> sources.add(new Source("", "", file)));
        List<String[]> rows = rows();
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.add(row[0]));
        Map<String, Path> installed = FontFolders.find(names, environment);
        for (String[] row : rows) {
            Path file = installed.get(row[0]);
            if (file != null) {
                sources.add(new Source(row[1].replace("+", ""), row[2], file));
            }
        }
        boolean chinese = sources.stream().anyMatch(source -> !source.name.startsWith("DejaVu"));
        if (!chinese) {
            throw UserException.usage(PdfMessage.NO_FONT, Place.inFile(""));
        }
        return new Fonts(sources);
    }

    /// The table of open fonts: file, family, licence, source.
    static List<String[]> rows() {
        List<String[]> rows = new ArrayList<>();
        try (InputStream in = Fonts.class.getResourceAsStream("fonts.tsv");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        java.util.Objects.requireNonNull(in, "fonts.tsv"),
                                        StandardCharsets.UTF_8))) {
            boolean header = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (header) {
                    header = false;
                    continue;
                }
                rows.add(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /// Whether some font shows a character. Opens further fonts until one does.
    synchronized boolean shows(int character) {
        return known.computeIfAbsent(character, any -> find(character) != null);
    }

    private @Nullable Typeface find(int character) {
        for (Typeface typeface : open) {
            if (typeface.has(character)) {
                return typeface;
            }
        }
        while (open.size() < sources.size()) {
            Source next = sources.get(open.size());
            Typeface typeface = Typeface.open(next.name, next.licence, next.file);
            open.add(typeface);
            if (typeface.has(character)) {
                return typeface;
            }
        }
        return null;
    }

    /// Those of the open fonts that the given characters need, in order.
    synchronized List<Typeface> needed(Set<Integer> characters) {
        Set<Typeface> needed = new LinkedHashSet<>();
        Set<Typeface> used = new LinkedHashSet<>();
        for (int character : characters) {
            Typeface typeface = find(character);
            if (typeface != null) {
                used.add(typeface);
            }
        }
        open.stream().filter(used::contains).forEach(needed::add);
        return List.copyOf(needed);
    }

    /// What the manifest says of the fonts that were used: name and licence.
    public synchronized String described() {
        Set<String> said = new LinkedHashSet<>();
        for (Typeface typeface : open) {
            said.add(
                    typeface.licence().isEmpty()
                            ? typeface.name()
                            : typeface.name() + "（" + typeface.licence() + "）");
        }
        return String.join("、", said);
    }
}
