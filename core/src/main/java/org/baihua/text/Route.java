package org.baihua.text;

/// The most likely way to cut one stretch of Han characters. Keeps its arrays from call to call;
/// not safe for use by many threads.
final class Route {

    private static final boolean[] NUMERAL = new boolean[1 << 16];

    static {
        // Folded forms, and the two circles that stand for zero.
        for (char c : "〇○零一二两三四五六七八九十百千万亿".toCharArray()) {
            NUMERAL[c] = true;
        }
    }

    private final Dictionary dictionary;
    private final WordArray words;
    private float[] best = new float[64];
    private int[] next = new int[64];
    private boolean[] known = new boolean[64];
    private int origin;

    Route(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.words = dictionary.words();
    }

    /// Cuts `[from, to)` of folded text and gives the logarithm of its likelihood.
    float run(char[] text, int from, int to) {
        int length = to - from;
        if (best.length <= length) {
            best = new float[2 * length + 1];
            next = new int[2 * length + 1];
            known = new boolean[2 * length + 1];
        }
        origin = from;
        best[length] = 0;
        // The numeral that begins at i ends where the one that begins at i + 1 does.
        int numeralEnd = to;
        for (int i = to - 1; i >= from; i--) {
            if (!NUMERAL[text[i]]) {
                numeralEnd = i;
            }
            step(text, i, to, numeralEnd);
        }
        return best[0];
    }

    private void step(char[] text, int i, int to, int numeralEnd) {
        float highest = Float.NEGATIVE_INFINITY;
        int end = i + 1;
        boolean inDictionary = false;
        int state = 0;
        for (int j = i; j < to; j++) {
            state = words.next(state, text[j]);
            if (state < 0) {
                break;
            }
            if (words.isWord(state)) {
                float likelihood = dictionary.likelihood(state) + best[j + 1 - origin];
                if (likelihood > highest) {
                    highest = likelihood;
                    end = j + 1;
                    inDictionary = true;
                }
            }
        }
        if (!inDictionary) {
            if (Character.isHighSurrogate(text[i])
                    && i + 1 < to
                    && Character.isLowSurrogate(text[i + 1])) {
                end = i + 2;
            }
            highest = dictionary.unknown() + best[end - origin];
        }
        int numeralFrom = text[i] == '第' && numeralEnd == i ? i + 1 : i;
        int stop = numeralFrom == i ? numeralEnd : numeralAfter(text, i + 1, to);
        if (stop > i + 1) {
            float likelihood = Segmenter.NUMERAL + best[stop - origin];
            boolean begins = numeralFrom > i || i == origin || !NUMERAL[text[i - 1]];
            if (begins && likelihood > highest) {
                highest = likelihood;
                end = stop;
                inDictionary = true;
            }
        }
        best[i - origin] = highest;
        next[i - origin] = end;
        known[i - origin] = inDictionary;
    }

    private static int numeralAfter(char[] text, int from, int to) {
        int end = from;
        while (end < to && NUMERAL[text[end]]) {
            end++;
        }
        return end > from ? end : from - 1;
    }

    /// Whether a folded character is a Chinese numeral.
    static boolean isNumeral(char folded) {
        return NUMERAL[folded];
    }

    /// Where the word that begins at `position` ends.
    int next(int position) {
        return next[position - origin];
    }

    /// Whether the dictionary has the word that begins at `position`, or it is a numeral.
    boolean known(int position) {
        return known[position - origin];
    }
}
