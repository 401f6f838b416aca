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

    /// Runs that stand on one line.
    ///
    /// @param item whether it is one line of a list; its bullet is left out
    public record Line(List<Run> runs, boolean item) {

        public Line {
            runs = List.copyOf(runs);
        }
    }

    /// The plain text line by line.
    public static List<Line> lines(PlainUnit unit) {
        List<Line> lines = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (Run run : plain(unit)) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(line(open));
                    open = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    String term = parts.length == 1 ? run.term() : "";
                    open.add(new Run(parts[i], run.changed(), term));
                }
            }
        }
        lines.add(line(open));
        return lines;
    }

    private static Line line(List<Run> runs) {
        if (runs.isEmpty() || !runs.getFirst().text().startsWith(PlainUnit.BULLET)) {
            return new Line(runs, false);
        }
        Run first = runs.getFirst();
        List<Run> rest = new ArrayList<>(runs.subList(1, runs.size()));
        String text = first.text().substring(PlainUnit.BULLET.length());
        if (!text.isEmpty()) {
            rest.addFirst(new Run(text, first.changed(), first.term()));
        }
        return new Line(rest, true);
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
