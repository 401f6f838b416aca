package org.baihua;

import java.util.Map;
import java.util.function.Supplier;
import org.baihua.check.Checker;
import org.baihua.check.FileFindings;
import org.baihua.glossary.TermMatcher;
import org.baihua.law.Draft;
import org.baihua.parse.DraftParser;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;

/// The whole story: a file is read, understood, checked, written plainly, summarized. A newcomer opens this first.
///
/// Each step is a room of its own and knows only the rooms before it; this is the one place that sees them all.
public final class Pipeline {

    private static final Readers READERS = Readers.standard();

    private final ReadOptions options;
    private final Checker checker;

    /// @param options how files are read
    /// @param terms gives a matcher over the glossaries for the calling thread; asked only when terms are needed
    public Pipeline(ReadOptions options, Supplier<TermMatcher> terms) {
        this.options = options;
        this.checker = Checker.of(terms, Map.of());
    }

    /// What a file said.
    ///
    /// @throws org.baihua.source.UserException when the file as a whole cannot be read
    public static Outcome<SourceDocument> read(Input input, ReadOptions options) {
        return READERS.read(input, options);
    }

    /// What it means as law.
    public static Outcome<Draft> understand(SourceDocument source) {
        return DraftParser.parse(source);
    }

    /// What is wrong with its prose.
    public FileFindings check(Input input) {
        Outcome<SourceDocument> source = read(input, options);
        Outcome<Draft> draft = source.then(Pipeline::understand);
        return new FileFindings(
                source.value(),
                checker.check(source.value(), draft.value()),
                draft.diagnostics());
    }
}
