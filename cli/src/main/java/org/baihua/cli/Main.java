package org.baihua.cli;

import java.util.List;
import java.util.Map;
import org.baihua.source.Home;
import org.baihua.source.Language;
import org.baihua.source.Message;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The door: takes the arguments, returns the exit code.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.system();
        int code = run(console, arguments);
        console.out().flush();
        console.err().flush();
        end(console, code);
    }

    /// Ends the process. Everything is written by now, and the orderly way out costs a short call a
    /// tenth of its time, so it is taken only when the JVM was given options of its own, which may
    /// want to write something at the end.
    private static void end(Console console, int code) {
        if (console.environment().getOrDefault("BAIHUA_JAVA_OPTS", "").isEmpty()
                && Home.folder() != null) {
            Runtime.getRuntime().halt(code);
        }
        System.exit(code);
    }

    /// Runs one command. Never throws; trouble becomes one sentence on `console.err()` and an exit
    /// code.
    public static int run(Console console, String... arguments) {
        Language language;
        try {
            language = languageOf(arguments, console.environment());
        } catch (UserException e) {
            new Session(console, Language.ZH_TW).report(e);
            return ExitCode.USAGE;
        }
        if (Shortcut.answers(console, language, arguments)) {
            console.out().flush();
            return ExitCode.CLEAN;
        }
        Session session = new Session(console, language);
        if (CompletionCommand.isQuestion(arguments)) {
            CompletionCommand.answer(session, arguments);
            return ExitCode.CLEAN;
        }
        try {
            CheckCommand check = CheckCall.of(session, arguments);
            return check == null
                    ? CommandTree.forCall(session, arguments).execute(arguments)
                    : called(check, session);
        } catch (OutOfMemoryError e) {
            console.err().println(CliMessage.OUT_OF_MEMORY.in(language));
            return ExitCode.UNREADABLE;
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static int called(CheckCommand check, Session session) {
        try {
            return check.call();
        } catch (Exception e) {
            return trouble(e, session);
        }
    }

    /// `--lang` decides over `BAIHUA_LANG`; zh-TW where neither is given. It must be known before
    /// the help texts are loaded, so it is looked for before the arguments are parsed.
    private static Language languageOf(String[] arguments, Map<String, String> environment) {
        String asked = environment.getOrDefault("BAIHUA_LANG", "zh-TW");
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--")) {
                break;
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                asked = arguments[i + 1];
            } else if (arguments[i].startsWith("--lang=")) {
                asked = arguments[i].substring("--lang=".length());
            }
        }
        return switch (asked) {
            case "zh-TW", "zh_TW", "zh" -> Language.ZH_TW;
            case "en" -> Language.EN;
            default -> throw UserException.usage(CliMessage.BAD_LANGUAGE, Place.inFile(""), asked);
        };
    }

    static int explain(ParameterException e, Session session) {
        if (session.debug()) {
            e.printStackTrace(session.console().err());
        }
        String command = e.getCommandLine().getCommandSpec().qualifiedName(" ");
        command = command.replaceFirst("^baihua ?", "");
        Language language = session.language();
        String sentence =
                switch (e) {
                    case UnmatchedArgumentException unmatched -> {
                        List<String> meant = unmatched.getSuggestions();
                        yield CliMessage.UNKNOWN_OPTION.in(
                                language,
                                String.join(" ", unmatched.getUnmatched()),
                                meant.isEmpty()
                                        ? ""
                                        : CliMessage.DID_YOU_MEAN.in(language, meant.getFirst()),
                                command);
                    }
                    case MissingParameterException missing ->
                            CliMessage.MISSING_ARGUMENT.in(
                                    language,
                                    String.join(
                                            ", ",
                                            missing.getMissing().stream()
                                                    .map(Main::shownLabel)
                                                    .toList()),
                                    command);
                    default ->
                            CliMessage.BAD_ARGUMENT.in(
                                    language, String.valueOf(e.getMessage()), command);
                };
        session.report(UserException.usage(new Said(sentence), Place.inFile("")));
        return ExitCode.USAGE;
    }

    private static String shownLabel(CommandLine.Model.ArgSpec argument) {
        return argument.isOption()
                ? ((CommandLine.Model.OptionSpec) argument).longestName()
                : argument.paramLabel();
    }

    /// A sentence that is already in the right language.
    private record Said(String sentence) implements Message {
        @Override
        public String code() {
            return "usage";
        }

        @Override
        public String chinese() {
            return sentence;
        }

        @Override
        public String english() {
            return chinese();
        }

        @Override
        public String in(Language language, Object... arguments) {
            return sentence;
        }
    }

    static int trouble(Exception e, Session session) {
        if (e instanceof UserException user) {
            session.report(user);
            return switch (user.kind()) {
                case USAGE -> ExitCode.USAGE;
                case UNREADABLE -> ExitCode.UNREADABLE;
            };
        }
        session.console()
                .err()
                .println(CliMessage.BUG.in(session.language(), e.getClass().getSimpleName()));
        if (session.debug()) {
            e.printStackTrace(session.console().err());
        }
        return ExitCode.BUG;
    }
}
