package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.baihua.Pipeline;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.glossary.TermMatcher;
import org.baihua.plain.Level;
import org.baihua.publish.Product;
import org.baihua.read.ReadOptions;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.baihua.text.Dictionary;
import org.jspecify.annotations.Nullable;

/// Makes the pipeline that a call asked for.
final class Pipelines {

    private Pipelines() {}

    static Pipeline open(Session session, InputOptions inputs, Level level) {
        return open(session, inputs.readOptions(), level);
    }

    static Pipeline open(Session session, ReadOptions reading, Level level) {
        return new Pipeline(new Pipeline.Setup(reading, matcher(), level, session.language()));
    }

    /// What results depend on besides their input: program, glossaries, options.
    static String key(Session session, Level level, Set<Product> products) {
        StringBuilder key = new StringBuilder(Version.text());
        key.append(' ').append(level).append(' ').append(new TreeSet<>(products));
        key.append(' ').append(session.language());
        try (Stream<Path> files = Files.list(data())) {
            CRC32C sum = new CRC32C();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sum.update(Files.readAllBytes(file));
            }
            key.append(' ').append(Long.toHexString(sum.getValue()));
        } catch (IOException e) {
            throw InputOptions.unusable(data().toString(), e);
        }
        return key.toString();
    }

    /// The compiled data: where the launcher says it is.
    private static Path data() {
        Path data = Path.of(System.getProperty("baihua.data", "glossaries/target/compiled"));
        if (!Files.isDirectory(data)) {
            throw UserException.usage(CliMessage.NO_DATA, Place.inFile(data.toString()));
        }
        return data;
    }

    /// Opened when the first term is looked for, then shared.
    private static Supplier<TermMatcher> matcher() {
        return new Supplier<>() {
            private @Nullable GlossaryIndex index;
            private @Nullable Dictionary words;

            @Override
            public synchronized TermMatcher get() {
                if (index == null) {
                    index = GlossaryIndex.open(data());
                    words = Dictionary.open(data().resolve(Dictionary.FILE));
                }
                return index.matcher(words);
            }
        };
    }
}
