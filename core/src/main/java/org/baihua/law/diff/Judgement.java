package org.baihua.law.diff;

import java.util.Map;
import org.baihua.law.ComparisonRow.Change;

/// Weighs what the changed words of an article touch.
final class Judgement {

    /// Up to this many characters of unclear weight count as wording. Measured: of the changes that
    /// drafters call 文字修正 nine in ten stay below it, of those they call substance one in ten.
    private static final int MOST_WORDING = 10;

    private Judgement() {}

    static Change of(Map<Aspect, Integer> weights, boolean renumbered) {
        int content = weights.getOrDefault(Aspect.CONTENT, 0);
        boolean substance = false;
        for (Aspect aspect : weights.keySet()) {
            substance |= aspect.isSubstance() && aspect != Aspect.CONTENT;
        }
        if (substance || content > MOST_WORDING) {
            return Change.AMENDED;
        }
        if (content > 0) {
            return Change.REWORDED;
        }
        boolean formal = false;
        for (Aspect aspect : weights.keySet()) {
            formal |= aspect != Aspect.CITATIONS && aspect != Aspect.NUMBERING;
        }
        if (renumbered && !formal) {
            return Change.RENUMBERED;
        }
        return weights.isEmpty() ? Change.UNCHANGED : Change.REWORDED;
    }
}
