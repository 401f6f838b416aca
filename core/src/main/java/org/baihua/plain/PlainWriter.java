package org.baihua.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.baihua.glossary.Entry.Register;
import org.baihua.glossary.MatchContext;
import org.baihua.glossary.TermMatcher;
import org.baihua.law.Anchor;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Citation;
import org.baihua.law.Explanation;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.law.Statute;
import org.baihua.plain.contract.Context;
import org.baihua.plain.contract.Context.Articles;
import org.baihua.plain.contract.Contract;
import org.baihua.plain.rewrite.LawFacts;
import org.baihua.plain.rewrite.Setting;
import org.baihua.source.Passage;

/// Writes a law anew in plain language, unit by unit.
///
/// Each unit stands on its own: what becomes of it depends on its text, its place and on what the
/// law as a whole says about its words, never on what became of the unit before it. Only the notes
/// know of each other: a term is explained where it is first used. A writer serves one thread.
public final class PlainWriter {

    private final TermMatcher matcher;
    private final Set<String> names;
    private final Gate gate;

    /// @param matcher the glossary
    /// @param names names of laws, agencies and forms that must stay as they are, beyond those that
    ///   the text itself introduces
    public PlainWriter(TermMatcher matcher, Set<String> names) {
        this(matcher, names, Contract::compare);
    }

    /// With another gate, for measuring the rules alone.
    PlainWriter(TermMatcher matcher, Set<String> names, Gate gate) {
        this.matcher = matcher;
        this.names = Set.copyOf(names);
        this.gate = gate;
    }

    /// What a draft's title says besides the name of the law: 某某準則部分條文修正草案.
    private static final Pattern DRAFT =
            Pattern.compile(
                    "(?:第[一二三四五六七八九十百之、及至第條]{1,40}條)?(?:部分條文|部分規定)?(?:修正|增訂|訂定|制定)?草案(?:總說明|條文對照表|對照表|條文)?$");

    /// The plain version of a law.
    ///
    /// @param citations the references that stand in it, as found by `CitationFinder`
    public PlainText write(Statute statute, List<Citation> citations, Level level) {
        List<Unit> units = units(statute);
        List<String> texts = units.stream().map(unit -> unit.text.text()).toList();
        Set<String> known = new TreeSet<>(names);
        if (statute.title().length() > 1) {
            known.add(statute.title().text());
            String bare = DRAFT.matcher(statute.title().text()).replaceFirst("");
            if (bare.length() > 3) {
                known.add(bare);
            }
        }
        LawFacts facts = LawFacts.of(texts, known).withCaptions(captions(statute));
        Map<Anchor, List<Citation>> at = new HashMap<>();
        citations.forEach(c -> at.computeIfAbsent(c.at(), a -> new ArrayList<>()).add(c));
        UnitWriter writer = writer(texts, facts, articlesBefore(statute), level);
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
        List<PlainUnit> said = ParentActs.explained(written, citations);
        return new PlainText(FirstUses.of(level == Level.BRIEF ? Brief.of(said) : said));
    }

    /// The plain version of a 總說明: its background, then its points.
    public PlainText write(Explanation explanation, Level level) {
        List<String> texts = new ArrayList<>();
        texts.add(explanation.background().text());
        explanation.points().forEach(point -> texts.add(point.text().text()));
        LawFacts facts = LawFacts.of(texts, names);
        UnitWriter writer = writer(texts, facts, Articles.NUMBERED, level);
        List<PlainUnit> written = new ArrayList<>();
        if (!explanation.background().isEmpty()) {
            written.add(writer.write("", explanation.background(), explaining(Anchor.ROOT, facts)));
        }
        int number = 0;
        for (Explanation.Point point : explanation.points()) {
            Anchor anchor = Anchor.of("point", Integer.toString(++number));
            written.add(
                    writer.write(point.label().text(), point.text(), explaining(anchor, facts)));
        }
        return new PlainText(FirstUses.of(written));
    }

    /// The plain version of one paragraph of explanation, such as a cell of 說明.
    public PlainUnit write(Passage paragraph, Anchor anchor, Level level) {
        LawFacts facts = LawFacts.of(List.of(paragraph.text()), names);
        return writer(List.of(paragraph.text()), facts, Articles.NUMBERED, level)
                .write("", paragraph, explaining(anchor, facts));
    }

    private UnitWriter writer(List<String> texts, LawFacts facts, Articles articles, Level level) {
        MatchContext context =
                MatchContext.of(String.join("\n", texts), facts.terms(), facts.names(), false);
        Set<String> kept = new TreeSet<>(facts.terms());
        kept.addAll(facts.names());
        Context law =
                Context.NONE.withNames(kept).withArticles(articles).withMode(Context.Mode.EXACT);
        return new UnitWriter(matcher, context, gate, law, level);
    }

    /// The articles before a given one by their numbers: what 前條 and 前二條 mean. Where the law does
    /// not show them all, as an amendment of some articles, they are counted.
    static Articles articlesBefore(Statute statute) {
        List<ArticleNumber> numbers =
                statute.articles().stream().map(Article::articleNumber).sorted().toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            places.putIfAbsent(numbers.get(i).toString(), i);
        }
        return (article, count) -> {
            Integer place = places.get(article);
            if (place == null || place < count) {
                return Articles.NUMBERED.before(article, count);
            }
            List<String> before = new ArrayList<>();
            for (int i = place - count; i < place; i++) {
                if (!numbers.get(i + 1).isRightAfter(numbers.get(i))) {
                    return Articles.NUMBERED.before(article, count);
                }
                before.add(numbers.get(i).toString());
            }
            return before;
        };
    }

    /// What the articles are headed; brackets around a heading are print, not words.
    private static Map<String, String> captions(Statute statute) {
        Map<String, String> captions = new HashMap<>();
        for (Article article : statute.articles()) {
            String caption = article.caption().text().strip();
            if (caption.length() > 2 && caption.startsWith("（") && caption.endsWith("）")) {
                caption = caption.substring(1, caption.length() - 1);
            }
            if (caption.length() > 1 && caption.chars().noneMatch(c -> "（）。，；".indexOf(c) >= 0)) {
                captions.putIfAbsent(article.number(), caption);
            }
        }
        return captions;
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
