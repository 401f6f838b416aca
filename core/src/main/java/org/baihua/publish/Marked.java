package org.baihua.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.baihua.plain.Edit;
import org.baihua.plain.PlainUnit;
import org.baihua.source.Span;

/// A text cut where its look changes.
public final class Marked {

    private Marked() {}

    /// A stretch of text that looks the same throughout.
    ///
    /// @param changed whether it differs from the other version
    /// @param term the term explained here, empty for none
    public record Run(String text, boolean changed, String term) {}

    /// The plain text, with what is new marked and each explained term found at its first use.
    public static List<Run> plain(PlainUnit unit) {
        List<Span> changed = unit.edits().stream().map(Edit::plain).toList();
        return cut(unit.plain(), changed, unit.notes());
    }

    /// The original, with what was changed marked.
    public static List<Run> original(PlainUnit unit) {
        List<Span> changed = unit.edits().stream().map(Edit::original).toList();
        return cut(unit.original().text(), changed, List.of());
    }

    private static List<Run> cut(String text, List<Span> marks, List<PlainUnit.Note> notes) {
        List<Span> changed =
                marks.stream()
                        .filter(span -> !span.isEmpty() && span.end() <= text.length())
                        .sorted()
                        .toList();
        List<Span> terms = new ArrayList<>();
        for (PlainUnit.Note note : notes) {
            int at = note.term().isEmpty() ? -1 : text.indexOf(note.term());
            Span span = at < 0 ? new Span(0, 0) : new Span(at, at + note.term().length());
            // A term that begins inside a changed stretch and ends outside of it is not linked: one
            // link cannot stand half in another element.
            boolean whole =
                    changed.stream()
                            .allMatch(
                                    c -> !c.overlaps(span) || c.contains(span) || span.contains(c));
            boolean free = terms.stream().noneMatch(span::overlaps);
            if (!span.isEmpty() && whole && free) {
                terms.add(span);
            }
        }
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Span span : terms) {
            cuts.add(span.start());
            cuts.add(span.end());
        }
        for (Span span : changed) {
            if (terms.stream().noneMatch(term -> term.contains(span))) {
                cuts.add(span.start());
                cuts.add(span.end());
            }
        }
        terms.sort(null);
        List<Run> runs = new ArrayList<>();
        int mark = 0;
        int term = 0;
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            Span here = new Span(start, end);
            while (mark < changed.size() && changed.get(mark).end() <= start) {
                mark++;
            }
            while (term < terms.size() && terms.get(term).end() <= start) {
                term++;
            }
            boolean isChanged = mark < changed.size() && changed.get(mark).overlaps(here);
            boolean isTerm = term < terms.size() && terms.get(term).overlaps(here);
            String words = here.of(text);
            runs.add(new Run(words, isChanged, isTerm ? words : ""));
            start = end;
        }
        return runs;
    }
}
