package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baihua.check.RuleId;
import org.baihua.cli.CompletionTable.Part;
import org.baihua.cli.CompletionTable.Row;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.source.Home;

/// Says how a call that is being typed may go on: a candidate a line, a tab, what it means. The
/// lines `:file` and `:folder` ask the shell for its own.
final class Completer {

    /// More terms than this help nobody; the next character narrows them down.
    private static final int MOST = 60;

    private final CompletionTable table;

    Completer(CompletionTable table) {
        this.table = table;
    }

    /// The table that the build wrote, or the one of the whole tree.
    static Completer of(Session session) {
        Path home = Home.folder();
        if (home != null) {
            try {
                Path file = home.resolve("completion").resolve(file(session));
                return new Completer(CompletionTable.parse(Files.readAllLines(file)));
            } catch (IOException e) {
                // Not installed, or not whole: the tree itself knows.
            }
        }
        return new Completer(CompletionTable.of(CommandTree.whole(session)));
    }

    static String file(Session session) {
        return switch (session.language()) {
            case ZH_TW -> "zh-TW.tsv";
            case EN -> "en.tsv";
        };
    }

    /// @param typed the words after the program's name; the last one is being typed and may be
    ///   empty
    List<String> complete(List<String> typed) {
        List<String> words = joined(typed);
        String last = words.isEmpty() ? "" : words.getLast();
        String command = "";
        String wanted = "";
        boolean options = true;
        for (String word : words.subList(0, Math.max(0, words.size() - 1))) {
            if (!wanted.isEmpty()) {
                wanted = "";
            } else if (options && word.equals("--")) {
                options = false;
            } else if (options && word.startsWith("-")) {
                wanted = word.contains("=") ? "" : valueOf(command, word);
            } else {
                String inner = (command + " " + word).strip();
                if (has(command, Part.COMMAND, word)) {
                    command = inner;
                }
            }
        }
        if (!wanted.isEmpty()) {
            return values(wanted, last, "");
        }
        int equals = last.indexOf('=');
        if (options && last.startsWith("--") && equals > 0) {
            String option = last.substring(0, equals);
            // Shells that part words at = put the option back themselves.
            String prefix = typed.contains("=") ? "" : option + "=";
            return values(valueOf(command, option), last.substring(equals + 1), prefix);
        }
        return next(command, last, options);
    }

    private List<String> next(String command, String last, boolean options) {
        Set<String> found = new LinkedHashSet<>();
        for (Row row : table.rows()) {
            if (!row.command().equals(command)) {
                continue;
            }
            switch (row.part()) {
                case COMMAND -> {
                    if (row.name().startsWith(last)) {
                        found.add(row.name() + "\t" + row.meaning());
                    }
                }
                case OPTION -> {
                    boolean asked = last.startsWith("-") && row.name().startsWith(last);
                    boolean shown = row.name().startsWith("--") || last.equals(row.name());
                    if (options && asked && shown) {
                        found.add(row.name() + "\t" + row.meaning());
                    }
                }
                case PLACE -> {
                    if (!options || !last.startsWith("-")) {
                        found.addAll(values(row.value(), last, ""));
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean has(String command, Part part, String name) {
        return table.rows().stream()
                .anyMatch(r ->
                        r.part() == part && r.command().equals(command) && r.name().equals(name));
    }

    private String valueOf(String command, String option) {
        return table.rows().stream()
                .filter(r ->
                        r.part() == Part.OPTION
                                && r.command().equals(command)
                                && r.name().equals(option))
                .map(Row::value)
                .findFirst()
                .orElse("");
    }

    private static List<String> values(String kind, String last, String prefix) {
        return switch (kind) {
            case ":file", ":folder" -> List.of(kind);
            case ":any", "" -> List.of();
            case ":rule" -> matching(RuleId.ids(), last, prefix);
            case ":glossary" -> matching(glossaries(), last, prefix);
            case ":term" -> terms(last);
            default -> matching(List.of(kind.split("\\|")), last, prefix);
        };
    }

    private static List<String> matching(Iterable<String> words, String last, String prefix) {
        List<String> found = new ArrayList<>();
        for (String word : words) {
            if (word.startsWith(last)) {
                found.add(prefix + word + "\t");
            }
        }
        return found;
    }

    private static Set<String> glossaries() {
        Set<String> names = new TreeSet<>();
        for (Entry entry : entries()) {
            names.add(entry.glossary());
        }
        return names;
    }

    private static List<String> terms(String beginning) {
        if (beginning.isEmpty()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        for (Entry entry : entries()) {
            if (entry.term().startsWith(beginning) && found.size() < MOST) {
                String plain = entry.plain().isEmpty() ? entry.gloss() : entry.plain().getFirst();
                found.add(entry.term() + "\t" + plain.replace('\t', ' '));
            }
        }
        return found;
    }

    private static List<Entry> entries() {
        Path terms = Home.data().resolve(GlossaryIndex.TERMS);
        return Files.isRegularFile(terms) ? CompiledTerms.open(terms).entries() : List.of();
    }

    /// bash parts `--format=js` into three words.
    private static List<String> joined(List<String> typed) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (word.equals("=") && !words.isEmpty() && words.getLast().startsWith("--")) {
                String value = i + 1 < typed.size() ? typed.get(++i) : "";
                words.add(words.removeLast() + "=" + value);
            } else {
                words.add(word);
            }
        }
        return words;
    }
}
