package org.baihua.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.baihua.Pipeline;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.glossary.TermMatcher;
import org.baihua.plain.Level;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.baihua.text.Dictionary;
import org.jspecify.annotations.Nullable;

/// Makes the pipeline that a call asked for.
final class Pipelines {

    private Pipelines() {}

    static Pipeline open(Session session, InputOptions inputs, Level level) {
        return new Pipeline(
                new Pipeline.Setup(inputs.readOptions(), matcher(), level, session.language()));
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
