package org.baihua.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// What a matcher found in a text, in order and without overlap.
///
/// The finds are numbers in arrays, and entries are read when they are asked for: in a text with a
/// term every ten characters objects for all of them would cost more than finding them. They hold
/// until the matcher that gave them is asked about the next text. For one thread.
public final class Finds {

    private static final int REPLACEABLE = 1;
    private static final int WIDTH = 4;

    private String text = "";

    /// For each find where it starts and ends in the text, the number of its entry, and which layer
    /// the entry is of with the flag above.
    private int[] spots = new int[64 * WIDTH];

    /// What patterns would write; null where the entry says it.
    private @Nullable String[] written = new String[0];

    private CompiledTerms[] layers = new CompiledTerms[0];
    private int size;

    Finds() {}

    void begin(String searched, CompiledTerms... terms) {
        text = searched;
        layers = terms;
        size = 0;
        Arrays.fill(written, null);
    }

    void add(int start, int end, int entry, boolean replaceable, @Nullable String replacement) {
        put(start, end, entry, replaceable ? REPLACEABLE : 0, replacement);
    }

    private void put(int start, int end, int entry, int flags, @Nullable String replacement) {
        int at = size * WIDTH;
        if (at == spots.length) {
            spots = Arrays.copyOf(spots, 2 * at);
        }
        spots[at] = start;
        spots[at + 1] = end;
        spots[at + 2] = entry;
        spots[at + 3] = flags;
        if (replacement != null) {
            if (size >= written.length) {
                written = Arrays.copyOf(written, 2 * size + 16);
            }
            written[size] = replacement;
        }
        size++;
    }

    /// Takes what several layers found, the leftmost first, of those the longest, and of two equal
    /// ones that of the earlier layer.
    ///
    /// @param each the finds of each layer alone
    void merge(String searched, List<Finds> each) {
        CompiledTerms[] all = new CompiledTerms[each.size()];
        for (int layer = 0; layer < all.length; layer++) {
            all[layer] = each.get(layer).layers[0];
        }
        begin(searched, all);
        int[] next = new int[all.length];
        int end = 0;
        for (int best = first(each, next); best >= 0; best = first(each, next)) {
            Finds from = each.get(best);
            int index = next[best]++;
            if (from.start(index) >= end) {
                end = from.end(index);
                int flags = best << 1 | (from.replaceable(index) ? REPLACEABLE : 0);
                put(from.start(index), end, from.number(index), flags, from.written(index));
            }
        }
    }

    private static int first(List<Finds> each, int[] next) {
        int best = -1;
        for (int layer = 0; layer < next.length; layer++) {
            Finds finds = each.get(layer);
            if (next[layer] < finds.size
                    && (best < 0 || precedes(finds, next[layer], each.get(best), next[best]))) {
                best = layer;
            }
        }
        return best;
    }

    private static boolean precedes(Finds one, int index, Finds other, int otherIndex) {
        int start = one.start(index);
        int otherStart = other.start(otherIndex);
        return start != otherStart ? start < otherStart : one.end(index) > other.end(otherIndex);
    }

    public int size() {
        return size;
    }

    /// Where a find starts in the text, in UTF-16 code units.
    public int start(int index) {
        return spots[index * WIDTH];
    }

    public int end(int index) {
        return spots[index * WIDTH + 1];
    }

    /// The number of a find's entry among those of its layer.
    private int number(int index) {
        return spots[index * WIDTH + 2];
    }

    public Entry entry(int index) {
        return layers[spots[index * WIDTH + 3] >>> 1].entry(number(index));
    }

    /// Whether the entry's condition holds there.
    public boolean replaceable(int index) {
        return (spots[index * WIDTH + 3] & REPLACEABLE) != 0;
    }

    private @Nullable String written(int index) {
        return index < written.length ? written[index] : null;
    }

    /// A find as an object of its own, which stays what it is.
    public Match match(int index) {
        Entry entry = entry(index);
        String replacement = written(index);
        return new Match(
                new Span(start(index), end(index)),
                text.substring(start(index), end(index)),
                entry,
                replaceable(index),
                replacement != null ? replacement : CompiledTerms.replacementOf(entry));
    }

    List<Match> toList() {
        List<Match> matches = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            matches.add(match(i));
        }
        return matches;
    }

    @Override
    public String toString() {
        return toList().toString();
    }
}
