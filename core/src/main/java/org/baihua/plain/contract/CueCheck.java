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
        conflicts(added);
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

    private static final List<String> TOGETHER =
            List.of(
                    "同時", "兩種都", "兩者都", "兩項都", "三種都", "三項都", "都符合", "都要符合", "全部符合", "缺一不可", "全部條件",
                    "全部資格", "全部的條件", "全部要件", "兩個門檻", "兩個條件", "兩項條件", "兩個要件", "三個條件", "三項條件", "都要具備",
                    "每一項都");

    /// 有下列情形之一 became 同時有下列情形, 甲或乙 became 以下全部條件: all of them, where one was enough.
    private void together() {
        String p = plain.squeezed().text;
        boolean any = says(original, Sense.ANY);
        boolean or = originalCues.stream().anyMatch(it -> it.has(Sense.OR) && !it.optional());
        boolean open =
                plainCues.stream()
                        .anyMatch(it ->
                                any
                                        ? it.has(Sense.ANY) && !it.optional()
                                        : it.has(Sense.ANY) || it.has(Sense.OR));
        if (!any && !or) {
            either();
        }
        if (!any && !or || open) {
            return;
        }
        Sense one = any ? Sense.ANY : Sense.OR;
        Cue from =
                originalCues.stream()
                        .filter(it -> it.has(one) && !it.optional())
                        .findFirst()
                        .orElseThrow();
        for (String word : any ? TOGETHER : TOGETHER.subList(1, TOGETHER.size())) {
            int at = p.indexOf(word);
            if (at >= 0 && !original.squeezed().text.contains(word)) {
                report.bent(
                        Invariant.F6,
                        Level.ERROR,
                        Saying.WORD_BENT,
                        from.span(),
                        plain.squeezed().span(at, at + word.length()),
                        from.text(),
                        word);
                return;
            }
        }
    }

    /// 得限制 became 應該限制, whatever else the two modals could answer to.
    private void conflicts(List<Cue> added) {
        for (Cue cue : first(plainCues)) {
            if (cue.optional() || cue.aside() || !cue.has(Sense.MUST) || added.contains(cue)) {
                continue;
            }
            Cue was = modals.permitted(cue);
            if (was != null) {
                tell(code(was), was, cue);
            }
        }
    }

    private static final List<String> EITHER =
            List.of(
                    "任何一個條件", "任何一項條件", "其中一個條件", "其中一項條件", "任一條件", "任一項條件", "符合其中一", "符合任何一",
                    "其中之一", "符合一項", "符合一個", "其中一項", "其中一種");

    /// 甲，且乙 became 符合其中一個條件: one is enough, where all were needed.
    private void either() {
        String p = plain.squeezed().text;
        Cue and = originalCues.stream().filter(it -> it.has(Sense.AND)).findFirst().orElse(null);
        if (and == null || originalCues.stream().anyMatch(it -> it.has(Sense.ANY))) {
            return;
        }
        for (String word : EITHER) {
            int at = p.indexOf(word);
            if (at >= 0) {
                report.bent(
                        Invariant.F6,
                        Level.ERROR,
                        Saying.WORD_BENT,
                        and.span(),
                        plain.squeezed().span(at, at + word.length()),
                        and.text(),
                        word);
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
            if (lost.has(Sense.MUST_NOT) && cue.has(Sense.MAY) && modals.allowsException(cue)) {
                continue;
            }
            if (cue.has(Sense.NOT) && isDeniedBefore(cue)) {
                // 無不良紀錄 and 不能有不良紀錄
                continue;
            }
            if (lost.has(Sense.MUST) && cue.has(Sense.ONLY_IF)) {
                // 應在五十公斤以上 and 五十公斤以上才可以捐
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

    /// Whether the original denies what stands behind `cue`, too.
    private boolean isDeniedBefore(Cue cue) {
        String p = plain.squeezed().text;
        String o = original.squeezed().text;
        int at = cue.at() + cue.text().length();
        if (at < p.length() && p.charAt(at) == '有') {
            at++;
        }
        int there = at + 2 <= p.length() ? o.indexOf(p.substring(at, at + 2)) : -1;
        return there > 0 && "不未無非沒".indexOf(o.charAt(there - 1)) >= 0;
    }

    private void tell(Invariant code, Cue was, Cue is) {
        report.bent(
                code, Level.ERROR, Saying.WORD_BENT, was.span(), is.span(), was.text(), is.text());
    }

    private static final List<String> EVEN_IF =
            List.of(
                    "就算", "即使", "即便", "縱使", "縱然", "哪怕", "沒有例外", "毫無例外", "無例外", "也是一樣", "也一樣", "同樣要",
                    "同樣必須");

    /// 除能證明同意外，不生效力 became 就算能證明同意，也不生效力: the exception is taken in.
    private boolean isTakenIn(Cue cue) {
        String p = plain.squeezed().text;
        for (String word : EVEN_IF) {
            int at = cue.has(Sense.EXCEPT) ? p.indexOf(word) : -1;
            if (at >= 0
                    && !original.squeezed().text.contains(word)
                    && "縱雖".chars().noneMatch(c -> original.squeezed().text.indexOf(c) >= 0)) {
                report.bent(
                        Invariant.F5,
                        Level.ERROR,
                        Saying.WORD_BENT,
                        cue.span(),
                        plain.squeezed().span(at, at + word.length()),
                        cue.text(),
                        word);
                return true;
            }
        }
        return false;
    }

    private void lost(Cue cue, List<Cue> free) {
        if (isTakenIn(cue)) {
            return;
        }
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
