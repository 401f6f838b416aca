package org.baihua.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A document understood.
///
/// @param title its name, without 草案、總說明、條文對照表
/// @param kind what it is
/// @param statute the text of the law itself; for a comparison table, the proposed side as one law
/// @param comparison the comparison table's rows, empty when there is none
/// @param explanation 總說明, null when there is none
/// @param notice 預告, null when there is none
/// @param citations every reference in the statute, in text order
public record Draft(
        String title,
        DraftKind kind,
        Statute statute,
        List<ComparisonRow> comparison,
        @Nullable Explanation explanation,
        @Nullable Notice notice,
        List<Citation> citations) {

    public Draft {
        comparison = List.copyOf(comparison);
        citations = List.copyOf(citations);
    }
}
