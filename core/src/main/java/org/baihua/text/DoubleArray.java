package org.baihua.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/// A set of words, each with a number, as a double array: one step a character, two array reads a
/// step, whatever the number of words.
///
/// A walk begins in state 0. It is immutable and safe for use by many threads.
///
/// Source of the structure: Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array
/// Structure" (1989), in the layout that keeps base and check side by side.
public final class DoubleArray {

    /// Set in a state's base when a word ends there.
    static final int WORD = 0x8000_0000;

    private static final int BASE = 0x7fff_ffff;

    /// Code unit to dense code, frequent ones small; 0 for code units in no word.
    private final char[] codes;

    /// For state s, `nodes[2s]` is its base with the [#WORD] bit and `nodes[2s+1]` its parent.
    private final int[] nodes;

    private final int[] values;

    DoubleArray(char[] codes, int[] nodes, int[] values) {
        this.codes = codes;
        this.nodes = nodes;
        this.values = values;
    }

    /// Builds the array.
    ///
    /// @param words without duplicates, none empty, sorted by [String#compareTo]
    /// @param values one number a word
    public static DoubleArray of(List<String> words, int[] values) {
        return new DoubleArrayBuilder(words, values).build();
    }

    /// The state that `c` leads to from `state`, or -1.
    public int next(int state, char c) {
        int code = codes[c];
        if (code == 0) {
            return -1;
        }
        int target = (nodes[2 * state] & BASE) + code;
        return nodes[2 * target + 1] == state ? target : -1;
    }

    /// Whether a word ends in `state`.
    public boolean isWord(int state) {
        return nodes[2 * state] < 0;
    }

    /// The number of the word that ends in `state`.
    public int value(int state) {
        return values[state];
    }

    /// The state in which `word` ends, or -1 when no word begins with it.
    public int find(CharSequence word) {
        int state = 0;
        for (int i = 0; i < word.length() && state >= 0; i++) {
            state = next(state, word.charAt(i));
        }
        return state;
    }

    /// How many states there are; for reports.
    public int size() {
        return values.length;
    }

    /// The array as three sections of a [CompiledFile].
    public List<ByteBuffer> sections() {
        return List.of(
                CompiledFile.bytesOf(codes),
                CompiledFile.bytesOf(nodes),
                CompiledFile.bytesOf(values));
    }

    /// Reads the three sections that [#sections] wrote, beginning with section `first`.
    public static DoubleArray read(CompiledFile file, int first) {
        char[] codes = file.chars(first);
        int[] nodes = file.ints(first + 1);
        int[] values = file.ints(first + 2);
        // The file's checksum says that it is what the builder wrote. To look at each code again
        // would take as long as checking a short text.
        if (codes.length != 1 << 16 || nodes.length < 2 * values.length) {
            throw file.damaged();
        }
        return new DoubleArray(codes, nodes, values);
    }

    @Override
    public String toString() {
        return "DoubleArray[states=" + values.length + ", nodes=" + nodes.length / 2 + "]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DoubleArray that
                && Arrays.equals(codes, that.codes)
                && Arrays.equals(nodes, that.nodes)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(nodes) + Arrays.hashCode(values);
    }
}
