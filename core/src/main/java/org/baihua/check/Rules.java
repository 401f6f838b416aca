package org.baihua.check;

import java.util.List;
import java.util.function.Supplier;
import org.baihua.glossary.TermMatcher;

/// The rules that there are.
public final class Rules {

    private Rules() {}

    /// All rules with their usual limits.
    ///
    /// @param terms gives a matcher over the glossaries for the calling thread
    public static List<Rule> usual(Supplier<TermMatcher> terms) {
        return List.of(
                new JargonRule(terms),
                LongSentenceRule.USUAL,
                NestedSentenceRule.USUAL,
                new DoubleNegativeRule(),
                new UndefinedAbbreviationRule(),
                new DanglingCitationRule(),
                new MixedNumeralsRule(),
                new NoticeRule());
    }
}
