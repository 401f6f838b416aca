package org.baihua.publish.report;

import org.baihua.check.FileFindings;

/// Writes findings in one format, file after file. Closing writes what must stand at the end; it
/// does not close the writer underneath.
public interface Report extends AutoCloseable {

    /// Writes one file's findings; a file without any counts too.
    void add(FileFindings file);

    @Override
    void close();
}
