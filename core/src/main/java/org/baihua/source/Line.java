package org.baihua.source;

import java.util.List;

/// One paragraph of a word processor, or one line of a format that has only lines.
///
/// @param number 1-based, in reading order over the whole document, cells of tables included
/// @param page 1-based page, or 0 when the format does not know its pages
/// @param span where the text stands in [SourceDocument#text()]
/// @param text the text as a reader sees it, the automatic number (一、) included; never holds a line
///   break
/// @param labelLength how many code units at the start of `text` are an automatic number that the
///   file itself does not hold as text; 0 when there is none
/// @param marks underlines, strikes and tracked changes, in text order
/// @param address where the line stands in its file, in the notation of its reader and for that
///   format's annotator only; empty when the format has no use for it
public record Line(
        int number,
        int page,
        Span span,
        String text,
        int labelLength,
        List<Mark> marks,
        String address)
        implements Block {

    public Line {
        marks = List.copyOf(marks);
        if (span.length() != text.length()) {
            throw new IllegalArgumentException(
                    "line " + number + ": span and text differ in length");
        }
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("line " + number + " holds a line break");
        }
    }

    /// The line's text with its place.
    public Passage passage() {
        return Passage.at(text, span.start());
    }
}
