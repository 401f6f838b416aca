package org.baihua.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baihua.check.settings.SettingsFile;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua init`: asks three questions and writes a `baihua.yaml` to start from.
@Command(name = "init", subcommands = InitNoticeCommand.class)
final class InitCommand implements Callable<Integer> {

    private static final List<String> LEVELS = List.of("error", "warning", "info", "never");

    private final Session session;

    @Mixin CommonOptions common;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    Path output = Path.of(SettingsFile.NAME);

    @Option(names = "--include", paramLabel = "PATTERN")
    @Nullable String include;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never")
    CheckCommand.@Nullable FailOn failOn;

    @Option(names = "--add-glossary", paramLabel = "FILE")
    @Nullable String glossary;

    /// On a terminal it asks by itself.
    @Option(names = "--ask", negatable = true)
    @Nullable Boolean ask;

    @Option(names = "--force")
    boolean force;

    InitCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (Files.exists(output) && !force) {
            throw UserException.usage(InitMessage.EXISTS, Place.inFile(output.toString()));
        }
        String level = failOn == null ? "" : failOn.toString();
        boolean nothingSaid = include == null && failOn == null && glossary == null;
        if (ask == null ? nothingSaid && session.console().terminal() : ask) {
            BufferedReader answers =
                    new BufferedReader(
                            new InputStreamReader(session.console().in(), StandardCharsets.UTF_8));
            include = include == null ? answer(answers, InitMessage.ASK_INCLUDE) : include;
            while (level.isEmpty()) {
                String said = answer(answers, InitMessage.ASK_FAIL_ON).toLowerCase(Locale.ROOT);
                if (said.isEmpty() || LEVELS.contains(said)) {
                    level = said.isEmpty() ? "warning" : said;
                } else {
                    session.progress(InitMessage.ASK_AGAIN, String.join("、", LEVELS));
                }
            }
            glossary = glossary == null ? answer(answers, InitMessage.ASK_GLOSSARY) : glossary;
        }
        String text =
                settings(
                        include == null ? "" : include,
                        level.isEmpty() ? "warning" : level,
                        glossary == null ? "" : glossary);
        // What we write is what we can read.
        SettingsFile.parse(output, text);
        OutputFolder.writeFile(output, text.getBytes(StandardCharsets.UTF_8));
        session.progress(InitMessage.WRITTEN, output);
        return ExitCode.CLEAN;
    }

    /// One answer; the end of the input answers everything that is still asked.
    private String answer(BufferedReader answers, InitMessage question) {
        session.console().err().print(question.in(session.language()) + "\n> ");
        session.console().err().flush();
        try {
            String line = answers.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw InputOptions.unusable("stdin", e);
        }
    }

    private String settings(String include, String level, String glossary) {
        StringBuilder text = new StringBuilder();
        comment(text, "", InitMessage.COMMENT_TOP);
        text.append("version: 1\n\n");
        comment(text, "", InitMessage.COMMENT_FAIL_ON);
        text.append("fail-on: ").append(level).append("\n\n");
        comment(text, "", InitMessage.COMMENT_INCLUDE);
        text.append(
                include.isEmpty()
                        ? "# include: [\"公告/**\"]"
                        : "include: [" + quoted(include) + "]");
        text.append("\n\n");
        comment(text, "", InitMessage.COMMENT_GLOSSARY);
        text.append(
                glossary.isEmpty()
                        ? "# add-glossaries: [words.tsv]"
                        : "add-glossaries: [" + quoted(glossary) + "]");
        text.append("\n\n");
        comment(text, "", InitMessage.COMMENT_RULES);
        text.append("# rules:\n#   double-negative: off\n");
        return text.toString();
    }

    private void comment(StringBuilder text, String indent, InitMessage message) {
        text.append(indent).append("# ").append(message.in(session.language())).append('\n');
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
