package org.baihua.plain;

import org.baihua.source.Span;

/// One change that a rule made.
///
/// @param rule the rule's id
/// @param from what stood in the original
/// @param to what stands in the plain text
/// @param original offsets into the original unit's text
/// @param plain offsets into the plain unit's text
public record Edit(String rule, String from, String to, Span original, Span plain) {}
