package org.baihua.text;

import org.baihua.source.Span;

/// A sentence.
///
/// @param span offsets into the text that was split, in UTF-16 code units, the closing 。 included
/// @param text what stands there
public record Sentence(Span span, String text) {}
