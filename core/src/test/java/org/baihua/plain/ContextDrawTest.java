package org.baihua.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.baihua.law.Anchor;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.source.Passage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Draws edits of every rule from contexts that differ, for people to read: what goes wrong goes
/// wrong where a rule seldom comes, and a random draw shows its commonest context over and over.
///
/// A context is the character before an edit and the one behind it. Without `-Drule` a table: edits
/// of every rule per 1,000 rewritten units, in how many contexts, and how many stand in rare ones
/// (no more than one in 2,000 edits of the rule). With `-Drule=ID` (and `-Dfrom`, `-Dto`) the edits
/// themselves: `-Dcount` from rare contexts, as many from anywhere. `-Dseed`, `-Dstep` (every
/// step-th document), `-Dhalf` (heldout, read).
@Tag("corpus")
class ContextDrawTest {

    private static final int AROUND = 20;

    private static final int RARE = 2000;

    private record Drawn(String before, Edit edit, String after) {

        String context() {
            return (before.isEmpty() ? "^" : before.substring(before.length() - 1))
                    + (after.isEmpty() ? "$" : after.substring(0, 1));
        }

        @Override
        public String toString() {
            return before + "⟦" + edit.from() + "›" + edit.to() + "⟧" + after;
        }
    }

    private final String rule = System.getProperty("rule", "");
    private final Map<String, List<Drawn>> byRule = new TreeMap<>();
    private int units;

    @Test
    void editsFromContextsThatDiffer() {
        gather();
        if (rule.isEmpty()) {
            System.out.println(units + " rewritten units\nrule\tper 1,000\tcontexts\tin rare ones");
            byRule.forEach((id, edits) -> System.out.println(id + "\t" + row(edits)));
            return;
        }
        List<Drawn> edits = byRule.getOrDefault(rule, List.of());
        Random random = new Random(Long.getLong("seed", 20261124));
        int count = Integer.getInteger("count", 40);
        System.out.println(edits.size() + " edits by " + rule + " of " + units + " units; rare:");
        rare(edits, random).stream().limit(count).forEach(System.out::println);
        System.out.println("anywhere:");
        List<Drawn> any = new ArrayList<>(edits);
        Collections.shuffle(any, random);
        any.stream().limit(count).forEach(System.out::println);
    }

    private String row(List<Drawn> edits) {
        Set<String> contexts = new HashSet<>();
        edits.forEach(it -> contexts.add(it.context()));
        int rare = 0;
        for (List<Drawn> cluster : clusters(edits).values()) {
            rare += isRare(cluster, edits) ? cluster.size() : 0;
        }
        return String.format("%.2f\t%d\t%d", 1000.0 * edits.size() / units, contexts.size(), rare);
    }

    /// One edit a rare context, and first one for every character that may stand before.
    private static List<Drawn> rare(List<Drawn> edits, Random random) {
        List<Drawn> drawn = new ArrayList<>();
        for (List<Drawn> cluster : clusters(edits).values()) {
            if (isRare(cluster, edits)) {
                drawn.add(cluster.get(random.nextInt(cluster.size())));
            }
        }
        Collections.shuffle(drawn, random);
        Map<Character, Integer> turns = new HashMap<>();
        Map<Drawn, Integer> turn = new java.util.IdentityHashMap<>();
        drawn.forEach(it -> turn.put(it, turns.merge(it.context().charAt(0), 1, Integer::sum)));
        drawn.sort(java.util.Comparator.comparing(turn::get));
        return drawn;
    }

    private static boolean isRare(List<Drawn> cluster, List<Drawn> edits) {
        return cluster.size() <= Math.max(1, edits.size() / RARE);
    }

    private static Map<String, List<Drawn>> clusters(List<Drawn> edits) {
        Map<String, List<Drawn>> clusters = new TreeMap<>();
        edits.forEach(
                it -> clusters.computeIfAbsent(it.context(), key -> new ArrayList<>()).add(it));
        return clusters;
    }

    private void gather() {
        PlainWriter writer = new PlainWriter(CorpusLaws.glossary(), Set.of());
        boolean heldOut = System.getProperty("half", "heldout").equals("heldout");
        int step = Integer.getInteger("step", 10);
        Consumer<CorpusLaws> law =
                it ->
                        writer.write(it.statute(), it.citations(), Level.PLAIN)
                                .units()
                                .forEach(this::add);
        CorpusLaws.laws(heldOut, step, law);
        CorpusLaws.drafts(heldOut, step, law);
        for (boolean general : new boolean[] {true, false}) {
            CorpusLaws.reasons(
                    heldOut,
                    step * 2,
                    general,
                    (name, text) ->
                            add(writer.write(Passage.untraced(text), Anchor.ROOT, Level.PLAIN)));
        }
    }

    private void add(PlainUnit unit) {
        if (unit.verdict() != Verdict.REWRITTEN) {
            return;
        }
        units++;
        String from = System.getProperty("from", "");
        String to = System.getProperty("to", "");
        String plain = unit.plain();
        for (Edit edit : unit.edits()) {
            boolean wanted =
                    rule.isEmpty()
                            || edit.rule().equals(rule)
                                    && (from.isEmpty() || edit.from().equals(from))
                                    && (to.isEmpty() || edit.to().strip().equals(to));
            if (wanted) {
                int start = edit.plain().start();
                int end = edit.plain().end();
                byRule.computeIfAbsent(edit.rule(), key -> new ArrayList<>())
                        .add(
                                new Drawn(
                                        plain.substring(Math.max(0, start - AROUND), start)
                                                .replace('\n', '⏎'),
                                        edit,
                                        plain.substring(end, Math.min(plain.length(), end + AROUND))
                                                .replace('\n', '⏎')));
            }
        }
    }
}
