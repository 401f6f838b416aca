package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Passage;

/// One row of a comparison table before its articles are told apart.
///
/// @param law the regulation that the table is about
/// @param proposed lines of 修正條文
/// @param current lines of 現行條文
/// @param explanation lines of 說明
/// @param label lines of the columns that name the row (條次)
/// @param aboutTheName whether the row compares names, not articles
record RawRow(
        String law,
        List<Passage> proposed,
        List<Passage> current,
        List<Passage> explanation,
        List<Passage> label,
        boolean aboutTheName) {

    static RawRow empty(String law, boolean aboutTheName) {
        return new RawRow(
                law,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                aboutTheName);
    }

    static boolean blank(List<Passage> lines) {
        for (Passage line : lines) {
            if (!Glyphs.isBlank(line.text())) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank() {
        return blank(proposed) && blank(current) && blank(explanation) && blank(label);
    }

    /// Adds what a following row of the same article holds.
    void append(RawRow next) {
        proposed.addAll(next.proposed);
        current.addAll(next.current);
        explanation.addAll(next.explanation);
        label.addAll(next.label);
    }
}
