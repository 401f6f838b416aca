package org.baihua.read.pdf;

import org.baihua.source.Hidden;
import org.jspecify.annotations.Nullable;

/// One piece of text as a page shows it: most often one character.
///
/// Coordinates are points, x along the line and y down the page, after the page was turned so that
/// its text runs from left to right (vertical writing too: then x runs down the column and y from
/// right to left).
///
/// @param text what it says, characters folded; empty when another glyph's replacement text covers
///   it
/// @param start x at which it begins
/// @param end x at which it ends
/// @param base y of the baseline
/// @param size of the font, in points
/// @param content number of the marked content that it belongs to, or -1
/// @param apart whether the file marks it as a header, footer or other artifact
/// @param unseen why nobody sees it, or null
/// @param order when it was painted, among everything that the page paints
/// @param trusted whether the font says which character it is
record Glyph(
        String text,
        float start,
        float end,
        float base,
        float size,
        int content,
        boolean apart,
        Hidden.@Nullable Kind unseen,
        int order,
        boolean trusted) {

    float middleX() {
        return (start + end) / 2;
    }

    /// The middle of a character of Chinese, which stands a little below its baseline.
    float middleY() {
        return base - size * 0.35f;
    }

    boolean isSpace() {
        return !text.isEmpty() && (text.isBlank() || text.equals("\u00a0"));
    }

    Glyph unseen(Hidden.@Nullable Kind kind) {
        return new Glyph(text, start, end, base, size, content, apart, kind, order, trusted);
    }
}
