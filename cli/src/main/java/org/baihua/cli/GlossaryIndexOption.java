package org.baihua.cli;

import java.nio.file.Path;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.source.Home;
import picocli.CommandLine.Option;

/// Which index a command asks; the bundled one where none is given.
final class GlossaryIndexOption {

    @Option(names = "--index", paramLabel = "DIR")
    Path folder = Path.of("");

    GlossaryIndex open() {
        return GlossaryIndex.open(folder.toString().isEmpty() ? Home.data() : folder);
    }
}
