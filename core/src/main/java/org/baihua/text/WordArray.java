package org.baihua.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Words and how likely they are, as a double array whose words carry their likelihood with them: a
/// walk over a text waits for memory, so that a word that ends where no other goes on is its own
/// place to read, and what only one word goes on with is a string. What is seen often lies close
/// together.
///
/// A walk begins in state 0. Immutable and safe for use by many threads.
final class WordArray {

    /// Set in a base when a word ends in the state and others go on; its likelihood is the base of
    /// the child with code 0. The base of a state in which nothing goes on is the likelihood
    /// itself: logarithms of likelihoods are below zero as numbers and as bits.
    private static final int WORD = 1 << 30;

    /// Set in a base when one word goes on; the rest names its place in the tails.
    private static final int TAIL = 1 << 29;

    private static final int BASE = TAIL - 1;

    /// Set in a state that stands in the tails.
    private static final int IN_TAIL = 1 << 30;

    /// Code unit to dense code, frequent ones small; 0 for code units in no word.
    private final char[] codes;

    /// For state s, `nodes[2s]` is its base and `nodes[2s+1]` its parent.
    private final int[] nodes;

    /// What words go on with, U+0000, and two halves of the likelihood.
    private final char[] tails;

    private WordArray(char[] codes, int[] nodes, char[] tails) {
        this.codes = codes;
        this.nodes = nodes;
        this.tails = tails;
    }

    /// @param words without duplicates, none empty, sorted by [String#compareTo]
    /// @param likelihoods natural logarithms, none above 0
    /// @param seen how often each word is seen
    static WordArray of(List<String> words, float[] likelihoods, long[] seen) {
        return new Builder(words, likelihoods, seen).build();
    }

    static final int SECTIONS = 3;

    List<ByteBuffer> sections() {
        return List.of(
                CompiledFile.bytesOf(codes),
                CompiledFile.bytesOf(nodes),
                CompiledFile.bytesOf(tails));
    }

    static WordArray read(CompiledFile file, int first) {
        char[] codes = file.chars(first);
        int[] nodes = file.ints(first + 1);
        if (codes.length != 1 << 16 || nodes.length < 2) {
            throw file.damaged();
        }
        return new WordArray(codes, nodes, file.chars(first + 2));
    }

    /// The state that `c` leads to from `state`, or -1.
    int next(int state, char c) {
        if (state >= IN_TAIL) {
            return tails[state - IN_TAIL] == c && c != 0 ? state + 1 : -1;
        }
        int base = nodes[2 * state];
        int code = codes[c];
        if (code == 0 || base < 0) {
            return -1;
        }
        int target = (base & BASE) + code;
        if (nodes[2 * target + 1] != state) {
            return -1;
        }
        int there = nodes[2 * target];
        return there >= 0 && (there & TAIL) != 0 ? IN_TAIL + (there & BASE) : target;
    }

    /// Whether a word ends in `state`.
    boolean isWord(int state) {
        if (state >= IN_TAIL) {
            return tails[state - IN_TAIL] == 0;
        }
        int base = nodes[2 * state];
        return base < 0 || (base & WORD) != 0;
    }

    /// The logarithm of the likelihood of the word that ends in `state`.
    float likelihood(int state) {
        if (state >= IN_TAIL) {
            int at = state - IN_TAIL;
            return Float.intBitsToFloat(tails[at + 1] << 16 | tails[at + 2]);
        }
        int base = nodes[2 * state];
        return Float.intBitsToFloat(base < 0 ? base : nodes[2 * (base & BASE)]);
    }

    boolean has(CharSequence word) {
        int state = 0;
        for (int i = 0; i < word.length() && state >= 0; i++) {
            state = next(state, word.charAt(i));
        }
        return state > 0 && isWord(state);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordArray that
                && Arrays.equals(codes, that.codes)
                && Arrays.equals(nodes, that.nodes)
                && Arrays.equals(tails, that.tails);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(nodes) + Arrays.hashCode(tails);
    }

    @Override
    public String toString() {
        return "WordArray[nodes=" + nodes.length / 2 + ", tails=" + tails.length + "]";
    }

    /// Places the states, those on the way to the words that are seen most often first.
    private static final class Builder {
        private final List<String> words;
        private final float[] likelihoods;

        /// How often the words before each word are seen, all together.
        private final long[] seenBefore;

        private final char[] codes;
        private final Places places;
        private final StringBuilder tails = new StringBuilder();
        private final PriorityQueue<Pending> queue =
                new PriorityQueue<>(
                        Comparator.comparingLong((Pending next) -> -next.weight)
                                .thenComparingInt(next -> next.depth)
                                .thenComparingInt(next -> next.from));

        Builder(List<String> words, float[] likelihoods, long[] seen) {
            this.words = words;
            this.likelihoods = likelihoods;
            this.codes = CharacterCodes.of(words);
            this.places = new Places(CharacterCodes.highest(codes));
            this.seenBefore = new long[seen.length + 1];
            for (int i = 0; i < seen.length; i++) {
                seenBefore[i + 1] = seenBefore[i] + seen[i];
            }
        }

        /// Words `[from, to)`, which share their first `depth` characters and so a state.
        private record Pending(int state, int from, int to, int depth, long weight) {}

        WordArray build() {
            if (!words.isEmpty()) {
                queue.add(new Pending(0, 0, words.size(), 0, 0));
            }
            for (Pending next = queue.poll(); next != null; next = queue.poll()) {
                expand(next);
            }
            char[] ends = new char[tails.length()];
            tails.getChars(0, ends.length, ends, 0);
            return new WordArray(codes, places.nodes(), ends);
        }

        private void expand(Pending parent) {
            List<Pending> groups = new ArrayList<>();
            int from = parent.from;
            boolean ends = words.get(from).length() == parent.depth;
            if (ends) {
                groups.add(new Pending(0, from, from + 1, parent.depth, 0));
                from++;
            }
            for (int i = from; i < parent.to; ) {
                char c = words.get(i).charAt(parent.depth);
                int j = Places.alikeUpTo(words, i, parent.to, parent.depth);
                long weight = seenBefore[j] - seenBefore[i];
                groups.add(new Pending(codes[c], i, j, parent.depth + 1, weight));
                i = j;
            }
            int[] children = groups.stream().mapToInt(Pending::state).toArray();
            int base = places.place(parent.state, children);
            places.base(parent.state, ends ? base | WORD : base);
            for (Pending group : groups) {
                int state = base + group.state;
                if (group.to - group.from > 1) {
                    queue.add(new Pending(state, group.from, group.to, group.depth, group.weight));
                } else {
                    places.base(state, single(group.from, group.depth));
                }
            }
        }

        /// The base of the state in which only one word is left.
        private int single(int word, int depth) {
            // A certain word is minus zero, which is below zero as bits.
            int bits = Float.floatToIntBits(likelihoods[word]) | 1 << 31;
            if (words.get(word).length() == depth) {
                return bits;
            }
            int at = tails.length();
            tails.append(words.get(word), depth, words.get(word).length())
                    .append('\0')
                    .append((char) (bits >>> 16))
                    .append((char) bits);
            return TAIL | at;
        }
    }
}
