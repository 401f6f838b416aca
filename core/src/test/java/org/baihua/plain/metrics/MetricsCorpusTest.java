package org.baihua.plain.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baihua.plain.MeasuredDrafts;
import org.baihua.plain.MeasuredDrafts.Measured;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the rewriter does to the measures of drafts that nobody read while it was written.
@Tag("corpus")
class MetricsCorpusTest {

    /// Clause length, long sentences, officialese, unexplained terms, unresolved references.
    private static final List<String> WATCHED = List.of("M2", "M3", "M7", "M8", "M9");

    /// On how many drafts in a hundred each must be better; what is reached, rounded down.
    private static final Map<String, Integer> REACHED =
            Map.of("M2", 71, "M3", 65, "M7", 90, "M8", 90, "M9", 90);

    /// On how many drafts in a hundred each may be worse by more than a tenth.
    private static final Map<String, Integer> ALLOWED =
            Map.of("M2", 4, "M3", 0, "M7", 0, "M8", 0, "M9", 0);

    @Test
    void whatIsWatchedImprovesOnAsManyDraftsAsItDid() {
        int drafts = 0;
        int allBetter = 0;
        Map<String, Integer> better = new TreeMap<>();
        Map<String, Integer> worse = new TreeMap<>();
        Map<String, Double> sumBefore = new TreeMap<>();
        Map<String, Double> sumAfter = new TreeMap<>();
        for (Measured measured : MeasuredDrafts.heldOut(Integer.getInteger("step", 25))) {
            Map<String, Double> before = measured.before().byId();
            Map<String, Double> after = measured.after().byId();
            drafts++;
            boolean all = true;
            for (String id : WATCHED) {
                double was = before.get(id);
                double is = after.get(id);
                sumBefore.merge(id, was, Double::sum);
                sumAfter.merge(id, is, Double::sum);
                // What was as good as it can be cannot get better.
                boolean improved = is < was || was == 0 && is == 0;
                all &= improved;
                better.merge(id, improved ? 1 : 0, Integer::sum);
                worse.merge(id, is > was * 1.1 + 1e-9 ? 1 : 0, Integer::sum);
            }
            allBetter += all ? 1 : 0;
        }
        System.out.printf(
                "%d drafts, all five better on %.1f %%%n  better %s%n  worse by more than a tenth %s%n",
                drafts, 100.0 * allBetter / drafts, better, worse);
        for (String id : WATCHED) {
            System.out.printf(
                    "  %s mean %.3f before, %.3f after%n",
                    id, sumBefore.get(id) / drafts, sumAfter.get(id) / drafts);
            assertThat(better.get(id) * 100)
                    .as(id)
                    .isGreaterThanOrEqualTo(drafts * REACHED.get(id));
            assertThat(worse.get(id) * 100).as(id).isLessThanOrEqualTo(drafts * ALLOWED.get(id));
        }
        assertThat(drafts).isGreaterThanOrEqualTo(100);
    }
}
