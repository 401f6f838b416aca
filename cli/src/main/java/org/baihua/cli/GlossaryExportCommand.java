package org.baihua.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.glossary.format.GlossaryFiles;
import org.baihua.glossary.format.GlossaryFormat;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua glossary export`: writes entries in any format.
@Command(name = "export")
final class GlossaryExportCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin GlossaryIndexOption index;

    @Option(names = "--glossary", paramLabel = "FILE")
    Path from = Path.of("");

    @Option(names = "--name", paramLabel = "NAME")
    String name = "";

    @Option(names = "--format", paramLabel = "FORMAT")
    String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true)
    Path output = Path.of("");

    GlossaryExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String asked = format.isEmpty() ? output.toString() : "." + format.toLowerCase(Locale.ROOT);
        @Nullable GlossaryFormat writer = GlossaryFormat.of(asked);
        if (writer == null) {
            throw UserException.usage(
                    org.baihua.glossary.GlossaryMessage.FORMAT_UNKNOWN, Place.inFile(asked));
        }
        List<Entry> entries = entries();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(entries, bytes);
        } catch (IOException e) {
            throw InputOptions.unusable(output.toString(), e);
        }
        OutputFolder.writeFile(output, bytes.toByteArray());
        session.progress(CliMessage.GLOSSARY_EXPORTED, entries.size(), output);
        return ExitCode.CLEAN;
    }

    private List<Entry> entries() {
        List<Entry> entries;
        if (from.toString().isEmpty()) {
            try (GlossaryIndex open = index.open()) {
                entries = open.terms().entries();
            }
        } else {
            entries = GlossaryFiles.require(from).entries();
        }
        return name.isEmpty()
                ? entries
                : entries.stream().filter(entry -> entry.glossary().equals(name)).toList();
    }
}
