package org.baihua.glossary.format;

import org.baihua.glossary.Entry;

/// An entry and where it stands.
///
/// @param line of the file, 1 for the first; the number of the entry in a file that has no lines
public record Placed(Entry entry, int line) {}
