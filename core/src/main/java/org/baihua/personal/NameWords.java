package org.baihua.personal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows of `names.tsv`.
final class NameWords {

    private static final Map<String, Set<String>> ROWS = read();

    static final Set<String> SURNAMES = ROWS.get("surname");
    static final Set<String> WEAK = ROWS.get("weak");
    static final Set<String> COMPOUND = ROWS.get("compound");
    static final Set<String> TITLES = ROWS.get("title");
    static final Set<String> PROFESSIONS = ROWS.get("profession");
    static final Set<String> LABELS = ROWS.get("label");
    static final Set<String> CALLED = ROWS.get("called");
    static final Set<String> I_AM = ROWS.get("iam");
    static final Set<String> CLOSINGS = ROWS.get("closing");
    static final Set<String> LEADS = ROWS.get("lead");
    static final Set<String> NEVER = ROWS.get("never");
    static final Set<String> WORDS = ROWS.get("word");

    private NameWords() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> rows = new HashMap<>();
        try (InputStream in = NameWords.class.getResourceAsStream("names.tsv");
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        java.util.Objects.requireNonNull(in),
                                        StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    String[] columns = line.split("\t", -1);
                    rows.put(columns[0], new LinkedHashSet<>(List.of(columns[1].split(" "))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
