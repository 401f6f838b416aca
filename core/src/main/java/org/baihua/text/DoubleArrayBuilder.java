package org.baihua.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Places the states of a [DoubleArray], breadth first.
final class DoubleArrayBuilder {

    private final List<String> words;
    private final int[] wordValues;
    private final char[] codes;
    private final Places places;
    private final ArrayDeque<Pending> queue = new ArrayDeque<>();
    private int[] values = new int[1 << 11];
    private int lastState;

    DoubleArrayBuilder(List<String> words, int[] values) {
        this.words = words;
        this.wordValues = values;
        this.codes = CharacterCodes.of(words);
        this.places = new Places(CharacterCodes.highest(codes));
    }

    DoubleArray build() {
        if (!words.isEmpty()) {
            queue.add(new Pending(0, 0, words.size(), 0));
        }
        for (Pending next = queue.poll(); next != null; next = queue.poll()) {
            visit(next);
        }
        return new DoubleArray(codes, places.nodes(), Arrays.copyOf(values, lastState + 1));
    }

    /// Words `[from, to)`, which share their first `depth` characters and so a state.
    private record Pending(int state, int from, int to, int depth) {}

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
        List<Pending> groups = new ArrayList<>();
        for (int i = from; i < parent.to; ) {
            char c = words.get(i).charAt(parent.depth);
            int j = Places.alikeUpTo(words, i, parent.to, parent.depth);
            groups.add(new Pending(codes[c], i, j, parent.depth + 1));
            i = j;
        }
        int base = places.place(parent.state, groups.stream().mapToInt(Pending::state).toArray());
        for (Pending group : groups) {
            int state = base + group.state;
            lastState = Math.max(lastState, state);
            queue.add(new Pending(state, group.from, group.to, group.depth));
        }
        return base;
    }
}
