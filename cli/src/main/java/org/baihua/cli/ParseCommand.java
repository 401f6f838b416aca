package org.baihua.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.law.Coverage;
import org.baihua.law.Draft;
import org.baihua.law.DraftKind;
import org.baihua.publish.akn.AknMetadata;
import org.baihua.publish.akn.AknWriter;
import org.baihua.publish.json.JsonStyle;
import org.baihua.publish.json.LawJson;
import org.baihua.publish.tree.CoverageReport;
import org.baihua.publish.tree.StatuteMarkdown;
import org.baihua.publish.tree.StatuteTree;
import org.baihua.read.Input;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua parse`: the structure of a draft or a law.
@Command(name = "parse")
final class ParseCommand implements Callable<Integer> {

    /// How the structure is shown.
    enum Format {
        JSON,
        JSONL,
        /// An indented tree, for people.
        TREE,
        MD,
        /// Akoma Ntoso 3.0.
        AKN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How the coverage of an archive is shown.
    enum CoverageFormat {
        TEXT,
        JSONL,
        HTML;

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

    @Option(
            names = "--coverage",
            paramLabel = "text|jsonl|html",
            arity = "0..1",
            fallbackValue = "text")
    @Nullable CoverageFormat coverage;

    ParseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<InputOptions.Source> sources = inputs.sources();
        JsonStyle style =
                sources.size() > 1 || format == Format.JSONL ? JsonStyle.LINE : JsonStyle.PRETTY;
        boolean all =
                coverage != null
                        ? cover(sources, coverage)
                        : inputs.forEach(sources, input -> show(input, style));
        return all ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }

    /// How much of each document was placed, instead of the documents themselves.
    private boolean cover(List<InputOptions.Source> sources, CoverageFormat as) {
        CoverageReport report = new CoverageReport(session.language());
        boolean all =
                inputs.forEach(
                        sources,
                        input -> {
                            Outcome<Draft> draft =
                                    Pipeline.read(input, inputs.readOptions())
                                            .then(Pipeline::understand);
                            int warnings = 0;
                            for (Diagnostic diagnostic : draft.diagnostics()) {
                                warnings +=
                                        diagnostic.severity() == Diagnostic.Severity.WARNING
                                                ? 1
                                                : 0;
                            }
                            Coverage law =
                                    Coverage.of(
                                            input.name(),
                                            draft.value().statute(),
                                            draft.value().citations(),
                                            warnings);
                            if (as == CoverageFormat.JSONL) {
                                session.writer().print(CoverageReport.json(law) + "\n");
                            } else {
                                report.add(law);
                            }
                        });
        switch (as) {
            case TEXT -> session.writer().print(report.text());
            case HTML -> session.writer().print(report.html());
            case JSONL -> {}
        }
        session.writer().flush();
        return all;
    }

    private void show(Input input, JsonStyle style) {
        Outcome<SourceDocument> read = Pipeline.read(input, inputs.readOptions());
        Outcome<Draft> draft = read.then(Pipeline::understand);
        draft.diagnostics().forEach(session::report);
        switch (format) {
            case JSON, JSONL ->
                    LawJson.write(
                            session.writer(),
                            read.value(),
                            draft.value(),
                            draft.diagnostics(),
                            session.language(),
                            style);
            case TREE -> session.writer().print(StatuteTree.of(draft.value().statute()));
            case MD -> session.writer().print(StatuteMarkdown.of(draft.value().statute()));
            case AKN -> {
                boolean law = draft.value().kind() == DraftKind.STATUTE;
                AknWriter.write(
                        session.writer(),
                        draft.value().statute(),
                        draft.value().citations(),
                        AknMetadata.of(law ? AknMetadata.Kind.ACT : AknMetadata.Kind.BILL));
            }
        }
        session.writer().flush();
    }
}
