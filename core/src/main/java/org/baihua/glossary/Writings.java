package org.baihua.glossary;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.baihua.text.CompiledFile;
import org.baihua.text.HanFold;

/// All writings of a glossary's terms, laid out for the walk over a text: what the walk reads for
/// one character lies side by side, and what it reads at most characters fits the processor's
/// nearest caches.
///
/// Four parts, asked one after the other:
/// - a bit table of the pairs of characters with which writings begin, which ends most walks before
///   they begin;
/// - one of the threes, which ends nine in ten of the others: what begins like a writing for two
///   characters seldom goes on like it;
/// - a double array over the beginnings of writings, as far as a beginning is shared. Where only
///   one key is left, its state names the key's records and the rest of the key is not spelled out;
/// - the records: length, entry, flags and letters of a writing in one place. The letters are held
///   against the text character by character, which settles the rest of the key too.
///
/// Keys are folded ([HanFold#fold(char)]); a key has several records when different writings fold
/// to it. Immutable and safe for use by many threads.
///
/// Source of the structure: Aoe (1989), see [org.baihua.text.DoubleArray]; Yata et al., "A compact
/// static double-array keeping character codes" (2007), for ends that are not spelled out.
final class Writings {

    /// Marks the last record of those that are folded into one.
    static final int LAST = 1 << 31;

    /// The term must stand in the text exactly so; see [Entry.Kind#UNIFIED_CHARACTER].
    static final int EXACT = 1 << 30;

    /// The writing is the fixed beginning of a pattern.
    static final int ANCHOR = 1 << 29;

    /// Nothing about the entry needs to be known to take it: it may be replaced anywhere.
    static final int SIMPLE = 1 << 28;

    private static final int ENTRY = SIMPLE - 1;

    /// Set in a state's base when a key ends there and others go on.
    static final int WORD = 1 << 30;

    static final int BASE = WORD - 1;

    /// A record: the length, the entry with its flags in two halves, then the letters.
    static final int HEAD = 3;

    private static final int MIX = 0x9E3779B1;
    private static final int MIX_OF_THREES = 0x85EBCA6B;

    /// Stands in the table of threes for whatever follows a writing of two characters.
    static final int ANYTHING = 0xFFFF;

    /// Code unit of a text, not folded, to dense code; 0 for code units in no writing.
    private final char[] codes;

    /// Codes up to this one are keys by themselves.
    private final int alone;

    /// For state s, `nodes[2s]` is its base, or below zero the complement of where its records
    /// begin, and `nodes[2s+1]` its parent.
    private final int[] nodes;

    private final char[] records;
    private final int[] pairs;
    private final int shift;
    private final int[] threes;
    private final int shiftOfThrees;

    Writings(char[] codes, int alone, int[] nodes, char[] records, int[] pairs, int[] threes) {
        this.codes = codes;
        this.alone = alone;
        this.nodes = nodes;
        this.records = records;
        this.pairs = pairs;
        this.shift = shiftFor(pairs.length);
        this.threes = threes;
        this.shiftOfThrees = shiftFor(threes.length);
    }

    private static int shiftFor(int words) {
        return Integer.numberOfLeadingZeros(words) - 4;
    }

    /// A writing as it must be seen in a text, and the entry and flags that it belongs to.
    record Writing(String letters, int entry) {}

    /// @param byKey for each folded key its writings
    static Writings of(SortedMap<String, List<Writing>> byKey) {
        return new WritingsBuilder(byKey).build();
    }

    /// The sections that [#read] reads.
    List<ByteBuffer> sections() {
        return List.of(
                CompiledFile.bytesOf(codes),
                CompiledFile.bytesOf(new int[] {alone}),
                CompiledFile.bytesOf(nodes),
                CompiledFile.bytesOf(records),
                CompiledFile.bytesOf(pairs),
                CompiledFile.bytesOf(threes));
    }

    static final int SECTIONS = 6;

    static Writings read(CompiledFile file, int first) {
        char[] codes = file.chars(first);
        int[] alone = file.ints(first + 1);
        int[] nodes = file.ints(first + 2);
        int[] pairs = file.ints(first + 4);
        int[] threes = file.ints(first + 5);
        if (codes.length != 1 << 16
                || alone.length != 1
                || nodes.length < 2
                || Integer.bitCount(pairs.length) != 1
                || Integer.bitCount(threes.length) != 1) {
            throw file.damaged();
        }
        return new Writings(codes, alone[0], nodes, file.chars(first + 3), pairs, threes);
    }

    static int pair(int code, int next, int shift) {
        return (code << 16 ^ next) * MIX >>> shift;
    }

    static int three(int code, int next, int third, int shift) {
        return ((code << 16 ^ next) * MIX ^ third) * MIX_OF_THREES >>> shift;
    }

    static int shift(int[] bits) {
        return shiftFor(bits.length);
    }

    /// The code of a character of a text.
    int code(char c) {
        return codes[c];
    }

    /// Whether a writing may begin with these two codes. False is certain, true is not.
    boolean mayBegin(int code, int next) {
        if (code <= alone) {
            return code != 0;
        }
        int pair = (code << 16 ^ next) * MIX >>> shift;
        return (pairs[pair >>> 5] & 1 << pair) != 0;
    }

    /// Whether a writing that may begin with the first two codes may go on with the third. False is
    /// certain, true is not.
    boolean mayGoOn(int code, int next, int third) {
        return code <= alone || isThree(code, next, third) || isThree(code, next, ANYTHING);
    }

    private boolean isThree(int code, int next, int third) {
        int three = three(code, next, third, shiftOfThrees);
        return (threes[three >>> 5] & 1 << three) != 0;
    }

    /// Finds the keys that begin at `start` of a text, shortest first. The last one may turn out to
    /// go on otherwise than the text; [#fits] tells.
    ///
    /// @return how many there are
    int find(char[] text, int start, int length, Candidates found) {
        int count = 0;
        int state = 0;
        int base = nodes[0];
        int at = start;
        while (at < length) {
            int code = codes[text[at]];
            if (code == 0) {
                break;
            }
            int target = (base & BASE) + code;
            if (nodes[2 * target + 1] != state) {
                break;
            }
            at++;
            base = nodes[2 * target];
            if (base < 0) {
                int end = start + records[~base];
                if (end <= length) {
                    found.put(count++, end, ~base);
                }
                break;
            }
            state = target;
            if ((base & WORD) != 0) {
                found.put(count++, at, ~nodes[2 * (base & BASE)]);
            }
        }
        return count;
    }

    /// The first record of a folded key, or -1.
    int find(String key) {
        Candidates found = new Candidates();
        char[] text = key.toCharArray();
        int count = find(text, 0, text.length, found);
        if (count == 0 || found.end(count - 1) != text.length) {
            return -1;
        }
        int record = found.record(count - 1);
        for (int i = 0; i < text.length; i++) {
            if (HanFold.fold(records[record + HEAD + i]) != text[i]) {
                return -1;
            }
        }
        return record;
    }

    /// The record after this one of the same key; to be asked when it is not the last.
    int after(int record) {
        return record + HEAD + records[record];
    }

    boolean isLast(int record) {
        return (records[record + 1] & LAST >>> 16) != 0;
    }

    boolean isAnchor(int record) {
        return (records[record + 1] & ANCHOR >>> 16) != 0;
    }

    /// Whether the entry of a writing may be taken without looking at it.
    boolean isSimple(int record) {
        return (records[record + 1] & SIMPLE >>> 16) != 0;
    }

    /// The number of the entry that a writing belongs to.
    int entry(int record) {
        return (records[record + 1] << 16 | records[record + 2]) & ENTRY;
    }

    /// How many characters the records take; they follow one another from 0 on.
    int size() {
        return records.length;
    }

    /// Whether what begins at `start` of a text is this writing, and not merely something that
    /// folds to the same key or begins like it.
    ///
    /// @param text long enough for it
    boolean fits(int record, char[] text, int start) {
        int from = record + HEAD;
        int length = records[record];
        boolean same = true;
        for (int i = 0; i < length; i++) {
            char there = text[start + i];
            char wanted = records[from + i];
            if (there != wanted) {
                // Writings that are the same are folded to the same.
                if (HanFold.fold(there) != HanFold.fold(wanted)) {
                    return false;
                }
                same = false;
            }
        }
        return same || (records[record + 1] & EXACT >>> 16) == 0 && means(record, text, start);
    }

    private boolean means(int record, char[] text, int start) {
        int from = record + HEAD;
        int length = records[record];
        boolean simplified = false;
        for (int i = 0; i < length; i++) {
            simplified |= HanFold.isSimplifiedOnly(text[start + i]);
        }
        for (int i = 0; i < length; i++) {
            if (!HanFold.sameWriting(text[start + i], records[from + i], simplified)) {
                return false;
            }
        }
        return true;
    }

    /// The keys found at one place, kept from place to place.
    static final class Candidates {
        private int[] ends = new int[16];
        private int[] found = new int[16];

        private void put(int index, int end, int record) {
            if (index == ends.length) {
                ends = Arrays.copyOf(ends, 2 * index);
                found = Arrays.copyOf(found, 2 * index);
            }
            ends[index] = end;
            found[index] = record;
        }

        int end(int index) {
            return ends[index];
        }

        int record(int index) {
            return found[index];
        }
    }

    @Override
    public String toString() {
        return "Writings[nodes=" + nodes.length / 2 + ", records=" + records.length + "]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Writings that
                && alone == that.alone
                && Arrays.equals(codes, that.codes)
                && Arrays.equals(nodes, that.nodes)
                && Arrays.equals(records, that.records)
                && Arrays.equals(pairs, that.pairs)
                && Arrays.equals(threes, that.threes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(nodes) + Arrays.hashCode(records);
    }
}
