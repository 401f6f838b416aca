package org.baihua.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baihua.check.settings.Settings.RuleSetting;
import org.baihua.glossary.TermMatcher;

/// The rules that there are.
public final class Rules {

    private Rules() {}

    /// All rules with the limits that were set.
    ///
    /// @param terms gives a matcher over the glossaries for the calling thread
    /// @param settings by rule id; a rule without one has its usual limits
    public static List<Rule> of(Supplier<TermMatcher> terms, Map<String, RuleSetting> settings) {
        LongSentenceRule length = LongSentenceRule.USUAL;
        List<Rule> rules = new ArrayList<>();
        rules.add(new JargonRule(terms));
        rules.add(
                new LongSentenceRule(
                        limit(settings, "long-sentence", "law", length.lawLimit()),
                        limit(
                                settings,
                                "long-sentence",
                                "explanation",
                                length.explanationLimit())));
        rules.add(
                new NestedSentenceRule(
                        limit(
                                settings,
                                "nested-sentence",
                                "conditions",
                                NestedSentenceRule.USUAL.limit())));
        rules.add(new DoubleNegativeRule());
        rules.add(new UndefinedAbbreviationRule());
        rules.add(new DanglingCitationRule());
        rules.add(new MixedNumeralsRule());
        rules.add(new NoticeRule());
        return rules;
    }

    private static int limit(
            Map<String, RuleSetting> settings, String rule, String limit, int usual) {
        RuleSetting setting = settings.get(rule);
        return setting == null ? usual : setting.limits().getOrDefault(limit, usual);
    }
}
