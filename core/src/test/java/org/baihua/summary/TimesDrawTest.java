package org.baihua.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.baihua.parse.DraftParser;
import org.baihua.plain.PlainText;
import org.baihua.publish.CorpusDocuments;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// `-Dtimes.draw=60 -Dseed=7` prints what so many drafts say of times, penalties and actors, for
/// judging.
@Tag("corpus")
class TimesDrawTest {

    @Test
    void timesPenaltiesAndActorsOfDraftsDrawnBySeed() {
        int count = Integer.getInteger("times.draw", 0);
        Assumptions.assumeTrue(count > 0);
        long seed = Long.getLong("seed", 7);
        boolean punishing = Boolean.getBoolean("times.punishing");
        Map<Integer, String> order = new TreeMap<>();
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                node -> {
                    String id = node.get("id").asText();
                    String text = node.get("text").asText() + node.get("tables");
                    if (!punishing || text.contains("罰鍰") || text.contains("廢止其")) {
                        order.put(new Random(seed * 31 + id.hashCode()).nextInt(), id);
                    }
                });
        List<String> drawn = order.values().stream().limit(count).toList();
        int each = Integer.getInteger("times.each", 4);
        Wording wording = new Wording(new PlainText(List.of()), Plainly.NOT);
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                node -> {
                    String id = node.get("id").asText();
                    if (!drawn.contains(id)) {
                        return;
                    }
                    var draft = DraftParser.parse(CorpusDocuments.document(node)).value();
                    List<Said> said = Said.of(draft.statute());
                    Roles roles = Roles.of(said, wording);
                    var penalties = Penalties.of(said, draft.citations(), roles, wording);
                    roles.punish(penalties);
                    System.out.println("=== " + id + " " + draft.title());
                    System.out.println("E " + Times.effective(said, wording));
                    Times.transitions(said, wording).forEach(t -> System.out.println("T " + t));
                    some(Deadlines.of(said, wording), each, seed)
                            .forEach(d ->
                                    System.out.println("D " + d.days() + d.articles() + d.text()));
                    some(penalties, each, seed)
                            .forEach(p ->
                                    System.out.println(
                                            "P "
                                                    + p.actor()
                                                    + " | "
                                                    + p.conduct()
                                                    + " | "
                                                    + p.penalty()
                                                    + " | "
                                                    + p.minimum()
                                                    + "-"
                                                    + p.maximum()
                                                    + (p.repeatable() ? " R" : "")
                                                    + p.articles()));
                    List<String> names = new ArrayList<>();
                    roles.affected().forEach(a -> names.add(String.join("/", a.names())));
                    System.out.println("A " + String.join("; ", names));
                });
    }

    private static <T> List<T> some(List<T> all, int most, long seed) {
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }
}
