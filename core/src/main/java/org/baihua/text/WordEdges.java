package org.baihua.text;

/// Tells whether a stretch of text cuts words in two: 中止 does in 其中|止水.
///
/// A stretch is measured against the most likely words of its surroundings: how much less likely do
/// they become when its two ends must be word ends? Only the few characters that words could
/// connect with the stretch are looked at, so that most stretches cost two table look-ups. Keeps
/// its arrays from call to call; not safe for use by many threads.
public final class WordEdges {

    /// How far around a stretch words may connect; longer chains are cut.
    private static final int REACH = 12;

    private static final int LONGEST_WORD = 8;

    private final Dictionary dictionary;
    private final DoubleArray words;
    private final Route route;

    public WordEdges(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.words = dictionary.words();
        this.route = new Route(dictionary);
    }

    /// How much is lost, in natural logarithms of likelihood, when `[start, end)` must begin and
    /// end with a word. 0 when no word crosses either end.
    ///
    /// @param folded text after [HanFold#fold(char)]
    /// @param from where the stretch of Han characters around `start` begins
    /// @param to where that around `end` ends
    public float cost(char[] folded, int from, int to, int start, int end) {
        boolean left = start > from && crossed(folded, from, to, start);
        boolean right = end < to && crossed(folded, from, to, end);
        if (!left && !right) {
            return 0;
        }
        int low = start;
        if (left) {
            low = start - 1;
            while (low > from && start - low < REACH && crossed(folded, from, to, low)) {
                low--;
            }
        }
        int high = end;
        if (right) {
            high = end + 1;
            while (high < to && high - end < REACH && crossed(folded, from, to, high)) {
                high++;
            }
        }
        float free = route.run(folded, low, high);
        float forced = route.run(folded, start, end);
        if (low < start) {
            forced += route.run(folded, low, start);
        }
        if (high > end) {
            forced += route.run(folded, end, high);
        }
        return Math.max(0, free - forced);
    }

    /// Whether any word of the dictionary begins before `edge` and ends after it.
    private boolean crossed(char[] folded, int from, int to, int edge) {
        if (!dictionary.mayJoin(folded[edge - 1], folded[edge])) {
            return false;
        }
        for (int i = edge - 1; i >= Math.max(from, edge - LONGEST_WORD); i--) {
            int state = 0;
            for (int j = i; j < to; j++) {
                state = words.next(state, folded[j]);
                if (state < 0) {
                    break;
                }
                if (j >= edge && words.isWord(state)) {
                    return true;
                }
            }
        }
        return false;
    }
}
