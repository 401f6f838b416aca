package org.baihua.read.pdf;

import java.util.List;

/// Everything that one page paints, turned upright.
///
/// @param page 1-based
/// @param frame the page itself
/// @param glyphs in the order in which they are painted
/// @param slanted text at an angle of its own, such as a watermark
/// @param rules straight lines
/// @param images how much of the page, from 0 to 1, pictures cover
/// @param layer whether the text is an invisible layer over a picture, as scanners write it
record Ink(
        int page,
        Box frame,
        List<Glyph> glyphs,
        String slanted,
        List<Rule> rules,
        double images,
        boolean layer) {

    Ink {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }
}
