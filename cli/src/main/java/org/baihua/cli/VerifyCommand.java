package org.baihua.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baihua.plain.contract.Context;
import org.baihua.plain.contract.Verification;
import org.baihua.plain.contract.Violation;
import org.baihua.publish.html.VerificationPage;
import org.baihua.publish.json.VerificationJson;
import org.baihua.publish.report.VerificationSarif;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.Readers;
import org.baihua.read.text.EditableText;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua verify ORIGINAL PLAIN`: holds any plain version, a person's or a program's, against the
/// original.
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

    /// How the result is shown.
    enum Format {
        TEXT,
        JSON,
        SARIF,
        HTML;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(index = "0", paramLabel = "ORIGINAL", descriptionKey = "ORIGINAL")
    Path original = Path.of("");

    @Parameters(index = "1", paramLabel = "PLAIN", descriptionKey = "PLAIN")
    Path plain = Path.of("");

    @Option(names = "--format", paramLabel = "FORMAT")
    Format format = Format.TEXT;

    @Option(names = "--mode", paramLabel = "rewrite|summary")
    Context.Mode mode = Context.Mode.REWRITE;

    @Option(names = "--names", paramLabel = "FILE")
    Path names = Path.of("");

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Context context = Context.NONE.withMode(mode);
        if (!names.toString().isEmpty()) {
            context = context.withNames(lines(names));
        }
        Verification verification =
                Verification.of(lines(original), lines(plain), context, plain.toString());
        PrintWriter out = session.writer();
        switch (format) {
            case TEXT -> text(out, verification);
            case JSON -> VerificationJson.write(out, verification, session.language());
            case SARIF ->
                    VerificationSarif.write(
                            out,
                            verification,
                            original.toString(),
                            plain.toString(),
                            session.language(),
                            Version.text());
            case HTML ->
                    out.print(
                            VerificationPage.write(
                                    verification,
                                    original.toString(),
                                    plain.toString(),
                                    session.language()));
        }
        out.flush();
        return verification.count(Violation.Level.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void text(PrintWriter out, Verification verification) {
        for (Verification.Pair unit : verification.units()) {
            if (unit.violations().isEmpty()) {
                continue;
            }
            out.print(plain + ":" + unit.line() + "\n");
            out.print("  " + CliMessage.ORIGINAL.in(session.language()) + unit.original() + "\n");
            out.print("  " + CliMessage.PLAIN.in(session.language()) + unit.plain() + "\n");
            for (Violation violation : unit.violations()) {
                CliMessage level =
                        violation.level() == Violation.Level.ERROR
                                ? CliMessage.ERROR
                                : CliMessage.WARNING;
                out.print(
                        "    "
                                + violation.code()
                                + " "
                                + level.in(session.language())
                                + violation.in(session.language())
                                + "\n");
            }
        }
        out.print(
                CliMessage.VERIFIED.in(
                                session.language(),
                                verification.units().size(),
                                verification.count(Violation.Level.ERROR),
                                verification.count(Violation.Level.WARNING))
                        + "\n");
    }

    /// The file's lines, in whatever encoding a text file has.
    private static List<String> lines(Path file) {
        if (!Files.exists(file)) {
            throw UserException.unreadable(CliMessage.NO_SUCH_FILE, Place.inFile(file.toString()));
        }
        Input input = Readers.input(file, Limits.DEFAULT);
        return EditableText.of(input)
                .map(text -> text.text().lines().toList())
                .orElseThrow(() ->
                        UserException.unreadable(
                                CliMessage.NOT_TEXT, Place.inFile(file.toString())));
    }
}
