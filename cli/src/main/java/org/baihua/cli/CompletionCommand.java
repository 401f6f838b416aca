package org.baihua.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `baihua completion SHELL`: the script that makes a shell complete calls. The script asks `baihua
/// completion --words -- WORD…` each time, so it never grows old.
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    /// Shells, with the names of their scripts.
    enum Shell {
        BASH("baihua.bash"),
        ZSH("baihua.zsh"),
        FISH("baihua.fish"),
        POWERSHELL("baihua.ps1");

        private final String file;

        Shell(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }

        /// The script's text.
        String script() {
            try (InputStream in =
                    CompletionCommand.class.getResourceAsStream("completion/" + file)) {
                if (in == null) {
                    throw new IllegalStateException(file + " is not in the program");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "bash|zsh|fish|powershell", arity = "1", descriptionKey = "SHELL")
    Shell shell = Shell.BASH;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.writer().print(shell.script());
        session.writer().flush();
        return ExitCode.CLEAN;
    }

    /// Whether a call is a script's question; the words follow from the fourth argument on.
    static boolean isQuestion(String... arguments) {
        return arguments.length > 2
                && arguments[0].equals("completion")
                && arguments[1].equals("--words")
                && arguments[2].equals("--");
    }

    /// Answers a script's question.
    static void answer(Session session, String... arguments) {
        List<String> words =
                List.of(arguments).subList(3, arguments.length).stream()
                        .map(CompletionCommand::unquoted)
                        .toList();
        for (String line : Completer.of(session).complete(words)) {
            session.console().out().print(line + "\n");
        }
        session.console().out().flush();
    }

    /// PowerShell hands over an empty word as two quotes, because it drops an empty argument.
    private static String unquoted(String word) {
        return word.equals("\"\"") ? "" : word;
    }
}
