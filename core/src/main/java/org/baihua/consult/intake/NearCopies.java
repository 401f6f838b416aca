package org.baihua.consult.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Finds opinions that are copies of one before but for a few words, as campaigns send them.
///
/// Two texts are near copies when most of their runs of four characters are the same (a Jaccard
/// index of 0.6). Which ones to compare at all is told by MinHash in bands, so that the time grows
/// with the number of opinions and not with its square.
final class NearCopies {

    private static final int GRAM = 4;
    private static final double ALIKE = 0.6;

    /// Shorter texts (「支持」) are alike by chance.
    private static final int SHORTEST = 30;

    private static final int BANDS = 20;
    private static final int ROWS = 3;

    /// How many texts of one band are compared with a new one.
    private static final int MOST = 8;

    private static final long[] FACTORS = factors();

    @SuppressWarnings("ArrayRecordComponent") // The same leader is the same object.
    private record Leader(String id, long[] grams) {}

    private final Map<Long, List<Leader>> bands = new HashMap<>();

    private static long[] factors() {
        long[] factors = new long[BANDS * ROWS];
        long seed = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < factors.length; i++) {
            seed = mixed(seed + i);
            factors[i] = seed | 1;
        }
        return factors;
    }

    /// Takes the next opinion.
    ///
    /// @param squeezed its words without marks and blanks
    /// @return the id of the first opinion that it is a near copy of; empty when it is none
    String add(String id, String squeezed) {
        if (squeezed.length() < SHORTEST) {
            return "";
        }
        long[] grams = grams(squeezed);
        long[] keys = keys(grams);
        List<Leader> compared = new ArrayList<>();
        for (long key : keys) {
            for (Leader leader : bands.getOrDefault(key, List.of())) {
                if (!compared.contains(leader)) {
                    compared.add(leader);
                    if (alike(leader.grams, grams)) {
                        return leader.id;
                    }
                }
            }
        }
        Leader leader = new Leader(id, grams);
        for (long key : keys) {
            List<Leader> band = bands.computeIfAbsent(key, k -> new ArrayList<>(1));
            if (band.size() < MOST) {
                band.add(leader);
            }
        }
        return "";
    }

    /// The runs of four characters as numbers, each once, sorted.
    private static long[] grams(String text) {
        TreeSet<Long> grams = new TreeSet<>();
        for (int i = 0; i + GRAM <= text.length(); i++) {
            long gram = 0;
            for (int k = 0; k < GRAM; k++) {
                gram = gram << 16 | text.charAt(i + k);
            }
            grams.add(gram);
        }
        return grams.stream().mapToLong(Long::longValue).toArray();
    }

    private static long[] keys(long[] grams) {
        long[] least = new long[FACTORS.length];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long gram : grams) {
            long mixed = mixed(gram);
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed * FACTORS[i]);
            }
        }
        long[] keys = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long key = band;
            for (int row = 0; row < ROWS; row++) {
                key = mixed(key ^ least[band * ROWS + row]);
            }
            keys[band] = key;
        }
        return keys;
    }

    private static boolean alike(long[] a, long[] b) {
        if (Math.min(a.length, b.length) < ALIKE * Math.max(a.length, b.length)) {
            return false;
        }
        int both = 0;
        for (int i = 0, k = 0; i < a.length && k < b.length; ) {
            if (a[i] == b[k]) {
                both++;
                i++;
                k++;
            } else if (a[i] < b[k]) {
                i++;
            } else {
                k++;
            }
        }
        return both >= ALIKE * (a.length + b.length - both);
    }

    /// Spreads the bits of a number (the finalizer of MurmurHash3).
    private static long mixed(long value) {
        long x = value;
        x = (x ^ x >>> 33) * 0xFF51AFD7ED558CCDL;
        x = (x ^ x >>> 33) * 0xC4CEB9FE1A85EC53L;
        return x ^ x >>> 33;
    }
}
