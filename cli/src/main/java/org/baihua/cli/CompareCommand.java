package org.baihua.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.law.Draft;
import org.baihua.law.Statute;
import org.baihua.law.diff.StatuteComparer;
import org.baihua.publish.comparison.ComparisonDocx;
import org.baihua.publish.comparison.ComparisonJson;
import org.baihua.publish.comparison.ComparisonOdt;
import org.baihua.publish.comparison.ComparisonPage;
import org.baihua.publish.comparison.ComparisonText;
import org.baihua.publish.comparison.ComparisonView;
import org.baihua.read.Input;
import org.baihua.source.Outcome;
import org.baihua.source.Passage;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua compare`: what changed between two versions, or what a draft's own table changes.
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    /// How the comparison is written.
    enum Format {
        TEXT,
        HTML,
        DOCX,
        ODT,
        JSON;

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

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    Path output = Path.of("");

    @Option(names = "--changes-only")
    boolean changesOnly;

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<InputOptions.Source> sources = inputs.sources();
        if (sources.size() > 2) {
            throw UserException.usage(CompareMessage.TOO_MANY, Place.inFile(""), sources.size());
        }
        List<Draft> drafts = new ArrayList<>();
        boolean all = inputs.forEach(sources, input -> drafts.add(understand(input)));
        if (!all) {
            return ExitCode.UNREADABLE;
        }
        write(
                sources.size() == 1
                        ? ownTable(drafts.getFirst(), sources.getFirst())
                        : ComparisonView.of(
                                StatuteComparer.compare(
                                        law(drafts.getFirst(), sources.getFirst()),
                                        law(drafts.getLast(), sources.getLast())),
                                changesOnly));
        return ExitCode.CLEAN;
    }

    private Draft understand(Input input) {
        Outcome<Draft> draft =
                Pipeline.read(input, inputs.readOptions()).then(Pipeline::understand);
        draft.diagnostics().forEach(session::report);
        return draft.value();
    }

    private static ComparisonView ownTable(Draft draft, InputOptions.Source source) {
        if (draft.comparison().isEmpty()) {
            throw UserException.usage(CompareMessage.NO_TABLE, Place.inFile(source.shown()));
        }
        return ComparisonView.of(draft);
    }

    private static Statute law(Draft draft, InputOptions.Source source) {
        Statute statute = draft.statute();
        if (statute.articles().isEmpty()) {
            throw UserException.usage(CompareMessage.NO_ARTICLES, Place.inFile(source.shown()));
        }
        return statute.title().isEmpty()
                ? new Statute(
                        Passage.untraced(draft.title()), statute.preamble(), statute.provisions())
                : statute;
    }

    private void write(ComparisonView view) {
        byte[] bytes =
                switch (format) {
                    case TEXT -> utf8(ComparisonText.write(view));
                    case HTML -> utf8(ComparisonPage.write(view));
                    case DOCX -> ComparisonDocx.write(view);
                    case ODT -> ComparisonOdt.write(view);
                    case JSON -> utf8(ComparisonJson.write(view));
                };
        if (!output.toString().isEmpty()) {
            OutputFolder.writeFile(output, bytes);
            return;
        }
        PrintWriter writer = session.writer();
        writer.flush();
        session.console().out().write(bytes, 0, bytes.length);
        session.console().out().flush();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
