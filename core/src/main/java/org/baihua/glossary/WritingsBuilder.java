package org.baihua.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import org.baihua.glossary.Writings.Writing;
import org.baihua.text.HanFold;
import org.baihua.text.Places;

/// Lays out [Writings]: the beginnings that most keys share come first and lie close together.
final class WritingsBuilder {

    /// Of the bits of the table of pairs at most one in so many is set, so that it seldom says yes
    /// for nothing.
    private static final int SPARSE = 12;

    /// Not more than this many words of 32 bits: what is larger leaves the nearest caches.
    private static final int MOST_WORDS = 1 << 15;

    /// The same for the table of threes, which is read more seldom.
    private static final int SPARSE_THREES = 16;

    private static final int MOST_WORDS_OF_THREES = 1 << 16;

    private final List<String> keys;
    private final List<List<Writing>> writings;
    private final int[] starts;
    private final char[] codes = new char[1 << 16];
    private final Places places;
    private int alone;

    WritingsBuilder(SortedMap<String, List<Writing>> byKey) {
        this.keys = new ArrayList<>(byKey.keySet());
        this.writings = new ArrayList<>(byKey.values());
        this.starts = new int[keys.size()];
        this.places = new Places(assignCodes());
    }

    Writings build() {
        char[] records = records();
        place();
        int[] nodes = places.nodes();
        int[] pairs = pairs();
        int[] threes = threes();
        char[] ofText = new char[1 << 16];
        for (int c = 0; c < ofText.length; c++) {
            ofText[c] = codes[HanFold.fold((char) c)];
        }
        return new Writings(ofText, alone, nodes, records, pairs, threes);
    }

    private char[] records() {
        StringBuilder records = new StringBuilder();
        for (int k = 0; k < starts.length; k++) {
            starts[k] = records.length();
            List<Writing> ofKey = writings.get(k);
            for (int w = 0; w < ofKey.size(); w++) {
                Writing writing = ofKey.get(w);
                int entry = writing.entry() | (w == ofKey.size() - 1 ? Writings.LAST : 0);
                records.append((char) writing.letters().length())
                        .append((char) (entry >>> 16))
                        .append((char) entry)
                        .append(writing.letters());
            }
        }
        char[] all = new char[records.length()];
        records.getChars(0, all.length, all, 0);
        return all;
    }

    /// Frequent characters get small codes; those that are keys by themselves the smallest.
    private int assignCodes() {
        int[] counts = new int[1 << 16];
        boolean[] keyAlone = new boolean[1 << 16];
        for (String key : keys) {
            for (int i = 0; i < key.length(); i++) {
                counts[key.charAt(i)]++;
            }
            keyAlone[key.charAt(0)] |= key.length() == 1;
        }
        List<Character> used = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                used.add((char) c);
                alone += keyAlone[c] ? 1 : 0;
            }
        }
        used.sort(
                Comparator.comparing((Character c) -> !keyAlone[c])
                        .thenComparing(c -> -counts[c])
                        .thenComparing(c -> c));
        for (int i = 0; i < used.size(); i++) {
            codes[used.get(i)] = (char) (i + 1);
        }
        return used.size();
    }

    private int[] bits(int sparse, int most) {
        int words = 1;
        while (words < most && 32L * words < (long) sparse * keys.size()) {
            words *= 2;
        }
        return new int[words];
    }

    private int[] threes() {
        int[] threes = bits(SPARSE_THREES, MOST_WORDS_OF_THREES);
        int shift = Writings.shift(threes);
        for (String key : keys) {
            if (key.length() > 1) {
                int third = key.length() == 2 ? Writings.ANYTHING : codes[key.charAt(2)];
                int three =
                        Writings.three(codes[key.charAt(0)], codes[key.charAt(1)], third, shift);
                threes[three >>> 5] |= 1 << three;
            }
        }
        return threes;
    }

    private int[] pairs() {
        int[] pairs = bits(SPARSE, MOST_WORDS);
        int shift = Writings.shift(pairs);
        for (String key : keys) {
            if (key.length() > 1) {
                int pair = Writings.pair(codes[key.charAt(0)], codes[key.charAt(1)], shift);
                pairs[pair >>> 5] |= 1 << pair;
            }
        }
        return pairs;
    }

    /// Keys `[from, to)`, which share their first `depth` characters and so a state.
    private record Pending(int state, int from, int to, int depth) {
        int size() {
            return to - from;
        }
    }

    private void place() {
        PriorityQueue<Pending> queue =
                new PriorityQueue<>(
                        Comparator.comparingInt((Pending next) -> -next.size())
                                .thenComparingInt(next -> next.depth)
                                .thenComparingInt(next -> next.from));
        if (!keys.isEmpty()) {
            queue.add(new Pending(0, 0, keys.size(), 0));
        }
        for (Pending next = queue.poll(); next != null; next = queue.poll()) {
            expand(next, queue);
        }
    }

    private void expand(Pending parent, PriorityQueue<Pending> queue) {
        List<Pending> groups = new ArrayList<>();
        int from = parent.from;
        boolean ends = keys.get(from).length() == parent.depth;
        if (ends) {
            groups.add(new Pending(0, from, from + 1, parent.depth));
            from++;
        }
        for (int i = from; i < parent.to; ) {
            char c = keys.get(i).charAt(parent.depth);
            int j = Places.alikeUpTo(keys, i, parent.to, parent.depth);
            groups.add(new Pending(codes[c], i, j, parent.depth + 1));
            i = j;
        }
        int[] children = groups.stream().mapToInt(Pending::state).toArray();
        int base = places.place(parent.state, children);
        places.base(parent.state, ends ? base | Writings.WORD : base);
        for (Pending group : groups) {
            int state = base + group.state;
            if (group.size() == 1) {
                places.base(state, ~starts[group.from]);
            } else {
                queue.add(new Pending(state, group.from, group.to, group.depth));
            }
        }
    }
}
