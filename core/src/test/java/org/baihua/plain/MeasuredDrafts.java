package org.baihua.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baihua.glossary.Entry.Register;
import org.baihua.glossary.MatchContext;
import org.baihua.glossary.TermMatcher;
import org.baihua.plain.metrics.Readability;
import org.baihua.plain.metrics.Vocabulary;

/// Drafts of the half that was not read, measured before and after their rewriting.
public final class MeasuredDrafts {

    private MeasuredDrafts() {}

    /// The measures of one draft.
    public record Measured(String name, Readability before, Readability after) {}

    /// Every `step`-th draft that has at least three units.
    public static List<Measured> heldOut(int step) {
        TermMatcher glossary = CorpusLaws.glossary();
        PlainWriter writer = new PlainWriter(glossary, Set.of());
        List<Measured> measured = new ArrayList<>();
        CorpusLaws.drafts(
                true,
                step,
                draft -> {
                    List<PlainUnit> units =
                            writer.write(draft.statute(), draft.citations(), Level.PLAIN).units();
                    if (units.size() < 3) {
                        return;
                    }
                    List<String> before =
                            units.stream().map(unit -> unit.original().text()).toList();
                    List<String> after = units.stream().map(PlainUnit::plain).toList();
                    Vocabulary vocabulary =
                            Vocabulary.of(
                                    glossary,
                                    MatchContext.of(
                                            String.join("\n", before), Set.of(), Set.of(), false));
                    Set<String> explained = new TreeSet<>();
                    units.forEach(unit -> unit.notes().forEach(note -> explained.add(note.term())));
                    measured.add(
                            new Measured(
                                    draft.name(),
                                    Readability.of(before, Register.LAW, vocabulary, Set.of()),
                                    Readability.of(after, Register.LAW, vocabulary, explained)));
                });
        return measured;
    }
}
