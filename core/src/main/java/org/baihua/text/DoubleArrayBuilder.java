package org.baihua.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/// Places the states of a [DoubleArray], breadth first.
final class DoubleArrayBuilder {

    /// After so many places that did not fit, the search gives up the gaps behind it. Without this
    /// the search walks the same full stretches again for every state and becomes quadratic.
    private static final int PATIENCE = 2000;

    private final List<String> words;
    private final int[] wordValues;
    private final char[] codes = new char[1 << 16];
    private final int highestCode;
    private int[] nodes = new int[1 << 12];
    private int[] values = new int[1 << 11];
    private int searchFrom = 1;
    private int lastState;

    /// The children of the state being placed: their codes, and the words below each.
    private final char[] childCodes = new char[1 << 16];

    private final int[] childFrom = new int[1 << 16];
    private final int[] childTo = new int[1 << 16];

    DoubleArrayBuilder(List<String> words, int[] values) {
        this.words = words;
        this.wordValues = values;
        this.highestCode = assignCodes();
        Arrays.fill(nodes, -1);
        nodes[0] = 0;
    }

    DoubleArray build() {
        if (!words.isEmpty()) {
            place();
        }
        // The tail lets a walk look past the last state without asking.
        int[] trimmed = new int[2 * (lastState + highestCode + 2)];
        Arrays.fill(trimmed, -1);
        System.arraycopy(nodes, 0, trimmed, 0, Math.min(nodes.length, 2 * (lastState + 1)));
        for (int state = lastState + 1; state < trimmed.length / 2; state++) {
            trimmed[2 * state] = 0;
        }
        for (int state = 0; state <= lastState; state++) {
            if (trimmed[2 * state] == -1) {
                trimmed[2 * state] = 0;
            }
        }
        return new DoubleArray(codes, trimmed, Arrays.copyOf(values, lastState + 1));
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

    private record Pending(int state, int from, int to, int depth) {}

    private void place() {
        ArrayDeque<Pending> queue = new ArrayDeque<>();
        queue.add(new Pending(0, 0, words.size(), 0));
        for (Pending next = queue.poll(); next != null; next = queue.poll()) {
            int from = next.from;
            if (words.get(from).length() == next.depth) {
                ensure(next.state);
                nodes[2 * next.state] |= DoubleArray.WORD;
                values[next.state] = wordValues[from];
                from++;
            }
            if (from < next.to) {
                expand(next, from, queue);
            }
        }
    }

    private void expand(Pending parent, int from, ArrayDeque<Pending> queue) {
        int children = 0;
        int low = Integer.MAX_VALUE;
        int high = 0;
        for (int i = from; i < parent.to; ) {
            char c = words.get(i).charAt(parent.depth);
            int j = i + 1;
            while (j < parent.to && words.get(j).charAt(parent.depth) == c) {
                j++;
            }
            char code = codes[c];
            childCodes[children] = code;
            childFrom[children] = i;
            childTo[children] = j;
            children++;
            low = Math.min(low, code);
            high = Math.max(high, code);
            i = j;
        }
        int base = findBase(children, low, high);
        nodes[2 * parent.state] = (nodes[2 * parent.state] & DoubleArray.WORD) | base;
        for (int k = 0; k < children; k++) {
            int state = base + childCodes[k];
            nodes[2 * state] = 0;
            nodes[2 * state + 1] = parent.state;
            lastState = Math.max(lastState, state);
        }
        for (int k = 0; k < children; k++) {
            queue.add(
                    new Pending(base + childCodes[k], childFrom[k], childTo[k], parent.depth + 1));
        }
    }

    private int findBase(int children, int low, int high) {
        int position = Math.max(low + 1, searchFrom) - 1;
        boolean firstFree = true;
        int tried = 0;
        while (true) {
            position++;
            int base = position - low;
            ensure(base + high + 1);
            if (nodes[2 * position + 1] != -1) {
                continue;
            }
            if (firstFree) {
                searchFrom = position;
                firstFree = false;
            }
            tried++;
            if (base >= 1 && fits(base, children)) {
                return base;
            }
            if (tried > PATIENCE) {
                searchFrom = position;
                tried = 0;
            }
        }
    }

    private boolean fits(int base, int children) {
        for (int k = 0; k < children; k++) {
            if (nodes[2 * (base + childCodes[k]) + 1] != -1) {
                return false;
            }
        }
        return true;
    }

    private void ensure(int state) {
        if (state >= values.length) {
            int size = Math.max(state + 1, values.length * 2);
            int before = nodes.length;
            nodes = Arrays.copyOf(nodes, 2 * size);
            Arrays.fill(nodes, before, nodes.length, -1);
            values = Arrays.copyOf(values, size);
        }
    }
}
