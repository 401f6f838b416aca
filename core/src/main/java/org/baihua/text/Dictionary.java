package org.baihua.text;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Words and how likely they are, compiled into a file that opens in milliseconds.
///
/// All words are folded ([HanFold#fold(CharSequence)]), so that a dictionary of simplified words
/// serves texts in traditional characters without changing their length.
public final class Dictionary {

    /// The file's name in the folder of compiled data.
    public static final String FILE = "words.bin";

    private static final long MAGIC = 0x31_5344524F574842L; // "BHWORDS1"
    private static final int VERSION = 2;

    /// Two to the power of this many bits tell which two characters ever stand side by side inside
    /// a word.
    private static final int PAIR_BITS = 22;

    private final WordArray words;
    private final int[] pairs;
    private final float unknown;

    private Dictionary(WordArray words, int[] pairs, float unknown) {
        this.words = words;
        this.pairs = pairs;
        this.unknown = unknown;
    }

    /// Names the layout; compiled files of another layout are made again.
    public static String layout() {
        return "words " + VERSION;
    }

    /// Opens a compiled dictionary.
    ///
    /// @throws org.baihua.source.UserException when it is missing, damaged or outdated
    public static Dictionary open(Path file) {
        CompiledFile compiled = CompiledFile.open(file, MAGIC, VERSION);
        int[] facts = compiled.ints(WordArray.SECTIONS + 1);
        int[] pairs = compiled.ints(WordArray.SECTIONS);
        if (facts.length != 1 || pairs.length != 1 << (PAIR_BITS - 5)) {
            throw compiled.damaged();
        }
        return new Dictionary(WordArray.read(compiled, 0), pairs, Float.intBitsToFloat(facts[0]));
    }

    /// Compiles a dictionary.
    ///
    /// @param counts words, in any writing, with how often each was seen; words that hold anything
    ///   but Han characters are left out
    public static Dictionary compile(Map<String, Integer> counts) {
        SortedMap<String, Long> folded = new TreeMap<>();
        long total = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            if (word.getKey().chars().allMatch(c -> HanFold.isHan((char) c))) {
                long count = Math.max(1, word.getValue());
                folded.merge(HanFold.fold(word.getKey()), count, Long::sum);
                total += count;
            }
        }
        List<String> keys = new ArrayList<>(folded.keySet());
        float[] likelihoods = new float[keys.size()];
        long[] seen = new long[keys.size()];
        int[] pairs = new int[1 << (PAIR_BITS - 5)];
        float least = 0;
        int at = 0;
        for (Map.Entry<String, Long> word : folded.entrySet()) {
            float likelihood = (float) Math.log((double) word.getValue() / total);
            least = Math.min(least, likelihood);
            seen[at] = word.getValue();
            likelihoods[at++] = likelihood;
            String key = word.getKey();
            for (int i = 1; i < key.length(); i++) {
                int pair = pair(key.charAt(i - 1), key.charAt(i));
                pairs[pair >>> 5] |= 1 << (pair & 31);
            }
        }
        return new Dictionary(WordArray.of(keys, likelihoods, seen), pairs, least);
    }

    /// The sections of the compiled file, for [#write].
    private List<ByteBuffer> sections() {
        List<ByteBuffer> sections = new ArrayList<>(words.sections());
        sections.add(CompiledFile.bytesOf(pairs));
        sections.add(CompiledFile.bytesOf(new int[] {Float.floatToIntBits(unknown)}));
        return sections;
    }

    public void write(Path file) throws java.io.IOException {
        CompiledFile.write(file, MAGIC, VERSION, sections());
    }

    WordArray words() {
        return words;
    }

    /// The natural logarithm of the likelihood of a character that is no word.
    float unknown() {
        return unknown;
    }

    /// The natural logarithm of the likelihood of the word that ends in `state`.
    float likelihood(int state) {
        return words.likelihood(state);
    }

    /// Whether a word may hold `a` and `b` side by side. False is certain, true is not.
    boolean mayJoin(char a, char b) {
        int pair = pair(a, b);
        return (pairs[pair >>> 5] & 1 << (pair & 31)) != 0;
    }

    private static int pair(char a, char b) {
        return (a * 0x9E3779B1 ^ b * 0x85EBCA77) >>> (32 - PAIR_BITS);
    }

    /// Whether the dictionary has a word, in any writing.
    public boolean has(CharSequence word) {
        return words.has(HanFold.fold(word));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dictionary that
                && words.equals(that.words)
                && Arrays.equals(pairs, that.pairs)
                && unknown == that.unknown;
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
