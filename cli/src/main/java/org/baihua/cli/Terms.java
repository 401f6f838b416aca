package org.baihua.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.glossary.TermMatcher;
import org.baihua.glossary.build.GlossaryCache;
import org.baihua.source.Home;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.baihua.text.Dictionary;
import org.jspecify.annotations.Nullable;

/// The terms that a call works with: the bundled glossaries as the build compiled them, or the
/// user's own, compiled once and kept in the user's cache.
///
/// Opened when the first term is looked for, then shared by all threads.
final class Terms implements Supplier<TermMatcher> {

    private final Session session;
    private final List<Path> instead;
    private final List<Path> besides;
    private @Nullable List<CompiledTerms> terms;
    private @Nullable Dictionary words;

    Terms(Session session, GlossaryOptions glossaries) {
        this.session = session;
        this.instead = List.copyOf(glossaries.instead);
        this.besides = List.copyOf(glossaries.besides);
    }

    /// The compiled data.
    static Path data() {
        Path data = Home.data();
        if (!Files.isDirectory(data)) {
            throw UserException.usage(CliMessage.NO_DATA, Place.inFile(data.toString()));
        }
        return data;
    }

    @Override
    public synchronized TermMatcher get() {
        if (terms == null || words == null) {
            words = Dictionary.open(data().resolve(Dictionary.FILE));
            terms = open();
        }
        return new TermMatcher(terms, words);
    }

    private List<CompiledTerms> open() {
        List<CompiledTerms> opened = new ArrayList<>();
        if (instead.isEmpty()) {
            opened.add(CompiledTerms.open(data().resolve(GlossaryIndex.TERMS)));
        }
        GlossaryCache cache = GlossaryCache.ofUser(session.console().environment());
        for (List<Path> group : List.of(instead, besides)) {
            for (Path path : group) {
                Outcome<CompiledTerms> compiled = cache.terms(path);
                compiled.diagnostics().forEach(session::report);
                opened.add(compiled.value());
            }
        }
        return opened;
    }
}
