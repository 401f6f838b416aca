package org.baihua.law.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Side;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Provision.Heading;
import org.baihua.law.Statute;
import org.baihua.law.diff.StatuteComparison.Entry;
import org.baihua.source.Passage;
import org.jspecify.annotations.Nullable;

/// Lays two versions of a law side by side, article by article.
public final class StatuteComparer {

    private final List<Unit> oldUnits;
    private final List<Unit> newUnits;
    private final List<Entry> entries = new ArrayList<>();

    /// A heading, an article, or text without a place, in the order of its law.
    private record Unit(Side side, boolean article) {}

    private StatuteComparer(Statute before, Statute after) {
        oldUnits = units(before);
        newUnits = units(after);
    }

    public static StatuteComparison compare(Statute before, Statute after) {
        StatuteComparer comparer = new StatuteComparer(before, after);
        comparer.name(before, after);
        comparer.lay();
        return new StatuteComparison(before.title().text(), after.title().text(), comparer.entries);
    }

    private static List<Unit> units(Statute statute) {
        List<Unit> units = new ArrayList<>();
        if (!statute.preamble().isEmpty()) {
            units.add(new Unit(text(statute.preamble()), false));
        }
        statute.provisions().forEach(provision -> collect(provision, units));
        return units;
    }

    private static void collect(Provision provision, List<Unit> units) {
        switch (provision) {
            case Article article -> units.add(new Unit(ArticleText.side(article), true));
            case Heading heading -> {
                units.add(new Unit(ArticleText.side(heading), false));
                heading.children().forEach(child -> collect(child, units));
            }
            default -> {
                if (!provision.text().isEmpty()) {
                    units.add(new Unit(text(provision.text()), false));
                }
            }
        }
    }

    private static Side text(Passage passage) {
        return new Side(Passage.EMPTY, "", passage, List.of());
    }

    /// A changed title is the first row: 名稱.
    private void name(Statute before, Statute after) {
        String old = before.title().text();
        String young = after.title().text();
        if (!old.isEmpty()
                && !young.isEmpty()
                && !StretchReading.squeeze(old).equals(StretchReading.squeeze(young))) {
            add(text(after.title()), text(before.title()), List.of(), false);
        }
    }

    private void lay() {
        List<Side> oldSides = oldUnits.stream().map(Unit::side).toList();
        List<Side> newSides = newUnits.stream().map(Unit::side).toList();
        ArticleMatcher matcher = new ArticleMatcher(oldSides, newSides);
        boolean[] moved = moved(matcher);
        int nextOld = 0;
        for (int j = 0; j < newSides.size(); j++) {
            int i = matcher.oldOf(j);
            if (i >= 0 && !moved[j]) {
                nextOld = gone(matcher, nextOld, i);
            }
            List<String> related =
                    i < 0 && newUnits.get(j).article ? matcher.sources(j) : List.of();
            add(newSides.get(j), i < 0 ? null : oldSides.get(i), related, moved[j]);
        }
        gone(matcher, nextOld, oldSides.size());
    }

    /// Adds the old units before `until` that nothing became of.
    private int gone(ArticleMatcher matcher, int from, int until) {
        for (int i = from; i < until; i++) {
            if (matcher.newOf(i) < 0) {
                List<String> related = oldUnits.get(i).article ? matcher.targets(i) : List.of();
                add(null, oldUnits.get(i).side, related, false);
            }
        }
        return Math.max(from, until);
    }

    private void add(
            @Nullable Side proposed, @Nullable Side current, List<String> related, boolean moved) {
        ChangeReading reading = ChangeReading.of(proposed, current);
        entries.add(
                new Entry(
                        new ComparisonRow("", proposed, current, Passage.EMPTY, reading.change()),
                        reading,
                        related,
                        moved));
    }

    /// Which new units left the order of the old law: those outside the longest run of units that
    /// kept their order.
    private boolean[] moved(ArticleMatcher matcher) {
        int size = newUnits.size();
        int[] tails = new int[size];
        int[] previous = new int[size];
        int length = 0;
        for (int j = 0; j < size; j++) {
            int value = matcher.oldOf(j);
            if (value < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (matcher.oldOf(tails[middle]) < value) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[j] = low == 0 ? -1 : tails[low - 1];
            tails[low] = j;
            length = Math.max(length, low + 1);
        }
        boolean[] moved = new boolean[size];
        Arrays.fill(moved, true);
        for (int j = length == 0 ? -1 : tails[length - 1]; j >= 0; j = previous[j]) {
            moved[j] = false;
        }
        for (int j = 0; j < size; j++) {
            moved[j] &= matcher.oldOf(j) >= 0;
        }
        return moved;
    }
}
