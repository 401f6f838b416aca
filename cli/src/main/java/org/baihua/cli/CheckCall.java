package org.baihua.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baihua.check.Repeats;
import org.jspecify.annotations.Nullable;

/// Takes a call of `check` that says plainly what it wants.
///
/// To describe the command to picocli takes longer than to check a page, and `check` is what hooks
/// and CI call for every change. What is not exactly such a call (an option that is misspelt, given
/// twice, or rare) is left to picocli, which takes it or says what is wrong with it;
/// `CheckCallTest` holds that both take a call alike.
final class CheckCall {

    private static final List<String> SWITCHES = List.of("-q", "--quiet", "--debug", "--fix");

    private final CheckCommand command;
    private final Session session;
    private final Set<String> given = new HashSet<>();
    private final List<String> paths = new ArrayList<>();
    private boolean quiet;
    private boolean debug;

    private CheckCall(Session session) {
        this.session = session;
        command = new CheckCommand(session);
        command.common = new CommonOptions(session);
        command.inputs = new InputOptions(session);
        command.glossaries = new GlossaryOptions();
    }

    /// The command with its options set, or null for a call that picocli has to look at.
    static @Nullable CheckCommand of(Session session, String... arguments) {
        CheckCall call = new CheckCall(session);
        try {
            return call.take(arguments) ? call.taken() : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private boolean take(String... arguments) {
        boolean named = false;
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            // A file of arguments, or nothing.
            if (argument.isEmpty() || argument.startsWith("@")) {
                return false;
            }
            if (!argument.startsWith("-") || argument.equals("-")) {
                if (named) {
                    paths.add(argument);
                } else if (argument.equals("check")) {
                    named = true;
                    given.clear();
                } else {
                    return false;
                }
                continue;
            }
            int equals = argument.indexOf('=');
            String option = equals < 0 ? argument : argument.substring(0, equals);
            if (SWITCHES.contains(option)) {
                if (equals >= 0 || !takeSwitch(option, named)) {
                    return false;
                }
                continue;
            }
            String value;
            if (equals < 0) {
                i++;
                value = i < arguments.length ? arguments[i] : "";
            } else {
                value = argument.substring(equals + 1);
            }
            boolean plain = !value.isEmpty() && !value.startsWith("-") && !value.startsWith("@");
            if (!plain || !takeValue(option, value, named)) {
                return false;
            }
        }
        return !paths.isEmpty();
    }

    private boolean takeSwitch(String option, boolean named) {
        return switch (option) {
            case "-q", "--quiet" -> quiet = once("--quiet");
            case "--debug" -> debug = once(option);
            default -> command.fix = named && once(option);
        };
    }

    private boolean takeValue(String option, String value, boolean named) {
        if (option.equals("--lang")) {
            // Read by Main.
            return once(option);
        }
        if (!named) {
            return false;
        }
        switch (option) {
            case "--glossary" ->
                    command.glossaries.instead = with(command.glossaries.instead, Path.of(value));
            case "--add-glossary" ->
                    command.glossaries.besides = with(command.glossaries.besides, Path.of(value));
            case "--rule" -> command.onlyRules = with(command.onlyRules, value);
            case "--config" -> command.config = Path.of(value);
            case "--baseline" -> command.baseline = Path.of(value);
            case "--write-baseline" -> command.writeBaseline = Path.of(value);
            case "--changed-since" -> command.changedSince = value;
            case "-o", "--output" -> command.output = Path.of(value);
            case "--name" -> command.inputs.name = value;
            case "--format" -> {
                CheckCommand.Format format = named(CheckCommand.Format.values(), value);
                if (format == null) {
                    return false;
                }
                command.format = format;
            }
            case "--fail-on" -> {
                CheckCommand.FailOn failOn = named(CheckCommand.FailOn.values(), value);
                if (failOn == null) {
                    return false;
                }
                command.failOn = failOn;
            }
            case "--repeats" -> {
                Repeats repeats = named(Repeats.values(), value);
                if (repeats == null) {
                    return false;
                }
                command.repeats = repeats;
            }
            default -> {
                return false;
            }
        }
        return switch (option) {
            case "--glossary", "--add-glossary", "--rule" -> true;
            case "-o" -> once("--output");
            default -> once(option);
        };
    }

    private boolean once(String option) {
        return given.add(option);
    }

    private static <T extends Enum<T>> @Nullable T named(T[] all, String name) {
        for (T each : all) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        return null;
    }

    private static <T> List<T> with(List<T> some, T another) {
        List<T> all = new ArrayList<>(some);
        all.add(another);
        return all;
    }

    private CheckCommand taken() {
        command.inputs.paths = paths;
        if (quiet) {
            session.beQuiet();
        }
        if (debug) {
            session.beDebugging();
        }
        return command;
    }
}
