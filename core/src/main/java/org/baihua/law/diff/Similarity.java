package org.baihua.law.diff;

import java.util.HashMap;
import java.util.Map;

/// How alike two texts are, by the pairs of neighbouring characters that they share.
public final class Similarity {

    private final Map<Integer, Integer> pairs = new HashMap<>();
    private int total;

    private Similarity() {}

    /// Prepares a text that is compared more than once.
    public static Similarity of(String text) {
        Similarity similarity = new Similarity();
        char last = '\n';
        for (int i = 0; i < text.length(); i++) {
            char c = Tokens.fold(text.charAt(i));
            if (Tokens.isBlank(c)) {
                continue;
            }
            similarity.pairs.merge((last << 16) | c, 1, Integer::sum);
            similarity.total++;
            last = c;
        }
        return similarity;
    }

    /// Dice's coefficient: 1 for the same text, 0 for nothing in common.
    public double to(Similarity other) {
        if (total + other.total == 0) {
            return 1;
        }
        Map<Integer, Integer> small = pairs.size() <= other.pairs.size() ? pairs : other.pairs;
        Map<Integer, Integer> large = small == pairs ? other.pairs : pairs;
        int shared = 0;
        for (Map.Entry<Integer, Integer> entry : small.entrySet()) {
            shared += Math.min(entry.getValue(), large.getOrDefault(entry.getKey(), 0));
        }
        return 2.0 * shared / (total + other.total);
    }

    public static double between(String a, String b) {
        return of(a).to(of(b));
    }
}
