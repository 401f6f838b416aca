package org.baihua.law.diff;

import org.baihua.source.Span;

/// A stretch of two texts laid side by side.
///
/// The stretches of a comparison cover both texts without gaps. A stretch that is not `same` was
/// inserted when `before` is empty, removed when `after` is empty, and replaced otherwise.
///
/// @param same whether both sides say the same, white space and width of characters aside
/// @param before where it stands in the old text, in UTF-16 code units
/// @param after where it stands in the new text, in UTF-16 code units
public record Stretch(boolean same, Span before, Span after) {

    public boolean inserted() {
        return !same && before.isEmpty();
    }

    public boolean removed() {
        return !same && after.isEmpty();
    }
}
