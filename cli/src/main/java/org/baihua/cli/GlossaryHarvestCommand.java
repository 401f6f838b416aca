package org.baihua.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.baihua.Pipeline;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryMessage;
import org.baihua.glossary.format.GlossaryFormat;
import org.baihua.glossary.harvest.Definition;
import org.baihua.glossary.harvest.DefinitionHarvester;
import org.baihua.glossary.harvest.LawArchive;
import org.baihua.glossary.harvest.LawText;
import org.baihua.law.Draft;
import org.baihua.law.Provision;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua glossary harvest`: the definitions and short names that laws themselves give.
@Command(name = "harvest")
final class GlossaryHarvestCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Mixin InputOptions inputs;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    Path output = Path.of("");

    @Option(names = "--doubtful")
    boolean doubtful;

    GlossaryHarvestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        @Nullable GlossaryFormat format = GlossaryFormat.of(output.toString());
        if (format == null) {
            throw UserException.usage(
                    GlossaryMessage.FORMAT_UNKNOWN, Place.inFile(output.toString()));
        }
        List<Entry> entries = new ArrayList<>();
        int[] laws = {0};
        int[] left = {0};
        Consumer<LawText> harvest =
                law -> {
                    laws[0]++;
                    for (Definition definition : DefinitionHarvester.harvest(law)) {
                        if (definition.doubtful() && !doubtful) {
                            left[0]++;
                        } else {
                            entries.add(definition.entry());
                        }
                    }
                };
        List<String> files = new ArrayList<>();
        for (String path : inputs.paths) {
            if (LawArchive.is(Path.of(path))) {
                LawArchive.read(Path.of(path), harvest);
            } else {
                files.add(path);
            }
        }
        inputs.paths = files;
        boolean all =
                inputs.forEach(
                        inputs.sources(),
                        input -> {
                            Outcome<Draft> draft =
                                    Pipeline.read(input, inputs.readOptions())
                                            .then(Pipeline::understand);
                            draft.diagnostics().forEach(session::report);
                            harvest.accept(law(draft.value(), input.name()));
                        });
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(entries, bytes);
        } catch (IOException e) {
            throw InputOptions.unusable(output.toString(), e);
        }
        OutputFolder.writeFile(output, bytes.toByteArray());
        session.progress(CliMessage.GLOSSARY_HARVESTED, laws[0], entries.size(), output);
        if (left[0] > 0) {
            session.progress(CliMessage.GLOSSARY_DOUBTFUL, left[0]);
        }
        return all ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }

    /// A draft as the harvester reads laws: each article with its 項 and 款 as lines.
    private static LawText law(Draft draft, String file) {
        List<LawText.ArticleText> articles = new ArrayList<>();
        for (Provision.Article article : draft.statute().articles()) {
            StringBuilder lines = new StringBuilder();
            for (Provision child : article.children()) {
                add(child, lines);
            }
            articles.add(new LawText.ArticleText(article.label().text(), lines.toString().strip()));
        }
        return new LawText(draft.title().isEmpty() ? file : draft.title(), articles);
    }

    private static void add(Provision provision, StringBuilder lines) {
        lines.append(provision.label().text()).append(provision.text().text()).append('\n');
        for (Provision child : provision.children()) {
            add(child, lines);
        }
        if (!provision.closing().isEmpty()) {
            lines.append(provision.closing().text()).append('\n');
        }
    }
}
