package org.baihua.plain.contract;

import java.util.List;
import org.baihua.source.Place;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// One of the two texts of a unit, with where it stands in its file.
///
/// @param text without anchor or heading
/// @param offset how many code units of the first line stand before the text
/// @param stretches in text order; the first begins at 0; empty when the file has no such unit
public record Side(String text, int offset, List<Stretch> stretches) {

    /// A part of the text that stands in one line.
    ///
    /// @param at where it begins in the text
    /// @param page 1-based, 0 when unknown
    /// @param line 1-based
    /// @param column 1-based code point at which it begins
    public record Stretch(int at, int page, int line, int column) {}

    public Side {
        stretches = List.copyOf(stretches);
    }

    /// A text that is a whole line.
    static Side ofLine(String text, int offset, int line) {
        return new Side(text, offset, List.of(new Stretch(0, 0, line, offset + 1)));
    }

    /// What a file does not have.
    public static Side none() {
        return new Side("", 0, List.of());
    }

    /// The line at which it begins, 0 when there is none.
    public int line() {
        return stretches.isEmpty() ? 0 : stretches.getFirst().line;
    }

    /// The place of a code unit of the text; the whole file where the text stands nowhere.
    public Place place(String file, int offset) {
        if (stretches.isEmpty()) {
            return Place.inFile(file);
        }
        Stretch found = stretches.getFirst();
        for (Stretch stretch : stretches) {
            if (stretch.at <= offset) {
                found = stretch;
            }
        }
        int within = Math.clamp(offset, found.at, text.length());
        return new Place(
                file, found.page, found.line, found.column + text.codePointCount(found.at, within));
    }

    /// The place where a span begins; where the text begins when there is no span.
    public Place place(String file, @Nullable Span span) {
        return place(file, span == null ? 0 : span.start());
    }
}
