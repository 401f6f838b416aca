package org.baihua.plain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Language;
import org.junit.jupiter.api.Test;

/// Rewrites that people wrote and read: none of them may be called unfaithful without reason.
class FaithfulTest {

    /// An original and a faithful version of it.
    record Pair(String original, String plain) {}

    static List<Pair> pairs(String... files) {
        List<Pair> pairs = new ArrayList<>();
        for (String file : files) {
            for (List<String> row : TestRows.of(file)) {
                for (String plain : row.subList(1, row.size())) {
                    pairs.add(new Pair(row.getFirst(), plain));
                }
            }
        }
        return pairs;
    }

    static List<Pair> all() {
        return pairs(
                "faithful-1.tsv",
                "faithful-2.tsv",
                "faithful-3.tsv",
                "faithful-4.tsv",
                "faithful-5.tsv",
                "faithful-6.tsv",
                "faithful-7.tsv",
                "faithful-8.tsv",
                "faithful-9.tsv",
                "faithful-10.tsv",
                "faithful-11.tsv",
                "faithful-12.tsv",
                "faithful-13.tsv",
                "faithful-14.tsv",
                "faithful-15.tsv",
                "faithful-16.tsv",
                "faithful-17.tsv");
    }

    @Test
    void atMostOneInAHundredFaithfulRewritesIsCalledAnError() {
        List<Pair> pairs = all();
        List<String> alarms = new ArrayList<>();
        for (Pair pair : pairs) {
            for (Violation violation : Contract.compare(pair.original, pair.plain, Context.NONE)) {
                if (violation.level() == Violation.Level.ERROR) {
                    alarms.add(
                            violation.code() + " " + violation.in(Language.ZH_TW) + "\n  " + pair);
                    break;
                }
            }
        }
        System.out.printf("faithful rewrites: %d, false alarms: %d%n", pairs.size(), alarms.size());
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(500);
        assertThat(alarms).hasSizeLessThanOrEqualTo(pairs.size() / 100);
    }

    @Test
    void whatIsFaithfulOneWayIsFaithfulToItself() {
        for (Pair pair : all()) {
            assertThat(Contract.compare(pair.plain, pair.plain, Context.NONE))
                    .as(pair.plain)
                    .isEmpty();
            assertThat(Contract.compare(pair.original, pair.original, Context.NONE))
                    .as(pair.original)
                    .isEmpty();
        }
    }
}
