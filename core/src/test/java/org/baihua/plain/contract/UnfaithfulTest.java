package org.baihua.plain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.baihua.plain.contract.Violation.Level;
import org.junit.jupiter.api.Test;

/// Rewrites that say something else than their originals: each must be reported, and under a code
/// that says why.
class UnfaithfulTest {

    @Test
    void whatSaysSomethingElseIsReportedUnderARightCode() {
        List<String> missed = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>(TestRows.of("unfaithful-1.tsv"));
        for (int file = 2; file <= 13; file++) {
            rows.addAll(TestRows.of("unfaithful-" + file + ".tsv"));
        }
        for (List<String> row : rows) {
            List<String> codes = List.of(row.get(1).split(" "));
            List<String> found =
                    Contract.compare(row.getFirst(), row.get(2), Context.NONE).stream()
                            .filter(it -> it.level() == Level.ERROR)
                            .map(it -> it.code().name())
                            .distinct()
                            .toList();
            if (codes.stream().noneMatch(found::contains)) {
                missed.add(
                        found + " instead of " + codes + "\n  " + row.get(0) + "\n  " + row.get(2));
            }
        }
        System.out.printf("unfaithful rewrites: %d, missed: %d%n", rows.size(), missed.size());
        missed.forEach(System.out::println);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(100);
        assertThat(missed).hasSizeLessThanOrEqualTo(rows.size() / 20);
    }
}
