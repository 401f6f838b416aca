package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.inspect.Inspection;
import org.baihua.inspect.InspectionReport;
import org.baihua.inspect.Options;
import org.baihua.source.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua inspect`: what a file would give away if it were published.
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {

    /// How leaks are shown.
    enum Format {
        TEXT,
        JSON,
        JSONL,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin InputOptions inputs;

    @Option(names = "--format", paramLabel = "FORMAT")
    Format format = Format.TEXT;

    @Option(names = "--allow", paramLabel = "TEXT")
    List<String> allow = List.of();

    @Option(names = "--allow-file", paramLabel = "FILE")
    Path allowFile = Path.of("");

    @Option(names = "--no-contact")
    boolean noContact;

    InspectCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Options options = Options.DEFAULT.withReading(inputs.readOptions()).withAllowed(allowed());
        List<Outcome<Inspection>> all = new ArrayList<>();
        boolean[] leaks = {false};
        boolean read =
                inputs.forEach(
                        inputs.sources(),
                        input -> {
                            Outcome<Inspection> one = Pipeline.inspect(input, options, !noContact);
                            one.diagnostics().forEach(session::report);
                            leaks[0] |= !one.value().isClean();
                            switch (format) {
                                case TEXT ->
                                        InspectionReport.text(
                                                session.writer(), one.value(), session.language());
                                case JSONL ->
                                        InspectionReport.line(
                                                session.writer(), one, session.language());
                                case JSON, SARIF -> all.add(one);
                            }
                        });
        switch (format) {
            case JSON -> InspectionReport.json(session.writer(), all, session.language());
            case SARIF ->
                    InspectionReport.sarif(
                            session.writer(), all, session.language(), Version.text());
            case TEXT, JSONL -> {}
        }
        session.writer().flush();
        if (!read) {
            return ExitCode.UNREADABLE;
        }
        return leaks[0] ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    /// What may be published: given in the call, or one a line in a file.
    private List<String> allowed() {
        List<String> all = new ArrayList<>(allow);
        if (!allowFile.toString().isEmpty()) {
            try {
                Files.readAllLines(allowFile).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .forEach(all::add);
            } catch (IOException e) {
                throw InputOptions.unusable(allowFile.toString(), e);
            }
        }
        return all;
    }
}
