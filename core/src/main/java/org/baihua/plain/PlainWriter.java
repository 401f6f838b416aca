package org.baihua.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.glossary.Entry.Register;
import org.baihua.law.Anchor;
import org.baihua.law.Citation;
import org.baihua.law.Explanation;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Statute;
import org.baihua.plain.rewrite.LawFacts;
import org.baihua.plain.rewrite.Setting;
import org.baihua.source.Passage;

/// Writes a law anew in plain language, unit by unit.
///
/// Each unit stands on its own: what becomes of it depends on its text, its place and on what the
/// law as a whole says about its words, never on what became of the unit before it.
public final class PlainWriter {

    private final TermFinder terms;
    private final Gate gate;

    public PlainWriter(TermFinder terms, Gate gate) {
        this.terms = terms;
        this.gate = gate;
    }

    /// The plain version of a law.
    ///
    /// @param citations the references that stand in it, as found by `CitationFinder`
    /// @param names names of laws, agencies and forms that must stay as they are
    public PlainText write(
            Statute statute, List<Citation> citations, Set<String> names, Level level) {
        List<Unit> units = units(statute);
        LawFacts facts = LawFacts.of(units.stream().map(unit -> unit.text.text()).toList(), names);
        Map<Anchor, List<Citation>> at = new HashMap<>();
        citations.forEach(c -> at.computeIfAbsent(c.at(), a -> new ArrayList<>()).add(c));
        UnitWriter writer = new UnitWriter(terms, gate, level);
        List<PlainUnit> written = new ArrayList<>();
        for (Unit unit : units) {
            Setting setting =
                    new Setting(
                            unit.anchor,
                            Register.LAW,
                            at.getOrDefault(unit.anchor, List.of()),
                            facts,
                            unit.lead);
            written.add(writer.write(unit.label, unit.text, setting));
        }
        return new PlainText(written);
    }

    /// The plain version of a 總說明: its background, then its points.
    public PlainText write(Explanation explanation, Set<String> names, Level level) {
        UnitWriter writer = new UnitWriter(terms, gate, level);
        LawFacts facts = LawFacts.of(List.of(explanation.background().text()), names);
        List<PlainUnit> written = new ArrayList<>();
        if (!explanation.background().isEmpty()) {
            written.add(
                    writer.write("", explanation.background(), explaining(Anchor.ROOT, facts)));
        }
        int number = 0;
        for (Explanation.Point point : explanation.points()) {
            Anchor anchor = Anchor.of("point", Integer.toString(++number));
            written.add(
                    writer.write(point.label().text(), point.text(), explaining(anchor, facts)));
        }
        return new PlainText(written);
    }

    /// The plain version of one paragraph of explanation (a cell of 說明).
    public PlainUnit write(Passage paragraph, Anchor anchor, Set<String> names, Level level) {
        return new UnitWriter(terms, gate, level)
                .write("", paragraph, explaining(anchor, new LawFacts(Set.of(), names)));
    }

    private static Setting explaining(Anchor anchor, LawFacts facts) {
        return new Setting(anchor, Register.EXPLANATION, List.of(), facts, "");
    }

    private record Unit(Anchor anchor, String label, Passage text, String lead) {}

    private static List<Unit> units(Statute statute) {
        List<Unit> units = new ArrayList<>();
        for (Article article : statute.articles()) {
            collect(article, Anchor.of(article.number()), "", units);
        }
        return units;
    }

    private static void collect(Provision node, Anchor anchor, String lead, List<Unit> units) {
        if (!node.text().isEmpty()) {
            units.add(new Unit(anchor, node.label().text(), node.text(), lead));
        }
        for (Provision child : node.children()) {
            collect(child, anchor.child(child.number()), node.text().text(), units);
        }
        if (!node.closing().isEmpty()) {
            units.add(new Unit(anchor, "", node.closing(), lead));
        }
    }
}
