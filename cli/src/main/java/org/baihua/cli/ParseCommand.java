package org.baihua.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.law.Draft;
import org.baihua.publish.json.JsonStyle;
import org.baihua.publish.json.LawJson;
import org.baihua.read.Input;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua parse`: the structure of a draft or a law.
@Command(name = "parse")
final class ParseCommand implements Callable<Integer> {

    /// How the structure is shown.
    enum Format {
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

    @Option(names = "--format", paramLabel = "FORMAT")
    Format format = Format.JSON;

    ParseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<InputOptions.Source> sources = inputs.sources();
        JsonStyle style =
                sources.size() > 1 || format == Format.JSONL ? JsonStyle.LINE : JsonStyle.PRETTY;
        boolean all = inputs.forEach(sources, input -> show(input, style));
        return all ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }

    private void show(Input input, JsonStyle style) {
        Outcome<SourceDocument> read = Pipeline.read(input, inputs.readOptions());
        Outcome<Draft> draft = read.then(Pipeline::understand);
        draft.diagnostics().forEach(session::report);
        LawJson.write(
                session.writer(),
                read.value(),
                draft.value(),
                draft.diagnostics(),
                session.language(),
                style);
    }
}
