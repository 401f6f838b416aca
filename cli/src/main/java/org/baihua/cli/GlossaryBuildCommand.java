package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.baihua.glossary.Glossary;
import org.baihua.glossary.GlossaryCompiler;
import org.baihua.glossary.format.GlossaryFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua glossary build`: compiles glossaries into an index.
@Command(name = "build")
final class GlossaryBuildCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "GLOSSARY", arity = "1..*", descriptionKey = "GLOSSARY")
    List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true)
    Path output = Path.of("");

    GlossaryBuildCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Glossary> glossaries = paths.stream().map(GlossaryFiles::require).toList();
        try {
            GlossaryCompiler.compile(glossaries, output);
        } catch (IOException e) {
            throw InputOptions.unusable(output.toString(), e);
        }
        int entries = glossaries.stream().mapToInt(glossary -> glossary.entries().size()).sum();
        session.progress(CliMessage.GLOSSARY_BUILT, glossaries.size(), entries, output);
        return ExitCode.CLEAN;
    }
}
