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

    /// Penalties that are counted: as many as the original has.
    private static final Set<Sense> COUNTED =
            EnumSet.of(
                    Sense.FINE,
                    Sense.CRIMINAL_FINE,
                    Sense.PRISON,
                    Sense.DETENTION,
                    Sense.FORFEIT,
                    Sense.CONFISCATE);

    private final Facts original;
    private final Facts plain;
    private final Report report;
    private final List<Cue> originalCues;
    private final List<Cue> plainCues;

    private final ConditionSettlement settlement;
    private final ModalChange modals;

    CueCheck(Facts original, Facts plain, Report report) {
        this.original = original;
        this.plain = plain;
        this.report = report;
        originalCues = exceptionsMerged(original);
        plainCues = exceptionsMerged(plain);
        settlement = new ConditionSettlement(original, originalCues, plain, plainCues);
        modals = new ModalChange(original, plain);
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
        for (Cue cue : lost) {
            Cue instead = bent(cue, added);
            if (instead != null) {
                added.remove(instead);
                report.bent(
                        code(cue),
                        Level.ERROR,
                        Saying.WORD_BENT,
                        cue.span(),
                        instead.span(),
                        cue.text(),
                        instead.text());
            } else {
                lost(cue);
            }
        }
        for (Cue cue : added) {
            Cue instead = modals.other(cue);
            if (instead != null) {
                report.bent(
                        code(cue),
                        Level.ERROR,
                        Saying.WORD_BENT,
                        instead.span(),
                        cue.span(),
                        instead.text(),
                        cue.text());
            } else {
                added(cue);
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
            if (cue.senses().getFirst().group != lost.senses().getFirst().group
                    || cue.meets(lost)) {
                continue;
            }
            boolean lostForGood =
                    plain.cues().stream().noneMatch(it -> it.meets(lost) && !it.optional());
            boolean wholeNew =
                    original.cues().stream().noneMatch(it -> it.meets(cue) && !it.optional());
            if (lostForGood || wholeNew || modals.stands(lost, cue) || isDropped(lost)) {
                return cue;
            }
        }
        return null;
    }

    private void lost(Cue cue) {
        Sense sense = cue.senses().getFirst();
        boolean elsewhere =
                plain.cues().stream()
                        .anyMatch(it -> it.meets(cue) && (!it.optional() || sense != Sense.EXCEPT));
        Weight weight = sense.lost;
        if ((sense == Sense.CEILING || sense == Sense.FLOOR) && boundsAmount(cue)) {
            // The check of amounts holds the bound to its number.
            return;
        }
        if (cue.text().equals("為限") && cue.has(Sense.CEILING) && boundBefore(cue)) {
            return;
        }
        if (sense == Sense.EXCEPT
                && isContrast(cue)
                && cue.has(Sense.ONLY)
                && plain.amounts().stream().anyMatch(it -> it.bound() == Bound.AT_MOST)) {
            return;
        }
        if (sense == Sense.NEXT_DAY && startsSameDay(plain) > startsSameDay(original)) {
            elsewhere = false;
        }
        if (elsewhere) {
            // Said once, it need not be said twice; exceptions and penalties are counted.
            boolean counted =
                    sense == Sense.EXCEPT
                            || sense.group == Group.STRUCTURE
                            || COUNTED.contains(sense);
            weight = counted || isDropped(cue) ? weight : Weight.NONE;
        }
        Cue instead = sense.group == Group.MODAL ? modals.casual(cue) : null;
        if (weight != Weight.NONE && instead != null) {
            report.bent(
                    code(cue),
                    level(weight),
                    Saying.WORD_BENT,
                    cue.span(),
                    instead.span(),
                    cue.text(),
                    instead.text());
        } else if (weight != Weight.NONE) {
            report.lost(code(cue), level(weight), Saying.WORD_LOST, cue.span(), cue.text());
        }
    }

    /// How often a text lets a term run from the day itself.
    private static int startsSameDay(Facts facts) {
        String text = facts.squeezed().text;
        int count = 0;
        for (String day : List.of("當天", "當日", "那天", "那一天", "同一天", "同日")) {
            for (int at = text.indexOf(day); at >= 0; at = text.indexOf(day, at + 1)) {
                String after =
                        text.substring(
                                at + day.length(), Math.min(text.length(), at + day.length() + 3));
                if (after.startsWith("起")
                        || after.startsWith("開始")
                        || after.startsWith("就")
                        || after.startsWith("算")) {
                    count++;
                }
            }
        }
        return count;
    }

    /// 以五個單位為限: whether the number before it has the bound that the plain version must have, too.
    private boolean boundBefore(Cue cue) {
        int at = cue.span().start();
        return original.amounts().stream()
                .anyMatch(it ->
                        it.bound() == Bound.AT_MOST
                                && it.span().end() <= at
                                && at - it.span().end() <= 8
                                && plain.amounts().stream()
                                        .anyMatch(there ->
                                                there.value().equals(it.value())
                                                        && there.bound() == Bound.AT_MOST));
    }

    /// 最高時速不得逾二十五公里: whether a number follows in the clause, with the bound that `cue` says.
    private boolean boundsAmount(Cue cue) {
        Bound bound = cue.has(Sense.CEILING) ? Bound.AT_MOST : Bound.AT_LEAST;
        int end = cue.span().end();
        return original.amounts().stream()
                .anyMatch(it ->
                        it.bound() == bound
                                && it.span().start() >= end
                                && it.span().start() - end <= 16
                                && original.text()
                                        .substring(end, it.span().start())
                                        .chars()
                                        .noneMatch(c -> "，。；：".indexOf(c) >= 0));
    }

    private boolean isDropped(Cue cue) {
        return Locality.dropped(
                original.squeezed().text,
                cue.at(),
                cue.at() + cue.text().length(),
                plain.squeezed().text,
                at -> says(original, cue, at),
                at -> says(plain, cue, at));
    }

    /// Whether a word that begins at `at` means the same as `cue`.
    private static boolean says(Facts facts, Cue cue, int at) {
        for (Cue other : facts.cuesFrom(at)) {
            if (other.at() > at) {
                return false;
            }
            if (other.meets(cue)) {
                return true;
            }
        }
        return false;
    }

    private void added(Cue cue) {
        Sense sense = cue.senses().getFirst();
        boolean known = original.cues().stream().anyMatch(it -> it.meets(cue));
        Weight weight =
                cue.senses().stream().map(it -> it.added).min(Enum::compareTo).orElse(Weight.NONE);
        if (known) {
            weight = sense == Sense.EXCEPT ? Weight.WARNING : Weight.NONE;
        }
        boolean nobody =
                original.cues().stream()
                        .noneMatch(it -> it.senses().getFirst().group == Group.AUTHORITY);
        if (sense == Sense.GOVERNMENT
                && (nobody || authorities(plain) < authorities(original))
                && !original.squeezed().text.contains("政府")) {
            weight = Weight.ERROR;
        }
        if (nobody && cue.text().equals("主管機關")) {
            // Whoever applies the law is meant; a reader should look, but nothing was bent.
            weight = Weight.WARNING;
        }
        if (sense == Sense.MAY && modals.allowsException(cue)) {
            weight = Weight.NONE;
        }
        if (sense == Sense.MAY && known && modals.isStatedWithout(cue)) {
            weight = Weight.ERROR;
        }
        if (sense == Sense.PENALIZE
                && original.cues().stream()
                        .anyMatch(it -> it.senses().getFirst().group == Group.PENALTY)) {
            weight = Weight.NONE;
        }
        if (sense == Sense.EXCEPT && isContrast(cue)) {
            weight = Weight.WARNING;
        }
        if (sense == Sense.ALL && says(original, Sense.ANY) && !says(plain, Sense.ANY)) {
            weight = Weight.ERROR;
        }
        if (weight != Weight.NONE) {
            report.added(code(cue), level(weight), Saying.WORD_ADDED, cue.span(), cue.text());
        }
    }

    /// How often a text names an authority that is more than the government.
    private static long authorities(Facts facts) {
        return facts.cues().stream()
                .filter(it ->
                        it.senses().getFirst().group == Group.AUTHORITY
                                && !it.has(Sense.GOVERNMENT))
                .count();
    }

    private Invariant code(Cue cue) {
        return cue.senses().getFirst().code();
    }

    private static Level level(Weight weight) {
        return weight == Weight.ERROR ? Level.ERROR : Level.WARNING;
    }

    private static boolean isContrast(Cue cue) {
        return switch (cue.text()) {
            case "但", "但是", "不過", "然而", "可是" -> true;
            default -> false;
        };
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
            boolean but = isContrast(cue);
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
