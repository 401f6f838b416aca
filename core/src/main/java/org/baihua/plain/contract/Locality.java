package org.baihua.plain.contract;

import java.util.function.IntPredicate;

/// Finds the very place of a lost word: where its neighbours on both sides stand together in the
/// plain version, and it is not between them any more.
///
/// A rewrite may say a thing once that the original says twice; but a sentence that was left as it
/// is, except for this one word, has lost it.
final class Locality {

    /// What may stand between the neighbours in place of the lost word.
    private static final int GAP = 6;

    /// Places looked at; a text that repeats itself more often says nothing by its places.
    private static final int MOST = 200;

    private Locality() {}

    /// @param start where the word stands in `original`, which ends at `end`
    /// @param said whether the plain version says the same at a place
    static boolean dropped(String original, int start, int end, String plain, IntPredicate said) {
        if (start < 2 || end + 2 > original.length()) {
            return false;
        }
        String left = original.substring(start - 2, start);
        String right = original.substring(end, end + 2);
        int now = count(plain, left, right, said);
        return now > 0 && now > count(original, left, right, at -> at < end && at + GAP >= start);
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
                there = said.test(i);
            }
            if (!there) {
                count++;
            }
        }
        return count;
    }
}
