package org.baihua.law;

import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// A reference to a place in a law, resolved.
///
/// 前二項 or 第三條至第五條 give one citation a target, all with the same text and span.
///
/// @param text as printed: 前條第二項
/// @param span where it stands in the source
/// @param at the place in which it stands
/// @param law null for the same law, otherwise its name as printed, or its full name where the text
///   introduced a short one
/// @param target the place meant; [Anchor#ROOT] for a law as a whole
/// @param part 前段, 後段, 但書, 序文; empty when the whole is meant
/// @param resolved whether the place exists in this law; always true for other laws, of which we
///   know nothing
public record Citation(
        String text,
        Span span,
        Anchor at,
        @Nullable String law,
        Anchor target,
        String part,
        boolean resolved) {}
