package org.baihua.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baihua.check.settings.Settings.RuleSetting;
import org.baihua.glossary.TermMatcher;
import org.baihua.law.Draft;
import org.baihua.source.SourceDocument;

/// Runs the rules over a document.
///
/// @param rules in any order; the findings are sorted by place
/// @param settings by rule id: what is off, and what gets another level
public record Checker(List<Rule> rules, Map<String, RuleSetting> settings) {

    public Checker {
        rules = List.copyOf(rules);
        settings = Map.copyOf(settings);
    }

    /// A checker with the rules as they are set.
    public static Checker of(Supplier<TermMatcher> terms, Map<String, RuleSetting> settings) {
        return new Checker(Rules.of(terms, settings), settings);
    }

    /// All findings, first to last; two rules may find the same place.
    public List<Finding> check(SourceDocument source, Draft draft) {
        Checked document = new Checked(source, draft);
        Suppressions suppressions = Suppressions.of(source);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            rule.check(
                    document,
                    finding -> {
                        if (!suppressions.cover(finding)) {
                            add(finding, findings);
                        }
                    });
        }
        findings.sort(Checker::byPlace);
        return findings;
    }

    private static int byPlace(Finding one, Finding other) {
        int order = one.span().compareTo(other.span());
        if (order == 0) {
            order = one.rule().compareTo(other.rule());
        }
        return order != 0 ? order : one.entry().compareTo(other.entry());
    }

    private void add(Finding finding, List<Finding> findings) {
        RuleSetting setting = settings.get(finding.rule());
        if (setting == null) {
            findings.add(finding);
        } else if (!setting.off()) {
            findings.add(setting.level().map(finding::at).orElse(finding));
        }
    }
}
