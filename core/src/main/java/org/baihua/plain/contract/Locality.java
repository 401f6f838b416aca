package org.baihua.plain.contract;

import java.util.function.IntPredicate;

/// Finds the very place of a lost word: where its neighbours on both sides stand together in the
/// plain version, and it is not between them any more.
///
/// A rewrite may say a thing once that the original says twice; but a sentence that was left as it
/// is, except for this one word, has lost it.
final class Locality {

    /// What may stand between the neighbours in place of the lost word.
    private static final int GAP = 8;

    /// Places looked at; a text that repeats itself more often says nothing by its places.
    private static final int MOST = 200;

    private static final String EDGE = "\u0002\u0002\u0002";

    private Locality() {}

    /// @param start where the word stands in `original`, which ends at `end`
    /// @param before whether the original says the same at a place
    /// @param now whether the plain version does
    static boolean dropped(
            String original,
            int start,
            int end,
            String plain,
            IntPredicate before,
            IntPredicate now) {
        // The ends of the texts are neighbours, too.
        String o = EDGE + original + EDGE;
        String p = EDGE + plain + EDGE;
        int from = start + EDGE.length();
        int to = end + EDGE.length();
        String right = o.substring(to, to + 2);
        for (int shift = 0; shift <= 1; shift++) {
            String left = o.substring(from - 2 - shift, from - shift);
            int there = count(p, left, right, now);
            if (there > 0 && there > count(o, left, right, before)) {
                return true;
            }
        }
        return false;
    }

    private static int count(String text, String left, String right, IntPredicate said) {
        int count = 0;
        int looked = 0;
        for (int at = text.indexOf(left);
                at >= 0 && looked < MOST;
                at = text.indexOf(left, at + 1)) {
            looked++;
            int from = at + left.length();
            int found = text.indexOf(right, from);
            if (found < 0) {
                break;
            }
            if (found - from > GAP) {
                continue;
            }
            boolean there = false;
            for (int i = from; i < found && !there; i++) {
                there = said.test(i - EDGE.length());
            }
            if (!there) {
                count++;
            }
        }
        return count;
    }
}
