package org.baihua.law.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.ComparisonRow.Side;
import org.jspecify.annotations.Nullable;

/// What happens to an article, read from its two texts, and what the change touches.
///
/// @param change what happens
/// @param renumbered whether the number changes, whatever else does
/// @param weights how many characters of each aspect change; empty when a side is missing
/// @param stretches the two texts side by side, old and new; empty when a side is missing
public record ChangeReading(
        Change change, boolean renumbered, Map<Aspect, Integer> weights, List<Stretch> stretches) {

    public ChangeReading {
        Map<Aspect, Integer> ordered = new EnumMap<>(Aspect.class);
        ordered.putAll(weights);
        weights = Collections.unmodifiableMap(ordered);
        stretches = List.copyOf(stretches);
    }

    /// The same reading with another conclusion.
    public ChangeReading as(Change other) {
        return other == change ? this : new ChangeReading(other, renumbered, weights, stretches);
    }

    /// What the changed words touch.
    public Set<Aspect> aspects() {
        return weights.keySet();
    }

    public boolean touches(Aspect aspect) {
        return weights.containsKey(aspect);
    }

    /// How many characters of an aspect change.
    public int weight(Aspect aspect) {
        return weights.getOrDefault(aspect, 0);
    }

    /// Reads the change from the texts.
    public static ChangeReading of(@Nullable Side proposed, @Nullable Side current) {
        if (proposed == null && current == null) {
            return alone(Change.UNCHANGED);
        }
        if (proposed == null || isGone(proposed)) {
            // An article that was empty already (刪除) and now loses its number too is deleted.
            boolean stays =
                    proposed != null
                            && current != null
                            && isGone(current)
                            && sameNumber(proposed, current);
            return alone(stays ? Change.UNCHANGED : Change.DELETED);
        }
        if (current == null || isGone(current)) {
            return alone(Change.ADDED);
        }
        if (Remarks.saysUnchanged(proposed.text().text())) {
            boolean same = sameNumber(proposed, current);
            return new ChangeReading(
                    same ? Change.UNCHANGED : Change.RENUMBERED, !same, Map.of(), List.of());
        }
        return compare(proposed, current);
    }

    private static ChangeReading alone(Change change) {
        return new ChangeReading(change, false, Map.of(), List.of());
    }

    private static boolean isGone(Side side) {
        return Remarks.saysDeleted(side.text().text());
    }

    private static boolean sameNumber(Side proposed, Side current) {
        return proposed.number().equals(current.number());
    }

    private static ChangeReading compare(Side proposed, Side current) {
        String before = current.text().text();
        String after = proposed.text().text();
        List<Stretch> stretches = WordDiff.of(before, after);
        int oldLabel = Remarks.labelEnd(current);
        int newLabel = Remarks.labelEnd(proposed);
        boolean renumbered =
                !sameNumber(proposed, current)
                        || !StretchReading.squeeze(before.substring(0, oldLabel))
                                .equals(StretchReading.squeeze(after.substring(0, newLabel)));
        Map<Aspect, Integer> weights = new EnumMap<>(Aspect.class);
        List<Stretch> outside =
                oldLabel + newLabel == 0
                        ? stretches
                        : WordDiff.of(before.substring(oldLabel), after.substring(newLabel));
        String oldBody = before.substring(oldLabel);
        String newBody = after.substring(newLabel);
        for (Stretch stretch : outside) {
            if (!stretch.same()) {
                weights.merge(
                        StretchReading.of(stretch, oldBody, newBody),
                        Math.max(stretch.before().length(), stretch.after().length()),
                        Integer::sum);
            }
        }
        return new ChangeReading(Judgement.of(weights, renumbered), renumbered, weights, stretches);
    }

    /// The aspects of substance, in the words shown to people.
    public List<String> substance() {
        List<String> words = new ArrayList<>();
        for (Aspect aspect : weights.keySet()) {
            if (aspect.isSubstance()) {
                words.add(aspect.chinese());
            }
        }
        return words;
    }
}
