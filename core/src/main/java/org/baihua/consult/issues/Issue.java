package org.baihua.consult.issues;

import java.util.List;
import org.baihua.consult.Stance;

/// A point at issue (爭點) and the sides that opinions take on it.
///
/// @param id stable over reruns: `a3` for article 3, `t-押金` for a subject
/// @param title for people
/// @param articles canonical numbers
/// @param terms the words that its opinions share: why they stand together
/// @param sides in the order of [Stance]; none is empty
public record Issue(
        String id, String title, List<String> articles, List<String> terms, List<Side> sides) {

    /// Those who say the same.
    ///
    /// @param opinions their ids, in the order of the import
    /// @param different how many different texts those are, copies and near copies counted once
    public record Side(Stance stance, List<String> opinions, int different, List<Quote> quotes) {
        public Side {
            opinions = List.copyOf(opinions);
            quotes = List.copyOf(quotes);
        }
    }

    /// A sentence as it stands in an opinion.
    ///
    /// @param opinion its id
    /// @param start offset in the opinion's text
    /// @param same how many opinions of this side say the same, word for word or nearly, with this
    ///   one
    public record Quote(String opinion, String text, int start, int same) {}

    public Issue {
        articles = List.copyOf(articles);
        terms = List.copyOf(terms);
        sides = List.copyOf(sides);
    }

    /// All opinions, side by side.
    public List<String> opinions() {
        return sides.stream().flatMap(side -> side.opinions().stream()).toList();
    }
}
