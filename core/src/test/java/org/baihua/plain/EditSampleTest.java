package org.baihua.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints, for every rule and every glossary term, some of the edits that it makes in the half of
/// the corpus that may be read, drawn by a seed: a rule that fires in the wrong place is seen
/// sooner beside its own kind than among whole units.
@Tag("corpus")
class EditSampleTest {

    private static final int AROUND = Integer.getInteger("around", 14);

    @Test
    void editsOfEveryRule() {
        Random random = new Random(Long.getLong("seed", 20261123));
        int each = Integer.getInteger("count", 5);
        String only = System.getProperty("rule", "");
        Map<String, List<String>> kept = new TreeMap<>();
        Map<String, Integer> seen = new TreeMap<>();
        PlainWriter writer = new PlainWriter(CorpusLaws.glossary(), Set.of());
        Consumer<CorpusLaws> read =
                law -> {
                    for (PlainUnit unit :
                            writer.write(law.statute(), law.citations(), Level.PLAIN).units()) {
                        for (Edit edit : unit.edits()) {
                            if (!edit.rule().startsWith(only)) {
                                continue;
                            }
                            // Every edit has the same chance to be shown, however many there are.
                            int count = seen.merge(edit.rule(), 1, Integer::sum);
                            List<String> own =
                                    kept.computeIfAbsent(edit.rule(), r -> new ArrayList<>());
                            if (own.size() < each) {
                                own.add(shown(unit, edit));
                            } else {
                                int place = random.nextInt(count);
                                if (place < each) {
                                    own.set(place, shown(unit, edit));
                                }
                            }
                        }
                    }
                };
        CorpusLaws.laws(false, Integer.getInteger("step", 6), read);
        CorpusLaws.drafts(false, Integer.getInteger("step", 6), read);
        kept.forEach((rule, edits) -> {
            System.out.println(rule + " " + seen.get(rule));
            edits.forEach(edit -> System.out.println("  " + edit));
        });
    }

    private static String shown(PlainUnit unit, Edit edit) {
        String plain = unit.plain();
        int start = edit.plain().start();
        int end = edit.plain().end();
        return plain.substring(Math.max(0, start - AROUND), start)
                + "["
                + edit.from()
                + ">"
                + edit.to()
                + "]"
                + plain.substring(end, Math.min(plain.length(), end + AROUND));
    }
}
