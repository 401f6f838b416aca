package org.baihua.law.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.baihua.law.ComparisonRow.Side;

/// Finds, for each article of the new version, the article of the old version that it was.
///
/// Same number and same text come first, then the same text under another number, then the likest
/// texts, then what is left under the same number. Candidates for likeness are found by the runs of
/// characters that few articles share, so that a law of thousands of articles, all renumbered, is
/// matched in about linear time.
final class ArticleMatcher {

    private static final int RUN = 5;
    private static final int MOST_SHARED = 6;
    private static final int CANDIDATES = 4;
    private static final double SAME_NUMBER_BONUS = 0.15;
    private static final double LIKE = 0.5;
    private static final double CONTAINED = 0.6;

    private final List<Side> before;
    private final List<Side> after;
    private final List<Similarity> oldTexts = new ArrayList<>();
    private final List<Similarity> newTexts = new ArrayList<>();
    private final int[] oldOf;
    private final int[] newOf;

    ArticleMatcher(List<Side> before, List<Side> after) {
        this.before = before;
        this.after = after;
        before.forEach(side -> oldTexts.add(Similarity.of(side.text().text())));
        after.forEach(side -> newTexts.add(Similarity.of(side.text().text())));
        oldOf = new int[after.size()];
        newOf = new int[before.size()];
        Arrays.fill(oldOf, -1);
        Arrays.fill(newOf, -1);
        bySameText(true);
        bySameText(false);
        byLikeness();
        byNumber();
    }

    /// The old article that the new one was, or -1.
    int oldOf(int index) {
        return oldOf[index];
    }

    /// The new article that the old one became, or -1.
    int newOf(int index) {
        return newOf[index];
    }

    private void pair(int old, int young) {
        newOf[old] = young;
        oldOf[young] = old;
    }

    private void bySameText(boolean sameNumber) {
        Map<String, List<Integer>> texts = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (newOf[i] < 0) {
                texts.computeIfAbsent(key(before.get(i), sameNumber), k -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int j = 0; j < after.size(); j++) {
            String key = key(after.get(j), sameNumber);
            List<Integer> found = texts.getOrDefault(key, List.of());
            if (oldOf[j] < 0 && !found.isEmpty() && !key.endsWith("/")) {
                pair(found.removeFirst(), j);
            }
        }
    }

    private static String key(Side side, boolean number) {
        return (number ? side.number() : "") + "/" + StretchReading.squeeze(side.text().text());
    }

    private record Likeness(double value, int old, int young) {}

    private void byLikeness() {
        List<Likeness> all = new ArrayList<>();
        Map<Long, List<Integer>> index = index(before, newOf);
        Map<String, Integer> numbers = numbers();
        for (int j = 0; j < after.size(); j++) {
            if (oldOf[j] >= 0) {
                continue;
            }
            Set<Integer> candidates = new HashSet<>(candidates(after.get(j), index));
            Integer same = numbers.get(after.get(j).number());
            if (same != null) {
                candidates.add(same);
            }
            for (int i : candidates) {
                boolean sameNumber =
                        !before.get(i).number().isEmpty()
                                && before.get(i).number().equals(after.get(j).number());
                double value =
                        oldTexts.get(i).to(newTexts.get(j)) + (sameNumber ? SAME_NUMBER_BONUS : 0);
                if (value >= LIKE) {
                    all.add(new Likeness(value, i, j));
                }
            }
        }
        all.sort((a, b) ->
                a.value != b.value
                        ? Double.compare(b.value, a.value)
                        : a.young != b.young
                                ? Integer.compare(a.young, b.young)
                                : Integer.compare(a.old, b.old));
        for (Likeness one : all) {
            if (newOf[one.old] < 0 && oldOf[one.young] < 0) {
                pair(one.old, one.young);
            }
        }
    }

    private Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (newOf[i] < 0 && !before.get(i).number().isEmpty()) {
                numbers.putIfAbsent(before.get(i).number(), i);
            }
        }
        return numbers;
    }

    /// What is left under the same number is the same article, wholly rewritten.
    private void byNumber() {
        Map<String, Integer> numbers = numbers();
        for (int j = 0; j < after.size(); j++) {
            Integer i = oldOf[j] < 0 ? numbers.remove(after.get(j).number()) : null;
            if (i != null) {
                pair(i, j);
            }
        }
    }

    /// Runs of characters, and the articles in which they stand; runs that many share are left out.
    private static Map<Long, List<Integer>> index(List<Side> sides, int[] taken) {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < sides.size(); i++) {
            if (taken.length > 0 && taken[i] >= 0) {
                continue;
            }
            for (long run : runs(sides.get(i).text().text())) {
                List<Integer> places = index.computeIfAbsent(run, k -> new ArrayList<>(1));
                if (places.size() <= MOST_SHARED) {
                    places.add(i);
                }
            }
        }
        index.values().removeIf(places -> places.size() > MOST_SHARED);
        return index;
    }

    private static Set<Long> runs(String text) {
        String squeezed = StretchReading.squeeze(text);
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + RUN <= squeezed.length(); i++) {
            long hash = 17;
            for (int k = 0; k < RUN; k++) {
                hash = hash * 1_000_003L + squeezed.charAt(i + k);
            }
            runs.add(hash);
        }
        return runs;
    }

    private static List<Integer> candidates(Side side, Map<Long, List<Integer>> index) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (long run : runs(side.text().text())) {
            for (int place : index.getOrDefault(run, List.of())) {
                shared.merge(place, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Old articles that a new article without a predecessor took most of its text from.
    List<String> sources(int young) {
        return related(after.get(young), before, oldIndex());
    }

    /// New articles into which most of the text of an old article without a successor went.
    List<String> targets(int old) {
        return related(before.get(old), after, newIndex());
    }

    private Map<Long, List<Integer>> oldIndex = Map.of();
    private Map<Long, List<Integer>> newIndex = Map.of();

    private Map<Long, List<Integer>> oldIndex() {
        if (oldIndex.isEmpty()) {
            oldIndex = index(before, new int[0]);
        }
        return oldIndex;
    }

    private Map<Long, List<Integer>> newIndex() {
        if (newIndex.isEmpty()) {
            newIndex = index(after, new int[0]);
        }
        return newIndex;
    }

    private static List<String> related(
            Side side, List<Side> others, Map<Long, List<Integer>> index) {
        Set<Long> runs = runs(side.text().text());
        if (runs.size() < 2 * RUN) {
            return List.of();
        }
        List<String> related = new ArrayList<>();
        for (int place : candidates(side, index)) {
            Set<Long> shared = new HashSet<>(runs(others.get(place).text().text()));
            shared.retainAll(runs);
            if (shared.size() >= CONTAINED * runs.size() && !others.get(place).number().isEmpty()) {
                related.add(others.get(place).number());
            }
        }
        return related;
    }
}
