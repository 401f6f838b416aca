package org.baihua.summary;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corpus")
class ActorDrawTest {
    @Test
    void draw() {
        Set<String> seen = new HashSet<>();
        for (String labels : List.of("actor-labels.tsv", "actor-labels-2.tsv")) {
            for (List<String> row : Rows.of(labels)) {
                seen.add(row.get(0));
            }
        }
        ActorDraw.print(Integer.getInteger("count", 30), Long.getLong("seed", 7), seen);
    }
}
