package org.baihua.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.baihua.Pipeline;
import org.baihua.plain.contract.Context;
import org.baihua.plain.contract.Side;
import org.baihua.plain.contract.Verification;
import org.baihua.plain.contract.Violation;
import org.baihua.publish.html.VerificationPage;
import org.baihua.publish.json.VerificationJson;
import org.baihua.publish.report.VerificationSarif;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.read.text.EditableText;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.Span;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
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

    /// What is held against what.
    enum By {
        AUTO,
        LINE,
        ARTICLE;

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

    @Option(names = "--by", paramLabel = "auto|line|article")
    By by = By.AUTO;

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
        Verification verification = verify(context);
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

    /// Text files pair up line by line, as they always did, unless they have different numbers of
    /// lines and both name articles; everything else pairs up by articles.
    private Verification verify(Context context) {
        Outcome<SourceDocument> law = read(original);
        Outcome<SourceDocument> said = read(plain);
        boolean texts =
                Stream.of(law, said)
                        .allMatch(it -> it.value().format() == org.baihua.source.Format.TEXT);
        if (by == By.LINE || by == By.AUTO && texts) {
            List<String> originals = lines(original);
            List<String> plains = lines(plain);
            if (by == By.LINE
                    || originals.size() == plains.size()
                    || !Pipeline.pairsUp(law, said)) {
                return Verification.of(originals, plains, context, plain.toString());
            }
        }
        Outcome<Verification> verified = Pipeline.verify(law, said, context);
        verified.diagnostics().forEach(session::report);
        return verified.value();
    }

    private static Outcome<SourceDocument> read(Path file) {
        return Pipeline.read(input(file), ReadOptions.DEFAULT);
    }

    private void text(PrintWriter out, Verification verification) {
        for (Verification.Pair unit : verification.units()) {
            if (unit.violations().isEmpty()) {
                continue;
            }
            if (verification.byArticle()) {
                byArticle(out, unit);
            } else {
                byLine(out, unit);
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

    private void byLine(PrintWriter out, Verification.Pair unit) {
        out.print(plain + ":" + unit.line() + "\n");
        out.print(
                "  " + CliMessage.ORIGINAL.in(session.language()) + unit.original().text() + "\n");
        out.print("  " + CliMessage.PLAIN.in(session.language()) + unit.plain().text() + "\n");
        for (Violation violation : unit.violations()) {
            out.print("    " + sentence(violation) + "\n");
        }
    }

    /// An article may be long: each finding with the sentences that it is about, and where they
    /// stand.
    private void byArticle(PrintWriter out, Verification.Pair unit) {
        String place = unit.anchor().isEmpty() ? "" : "§" + unit.anchor() + "  ";
        boolean inPlain = unit.plain().line() > 0;
        out.print(
                place
                        + (inPlain
                                ? unit.plain().place(plain.toString(), 0)
                                : unit.original().place(original.toString(), 0))
                        + "\n");
        for (Violation violation : unit.violations()) {
            out.print("  " + sentence(violation) + "\n");
            excerpt(out, CliMessage.ORIGINAL, original, unit.original(), violation.original());
            excerpt(out, CliMessage.PLAIN, plain, unit.plain(), violation.plain());
        }
    }

    private void excerpt(
            PrintWriter out, CliMessage title, Path file, Side side, @Nullable Span span) {
        if (span == null || side.line() == 0) {
            return;
        }
        String text = side.text();
        int start = span.start();
        while (start > 0 && "。；：\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && "。；：\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        out.print(
                "      "
                        + title.in(session.language())
                        + text.substring(start, span.start()).replace("\n", "")
                        + "【"
                        + span.of(text).replace("\n", "")
                        + "】"
                        + text.substring(span.end(), end).replace("\n", "")
                        + "（"
                        + side.place(file.toString(), span)
                        + "）\n");
    }

    private String sentence(Violation violation) {
        CliMessage level =
                violation.level() == Violation.Level.ERROR ? CliMessage.ERROR : CliMessage.WARNING;
        return violation.code()
                + " "
                + level.in(session.language())
                + violation.in(session.language());
    }

    private static Input input(Path file) {
        if (!Files.exists(file)) {
            throw UserException.unreadable(CliMessage.NO_SUCH_FILE, Place.inFile(file.toString()));
        }
        return new Input(file.toString(), Readers.input(file, Limits.DEFAULT).bytes());
    }

    /// The file's lines, in whatever encoding a text file has.
    private static List<String> lines(Path file) {
        return EditableText.of(input(file))
                .map(text -> text.text().lines().toList())
                .orElseThrow(() ->
                        UserException.unreadable(
                                CliMessage.NOT_TEXT, Place.inFile(file.toString())));
    }
}
