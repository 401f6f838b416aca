package org.baihua.plain;

/// How often characters follow each other, and from that how surprising a seam is: the place where
/// what a rule wrote meets what stood there before.
///
/// Counts of one to four characters in one table without keys. Figures and Latin letters count as
/// one class each, so that a seam is not rare for its number.
final class Seams {

    private static final int LONGEST = 4;
    private static final int BITS = 26;

    /// What a shorter context costs; the usual value of the method ("stupid backoff").
    private static final double BACKOFF = Math.log(0.4);

    private final int[] counts = new int[1 << BITS];
    private long total;

    void read(String text) {
        String line = "。" + text + "。";
        for (int i = 1; i < line.length(); i++) {
            total++;
            for (int n = 1; n <= LONGEST && n <= i + 1; n++) {
                counts[place(line, i + 1 - n, i + 1)]++;
            }
        }
    }

    /// How much less likely the two characters from `at` on are behind what stands before them than
    /// anywhere: below zero when the text shuns the seam.
    double fit(String text, int at) {
        String line = "。" + text + "。";
        double sum = 0;
        for (int i = at + 1; i < Math.min(line.length(), at + 3); i++) {
            sum += behind(line, i) - alone(line, i);
        }
        return sum;
    }

    private double alone(String line, int i) {
        return Math.log((count(line, i, i + 1) + 0.5) / total);
    }

    private double behind(String line, int i) {
        double cost = 0;
        for (int n = Math.min(LONGEST, i + 1); n > 1; n--) {
            int whole = count(line, i + 1 - n, i + 1);
            if (whole > 0) {
                return cost + Math.log((double) whole / Math.max(whole, count(line, i + 1 - n, i)));
            }
            cost += BACKOFF;
        }
        return cost + alone(line, i);
    }

    private int count(String line, int start, int end) {
        return counts[place(line, start, end)];
    }

    private static int place(String line, int start, int end) {
        long hash = end - start;
        for (int i = start; i < end; i++) {
            hash = (hash ^ kind(line.charAt(i))) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> (64 - BITS));
    }

    private static char kind(char c) {
        if (c >= '0' && c <= '9') {
            return '0';
        }
        return c < 128 && Character.isLetter(c) ? 'A' : c;
    }
}
