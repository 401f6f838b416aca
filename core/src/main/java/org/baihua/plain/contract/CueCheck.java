package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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

    /// Negations and exceptions that a 才可以 on the other side has taken up.
    private final Set<Cue> settled = new HashSet<>();

    CueCheck(Facts original, Facts plain, Report report) {
        this.original = original;
        this.plain = plain;
        this.report = report;
        originalCues = exceptionsMerged(original);
        plainCues = exceptionsMerged(plain);
    }

    /// Checks everything but negations; what it settles about those is passed on.
    Set<Cue> check() {
        List<Cue> o = relevant(originalCues);
        List<Cue> p = new ArrayList<>(relevant(plainCues));
        unless(p);
        Matching matching = Matching.of(original, o, plain, p);
        List<Cue> lost = first(matching.lost());
        List<Cue> added = first(matching.added());
        settleConditions(lost, added, matching);
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
            Cue instead = otherModal(cue);
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
        return settled;
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

    /// 非經許可，不得營業 and 要先經許可，才可以營業 say the same.
    private void settleConditions(List<Cue> lost, List<Cue> added, Matching matching) {
        settleOneWay(original, lost, Sense.MUST_NOT, added, matching.free());
        settleOneWay(plain, added, Sense.MUST_NOT, lost, List.of());
        // 應專供…之用 and 只能用在…: the limit holds the duty.
        if (has(original, Sense.ONLY)
                && plain.cues().stream()
                        .anyMatch(cue -> cue.has(Sense.ONLY) && cue.text().contains("能"))) {
            lost.removeIf(cue -> cue.has(Sense.MUST));
        }
        // 應先經核准，始得使用 and 先核准才可以用: the condition holds the duty.
        if (has(original, Sense.ONLY_IF) || has(plain, Sense.ONLY_IF)) {
            lost.removeIf(cue -> cue.has(Sense.MUST) && sentenceHas(original, cue, Sense.ONLY_IF));
            added.removeIf(cue -> cue.has(Sense.MUST) && sentenceHas(plain, cue, Sense.ONLY_IF));
        }
    }

    /// 非有正當理由，不得拒絕 and 除非有正當理由，否則不可以拒絕 say the same.
    private void unless(List<Cue> said) {
        for (Cue cue : List.copyOf(said)) {
            if (!cue.text().startsWith("除非") || original.squeezed().text.contains("除非")) {
                continue;
            }
            for (Cue guard : originalCues) {
                if (guard.text().equals("非") && !settled.contains(guard) && prohibits(guard)) {
                    said.remove(cue);
                    settled.add(guard);
                    break;
                }
            }
        }
    }

    /// Whether a prohibition stands behind `guard` in its sentence.
    private boolean prohibits(Cue guard) {
        String text = original.squeezed().text;
        for (Cue cue : original.cuesFrom(guard.at())) {
            if (text.substring(guard.at(), cue.at()).indexOf('。') >= 0) {
                return false;
            }
            if (cue.has(Sense.MUST_NOT)) {
                return true;
            }
        }
        return false;
    }

    private void settleOneWay(
            Facts prohibiting,
            List<Cue> prohibitions,
            Sense sense,
            List<Cue> conditions,
            List<Cue> weak) {
        for (Cue prohibition : List.copyOf(prohibitions)) {
            if (!prohibition.has(sense)) {
                continue;
            }
            List<Cue> guards = guards(prohibiting, prohibition);
            if (guards.isEmpty()) {
                continue;
            }
            Cue condition = first(conditions, Sense.ONLY_IF);
            Cue faint = condition == null ? first(weak, Sense.ONLY_IF) : null;
            if (condition == null && faint == null) {
                continue;
            }
            prohibitions.remove(prohibition);
            if (condition != null) {
                conditions.remove(condition);
            }
            settled.addAll(guards);
            prohibitions.removeIf(cue -> cue.has(Sense.EXCEPT) && guards.contains(cue));
        }
    }

    private static List<Cue> first(List<Cue> cues) {
        return new ArrayList<>(cues.subList(0, Math.min(cues.size(), Facts.MOST)));
    }

    private static @Nullable Cue first(List<Cue> cues, Sense sense) {
        for (Cue cue : cues) {
            if (cue.has(sense)) {
                return cue;
            }
        }
        return null;
    }

    /// What stands before a prohibition in its sentence and makes it one with a condition.
    private List<Cue> guards(Facts facts, Cue prohibition) {
        List<Cue> guards = new ArrayList<>();
        int start = sentenceStart(facts, prohibition.at());
        for (Cue cue : facts == original ? originalCues : plainCues) {
            if (cue.at() >= start
                    && cue.at() < prohibition.at()
                    && (cue.has(Sense.NOT) && !cue.optional() || cue.has(Sense.EXCEPT))) {
                guards.add(cue);
            }
        }
        return guards;
    }

    private static int sentenceStart(Facts facts, int at) {
        String text = facts.squeezed().text;
        for (int i = at - 1; i >= 0; i--) {
            if ("。；\n".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean sentenceHas(Facts facts, Cue cue, Sense sense) {
        int start = sentenceStart(facts, cue.at());
        String text = facts.squeezed().text;
        for (Cue other : facts.cues()) {
            if (other.has(sense) && !other.optional() && other.at() >= start) {
                int from = Math.min(cue.at(), other.at());
                int to = Math.max(cue.at(), other.at());
                if (text.substring(from, to).indexOf('。') < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether a word that means nothing else says so.
    private static boolean says(Facts facts, Sense sense) {
        return facts.cues().stream().anyMatch(cue -> cue.has(sense) && !cue.optional());
    }

    private static boolean has(Facts facts, Sense sense) {
        return facts.cues().stream().anyMatch(cue -> cue.has(sense));
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
            if (lostForGood || wholeNew || stands(lost, cue) || isDropped(lost)) {
                return cue;
            }
        }
        return null;
    }

    /// Whether `cue` stands before the same words as `lost`.
    private boolean stands(Cue lost, Cue cue) {
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        int from = lost.at() + lost.text().length();
        int to = cue.at() + cue.text().length();
        for (int skip = 0; skip <= 2; skip++) {
            int end = Math.min(o.length(), from + skip + 2);
            if (from + skip + 2 > o.length()) {
                return false;
            }
            String next = o.substring(from + skip, end);
            int found = p.indexOf(next, to);
            if (found >= 0 && found - to <= 4) {
                return true;
            }
        }
        return false;
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
        Cue instead = sense.group == Group.MODAL ? casualModal(cue) : null;
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

    /// 得請警察 became 要請警察: an everyday word of duty or permission before the very words that followed
    /// the lost one.
    private @Nullable Cue casualModal(Cue lost) {
        for (Cue cue : plain.cues().subList(0, Math.min(plain.cues().size(), Facts.MOST))) {
            if (cue.senses().getFirst().group == Group.MODAL
                    && !cue.meets(lost)
                    && stands(lost, cue)) {
                return cue;
            }
        }
        return null;
    }

    /// How often a text lets a term run from the day itself.
    private static int startsSameDay(Facts facts) {
        String text = facts.squeezed().text;
        int count = 0;
        for (String day : List.of("當天", "當日", "那天", "那一天", "同一天", "同日")) {
            for (int at = text.indexOf(day); at >= 0; at = text.indexOf(day, at + 1)) {
                String after =
                        text.substring(at + day.length(), Math.min(text.length(), at + day.length() + 3));
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

    /// What the original says with another modal before the very words that follow `added`: 得限制
    /// where the plain version has 應該限制. Null when it says nothing of the kind.
    private @Nullable Cue otherModal(Cue added) {
        if (added.senses().getFirst().group != Group.MODAL) {
            return null;
        }
        String next = next(plain, added);
        Cue other = null;
        for (Cue cue : original.cues().subList(0, Math.min(original.cues().size(), Facts.MOST))) {
            if (next.length() == 2
                    && cue.senses().getFirst().group == Group.MODAL
                    && !cue.optional()
                    && next(original, cue).equals(next)) {
                if (cue.meets(added)) {
                    return null;
                }
                other = cue;
            }
        }
        return other;
    }

    private static String next(Facts facts, Cue cue) {
        String text = facts.squeezed().text;
        int end = cue.at() + cue.text().length();
        return text.substring(end, Math.min(text.length(), end + 2));
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
        if (sense == Sense.MAY && allowsException(cue)) {
            weight = Weight.NONE;
        }
        if (sense == Sense.MAY && known && isStatedWithout(cue)) {
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

    /// 處三千元罰鍰 became 可以處三千元罰鍰: whether the original says the very words that follow once, and
    /// leaves nobody a choice there.
    private boolean isStatedWithout(Cue added) {
        String said = next(plain, added);
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        if (said.length() < 2
                || !Content.isContent(said.charAt(0))
                || !Content.isContent(said.charAt(1))) {
            return false;
        }
        int at = o.indexOf(said);
        if (at < 0 || o.indexOf(said, at + 1) >= 0 || p.indexOf(said) != p.lastIndexOf(said)) {
            return false;
        }
        int start = clauseStart(o, at);
        for (Cue cue : original.cuesFrom(start)) {
            if (cue.at() > at) {
                break;
            }
            if (cue.senses().getFirst().group == Group.MODAL || cue.has(Sense.MAY)) {
                return false;
            }
        }
        return true;
    }

    private static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && "，。；：\n".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /// 禁止飲食，但帶蓋的水可以: what 不在此限 says of a prohibition.
    private boolean allowsException(Cue cue) {
        if (!says(original, Sense.MUST_NOT) || !says(original, Sense.EXCEPT)) {
            return false;
        }
        String text = plain.squeezed().text;
        int start = sentenceStart(plain, cue.at());
        String before = text.substring(start, cue.at());
        return before.contains("但") || before.contains("不過") || before.contains("可是");
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
