package org.baihua.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baihua.law.Draft;
import org.baihua.source.SourceDocument;

/// Runs the rules over a document.
///
/// @param rules in any order; the findings are sorted by place
public record Checker(List<Rule> rules) {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparing(Finding::span).thenComparing(Finding::rule).thenComparing(Finding::entry);

    public Checker {
        rules = List.copyOf(rules);
    }

    /// All findings, first to last; two rules may find the same place.
    public List<Finding> check(SourceDocument source, Draft draft) {
        Checked document = new Checked(source, draft);
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            rule.check(document, findings::add);
        }
        findings.sort(BY_PLACE);
        return findings;
    }
}
