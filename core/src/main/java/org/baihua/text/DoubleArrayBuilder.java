package org.baihua.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Places the states of a [DoubleArray]: those that are passed most often first, so that they lie
/// close together.
final class DoubleArrayBuilder {

    private final List<String> words;
    private final int[] wordValues;

    /// How often the words before each word are seen, all together.
    private final long[] seenBefore;

    private final char[] codes = new char[1 << 16];
    private final int highestCode;
    private final Places places = new Places();
    private final PriorityQueue<Pending> queue =
            new PriorityQueue<>(
                    Comparator.comparingLong((Pending next) -> -next.weight)
                            .thenComparingInt(next -> next.depth)
                            .thenComparingInt(next -> next.from));
    private int[] values = new int[1 << 11];
    private int lastState;

    /// The children of the state being placed: their codes, and where the words below each begin.
    private final int[] childCodes = new int[1 << 16];

    private final int[] childFrom = new int[(1 << 16) + 1];

    /// @param seen how often each word is seen, 0 or more
    DoubleArrayBuilder(List<String> words, int[] values, long[] seen) {
        this.words = words;
        this.wordValues = values;
        this.highestCode = assignCodes();
        this.seenBefore = new long[seen.length + 1];
        for (int i = 0; i < seen.length; i++) {
            seenBefore[i + 1] = seenBefore[i] + seen[i];
        }
    }

    DoubleArray build() {
        if (!words.isEmpty()) {
            put(0, 0, words.size(), 0);
        }
        for (Pending next = queue.poll(); next != null; next = queue.poll()) {
            visit(next);
        }
        return new DoubleArray(
                codes, places.nodes(highestCode), Arrays.copyOf(values, lastState + 1));
    }

    private int assignCodes() {
        int[] counts = new int[1 << 16];
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                counts[word.charAt(i)]++;
            }
        }
        long[] order = new long[1 << 16];
        int used = 0;
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                order[used++] = ((long) (Integer.MAX_VALUE - counts[c]) << 16) | c;
            }
        }
        Arrays.sort(order, 0, used);
        for (int i = 0; i < used; i++) {
            codes[(int) (order[i] & 0xffff)] = (char) (i + 1);
        }
        return used;
    }

    /// Words `[from, to)`, which share their first `depth` characters and so a state.
    private record Pending(int state, int from, int to, int depth, long weight) {}

    private void put(int state, int from, int to, int depth) {
        queue.add(new Pending(state, from, to, depth, seenBefore[to] - seenBefore[from]));
    }

    private void visit(Pending next) {
        int from = next.from;
        boolean isWord = words.get(from).length() == next.depth;
        if (isWord) {
            if (next.state >= values.length) {
                values = Arrays.copyOf(values, Math.max(next.state + 1, 2 * values.length));
            }
            values[next.state] = wordValues[from];
            from++;
        }
        int base = from < next.to ? expand(next, from) : 0;
        places.base(next.state, isWord ? base | DoubleArray.WORD : base);
    }

    private int expand(Pending parent, int from) {
        int children = 0;
        for (int i = from; i < parent.to; ) {
            char c = words.get(i).charAt(parent.depth);
            childCodes[children] = codes[c];
            childFrom[children++] = i;
            while (i < parent.to && words.get(i).charAt(parent.depth) == c) {
                i++;
            }
        }
        childFrom[children] = parent.to;
        int[] placed = Arrays.copyOf(childCodes, children);
        int base = places.place(parent.state, placed);
        for (int k = 0; k < children; k++) {
            lastState = Math.max(lastState, base + placed[k]);
            put(base + placed[k], childFrom[k], childFrom[k + 1], parent.depth + 1);
        }
        return base;
    }
}
