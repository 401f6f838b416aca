package org.baihua.plain.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.baihua.plain.contract.Fact.Cue;

/// Which words of the plain version answer to which words of the original.
///
/// Equal words answer to each other first; the rest is a bipartite matching by shared sense, so
/// that a word with several senses goes where it is needed.
final class Matching {

    /// Above this, the quick way must do: nobody writes a sentence with as many cues.
    private static final int MOST = 300;

    private final List<Cue> original;
    private final List<Cue> plain;
    private final int[] toPlain;
    private final int[] toOriginal;

    /// Words that answer to equal words; they stay together.
    private final boolean[] settled;

    private Matching(List<Cue> original, List<Cue> plain) {
        this.original = original;
        this.plain = plain;
        toPlain = new int[original.size()];
        toOriginal = new int[plain.size()];
        settled = new boolean[plain.size()];
        Arrays.fill(toPlain, -1);
        Arrays.fill(toOriginal, -1);
    }

    static Matching of(Facts originalFacts, List<Cue> original, Facts plainFacts, List<Cue> plain) {
        Matching matching = new Matching(original, plain);
        matching.equalWords(
                cue -> cue.text() + around(originalFacts, cue),
                cue -> cue.text() + around(plainFacts, cue));
        matching.equalWords(
                cue -> cue.text() + next(originalFacts, cue),
                cue -> cue.text() + next(plainFacts, cue));
        // 得按次處罰 belongs to 可以按次處罰, and not to the 可以 before another verb.
        matching.equalWords(cue -> said(originalFacts, cue), cue -> said(plainFacts, cue));
        matching.equalWords(Cue::text, Cue::text);
        matching.equalSenses(true);
        matching.equalSenses(false);
        return matching;
    }

    /// Mandatory words of the original that nothing answers to.
    List<Cue> lost() {
        List<Cue> lost = new ArrayList<>();
        for (int i = 0; i < toPlain.length; i++) {
            if (toPlain[i] < 0 && !original.get(i).optional()) {
                lost.add(original.get(i));
            }
        }
        return lost;
    }

    /// Mandatory words of the plain version that answer to nothing, explanations in parentheses
    /// aside.
    List<Cue> added() {
        List<Cue> added = new ArrayList<>();
        for (int i = 0; i < toOriginal.length; i++) {
            if (toOriginal[i] < 0 && !plain.get(i).optional() && !plain.get(i).aside()) {
                added.add(plain.get(i));
            }
        }
        return added;
    }

    /// Words of the plain version that answer to nothing, whether they need to or not.
    List<Cue> free() {
        List<Cue> free = new ArrayList<>();
        for (int i = 0; i < toOriginal.length; i++) {
            if (toOriginal[i] < 0) {
                free.add(plain.get(i));
            }
        }
        return free;
    }

    /// The two characters after a word: equal words before the same words belong together first.
    private static String next(Facts facts, Cue cue) {
        String text = facts.squeezed().text;
        int end = Math.min(text.length(), cue.at() + cue.text().length());
        return text.substring(end, Math.min(text.length(), end + 2));
    }

    /// The same, where it says something; else the word itself with a mark that meets nothing.
    private static String said(Facts facts, Cue cue) {
        String next = next(facts, cue);
        boolean says =
                !cue.optional()
                        && next.length() == 2
                        && Content.isContent(next.charAt(0))
                        && Content.isContent(next.charAt(1));
        return says ? next : cue.text() + "\u0003";
    }

    private static String around(Facts facts, Cue cue) {
        return facts.squeezed().text.substring(Math.max(0, cue.at() - 2), cue.at())
                + next(facts, cue);
    }

    private void equalWords(Function<Cue, String> afterOriginal, Function<Cue, String> afterPlain) {
        Map<String, Deque<Integer>> words = new HashMap<>();
        for (int k = 0; k < plain.size(); k++) {
            if (toOriginal[k] < 0) {
                Cue cue = plain.get(k);
                String key = cue.senses().getFirst() + afterPlain.apply(cue);
                words.computeIfAbsent(key, w -> new ArrayDeque<>()).add(k);
            }
        }
        for (int i = 0; i < original.size(); i++) {
            Cue cue = original.get(i);
            if (toPlain[i] < 0) {
                String key = cue.senses().getFirst() + afterOriginal.apply(cue);
                Deque<Integer> same = words.get(key);
                if (same != null && !same.isEmpty()) {
                    settled[same.getFirst()] = true;
                    join(i, same.poll());
                }
            }
        }
    }

    /// @param mandatory whether words that need an answer are served, or the others
    private void equalSenses(boolean mandatory) {
        if (original.size() <= MOST && plain.size() <= MOST) {
            for (int i = 0; i < original.size(); i++) {
                if (toPlain[i] < 0 && original.get(i).optional() != mandatory) {
                    augment(i, new boolean[plain.size()]);
                }
            }
            return;
        }
        Map<Sense, Deque<Integer>> senses = new EnumMap<>(Sense.class);
        for (int k = 0; k < plain.size(); k++) {
            if (toOriginal[k] < 0) {
                for (Sense sense : plain.get(k).senses()) {
                    senses.computeIfAbsent(sense, s -> new ArrayDeque<>()).add(k);
                }
            }
        }
        for (int i = 0; i < original.size(); i++) {
            if (toPlain[i] >= 0 || original.get(i).optional() == mandatory) {
                continue;
            }
            for (Sense sense : original.get(i).senses()) {
                Deque<Integer> queue = senses.getOrDefault(sense, new ArrayDeque<>());
                while (!queue.isEmpty() && toPlain[i] < 0) {
                    int k = queue.poll();
                    if (toOriginal[k] < 0) {
                        join(i, k);
                    }
                }
            }
        }
    }

    /// Serves `i`, mandatory partners first, moving others where that helps.
    private boolean augment(int i, boolean[] seen) {
        for (boolean needy : new boolean[] {true, false}) {
            for (int k = 0; k < plain.size(); k++) {
                boolean needs = !plain.get(k).optional() && !plain.get(k).aside();
                if (needs != needy
                        || seen[k]
                        || settled[k]
                        || !original.get(i).meets(plain.get(k))) {
                    continue;
                }
                if (original.get(i).optional() && plain.get(k).optional()) {
                    continue;
                }
                seen[k] = true;
                if (toOriginal[k] < 0 || augment(toOriginal[k], seen)) {
                    join(i, k);
                    return true;
                }
            }
        }
        return false;
    }

    private void join(int i, int k) {
        toPlain[i] = k;
        toOriginal[k] = i;
    }
}
