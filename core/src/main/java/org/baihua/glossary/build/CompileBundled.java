package org.baihua.glossary.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baihua.glossary.Glossary;
import org.baihua.glossary.GlossaryCompiler;
import org.baihua.glossary.format.GlossaryFiles;
import org.baihua.text.Dictionary;
import org.baihua.text.WordList;

/// The step of our own build that compiles the bundled glossaries and the word dictionary.
///
/// `CompileBundled SOURCE TARGET`: every folder of SOURCE with a `glossary.yaml` is a glossary;
/// jieba's dictionary is the resource `/dict.txt` of the class path. A broken row stops the build.
public final class CompileBundled {

    private static final String STAMP = "stamp";

    /// How often the commonest words of statutes occur, on the scale of jieba's counts, which come
    /// from news: without them 前項之請求 reads 前|項之|請求.
    private static final Path LEGAL_WORDS = Path.of("dictionary", "legal-words.txt");

    private CompileBundled() {}

    public static void main(String[] arguments) throws IOException {
        compile(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    static void compile(Path source, Path target) throws IOException {
        List<Path> folders = GlossaryFiles.folders(source);
        List<Path> inputs = new ArrayList<>();
        for (Path folder : folders) {
            inputs.addAll(GlossaryFiles.parts(folder));
        }
        Path legal = source.resolve(LEGAL_WORDS);
        inputs.add(legal);
        String fingerprint = Fingerprint.of(inputs, Dictionary.layout());
        Path stamp = target.resolve(STAMP);
        if (Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        Files.deleteIfExists(stamp);
        List<Glossary> glossaries = new ArrayList<>();
        for (Path folder : folders) {
            glossaries.add(GlossaryFiles.require(folder));
        }
        GlossaryCompiler.compile(glossaries, target);
        try (InputStream words = CompileBundled.class.getResourceAsStream("/dict.txt")) {
            if (words == null) {
                throw new IllegalStateException("jieba's dict.txt is not on the class path");
            }
            Map<String, Integer> counts;
            try (InputStream own = Files.newInputStream(legal)) {
                counts = WordList.merge(WordList.read(words), WordList.read(own));
            }
            Dictionary.compile(counts).write(target.resolve(Dictionary.FILE));
        }
        Files.writeString(stamp, fingerprint);
    }
}
