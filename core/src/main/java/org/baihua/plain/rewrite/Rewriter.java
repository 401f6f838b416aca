package org.baihua.plain.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.baihua.glossary.Match;
import org.baihua.plain.Level;

/// All rules in their order.
///
/// What must stay is masked first. Then figures and places, which other rules would take apart;
/// then turns of phrase that span a clause; then the glossary's terms; single words last.
public final class Rewriter {

    private static final Rule MASK = new Mask();
    private static final Rule CHAINS = new Chains();
    private static final List<Rule> FIGURES = List.of(new References(), new Figures());
    private static final Rule CAPTIONS = new Captions();
    private static final Rule SPARE = new Spare();
    private static final Rule BREAKS = new Breaks();
    private static final List<Rule> STRUCTURE = List.of(new Conditions(), new ListItems());
    private static final Rule MODALS = new Modals();
    private static final List<Rule> LAST = List.of(new Particles());
    private static final List<Rule> BREATHS = List.of(new Splits(), new Pauses());

    private final List<Rule> before = new ArrayList<>();
    private final List<Rule> after = new ArrayList<>();
    private final boolean structure;

    /// A brief version is one or two sentences; a list is none.
    private final boolean lists;

    public Rewriter(Level level) {
        structure = level != Level.FAITHFUL;
        lists = level == Level.PLAIN;
        for (Phrase phrase : Phrase.all()) {
            if (structure || phrase.level() == Level.FAITHFUL) {
                (phrase.stage() == Phrase.Stage.STRUCTURE ? before : after).add(phrase);
            }
        }
    }

    /// Every rule but the glossary's, in the order in which they are tried.
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(MASK);
        rules.add(CHAINS);
        rules.addAll(FIGURES);
        rules.add(CAPTIONS);
        rules.add(BREAKS);
        rules.add(SPARE);
        for (Phrase phrase : Phrase.all()) {
            if (phrase.stage() == Phrase.Stage.STRUCTURE) {
                rules.add(phrase);
            }
        }
        rules.addAll(STRUCTURE);
        rules.add(MODALS);
        for (Phrase phrase : Phrase.all()) {
            if (phrase.stage() == Phrase.Stage.WORDS) {
                rules.add(phrase);
            }
        }
        rules.addAll(LAST);
        rules.addAll(BREATHS);
        return List.copyOf(rules);
    }

    /// Fills a sheet with everything that could be said more plainly in `text`.
    public Sheet propose(String text, List<Match> terms, Setting setting) {
        Sheet sheet = new Sheet(text);
        MASK.apply(sheet, setting);
        if (lists) {
            CHAINS.apply(sheet, setting);
        }
        FIGURES.forEach(rule -> rule.apply(sheet, setting));
        if (structure) {
            CAPTIONS.apply(sheet, setting);
            BREAKS.apply(sheet, setting);
            SPARE.apply(sheet, setting);
        }
        before.forEach(rule -> rule.apply(sheet, setting));
        if (structure) {
            STRUCTURE.forEach(rule -> rule.apply(sheet, setting));
        }
        new Terms(terms).apply(sheet, setting);
        MODALS.apply(sheet, setting);
        after.forEach(rule -> rule.apply(sheet, setting));
        LAST.forEach(rule -> rule.apply(sheet, setting));
        if (structure) {
            BREATHS.forEach(rule -> rule.apply(sheet, setting));
        }
        return sheet;
    }
}
