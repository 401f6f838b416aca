package org.baihua.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baihua.parse.DraftParser;
import org.baihua.publish.CorpusDocuments;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// `-Dactors.draw=30 -Dseed=7` prints sentences of so many drafts that nobody labelled yet.
@Tag("corpus")
class ActorDrawTest {

    private static final int DRAWS = 11;

    @Test
    void sentencesForLabellingComeFromDraftsThatNobodyLabelled() {
        int count = Integer.getInteger("actors.draw", 0);
        Assumptions.assumeTrue(count > 0);
        Set<String> seen = new HashSet<>();
        List<String> labels = new ArrayList<>(List.of("actor-labels.tsv"));
        for (int draw = 2; draw <= DRAWS; draw++) {
            labels.add("actor-labels-" + draw + ".tsv");
        }
        for (String resource : labels) {
            for (List<String> row : Rows.of(resource)) {
                seen.add(row.get(0));
            }
        }
        // Names and wordings were looked for in the other two thirds.
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                node -> {
                    String id = node.get("id").asText();
                    if (Math.floorMod(id.hashCode(), 3) != 0) {
                        seen.add(id);
                    }
                });
        ActorDraw.print(count, Long.getLong("seed", 7), seen);
    }

    /// `-Dactors.sweep=20` prints, of every twentieth draft of the other two thirds, whoever was
    /// found and every sentence whose bearer was not.
    @Test
    void whoWasFoundAndWhoWasNotInDraftsThatRulesMayBeWrittenBy() {
        int step = Integer.getInteger("actors.sweep", 0);
        Assumptions.assumeTrue(step > 0);
        int[] met = new int[1];
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                node -> {
                    String id = node.get("id").asText();
                    if (Math.floorMod(id.hashCode(), 3) != 0
                            && met[0]++ % step == Integer.getInteger("actors.offset", 0)) {
                        ActorDraw.sweep(DraftParser.parse(CorpusDocuments.document(node)).value());
                    }
                });
    }
}
