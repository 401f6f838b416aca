package org.baihua.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.glossary.Entry.Register;
import org.baihua.glossary.MatchContext;
import org.baihua.glossary.TermMatcher;
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
/// law as a whole says about its words, never on what became of the unit before it. A writer serves
/// one thread.
public final class PlainWriter {

    private final TermMatcher matcher;
    private final Set<String> names;
    private final Gate gate;

    /// @param matcher the glossary
    /// @param names names of laws, agencies and forms that must stay as they are, beyond those that
    ///   the text itself introduces
    public PlainWriter(TermMatcher matcher, Set<String> names) {
        this(matcher, names, Gate.OPEN);
    }

    /// With another gate, for measuring the rules alone.
    PlainWriter(TermMatcher matcher, Set<String> names, Gate gate) {
        this.matcher = matcher;
        this.names = Set.copyOf(names);
        this.gate = gate;
    }

    /// The plain version of a law.
    ///
    /// @param citations the references that stand in it, as found by `CitationFinder`
    public PlainText write(Statute statute, List<Citation> citations, Level level) {
        List<Unit> units = units(statute);
        List<String> texts = units.stream().map(unit -> unit.text.text()).toList();
        LawFacts facts = LawFacts.of(texts, names);
        Map<Anchor, List<Citation>> at = new HashMap<>();
        citations.forEach(c -> at.computeIfAbsent(c.at(), a -> new ArrayList<>()).add(c));
        UnitWriter writer = writer(texts, facts, level);
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
        return new PlainText(level == Level.BRIEF ? Brief.of(written) : written);
    }

    /// The plain version of a 總說明: its background, then its points.
    public PlainText write(Explanation explanation, Level level) {
        List<String> texts = new ArrayList<>();
        texts.add(explanation.background().text());
        explanation.points().forEach(point -> texts.add(point.text().text()));
        LawFacts facts = LawFacts.of(texts, names);
        UnitWriter writer = writer(texts, facts, level);
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

    /// The plain version of one paragraph of explanation, such as a cell of 說明.
    public PlainUnit write(Passage paragraph, Anchor anchor, Level level) {
        LawFacts facts = LawFacts.of(List.of(paragraph.text()), names);
        return writer(List.of(paragraph.text()), facts, level)
                .write("", paragraph, explaining(anchor, facts));
    }

    private UnitWriter writer(List<String> texts, LawFacts facts, Level level) {
        MatchContext context =
                MatchContext.of(String.join("\n", texts), facts.terms(), facts.names(), false);
        return new UnitWriter(matcher, context, gate, level);
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
