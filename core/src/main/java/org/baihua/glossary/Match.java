package org.baihua.glossary;

import org.baihua.source.Span;

/// A term found in a text.
///
/// @param span offsets into the text that was searched, in UTF-16 code units
/// @param matched what stands there
/// @param entry the term
/// @param replaceable whether the entry's condition holds here
/// @param replacement what to put in place of the span when it is replaceable (possibly empty);
///   otherwise the first plain word, or empty
public record Match(
        Span span, String matched, Entry entry, boolean replaceable, String replacement) {}
