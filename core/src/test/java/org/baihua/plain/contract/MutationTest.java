package org.baihua.plain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Faithful rewrites pushed into each of the forty traps.
class MutationTest {

    /// How many mutations of a trap were tried, and how many were reported under a right code.
    record Score(int tried, int detected) {

        Score plus(boolean hit) {
            return new Score(tried + 1, detected + (hit ? 1 : 0));
        }

        double rate() {
            return tried == 0 ? 1 : detected / (double) tried;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20261123, 7, 99})
    void mutatedRewritesAreDetectedUnderTheRightCode(long seed) {
        Map<String, Score> scores = run(handWritten(), 60, seed);
        assertThat(total(scores).rate()).isGreaterThanOrEqualTo(0.985);
    }

    /// Pairs that people wrote, and the frames that were written for traps that those pairs hold
    /// too seldom.
    static List<FaithfulTest.Pair> handWritten() {
        List<FaithfulTest.Pair> pairs = new ArrayList<>(FaithfulTest.all());
        pairs.addAll(Frames.pairs());
        return pairs;
    }

    @Test
    void theFramesAreFaithful() {
        for (FaithfulTest.Pair pair : Frames.pairs()) {
            assertThat(Contract.compare(pair.original(), pair.plain(), Context.NONE))
                    .as(pair.toString())
                    .noneMatch(it -> it.level() == Violation.Level.ERROR);
        }
    }

    @Test
    void theFortyTrapsAllHaveMutations() {
        assertThat(Mutation.all()).hasSize(40);
    }

    /// @param each how many different mutations of a trap are tried at most
    static Map<String, Score> run(List<FaithfulTest.Pair> pairs, int each, long seed) {
        Map<String, Score> scores = new LinkedHashMap<>();
        Mutation.all()
                .forEach((id, mutations) -> {
                    Random random = new Random(seed + id.hashCode());
                    List<FaithfulTest.Pair> shuffled = new ArrayList<>(pairs);
                    Collections.shuffle(shuffled, random);
                    Score score = new Score(0, 0);
                    Set<String> seen = new HashSet<>();
                    // A pair may hold a trap at several places.
                    for (int round = 0; round < 4; round++) {
                        for (FaithfulTest.Pair pair : shuffled) {
                            if (score.tried == each) {
                                break;
                            }
                            score = mutate(pair, mutations, random, score, seen);
                        }
                    }
                    scores.put(id, score);
                });
        return scores;
    }

    private static Score mutate(
            FaithfulTest.Pair pair,
            List<Mutation> mutations,
            Random random,
            Score score,
            Set<String> seen) {
        List<Mutation> order = new ArrayList<>(mutations);
        Collections.shuffle(order, random);
        for (Mutation mutation : order) {
            String mutated = mutation.apply(pair, random);
            if (mutated != null) {
                return seen.add(pair.original() + mutated)
                        ? score.plus(
                                Contract.compare(pair.original(), mutated, Context.NONE).stream()
                                        .anyMatch(it ->
                                                it.level() == Violation.Level.ERROR
                                                        && mutation.codes()
                                                                .contains(it.code().name())))
                        : score;
            }
        }
        return score;
    }

    static Score total(Map<String, Score> scores) {
        int tried = 0;
        int detected = 0;
        for (Score score : scores.values()) {
            tried += score.tried;
            detected += score.detected;
        }
        return new Score(tried, detected);
    }

    static void print(String title, Map<String, Score> scores) {
        System.out.println(title);
        scores.forEach((id, score) ->
                System.out.printf(
                        "  %s %4d/%4d %6.2f %%%n",
                        id, score.detected, score.tried, 100 * score.rate()));
        Score total = total(scores);
        System.out.printf("  all %d/%d %.2f %%%n", total.detected, total.tried, 100 * total.rate());
    }
}
