package org.baihua.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baihua.glossary.Glossary;
import org.baihua.glossary.format.GlossaryFiles;
import org.baihua.glossary.format.GlossaryFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua glossary import`: makes a glossary folder out of a file of any format.
@Command(name = "import")
final class GlossaryImportCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "GLOSSARY", descriptionKey = "GLOSSARY")
    Path path = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true)
    Path output = Path.of("");

    @Option(names = "--title", paramLabel = "TITLE")
    String title = "";

    @Option(names = "--licence", paramLabel = "LICENCE")
    String licence = "";

    @Option(names = "--origin", paramLabel = "ORIGIN")
    String origin = "";

    GlossaryImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Glossary glossary = GlossaryFiles.require(path);
        String name = output.toAbsolutePath().normalize().getFileName().toString();
        OutputFolder.writeFile(
                output.resolve(GlossaryFiles.DESCRIPTION),
                description(name, glossary).getBytes(StandardCharsets.UTF_8));
        OutputFolder.writeFile(output.resolve("terms.tsv"), table(glossary));
        session.progress(CliMessage.GLOSSARY_IMPORTED, glossary.entries().size(), output);
        return ExitCode.CLEAN;
    }

    private String description(String name, Glossary glossary) {
        return "name: "
                + quote(name)
                + "\ntitle: "
                + quote(first(title, glossary.title()))
                + "\nlicence: "
                + quote(first(licence, glossary.licence(), "UNKNOWN"))
                + "\norigin: "
                + quote(first(origin, glossary.origin(), path.getFileName().toString()))
                + "\n";
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /// In double quotes YAML takes everything that JSON takes.
    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static byte[] table(Glossary glossary) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            GlossaryFormat.ALL.getFirst().write(glossary.entries(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
