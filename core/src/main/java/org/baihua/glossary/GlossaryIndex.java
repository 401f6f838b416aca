package org.baihua.glossary;

import java.nio.file.Path;
import org.baihua.text.Dictionary;
import org.jspecify.annotations.Nullable;

/// The compiled glossaries of one folder.
public final class GlossaryIndex {
    private final Path folder;

    private GlossaryIndex(Path folder) {
        this.folder = folder;
    }

    /// Opens the folder that a build compiled, read-only and within milliseconds.
    public static GlossaryIndex open(Path folder) {
        return new GlossaryIndex(folder);
    }

    /// A matcher over the terms of all glossaries, for one thread.
    public TermMatcher matcher(@Nullable Dictionary dictionary) {
        return new TermMatcher(
                CompiledTerms.open(folder.resolve("terms.bin")), dictionary);
    }
}
