package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baihua.plain.contract.Fact.Cue;
import org.baihua.plain.contract.Sense.Group;
import org.baihua.plain.contract.Sense.Weight;
import org.baihua.plain.contract.Violation.Level;
import org.jspecify.annotations.Nullable;

/// F3–F10 as far as single words carry them: duties and permissions, exceptions, quantities,
/// penalties, authorities, terms of art.
final class CueCheck {

    private final Facts original;
    private final Facts plain;
    private final Report report;
    private final List<Cue> originalCues;
    private final List<Cue> plainCues;

    private final ConditionSettlement settlement;
    private final ModalChange modals;
    private final CueWeight weights;

    CueCheck(Facts original, Facts plain, Report report) {
        this.original = original;
        this.plain = plain;
        this.report = report;
        originalCues = exceptionsMerged(original);
        plainCues = exceptionsMerged(plain);
        settlement = new ConditionSettlement(original, originalCues, plain, plainCues);
        modals = new ModalChange(original, plain);
        weights = new CueWeight(original, plain, modals);
    }

    /// Checks everything but negations; what it settles about those is passed on.
    Set<Cue> check() {
        List<Cue> o = relevant(originalCues);
        List<Cue> p = new ArrayList<>(relevant(plainCues));
        settlement.unless(p);
        Matching matching = Matching.of(original, o, plain, p);
        List<Cue> lost = first(matching.lost());
        List<Cue> added = first(matching.added());
        settlement.settle(lost, added, matching);
        together();
        Set<Group> bent = EnumSet.noneOf(Group.class);
        lost.forEach(cue -> bent.add(cue.senses().getFirst().group));
        for (Cue cue : lost) {
            Cue instead = bent(cue, added);
            if (instead != null) {
                added.remove(instead);
                tell(code(cue), cue, instead);
            } else {
                lost(cue, matching.free());
            }
        }
        for (Cue cue : added) {
            Cue instead = modals.other(cue);
            if (instead != null) {
                tell(code(cue), instead, cue);
            } else {
                added(cue, bent);
            }
        }
        return settlement.settled();
    }

    /// 有下列情形之一 became 同時有下列情形: all of them, where one was enough.
    private void together() {
        String p = plain.squeezed().text;
        int at = p.indexOf("同時");
        if (at < 0
                || original.squeezed().text.contains("同時")
                || !says(original, Sense.ANY)
                || says(plain, Sense.ANY)) {
            return;
        }
        for (Cue cue : originalCues) {
            if (cue.has(Sense.ANY) && !cue.optional()) {
                report.bent(
                        Invariant.F6,
                        Level.ERROR,
                        Saying.WORD_BENT,
                        cue.span(),
                        plain.squeezed().span(at, at + 2),
                        cue.text(),
                        "同時");
                return;
            }
        }
    }

    private static List<Cue> relevant(List<Cue> cues) {
        return cues.stream()
                .filter(cue -> {
                    Group group = cue.senses().getFirst().group;
                    return !(group == Group.NEGATION && cue.senses().size() == 1)
                            && !(group == Group.LIST && cue.senses().size() == 1);
                })
                .toList();
    }

    private static List<Cue> first(List<Cue> cues) {
        return new ArrayList<>(cues.subList(0, Math.min(cues.size(), Facts.MOST)));
    }

    /// Whether a word that means nothing else says so.
    static boolean says(Facts facts, Sense sense) {
        return facts.cues().stream().anyMatch(cue -> cue.has(sense) && !cue.optional());
    }

    /// The word that took the place of a lost one; null when none did.
    private @Nullable Cue bent(Cue lost, List<Cue> added) {
        for (Cue cue : added) {
            if (lost.has(Sense.ALSO) && cue.has(Sense.EXEMPT)
                    || lost.has(Sense.DEEMED) && cue.has(Sense.RISK)) {
                // 亦同 became 就不用, 視為 became 可能是.
                return cue;
            }
            if (lost.senses().getFirst().group == Group.CONDITION
                    || cue.senses().getFirst().group != lost.senses().getFirst().group
                    || cue.meets(lost)) {
                continue;
            }
            boolean lostForGood =
                    plain.cues().stream().noneMatch(it -> it.meets(lost) && !it.optional());
            boolean wholeNew =
                    original.cues().stream().noneMatch(it -> it.meets(cue) && !it.optional());
            boolean split = !wholeNew && lost.has(Sense.MUST) && cue.has(Sense.MUST_NOT);
            if (lostForGood && !split
                    || wholeNew
                    || modals.stands(lost, cue)
                    || weights.isDropped(lost)) {
                return cue;
            }
        }
        return null;
    }

    private void tell(Invariant code, Cue was, Cue is) {
        report.bent(
                code, Level.ERROR, Saying.WORD_BENT, was.span(), is.span(), was.text(), is.text());
    }

    private void lost(Cue cue, List<Cue> free) {
        Weight weight = weights.lost(cue, free);
        Cue instead = cue.senses().getFirst().group == Group.MODAL ? modals.casual(cue) : null;
        if (weight == Weight.NONE
                && (instead == null || !free.contains(instead) || !cue.has(Sense.MAY))) {
            return;
        }
        if (instead != null) {
            tell(code(cue), cue, instead);
        } else {
            report.lost(code(cue), level(weight), Saying.WORD_LOST, cue.span(), cue.text());
        }
    }

    private void added(Cue cue, Set<Group> bent) {
        Weight weight = weights.added(cue, bent);
        if (weight != Weight.NONE) {
            report.added(code(cue), level(weight), Saying.WORD_ADDED, cue.span(), cue.text());
        }
    }

    private Invariant code(Cue cue) {
        return cue.senses().getFirst().code();
    }

    private static Level level(Weight weight) {
        return weight == Weight.ERROR ? Level.ERROR : Level.WARNING;
    }

    /// 但情況緊急者，不在此限 is one exception, although two words say so: in a sentence the first one counts,
    /// and each 但 after it.
    private static List<Cue> exceptionsMerged(Facts facts) {
        List<Cue> merged = new ArrayList<>();
        String text = facts.squeezed().text;
        boolean open = false;
        int at = 0;
        for (Cue cue : facts.cues()) {
            for (; at < cue.at(); at++) {
                if ("。；\n".indexOf(text.charAt(at)) >= 0) {
                    open = false;
                }
            }
            if (!cue.has(Sense.EXCEPT)) {
                merged.add(cue);
                continue;
            }
            boolean but = CueWeight.isContrast(cue);
            if (cue.optional() || open && !but) {
                merged.add(
                        new Cue(cue.span(), cue.aside(), cue.senses(), true, cue.text(), cue.at()));
            } else {
                merged.add(cue);
                open |= cue.senses().size() == 1;
            }
        }
        return merged;
    }
}
