package org.baihua.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.baihua.law.ArticleNumber;
import org.baihua.parse.RefToken.Unit;
import org.jspecify.annotations.Nullable;

/// A place that a reference names: an article, and 項, 款, 目, 細目 below it.
///
/// @param article null for a reference that names no article (第二章, 附表一)
/// @param below 項, 款, 目, 細目; what the reference leaves out is empty
record RefTarget(@Nullable ArticleNumber article, List<String> below) {

    static RefTarget of(@Nullable ArticleNumber article) {
        return new RefTarget(article, List.of("", "", "", ""));
    }

    /// What a record is given has to be linked at its first use, which costs more than all of its
    /// uses in a short text.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefTarget that
                && Objects.equals(article, that.article)
                && below.equals(that.below);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(article) + below.hashCode();
    }

    /// The place inside this one that has the given number at `unit`.
    RefTarget with(Unit unit, String number) {
        String[] parts = below.toArray(String[]::new);
        int depth = depth(unit);
        parts[depth] = number;
        Arrays.fill(parts, depth + 1, parts.length, "");
        return new RefTarget(article, List.of(parts));
    }

    /// This place without `unit` and everything below it.
    RefTarget above(Unit unit) {
        return with(unit, "");
    }

    String part(Unit unit) {
        return below.get(depth(unit));
    }

    private static int depth(Unit unit) {
        return switch (unit) {
            case PARAGRAPH -> 0;
            case SUBPARAGRAPH -> 1;
            case ITEM -> 2;
            case SUBITEM -> 3;
            case DIVISION, ARTICLE, EACH, SEGMENT, ANNEX ->
                    throw new IllegalArgumentException(unit + " is not inside an article");
        };
    }
}
