package org.baihua.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/// Which glossaries a command works with.
final class GlossaryOptions {

    @Option(names = "--glossary", paramLabel = "FILE")
    List<Path> instead = List.of();

    @Option(names = "--add-glossary", paramLabel = "FILE")
    List<Path> besides = List.of();
}
