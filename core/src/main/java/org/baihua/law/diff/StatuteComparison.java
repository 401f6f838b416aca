package org.baihua.law.diff;

import java.util.List;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;

/// Two versions of a law, article by article, in the order of the new one.
///
/// @param before the old version's title, possibly empty
/// @param after the new version's title, possibly empty
/// @param entries headings and articles; what goes stands where it stood
public record StatuteComparison(String before, String after, List<Entry> entries) {

    public StatuteComparison {
        entries = List.copyOf(entries);
    }

    /// One heading or article.
    ///
    /// @param row its two sides; the row's explanation is empty, because nobody explained it
    /// @param reading what changes in it
    /// @param related canonical numbers of old articles that a new one took text from, or of new
    ///   articles that an old one went into, when it is split or merged
    /// @param moved whether it stands at another place among its neighbours
    public record Entry(
            ComparisonRow row, ChangeReading reading, List<String> related, boolean moved) {

        public Entry {
            related = List.copyOf(related);
        }
    }

    /// The entries in which anything changes.
    public List<Entry> changes() {
        return entries.stream()
                .filter(entry -> entry.row.change() != Change.UNCHANGED || entry.moved)
                .toList();
    }

    public long count(Change change) {
        return entries.stream().filter(entry -> entry.row.change() == change).count();
    }
}
