package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.plain.contract.Fact.Amount;
import org.baihua.plain.contract.Unit.Kind;
import org.baihua.plain.contract.Violation.Level;
import org.baihua.source.Span;

/// F1, F3, F7: two of a kind that changed places in a text that is otherwise worded anew.
///
/// [ExchangeCheck] needs pairs of characters that stay together, as they do in a near copy. Here
/// only the single characters count that stand around one of the two and not around the other: 男
/// and 女 of 男性應在五十公斤以上，女性應在四十五公斤以上 are all that tells the two apart.
final class SwapCheck {

    /// How far the words around somebody or something reach.
    private static final int REACH = 24;

    /// Things of one kind that are held against each other. Nobody's sentence has more.
    private static final int MOST = 10;

    /// Marks a character that stands before a name, and not behind it.
    private static final int BEFORE = 1 << 16;

    /// Marks what is said of somebody by a sense.
    private static final int SENSE = 1 << 17;

    private SwapCheck() {}

    /// @param around characters with a meaning of their own, those before a name marked
    private record Thing(Span span, String text, Set<Integer> around) {}

    static void check(Facts original, Facts plain, Report report) {
        if (original.squeezed().text.equals(plain.squeezed().text)) {
            return;
        }
        for (Kind kind :
                original.amounts().size() < 2
                        ? List.<Kind>of()
                        : List.of(
                                Kind.MONEY,
                                Kind.TIME,
                                Kind.RATIO,
                                Kind.COUNT,
                                Kind.MEASURE,
                                Kind.AGE)) {
            Map<String, Thing> amounts = amounts(original, kind);
            if (amounts.size() > 1) {
                Invariant code = kind == Kind.TIME ? Invariant.F3 : Invariant.F1;
                swapped(amounts, amounts(plain, kind), 2, code, report);
            }
        }
        Map<String, Thing> actors = actors(original);
        if (actors.size() > 1) {
            swapped(actors, actors(plain), 2, Invariant.F7, report);
        }
    }

    /// @param least how many characters must have changed sides
    private static void swapped(
            Map<String, Thing> o, Map<String, Thing> p, int least, Invariant code, Report report) {
        List<String> keys = o.keySet().stream().filter(p::containsKey).limit(MOST).toList();
        for (int i = 0; i < keys.size(); i++) {
            for (int k = i + 1; k < keys.size(); k++) {
                Thing one = o.get(keys.get(i));
                Thing other = o.get(keys.get(k));
                Thing oneNow = p.get(keys.get(i));
                Thing otherNow = p.get(keys.get(k));
                if (one == null || other == null || oneNow == null || otherNow == null) {
                    continue;
                }
                Set<Integer> ofOne = apart(one, other);
                Set<Integer> ofOther = apart(other, one);
                Set<Integer> ofOneNow = apart(oneNow, otherNow);
                Set<Integer> ofOtherNow = apart(otherNow, oneNow);
                int first = shared(ofOne, ofOtherNow);
                int second = shared(ofOther, ofOneNow);
                int kept = shared(ofOne, ofOneNow) + shared(ofOther, ofOtherNow);
                boolean both = first > 0 && second > 0 && first + second >= least;
                boolean turned =
                        code != Invariant.F7 && kept == 0 && Math.max(first, second) >= least + 2;
                if ((both || turned) && kept * 4 <= first + second) {
                    report.bent(
                            code,
                            Level.ERROR,
                            Saying.PLACES_EXCHANGED,
                            one.span,
                            oneNow.span,
                            one.text,
                            other.text);
                    return;
                }
            }
        }
    }

    private static Set<Integer> apart(Thing one, Thing other) {
        Set<Integer> apart = new HashSet<>(one.around);
        apart.removeAll(other.around);
        return apart;
    }

    private static int shared(Set<Integer> one, Set<Integer> other) {
        int shared = 0;
        for (Integer c : one) {
            shared += other.contains(c) ? 1 : 0;
        }
        return shared;
    }

    /// The amounts of a kind that a text has once, with what stands before each up to the last one.
    private static Map<String, Thing> amounts(Facts facts, Kind kind) {
        Map<String, Thing> found = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        int last = 0;
        String text = facts.text();
        for (Amount amount :
                facts.amounts().subList(0, Math.min(facts.amounts().size(), Facts.MOST))) {
            if (amount.unit().kind() == kind && !amount.vague()) {
                String key = amount.value() + " " + amount.unit().name();
                Set<Integer> around = new LinkedHashSet<>();
                int start = amount.span().start();
                int from = Math.max(last, start - REACH);
                for (int i = from; i < start; i++) {
                    if ("。；\n".indexOf(text.charAt(i)) >= 0) {
                        around.clear();
                    }
                    add(text.charAt(i), 0, around);
                }
                if (found.put(key, new Thing(amount.span(), amount.text(), around)) != null) {
                    twice.add(key);
                }
            }
            last = amount.span().end();
        }
        found.keySet().removeAll(twice);
        return found;
    }

    /// Everybody that a text names, with what is said of them wherever they stand.
    private static Map<String, Thing> actors(Facts facts) {
        String text = facts.squeezed().masked;
        List<ActorNames.Named> named = new ArrayList<>();
        for (int i = 0; i < text.length() && named.size() < Facts.MOST; ) {
            ActorNames.Named actor = ActorNames.at(text, i);
            if (actor == null) {
                i++;
                continue;
            }
            if (!actor.name().isEmpty()) {
                named.add(actor);
            }
            i = actor.end();
        }
        Map<String, Thing> found = new LinkedHashMap<>();
        for (int k = 0; k < named.size(); k++) {
            ActorNames.Named actor = named.get(k);
            Thing thing =
                    found.computeIfAbsent(
                            actor.name(),
                            name ->
                                    new Thing(
                                            facts.squeezed().span(actor.at(), actor.end()),
                                            text.substring(actor.at(), actor.end()),
                                            new HashSet<>()));
            int next = k + 1 < named.size() ? named.get(k + 1).at() : text.length();
            int end = Math.min(next, actor.end() + REACH);
            for (int i = actor.end(); i < end && "，。；\n".indexOf(text.charAt(i)) < 0; i++) {
                add(text.charAt(i), 0, thing.around);
            }
            // 董事會不召集時，監察人得召集: what is denied of the one, and allowed to the other.
            for (Fact.Cue cue : facts.cuesFrom(actor.end())) {
                if (cue.at() >= end || ends(text, actor.end(), cue.at())) {
                    break;
                }
                Sense sense = cue.senses().getFirst();
                if (sense.group == Sense.Group.MODAL || sense == Sense.NOT) {
                    thing.around.add(SENSE | sense.ordinal());
                }
            }
            int back = k > 0 ? named.get(k - 1).end() : 0;
            int start = Math.max(back, actor.at() - 3);
            for (int i = actor.at() - 1; i >= start && "，。；、\n".indexOf(text.charAt(i)) < 0; i--) {
                add(text.charAt(i), BEFORE, thing.around);
            }
        }
        return found;
    }

    private static boolean ends(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("，。；\n".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void add(char c, int mark, Set<Integer> around) {
        if (Content.isContent(c) || mark != 0 && "向由對給把令".indexOf(c) >= 0) {
            around.add(c | mark);
        }
    }
}
