package org.baihua.batch.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A few words around what was searched for.
///
/// @param text the words, in one line
/// @param marks where in `text` the searched words stand: UTF-16 offsets, in order, not overlapping
public record Excerpt(String text, List<Mark> marks) {

    private static final int AROUND = 36;

    public record Mark(int start, int end) {}

    public Excerpt {
        marks = List.copyOf(marks);
    }

    /// The beginning of a text when nothing of `words` stands in it.
    public static Excerpt of(String text, List<String> words) {
        String line = text.replace('\n', ' ');
        String folded = line.toLowerCase(Locale.ROOT);
        if (folded.length() != line.length()) {
            folded = line; // Lower case of another length would shift what is marked.
        }
        int first = Integer.MAX_VALUE;
        for (String word : words) {
            int at = folded.indexOf(word.toLowerCase(Locale.ROOT));
            first = at >= 0 ? Math.min(first, at) : first;
        }
        int from = first == Integer.MAX_VALUE ? 0 : Math.max(0, first - AROUND / 2);
        int to = Math.min(line.length(), from + 3 * AROUND);
        if (from > 0 && Character.isLowSurrogate(line.charAt(from))) {
            from--;
        }
        if (to < line.length() && Character.isLowSurrogate(line.charAt(to))) {
            to++;
        }
        String before = from > 0 ? "…" : "";
        String shown = before + line.substring(from, to) + (to < line.length() ? "…" : "");
        String searched = before + folded.substring(from, to);
        List<Mark> marks = new ArrayList<>();
        for (String word : words) {
            String wanted = word.toLowerCase(Locale.ROOT);
            for (int at = searched.indexOf(wanted);
                    at >= 0 && !wanted.isEmpty();
                    at = searched.indexOf(wanted, at + wanted.length())) {
                marks.add(new Mark(at, at + wanted.length()));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
        List<Mark> apart = new ArrayList<>();
        for (Mark mark : marks) {
            if (apart.isEmpty() || apart.getLast().end <= mark.start) {
                apart.add(mark);
            }
        }
        return new Excerpt(shown, apart);
    }
}
