package org.baihua.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// What may stand where in a call, as rows of text that the build writes, so that completion need
/// not describe all commands each time somebody presses Tab.
///
/// @param rows in the order in which they are offered
record CompletionTable(List<Row> rows) {

    /// What may stand after a command's words.
    enum Part {
        COMMAND,
        OPTION,
        PLACE
    }

    /// @param command the words of the command, such as `glossary explain`; empty for `baihua`
    /// @param name a sub-command, or an option as written; empty for a place
    /// @param value what follows an option or stands in a place: empty for nothing, `:file`,
    ///   `:folder`, `:glossary`, `:term`, `:rule`, `:any`, or words parted by `|`
    record Row(String command, Part part, String name, String value, String meaning) {

        String text() {
            return String.join("\t", command, part.name(), name, value, meaning) + "\n";
        }

        static Row parse(String line) {
            String[] fields = line.split("\t", -1);
            return new Row(fields[0], Part.valueOf(fields[1]), fields[2], fields[3], fields[4]);
        }
    }

    static CompletionTable parse(List<String> lines) {
        return new CompletionTable(lines.stream().map(Row::parse).toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.text()));
        return text.toString();
    }

    /// @param whole all commands, with their texts in the language wanted
    static CompletionTable of(CommandLine whole) {
        List<Row> rows = new ArrayList<>();
        add(whole, "", rows);
        return new CompletionTable(List.copyOf(rows));
    }

    private static void add(CommandLine command, String words, List<Row> rows) {
        // Makes the texts of this command and of those inside it known.
        command.getUsageMessage();
        CommandSpec spec = command.getCommandSpec();
        command.getSubcommands()
                .forEach((name, sub) ->
                        rows.add(
                                new Row(
                                        words,
                                        Part.COMMAND,
                                        name,
                                        "",
                                        header(sub.getCommandSpec()))));
        for (OptionSpec option : spec.options()) {
            if (option.hidden()) {
                continue;
            }
            for (String name : option.names()) {
                String value = option.arity().max() == 0 ? "" : value(option, option.longestName());
                rows.add(new Row(words, Part.OPTION, name, value, first(option.description())));
            }
        }
        for (PositionalParamSpec place : spec.positionalParameters()) {
            if (!place.hidden()) {
                rows.add(
                        new Row(
                                words,
                                Part.PLACE,
                                "",
                                value(place, ""),
                                first(place.description())));
            }
        }
        command.getSubcommands()
                .forEach((name, sub) -> add(sub, (words + " " + name).strip(), rows));
    }

    private static String header(CommandSpec spec) {
        return first(spec.usageMessage().header());
    }

    private static String first(String[] lines) {
        String line = lines.length == 0 ? "" : lines[0].replace("%%", "%").replace('\t', ' ');
        return line.replaceAll("%n", " ").strip();
    }

    private static String value(ArgSpec argument, String name) {
        Class<?> type =
                argument.auxiliaryTypes().length > 0
                        ? argument.auxiliaryTypes()[argument.auxiliaryTypes().length - 1]
                        : argument.type();
        String label = argument.paramLabel();
        if (type.isEnum()) {
            List<String> words = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                words.add(constant.toString().toLowerCase(Locale.ROOT));
            }
            return String.join("|", words);
        }
        if (label.indexOf('|') > 0) {
            return label;
        }
        return switch (label) {
            case "DIR" -> ":folder";
            case "TERM", "WORD" -> ":term";
            case "RULE" -> ":rule";
            case "NAME" -> name.equals("--name") ? ":glossary" : ":any";
            case "FILE", "PATH", "GLOSSARY", "ARCHIVE", "ORIGINAL", "PLAIN", "OLD", "NEW" ->
                    ":file";
            default -> type == java.nio.file.Path.class ? ":file" : ":any";
        };
    }
}
