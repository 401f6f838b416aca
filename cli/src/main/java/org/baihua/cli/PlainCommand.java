package org.baihua.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.plain.Level;
import org.baihua.plain.PlainText;
import org.baihua.plain.PlainUnit;
import org.baihua.publish.json.JsonStyle;
import org.baihua.publish.json.PlainJson;
import org.baihua.read.Input;
import org.baihua.source.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua plain`: original and plain text, unit by unit.
@Command(name = "plain")
final class PlainCommand implements Callable<Integer> {

    /// How the units are shown.
    enum Format {
        TEXT,
        JSON,
        JSONL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin InputOptions inputs;
    @Mixin GlossaryOptions glossaries;

    @Option(names = "--format", paramLabel = "FORMAT")
    Format format = Format.TEXT;

    @Option(names = "--level", paramLabel = "faithful|plain|brief")
    Level level = Level.PLAIN;

    PlainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Pipeline pipeline = Pipelines.open(session, inputs.readOptions(), glossaries, level);
        List<InputOptions.Source> sources = inputs.sources();
        boolean lines = sources.size() > 1 || format == Format.JSONL;
        boolean all = inputs.forEach(sources, input -> show(pipeline, input, lines));
        return all ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }

    private void show(Pipeline pipeline, Input input, boolean lines) {
        Outcome<PlainText> plain = pipeline.plain(input);
        plain.diagnostics().forEach(session::report);
        switch (format) {
            case TEXT -> text(plain.value());
            case JSON, JSONL ->
                    PlainJson.write(
                            session.writer(),
                            plain.value(),
                            session.language(),
                            lines ? JsonStyle.LINE : JsonStyle.PRETTY);
        }
    }

    private void text(PlainText plain) {
        PrintWriter out = session.writer();
        for (PlainUnit unit : plain.units()) {
            out.print(
                    "§"
                            + unit.anchor()
                            + "  "
                            + CliMessage.of(unit.verdict()).in(session.language())
                            + "\n");
            out.print(
                    "  "
                            + CliMessage.ORIGINAL.in(session.language())
                            + unit.label()
                            + unit.original().text()
                            + "\n");
            if (unit.verdict() == PlainUnit.Verdict.REWRITTEN) {
                out.print(
                        "  "
                                + CliMessage.PLAIN.in(session.language())
                                + unit.plain().replace("\n", "\n        ")
                                + "\n");
            }
            for (PlainUnit.Note note : unit.notes()) {
                out.print("    · " + note.term() + "：" + note.gloss() + "\n");
            }
        }
        out.flush();
    }
}
