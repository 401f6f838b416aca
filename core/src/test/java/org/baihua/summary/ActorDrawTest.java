package org.baihua.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// `-Dactors.draw=30 -Dseed=7` prints sentences of so many drafts that nobody labelled yet.
@Tag("corpus")
class ActorDrawTest {

    @Test
    void sentencesForLabellingComeFromDraftsThatNobodyLabelled() {
        int count = Integer.getInteger("actors.draw", 0);
        Assumptions.assumeTrue(count > 0);
        Set<String> seen = new HashSet<>();
        for (String labels : List.of("actor-labels.tsv", "actor-labels-2.tsv")) {
            for (List<String> row : Rows.of(labels)) {
                seen.add(row.get(0));
            }
        }
        ActorDraw.print(count, Long.getLong("seed", 7), seen);
    }
}
