package org.baihua.law;

import java.util.List;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// One article in a comparison table (條文對照表): 修正條文｜現行條文｜說明, or 條文｜說明.
///
/// @param law the regulation whose table it is; empty when the draft has only one
/// @param proposed the new text, null when it goes
/// @param current the text in force, null when there is none
/// @param explanation 說明
/// @param change what happens, decided from the texts
public record ComparisonRow(
        String law,
        @Nullable Side proposed,
        @Nullable Side current,
        Passage explanation,
        Change change) {

    /// One side of a row.
    ///
    /// @param label as printed, 第六條; empty for text that has no article (title, heading, annex)
    /// @param number the article's canonical number, empty when it has none
    /// @param text the text after the label, lines joined by `\n`
    /// @param provisions the side's structure: one article, or headings, or what could not be
    ///   placed
    public record Side(Passage label, String number, Passage text, List<Provision> provisions) {

        public Side {
            provisions = List.copyOf(provisions);
        }
    }

    /// What happens to an article.
    public enum Change {
        ADDED,
        /// Its substance changes.
        AMENDED,
        /// Only its wording changes.
        REWORDED,
        /// Only its number changes.
        RENUMBERED,
        DELETED,
        UNCHANGED
    }
}
