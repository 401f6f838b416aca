package org.baihua.read;

import java.util.List;

/// Finds the traces in files of one format. It stands in the package of the format's reader, which
/// is the only one that knows the format's library.
public interface TraceFinder {

    /// All traces, in the order of the file. A part that is damaged is a part without traces: the
    /// reader has said so already.
    List<Trace> find(Input input, ReadOptions options);
}
