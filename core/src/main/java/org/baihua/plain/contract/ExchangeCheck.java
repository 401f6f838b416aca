package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.plain.contract.Fact.Amount;
import org.baihua.plain.contract.Sense.Group;
import org.baihua.plain.contract.Unit.Kind;
import org.baihua.plain.contract.Violation.Level;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// F1, F3, F7: two of a kind that changed places. 未滿一年者一個月，一年以上者二個月 and 未滿一年者二個月，一年以上者一個月 hold the
/// same numbers; 向甲報告，報乙核定 and 向乙報告，報甲核定 the same bodies.
///
/// Each is known by the words around it. Where the words around the one on the original's side are
/// found around the other on the plain side, and the other way round, they were exchanged.
final class ExchangeCheck {

    /// How much more alike the exchanged places must be than the same ones; 2 is all, twice.
    private static final double MARGIN = 0.6;

    /// Things of one kind that are held against each other. Nobody's sentence has more.
    private static final int MOST = 12;

    private ExchangeCheck() {}

    /// @param key what stands there
    /// @param span where first
    /// @param around the pairs of characters around it
    private record Place(String key, Span span, String text, Set<Integer> around) {}

    static void check(Facts original, Facts plain, Report report) {
        for (Kind kind : List.of(Kind.MONEY, Kind.TIME, Kind.RATIO, Kind.COUNT, Kind.MEASURE)) {
            Pair pair = exchanged(amounts(original, kind, false), amounts(plain, kind, false));
            if (pair == null) {
                pair = exchanged(amounts(original, kind, true), amounts(plain, kind, true));
            }
            if (pair != null && !isRange(pair, original, plain)) {
                pair.tell(report, kind == Kind.TIME ? Invariant.F3 : Invariant.F1);
            }
        }
        for (boolean near : new boolean[] {false, true}) {
            Pair pair = exchanged(opposites(original, near), opposites(plain, near));
            if (pair != null && OppositeCheck.areOpposite(pair.one.key, pair.other.key)) {
                pair.tell(report, OppositeCheck.codeOf(pair.one.key, pair.other.key));
                break;
            }
        }
        Pair events = exchanged(events(original), events(plain));
        if (events != null) {
            events.tell(report, Invariant.F3);
        }
        Pair pair = exchanged(actors(original, true), actors(plain, true));
        if (pair == null) {
            pair = exchanged(actors(original, false), actors(plain, false));
        }
        if (pair != null) {
            pair.tell(report, Invariant.F7);
        }
    }

    /// 一萬元以上五萬元以下: the lower end and the upper end, which they are still.
    private static boolean isRange(Pair pair, Facts original, Facts plain) {
        Bound one = bound(original, pair.one.key);
        Bound other = bound(original, pair.other.key);
        return (one == Bound.AT_LEAST && other == Bound.AT_MOST
                        || one == Bound.AT_MOST && other == Bound.AT_LEAST)
                && bound(plain, pair.one.key) == one
                && bound(plain, pair.other.key) == other;
    }

    private static Bound bound(Facts facts, String key) {
        for (Amount amount : facts.amounts()) {
            if (key(amount).equals(key)) {
                return amount.bound();
            }
        }
        return Bound.EXACT;
    }

    /// @param there where the plain version has `one`
    private record Pair(Place one, Place other, Place there) {

        void tell(Report report, Invariant code) {
            report.bent(
                    code,
                    Level.ERROR,
                    Saying.PLACES_EXCHANGED,
                    one.span,
                    there.span,
                    one.text,
                    other.text);
        }
    }

    private static @Nullable Pair exchanged(Map<String, Place> o, Map<String, Place> p) {
        List<Place> both = new ArrayList<>();
        o.forEach((key, place) -> {
            if (p.containsKey(key) && both.size() < MOST) {
                both.add(place);
            }
        });
        for (int i = 0; i < both.size(); i++) {
            for (int k = i + 1; k < both.size(); k++) {
                Place one = both.get(i);
                Place other = both.get(k);
                Place oneNow = p.get(one.key);
                Place otherNow = p.get(other.key);
                if (oneNow == null || otherNow == null) {
                    continue;
                }
                double first = alike(one, otherNow) - alike(one, oneNow);
                double second = alike(other, oneNow) - alike(other, otherNow);
                if (first > 0.1 && second > 0.1 && first + second >= MARGIN) {
                    return new Pair(one, other, oneNow);
                }
            }
        }
        return null;
    }

    private static double alike(Place a, Place b) {
        int all = a.around.size() + b.around.size();
        return all == 0 ? 0 : 2.0 * a.around.stream().filter(b.around::contains).count() / all;
    }

    /// The amounts of a kind that a text has once, each with what stands before it up to the one
    /// before it, and shortly behind it. How often something is done is an amount of time here.
    ///
    /// @param near whether only the clause is looked at
    private static Map<String, Place> amounts(Facts facts, Kind kind, boolean near) {
        List<Place> all = new ArrayList<>();
        facts.amounts().stream()
                .limit(Facts.MOST)
                .filter(it -> it.unit().kind() == kind && !it.vague())
                .forEach(it -> all.add(new Place(key(it), it.span(), it.text(), new HashSet<>())));
        if (kind == Kind.TIME) {
            facts.cues().stream()
                    .limit(Facts.MOST)
                    .filter(it -> it.senses().getFirst().group == Group.FREQUENCY)
                    .forEach(it ->
                            all.add(
                                    new Place(
                                            it.senses().getFirst().name(),
                                            it.span(),
                                            it.text(),
                                            new HashSet<>())));
            all.sort(Comparator.comparingInt(it -> it.span.start()));
        }
        Map<String, Integer> times = new HashMap<>();
        all.forEach(it -> times.merge(it.key, 1, Integer::sum));
        return surrounded(facts.text(), all, times, near);
    }

    /// Words of `opposites.tsv` that a text has once: 加倍 and 減半.
    private static Map<String, Place> opposites(Facts facts, boolean near) {
        List<Place> all = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        OppositeCheck.words(facts.squeezed().masked)
                .forEach((word, places) -> {
                    times.put(word, places.size());
                    int at = places.getFirst();
                    all.add(
                            new Place(
                                    word,
                                    facts.squeezed().span(at, at + word.length()),
                                    word,
                                    new HashSet<>()));
                });
        all.sort(Comparator.comparingInt(it -> it.span.start()));
        return surrounded(facts.text(), all, times, near);
    }

    /// 屆滿前 and 屆滿後, where a text has each of them once.
    private static Map<String, Place> events(Facts facts) {
        List<Place> all = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (OrderCheck.Event event : OrderCheck.order(facts.squeezed().masked)) {
            String word = event.word() + (event.before() ? "前" : "後");
            times.merge(word, 1, Integer::sum);
            all.add(
                    new Place(
                            word,
                            facts.squeezed().span(event.at() - 2, event.at() + 1),
                            word,
                            new HashSet<>()));
        }
        Set<String> words = times.keySet();
        all.removeIf(
                it -> !words.contains(it.key.substring(0, 2) + (it.key.endsWith("前") ? "後" : "前")));
        Map<String, Place> found = new LinkedHashMap<>();
        String text = facts.text();
        for (int i = 0; i < all.size(); i++) {
            Place place = all.get(i);
            if (times.getOrDefault(place.key, 0) == 1) {
                int next = i + 1 < all.size() ? all.get(i + 1).span.start() : text.length();
                int end = place.span.end();
                pairs(text, end, Math.min(Math.min(next, text.length()), end + 26), place.around);
                found.put(place.key, place);
            }
        }
        return found;
    }

    private static Map<String, Place> surrounded(
            String text, List<Place> all, Map<String, Integer> times, boolean near) {
        Map<String, Place> found = new LinkedHashMap<>();
        int last = 0;
        for (Place place : all) {
            if (times.getOrDefault(place.key, 0) > 1) {
                continue;
            }
            int start = Math.max(last, place.span.start() - 26);
            int end = Math.min(text.length(), place.span.end() + 5);
            if (near) {
                for (int i = start; i < place.span.start(); i++) {
                    start = ends(text.charAt(i)) ? i + 1 : start;
                }
                for (int i = end - 1; i >= place.span.end(); i--) {
                    end = ends(text.charAt(i)) ? i : end;
                }
            }
            pairs(text, start, place.span.start(), place.around);
            pairs(text, place.span.end(), end, place.around);
            found.put(place.key, place);
            last = place.span.end();
        }
        return found;
    }

    private static String key(Amount amount) {
        return amount.value() + " " + amount.unit().name();
    }

    /// Everybody that a text names, with what stands around each time, other names left out.
    private static Map<String, Place> actors(Facts facts, boolean near) {
        String text = facts.squeezed().masked;
        char[] nameless = text.toCharArray();
        List<ActorNames.Named> named = new ArrayList<>();
        int i = 0;
        while (i < text.length() && named.size() < Facts.MOST) {
            ActorNames.Named actor = actor(text, i);
            if (actor == null) {
                i++;
                continue;
            }
            if (!actor.name().isEmpty()) {
                named.add(actor);
                Arrays.fill(nameless, actor.at(), actor.end(), Squeezed.MASK);
            }
            i = actor.end();
        }
        String around = new String(nameless);
        Map<String, Place> found = new LinkedHashMap<>();
        for (ActorNames.Named actor : named) {
            Place place =
                    found.computeIfAbsent(
                            actor.name(),
                            name ->
                                    new Place(
                                            name,
                                            facts.squeezed().span(actor.at(), actor.end()),
                                            text.substring(actor.at(), actor.end()),
                                            new HashSet<>()));
            if (near) {
                around(around, actor.at(), actor.end(), place.around);
            } else {
                int end = Math.min(around.length(), actor.end() + 18);
                int mask = around.indexOf(Squeezed.MASK, actor.end());
                pairs(around, actor.end(), mask < 0 ? end : Math.min(end, mask), place.around);
            }
        }
        return found;
    }

    private static ActorNames.@Nullable Named actor(String text, int at) {
        ActorNames.Named actor = ActorNames.at(text, at);
        return actor == null && isAssembly(text, at)
                ? new ActorNames.Named(text.substring(at, at + 3), at, at + 3)
                : actor;
    }

    /// 監督會, 評審會; what only looks like one is in no two texts in exchanged places.
    private static boolean isAssembly(String text, int at) {
        return at + 3 <= text.length()
                && text.charAt(at + 2) == '會'
                && Content.isContent(text.charAt(at))
                && Content.isContent(text.charAt(at + 1));
    }

    /// What stands around a name in its clause: as a set, what is before apart from what is behind.
    private static void around(String text, int start, int end, Set<Integer> around) {
        int from = start;
        while (from > 0 && start - from < 3 && !ends(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < 7 && !ends(text.charAt(to))) {
            to++;
        }
        for (int i = from; i < start; i++) {
            if ("向由經報請對與和給讓被令".indexOf(text.charAt(i)) >= 0) {
                around.add(-text.charAt(i));
            }
        }
        Set<Integer> before = new HashSet<>();
        pairs(text, from, start, before);
        before.forEach(pair -> around.add(~pair));
        pairs(text, end, to, around);
    }

    private static boolean ends(char c) {
        return "，。；：！？\n".indexOf(c) >= 0;
    }

    private static void pairs(String text, int start, int end, Set<Integer> pairs) {
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == Squeezed.MASK || !Character.isLetterOrDigit(c) || BINDS.indexOf(c) >= 0) {
                before = c == ' ' ? before : 0;
                continue;
            }
            if (before != 0) {
                pairs.add(before << 16 | c);
            }
            before = c;
        }
    }

    private static final String BINDS = "之的者應得必須要可以不如果其將把會在於也就都並且及或與和";
}
