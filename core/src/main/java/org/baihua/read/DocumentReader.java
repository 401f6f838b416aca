package org.baihua.read;

import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;

/// Reads one file format. Every implementation passes the same contract test.
public interface DocumentReader {

    /// Reads a whole file. Odd content never throws: it becomes a diagnostic, and nothing is
    /// dropped.
    ///
    /// @throws org.baihua.source.UserException when the file as a whole cannot be read (damaged,
    ///   encrypted, over a limit)
    Outcome<SourceDocument> read(Input input, ReadOptions options);
}
