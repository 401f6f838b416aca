package org.baihua.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.baihua.plain.PlainUnit.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints units of held-out laws and drafts and what became of them, drawn by a seed, for people to
/// read: a contract cannot say whether a sentence is good Chinese.
@Tag("corpus")
class PlainSampleTest {

    private record Drawn(String law, PlainUnit unit) {}

    @Test
    void unitsToReadAloud() {
        long seed = Long.getLong("seed", 20261123);
        int count = Integer.getInteger("count", 20);
        PlainWriter writer = new PlainWriter(CorpusLaws.glossary(), Set.of());
        List<Drawn> all = new ArrayList<>();
        Random random = new Random(seed);
        Consumer<CorpusLaws> each =
                law -> {
                    List<Drawn> own = new ArrayList<>();
                    for (PlainUnit unit :
                            writer.write(law.statute(), law.citations(), Level.PLAIN).units()) {
                        if (unit.verdict() == Verdict.REWRITTEN
                                && unit.original().length() >= Integer.getInteger("least", 1)) {
                            own.add(new Drawn(law.name(), unit));
                        }
                    }
                    // Two a law, or one long law would fill the page.
                    Collections.shuffle(own, random);
                    all.addAll(own.subList(0, Math.min(2, own.size())));
                };
        CorpusLaws.laws(true, Integer.getInteger("step", 30), each);
        CorpusLaws.drafts(true, Integer.getInteger("step", 30), each);
        Collections.shuffle(all, random);
        System.out.println(all.size() + " units of different laws, seed " + seed);
        for (Drawn drawn : all.subList(0, Math.min(count, all.size()))) {
            System.out.printf(
                    "%n%s %s%n  %s%n  %s%n",
                    drawn.law, drawn.unit.anchor(), drawn.unit.original(), drawn.unit.plain());
        }
    }
}
