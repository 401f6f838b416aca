package org.baihua.law.diff;

import java.util.List;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.ComparisonRow.Side;
import org.jspecify.annotations.Nullable;

/// Says what happens to an article, from its two texts.
public final class ChangeClassifier {

    private ChangeClassifier() {}

    public static Change classify(@Nullable Side proposed, @Nullable Side current) {
        if (proposed == null || isDeleted(proposed)) {
            return current == null && proposed == null ? Change.UNCHANGED : Change.DELETED;
        }
        if (current == null) {
            return Change.ADDED;
        }
        List<Stretch> stretches = WordDiff.of(current.text().text(), proposed.text().text());
        boolean same = stretches.stream().allMatch(Stretch::same);
        if (same) {
            return proposed.number().equals(current.number())
                    ? Change.UNCHANGED
                    : Change.RENUMBERED;
        }
        return Change.AMENDED;
    }

    private static boolean isDeleted(Side side) {
        String text = side.text().text().strip();
        return text.equals("（刪除）") || text.equals("刪除") || text.equals("(刪除)");
    }
}
