package org.baihua.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.source.Mark;
import org.baihua.source.Span;

/// A line in the making: text, and how its stretches looked. Stretches that touch become one.
///
/// Not thread-safe.
public final class MarkedText {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> done = new ArrayList<>();
    private final Map<Mark.Kind, Integer> open = new EnumMap<>(Mark.Kind.class);

    /// Adds text that looks like `kinds`.
    public MarkedText append(CharSequence more, Set<Mark.Kind> kinds) {
        if (more.isEmpty()) {
            return this;
        }
        for (Mark.Kind kind : Mark.Kind.values()) {
            Integer start = open.get(kind);
            if (kinds.contains(kind) && start == null) {
                open.put(kind, text.length());
            } else if (!kinds.contains(kind) && start != null) {
                done.add(new Mark(new Span(start, text.length()), kind));
                open.remove(kind);
            }
        }
        text.append(more);
        return this;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The last code unit; not to be asked of an empty line.
    public char last() {
        return text.charAt(text.length() - 1);
    }

    public int length() {
        return text.length();
    }

    public String text() {
        return text.toString();
    }

    /// The marks so far, in text order.
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(done);
        open.forEach((kind, start) -> {
            if (start < text.length()) {
                marks.add(new Mark(new Span(start, text.length()), kind));
            }
        });
        return sorted(marks);
    }

    /// The marks that fall into `[start, end)` of the text, counted from `start`.
    public List<Mark> marks(int start, int end) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : marks()) {
            int from = Math.max(start, mark.span().start());
            int to = Math.min(end, mark.span().end());
            if (from < to) {
                marks.add(new Mark(new Span(from - start, to - start), mark.kind()));
            }
        }
        return marks;
    }

    private static List<Mark> sorted(List<Mark> marks) {
        marks.sort((a, b) -> {
            int bySpan = a.span().compareTo(b.span());
            return bySpan != 0 ? bySpan : a.kind().compareTo(b.kind());
        });
        return marks;
    }

    public void clear() {
        text.setLength(0);
        done.clear();
        open.clear();
    }
}
