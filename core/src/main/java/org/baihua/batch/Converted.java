package org.baihua.batch;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What became of one document, with all that is to be kept of it.
///
/// @param files its results by name; empty when there is no result
/// @param articles what search and tables need of it
public record Converted(
        Receipt receipt, List<ArticleRow> articles, SortedMap<String, byte[]> files) {

    public Converted {
        articles = List.copyOf(articles);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /// A document without a result.
    static Converted without(Receipt receipt) {
        return new Converted(receipt, List.of(), Collections.emptySortedMap());
    }
}
