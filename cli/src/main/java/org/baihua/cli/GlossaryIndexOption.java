package org.baihua.cli;

import java.nio.file.Path;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.source.Home;
import picocli.CommandLine.Option;

/// Which index a command asks; the bundled one where none is given.
final class GlossaryIndexOption {

    @Option(names = "--index", paramLabel = "DIR")
    Path folder = Path.of("");

    GlossaryIndex open() {
        return GlossaryIndex.open(folder());
    }

    /// The terms alone, for a question that needs no search.
    CompiledTerms terms() {
        return CompiledTerms.open(folder().resolve(GlossaryIndex.TERMS));
    }

    private Path folder() {
        return folder.toString().isEmpty() ? Home.data() : folder;
    }
}
