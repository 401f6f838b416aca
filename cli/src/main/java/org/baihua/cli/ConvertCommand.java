package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.baihua.Pipeline;
import org.baihua.plain.Level;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.publish.Documents;
import org.baihua.publish.Product;
import org.baihua.publish.Publication;
import org.baihua.read.Input;
import org.baihua.summary.Holidays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua convert`: the main job.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin InputOptions inputs;
    @Mixin GlossaryOptions glossaries;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true)
    Path output;

    @Option(names = "--to", paramLabel = "FORMAT", split = ",")
    Set<Product> products = EnumSet.allOf(Product.class);

    @Option(names = "--level", paramLabel = "faithful|plain|brief")
    Level level = Level.PLAIN;

    @Option(names = "--holidays", paramLabel = "FILE")
    Path holidays = Path.of("");

    ConvertCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Pipeline pipeline =
                Pipelines.open(session, inputs.readOptions(), glossaries, level, readHolidays());
        List<InputOptions.Source> sources = inputs.sources();
        boolean several = sources.size() > 1;
        Set<String> taken = new HashSet<>();
        boolean all =
                inputs.forEach(
                        sources,
                        input -> {
                            Path folder =
                                    several
                                            ? output.resolve(folderName(input.name(), taken))
                                            : output;
                            convert(pipeline, input, folder);
                        });
        return all ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }

    private @Nullable Holidays readHolidays() {
        if (holidays.toString().isEmpty()) {
            return null;
        }
        try {
            return Holidays.parse(holidays.toString(), Files.readAllLines(holidays));
        } catch (IOException e) {
            throw InputOptions.unusable(holidays.toString(), e);
        }
    }

    private void convert(Pipeline pipeline, Input input, Path folder) {
        session.progress(CliMessage.READING, input.name());
        Publication publication = pipeline.convert(input);
        publication.diagnostics().forEach(session::report);
        new OutputFolder(folder).write(Documents.of(publication, input.bytes(), products));
        session.progress(
                CliMessage.CONVERTED,
                input.name(),
                folder,
                publication.plain().count(Verdict.REWRITTEN),
                publication.plain().units().size(),
                publication.findings().stream().filter(f -> f.rule().equals("jargon")).count());
    }

    /// A folder for each input, named after its file; a number is added where two have the same
    /// name.
    private static String folderName(String name, Set<String> taken) {
        String file = Path.of(name).getFileName().toString();
        int dot = file.lastIndexOf('.');
        String base = dot > 0 ? file.substring(0, dot) : file;
        String folder = base;
        for (int i = 2; !taken.add(folder); i++) {
            folder = base + "-" + i;
        }
        return folder;
    }
}
