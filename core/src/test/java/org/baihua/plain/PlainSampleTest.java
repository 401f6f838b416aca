package org.baihua.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.baihua.law.Anchor;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.source.Passage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Prints units of laws and drafts and what became of them, drawn by a seed, for people to read: a
/// contract cannot say whether a sentence is good Chinese.
///
/// `-Dseed`, `-Dcount`, `-Dstep` (every step-th document), `-Dleast` (characters), `-Dparts` (any
/// of laws, proposed, current, reasons, general, each with the same share), `-Dhalf` (heldout,
/// read, both), `-Dinline=true` (one line a unit, each edit as ⟦from›to⟧).
@Tag("corpus")
class PlainSampleTest {

    private record Drawn(String law, PlainUnit unit) {}

    private final int step = Integer.getInteger("step", 30);
    private final int least = Integer.getInteger("least", 1);
    private final Random random = new Random(Long.getLong("seed", 20261123));
    private final PlainWriter writer = new PlainWriter(CorpusLaws.glossary(), Set.of());

    @Test
    void unitsToReadAloud() {
        String half = System.getProperty("half", "heldout");
        int count = Integer.getInteger("count", 20);
        List<String> parts = List.of(System.getProperty("parts", "laws,proposed").split(","));
        List<Drawn> drawn = new ArrayList<>();
        for (String part : parts) {
            List<Drawn> all = new ArrayList<>();
            if (!half.equals("read")) {
                gather(part, true, all);
            }
            if (!half.equals("heldout")) {
                gather(part, false, all);
            }
            Collections.shuffle(all, random);
            System.out.println(all.size() + " units of " + part + ", half " + half);
            drawn.addAll(all.subList(0, Math.min(count / parts.size(), all.size())));
        }
        Collections.shuffle(drawn, random);
        boolean inline = Boolean.getBoolean("inline");
        for (int i = 0; i < drawn.size(); i++) {
            PlainUnit unit = drawn.get(i).unit;
            String where = (i + 1) + " " + drawn.get(i).law + " " + unit.anchor();
            System.out.println(
                    inline
                            ? where + "｜" + marked(unit)
                            : "\n" + where + "\n  " + unit.original() + "\n  " + unit.plain());
        }
    }

    private void gather(String part, boolean heldOut, List<Drawn> all) {
        Consumer<CorpusLaws> each =
                law -> {
                    List<Drawn> own = new ArrayList<>();
                    for (PlainUnit unit :
                            writer.write(law.statute(), law.citations(), Level.PLAIN).units()) {
                        add(own, law.name(), unit);
                    }
                    twoOf(own, all);
                };
        switch (part) {
            case "laws" -> CorpusLaws.laws(heldOut, step, each);
            case "proposed" -> CorpusLaws.drafts(heldOut, step, each);
            case "current" -> CorpusLaws.drafts(heldOut, step, 1, each);
            case "reasons", "general" -> {
                List<Drawn> own = new ArrayList<>();
                CorpusLaws.reasons(
                        heldOut,
                        step,
                        part.equals("general"),
                        (name, text) -> {
                            if (!own.isEmpty() && !own.getFirst().law.equals(name)) {
                                twoOf(own, all);
                                own.clear();
                            }
                            Passage paragraph = Passage.untraced(text);
                            add(own, name, writer.write(paragraph, Anchor.ROOT, Level.PLAIN));
                        });
                twoOf(own, all);
            }
            default -> throw new IllegalArgumentException(part);
        }
    }

    private void add(List<Drawn> own, String name, PlainUnit unit) {
        if (unit.verdict() == Verdict.REWRITTEN && unit.original().length() >= least) {
            own.add(new Drawn(name, unit));
        }
    }

    /// Two a law, or one long law would fill the page.
    private void twoOf(List<Drawn> own, List<Drawn> all) {
        Collections.shuffle(own, random);
        all.addAll(own.subList(0, Math.min(2, own.size())));
    }

    /// The plain text with what was there before in front of each edit.
    static String marked(PlainUnit unit) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (Edit edit : unit.edits()) {
            out.append(unit.plain(), done, edit.plain().start());
            out.append('⟦').append(edit.from()).append('›').append(edit.to()).append('⟧');
            done = edit.plain().end();
        }
        return out.append(unit.plain(), done, unit.plain().length()).toString();
    }
}
