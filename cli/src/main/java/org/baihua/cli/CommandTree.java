package org.baihua.cli;

import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;

/// The parser of a call.
///
/// To describe all commands takes picocli longer than the JVM takes to start, and a call uses one.
/// So a call that names its command gets a tree of that command alone; help, completion and a call
/// that is mistyped get the whole tree. A command is found by its name: `glossary explain` is
/// [GlossaryExplainCommand].
final class CommandTree {

    /// Options of [CommonOptions] that may stand before a command's name.
    private static final List<String> COMMON = List.of("-q", "--quiet", "--debug");

    private CommandTree() {}

    /// All commands.
    static CommandLine whole(Session session) {
        return dressed(new CommandLine(BaihuaCommand.class, new SessionFactory(session)), session);
    }

    /// What a call with these arguments needs.
    static CommandLine forCall(Session session, String... arguments) {
        List<String> names = names(arguments);
        for (int length = names.size(); length > 0; length--) {
            Class<?> type = typeOf(names.subList(0, length));
            if (type != null) {
                // A command of commands shows them, or says which one was meant.
                boolean group = type.getAnnotation(Command.class).subcommands().length > 0;
                return group ? whole(session) : only(session, names.subList(0, length), type);
            }
        }
        return whole(session);
    }

    private static CommandLine only(Session session, List<String> names, Class<?> type) {
        SessionFactory factory = new SessionFactory(session);
        CommandLine root = stem("baihua", session);
        CommandLine at = root;
        for (String name : names.subList(0, names.size() - 1)) {
            CommandLine inner = stem(name, session);
            at.addSubcommand(inner);
            at = inner;
        }
        at.addSubcommand(names.getLast(), new CommandLine(type, factory));
        return dressed(root, session);
    }

    /// A command on the way to the one that is called.
    private static CommandLine stem(String name, Session session) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.addMixin("common", CommandSpec.forAnnotatedObject(new CommonOptions(session)));
        return new CommandLine(spec);
    }

    /// The words with which a call begins, up to the first that cannot be a command's name.
    private static List<String> names(String... arguments) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.length && names.size() < 2; i++) {
            String argument = arguments[i];
            if (argument.equals("--lang")) {
                i++;
            } else if (!COMMON.contains(argument) && !argument.startsWith("--lang=")) {
                if (argument.isEmpty() || !argument.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
                    break;
                }
                names.add(argument);
            }
        }
        return names;
    }

    /// The class of a command, or null where there is none of that name.
    private static @Nullable Class<?> typeOf(List<String> names) {
        StringBuilder simple = new StringBuilder();
        for (String name : names) {
            simple.append(name.substring(0, 1).toUpperCase(Locale.ROOT)).append(name.substring(1));
        }
        String type = CommandTree.class.getPackageName() + "." + simple + "Command";
        try {
            Class<?> found = Class.forName(type, false, CommandTree.class.getClassLoader());
            Command command = found.getAnnotation(Command.class);
            return command != null && command.name().equals(names.getLast()) ? found : null;
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            // A file system that ignores case answers for BaIhuaCommand with an error.
            return null;
        }
    }

    private static CommandLine dressed(CommandLine line, Session session) {
        line.setOut(new PrintWriter(session.console().out(), true));
        line.setErr(new PrintWriter(session.console().err(), true));
        line.setUsageHelpWidth(78);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(
                Help.defaultColorScheme(session.console().colour() ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setHelpFactory((spec, colours) -> {
            translate(spec, session);
            spec.subcommands().values().forEach(sub -> translate(sub.getCommandSpec(), session));
            return new Help(spec, colours);
        });
        line.setParameterExceptionHandler((e, unused) -> Main.explain(e, session));
        line.setExecutionExceptionHandler((e, unused, parsed) -> Main.trouble(e, session));
        line.setExitCodeExceptionMapper(unused -> ExitCode.BUG);
        return line;
    }

    /// Gives a command its texts, which are read only when help is shown.
    static void translate(CommandSpec spec, Session session) {
        String command = spec.userObject().getClass().getSimpleName();
        spec.resourceBundle(
                Texts.of(
                        command.substring(0, command.length() - "Command".length()),
                        session.language().locale()));
    }

    /// Commands and mixins take the session in their constructor.
    private record SessionFactory(Session session) implements IFactory {

        @Override
        public <K> K create(Class<K> type) throws Exception {
            for (Constructor<?> constructor : type.getDeclaredConstructors()) {
                if (Arrays.equals(
                        constructor.getParameterTypes(), new Class<?>[] {Session.class})) {
                    return type.cast(constructor.newInstance(session));
                }
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
