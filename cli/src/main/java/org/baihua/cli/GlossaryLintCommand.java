package org.baihua.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.baihua.glossary.Glossary;
import org.baihua.glossary.GlossaryLint;
import org.baihua.glossary.format.GlossaryFiles;
import org.baihua.source.Diagnostic;
import org.baihua.source.Home;
import org.baihua.source.Outcome;
import org.baihua.text.Dictionary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `baihua glossary lint`: what is wrong with a glossary.
@Command(name = "lint")
final class GlossaryLintCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "GLOSSARY", arity = "1..*", descriptionKey = "GLOSSARY")
    List<Path> paths = List.of();

    GlossaryLintCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path words = Home.data().resolve(Dictionary.FILE);
        @Nullable Dictionary dictionary = Files.exists(words) ? Dictionary.open(words) : null;
        boolean clean = true;
        for (Path path : paths) {
            Outcome<Glossary> read = GlossaryFiles.read(path);
            List<Diagnostic> all = new ArrayList<>(read.diagnostics());
            all.addAll(
                    GlossaryLint.check(
                            read.value(), path.toString(), GlossaryFiles.places(path), dictionary));
            for (Diagnostic diagnostic : all) {
                session.writer()
                        .println(
                                diagnostic.place()
                                        + ": "
                                        + diagnostic.code()
                                        + ": "
                                        + diagnostic.in(session.language()));
            }
            clean &= all.isEmpty();
            session.progress(
                    CliMessage.GLOSSARY_LINTED, path, read.value().entries().size(), all.size());
        }
        session.writer().flush();
        return clean ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
