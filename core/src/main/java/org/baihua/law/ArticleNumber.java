package org.baihua.law;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The number of an article: 第十五條之一 is `15-1`.
///
/// @param parts the main number, then one number for each 之; at least one, none negative
public record ArticleNumber(List<Integer> parts) implements Comparable<ArticleNumber> {

    public ArticleNumber {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("article number " + parts);
        }
        for (int part : parts) {
            if (part < 0) {
                throw new IllegalArgumentException("article number " + parts);
            }
        }
    }

    public static ArticleNumber of(int main) {
        return new ArticleNumber(List.of(main));
    }

    public static ArticleNumber of(int main, int sub) {
        return new ArticleNumber(List.of(main, sub));
    }

    /// Reads the canonical form.
    ///
    /// @throws NumberFormatException when `canonical` is not numbers joined by `-`
    public static ArticleNumber parse(String canonical) {
        if (canonical.indexOf('-') < 0) {
            return of(Integer.parseInt(canonical));
        }
        List<Integer> parts = new ArrayList<>();
        for (String part : canonical.split("-", -1)) {
            parts.add(Integer.parseInt(part));
        }
        return new ArticleNumber(parts);
    }

    public int main() {
        return parts.getFirst();
    }

    /// Whether this is the number right after `before`: no article can stand between the two,
    /// except one with a 之 of its own. 16 comes right after 15 and after 15-1, but not after 13: an
    /// amendment that prints those two leaves some out.
    public boolean isRightAfter(ArticleNumber before) {
        int last = parts.size() - 1;
        List<Integer> earlier = before.parts;
        if (earlier.size() < last || !earlier.subList(0, last).equals(parts.subList(0, last))) {
            return false;
        }
        // 15-1 comes after 15, whose own 之 is as good as none.
        int shown = earlier.size() == last ? 0 : earlier.get(last);
        return shown == parts.get(last) - 1;
    }

    /// By position in a law: 15 before 15-1 before 15-1-1 before 16.
    @Override
    public int compareTo(ArticleNumber other) {
        for (int i = 0; i < Math.min(parts.size(), other.parts.size()); i++) {
            int order = Integer.compare(parts.get(i), other.parts.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(parts.size(), other.parts.size());
    }

    // The members that a record is given are slow until the optimizing compiler has seen them, and
    // every reference looks its articles up.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleNumber that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < parts.size(); i++) {
            hash = 31 * hash + parts.get(i);
        }
        return hash;
    }

    /// The canonical form, such as `15-1`.
    @Override
    public String toString() {
        if (parts.size() == 1) {
            return Integer.toString(main());
        }
        StringBuilder canonical = new StringBuilder();
        for (int part : parts) {
            canonical.append(canonical.isEmpty() ? "" : "-").append(part);
        }
        return canonical.toString();
    }
}
