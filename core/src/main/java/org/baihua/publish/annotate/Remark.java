package org.baihua.publish.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baihua.check.Finding;
import org.baihua.source.Language;
import org.baihua.source.Span;

/// What a comment says, and of which words.
///
/// @param span offsets into the source's text; never empty
/// @param paragraphs the comment: first what to write instead, then what it means and which rule
///   says so
record Remark(Span span, List<String> paragraphs) {

    /// Who speaks in the comments.
    static final String AUTHOR = "白話";

    static final String INITIALS = "白";

    Remark {
        paragraphs = List.copyOf(paragraphs);
    }

    /// The findings that are about words, in text order.
    static List<Remark> of(List<Finding> findings, Language language) {
        List<Remark> remarks = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.span().isEmpty()) {
                continue;
            }
            String said = finding.message().in(language, finding.arguments().toArray()).strip();
            String rule =
                    switch (language) {
                        case ZH_TW -> "規則：" + finding.rule();
                        case EN -> "Rule: " + finding.rule();
                    };
            remarks.add(new Remark(finding.span(), List.of(said, rule)));
        }
        // Of two that begin together the longer one comes first, so that ranges nest.
        remarks.sort(
                Comparator.comparingInt((Remark each) -> each.span.start())
                        .thenComparingInt(each -> -each.span.end()));
        return remarks;
    }
}
