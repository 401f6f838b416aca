package org.baihua.personal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The rows of `names.tsv`.
final class NameWords {

    private static final Map<String, Set<String>> ROWS = read();

    static final Set<String> SURNAMES = words("surname");
    static final Set<String> WEAK = words("weak");
    static final Set<String> COMPOUND = words("compound");
    static final Set<String> TITLES = words("title");
    static final Set<String> PROFESSIONS = words("profession");
    static final Set<String> LABELS = words("label");
    static final Set<String> CALLED = words("called");
    static final Set<String> I_AM = words("iam");
    static final Set<String> CLOSINGS = words("closing");
    static final Set<String> LEADS = words("lead");
    static final Set<String> NEVER = words("never");
    static final Set<String> WORDS = words("word");
    static final Set<String> ROLES = words("role");
    static final Set<String> GIVEN = words("given");
    static final Set<String> ORDINARY = words("ordinary");
    static final Set<String> COMMON = words("common");
    static final Set<String> PARTICLES = words("particle");
    static final Set<String> FOLLOW = words("follow");
    static final Set<String> OFFICES = words("office");

    private NameWords() {}

    private static Set<String> words(String kind) {
        return Objects.requireNonNull(ROWS.get(kind), kind);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> rows = new HashMap<>();
        for (List<String> row : table("names.tsv")) {
            rows.put(row.get(0), new LinkedHashSet<>(List.of(row.get(1).split(" ", -1))));
        }
        return rows;
    }

    /// The rows of a table beside this class, without its header.
    static List<List<String>> table(String name) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = NameWords.class.getResourceAsStream(name);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in, name),
                                        StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
