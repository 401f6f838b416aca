package org.baihua.read.pdf;

import java.util.List;
import org.baihua.source.Mark;

/// One line as it stands on the paper.
///
/// @param text its characters, spaces that only spread the line removed
/// @param marks underlines and strikes, offsets into `text`
/// @param left x of its first character
/// @param right x where its last character ends
/// @param base y of its baseline
/// @param size of its largest font
/// @param first width of what cannot be parted at its start: a word, or a character with the marks
///   after it
/// @param page 1-based
/// @param content number of the marked content that it begins in, or -1
/// @param apart whether all of it is marked as a header or footer
record VisualLine(
        String text,
        List<Mark> marks,
        float left,
        float right,
        float base,
        float size,
        float first,
        int page,
        int content,
        boolean apart) {

    VisualLine {
        marks = List.copyOf(marks);
    }
}
