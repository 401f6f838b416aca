package org.baihua.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryMessage;
import org.baihua.glossary.format.GlossaryFormat;
import org.baihua.glossary.harvest.Definition;
import org.baihua.glossary.harvest.DefinitionHarvester;
import org.baihua.glossary.harvest.LawArchive;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua glossary harvest`: the definitions and short names that laws themselves give.
@Command(name = "harvest")
final class GlossaryHarvestCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "ARCHIVE", arity = "1..*", descriptionKey = "ARCHIVE")
    List<Path> archives = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    Path output = Path.of("");

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
        for (Path archive : archives) {
            LawArchive.read(
                    archive,
                    law -> {
                        laws[0]++;
                        DefinitionHarvester.harvest(law).stream()
                                .map(Definition::entry)
                                .forEach(entries::add);
                    });
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            format.write(entries, bytes);
        } catch (IOException e) {
            throw InputOptions.unusable(output.toString(), e);
        }
        OutputFolder.writeFile(output, bytes.toByteArray());
        session.progress(CliMessage.GLOSSARY_HARVESTED, laws[0], entries.size(), output);
        return ExitCode.CLEAN;
    }
}
