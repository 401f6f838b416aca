package org.baihua.plain.rewrite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.glossary.Entry.Register;
import org.baihua.plain.Level;

/// A rule that is a row of `phrases.tsv`.
///
/// @param id names the rule in edits and in the reference
/// @param stage when it is tried
/// @param level the lightest level at which it is used
/// @param register the kind of text that it is for
/// @param trigger characters without which the pattern cannot match; keeps most rows from running
/// @param pattern what to look for; its named groups, where it has some, are what is replaced
/// @param replacements what to write for each named group; one entry with an empty key when the
///   whole match is replaced
/// @param from an example
/// @param to the example as this row alone leaves it
/// @param note why
public record Phrase(
        String id,
        Stage stage,
        Level level,
        Register register,
        String trigger,
        Pattern pattern,
        Map<String, String> replacements,
        String from,
        String to,
        String note)
        implements Rule {

    /// The moments at which rows are tried.
    public enum Stage {
        /// Before the glossary: turns of phrase that span a clause.
        STRUCTURE,
        /// After the glossary: single words.
        WORDS
    }

    private static final List<Phrase> ALL = read("phrases.tsv");

    /// Every row, in the order in which they are tried.
    public static List<Phrase> all() {
        return ALL;
    }

    @Override
    public String says() {
        return note;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(from, to));
    }

    @Override
    public void apply(Sheet sheet, Setting setting) {
        if (!register.covers(setting.register())) {
            return;
        }
        String text = sheet.text();
        int first = text.indexOf(trigger);
        if (first < 0) {
            return;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            sheet.change();
            if (replacements.containsKey("")) {
                String to = expand(matcher, replacements.getOrDefault("", ""));
                sheet.replace(id, matcher.start(), matcher.end(), to);
            } else if (groupsAreFree(sheet, matcher)) {
                replacements.forEach(
                        (group, to) -> rewrite(sheet, matcher, group, expand(matcher, to)));
            }
        }
    }

    private boolean groupsAreFree(Sheet sheet, Matcher matcher) {
        for (String group : replacements.keySet()) {
            if (matcher.start(group) >= 0
                    && !sheet.isFree(matcher.start(group), matcher.end(group))) {
                return false;
            }
        }
        return true;
    }

    private void rewrite(Sheet sheet, Matcher matcher, String group, String to) {
        int start = matcher.start(group);
        if (start < 0) {
            return;
        }
        if (start == matcher.end(group)) {
            sheet.insert(id, start, to);
        } else {
            sheet.replace(id, start, matcher.end(group), to);
        }
    }

    private static String expand(Matcher matcher, String to) {
        if (to.indexOf('$') < 0) {
            return to;
        }
        StringBuilder expanded = new StringBuilder();
        for (int i = 0; i < to.length(); i++) {
            if (to.charAt(i) == '$') {
                expanded.append(
                        Objects.requireNonNullElse(matcher.group(to.charAt(++i) - '0'), ""));
            } else {
                expanded.append(to.charAt(i));
            }
        }
        return expanded.toString();
    }

    private static List<Phrase> read(String name) {
        List<Phrase> phrases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Phrase.class.getResourceAsStream(name), name);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    phrases.add(row(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(phrases);
    }

    private static Phrase row(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 10) {
            throw new IllegalArgumentException("a row of phrases.tsv has ten cells: " + line);
        }
        Map<String, String> replacements = new LinkedHashMap<>();
        if (cells[5].contains("(?<a>")) {
            for (String part : cells[6].split("\\|", -1)) {
                replacements.put(part.substring(0, 1), part.substring(2));
            }
        } else {
            replacements.put("", cells[6].equals("∅") ? "" : cells[6]);
        }
        return new Phrase(
                cells[0],
                Stage.valueOf(cells[1]),
                Level.valueOf(cells[2]),
                Register.valueOf(cells[3]),
                cells[4],
                Pattern.compile(cells[5]),
                java.util.Collections.unmodifiableMap(replacements),
                cells[7],
                cells[8],
                cells[9]);
    }
}
