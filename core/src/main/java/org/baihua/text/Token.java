package org.baihua.text;

import org.baihua.source.Span;

/// A word, a number, or a mark.
///
/// @param span offsets into the text that was segmented, in UTF-16 code units
/// @param text what stands there
/// @param known whether the dictionary has it
public record Token(Span span, String text, boolean known) {}
