package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.law.Numeral;
import org.baihua.plain.contract.Fact.Amount;
import org.baihua.plain.contract.Violation.Level;
import org.jspecify.annotations.Nullable;

/// F3 時序: before or after what something is done (營業前, 處分後), and from what a term runs (送達之次日起).
///
/// Events have no number, so the check of amounts does not see them. An event is known by the two
/// characters before 前 or 後; the events from which terms run are rows of `start-events.tsv`,
/// because everyday language has other words for them.
final class OrderCheck {

    private static final Lexicon<String> EVENTS = events();

    /// What stands after an event from whose day a term runs.
    private static final List<String> STARTS =
            List.of("之日起", "之次日", "的次日", "之翌日", "的隔天", "的隔日", "日起", "天起", "的第二天", "隔天起");

    /// After these characters 前 and 後 belong to a number or to another word.
    private static final String NO_EVENT = "日月年週周天時歲個目以之的向先最其提事空直從往";

    private static final String AFTER_BEFORE = "項條款目述揭開段者往科面端列";
    private static final String AFTER_AFTER = "段項續果備面者代方援勤";

    private OrderCheck() {}

    /// @param at where 前 or 後 stands
    record Event(String word, boolean before, int at) {}

    static void check(Facts original, Facts plain, Report report) {
        List<Event> o = order(original.squeezed().masked);
        List<Event> p = order(plain.squeezed().masked);
        Map<String, Integer> before = times(o);
        Map<String, Integer> now = times(p);
        Map<String, Event> turned = new LinkedHashMap<>();
        p.forEach(event -> turned.putIfAbsent(event.word + event.before, event));
        for (Event event : o) {
            String kept = event.word + event.before;
            String other = event.word + !event.before;
            Event instead = turned.get(other);
            if (instead != null
                    && now.getOrDefault(kept, 0) < before.getOrDefault(kept, 0)
                    && now.getOrDefault(other, 0) > before.getOrDefault(other, 0)) {
                report.bent(
                        Invariant.F3,
                        Level.ERROR,
                        Saying.PERIOD_BENT,
                        original.squeezed().span(event.at - 2, event.at + 1),
                        plain.squeezed().span(instead.at - 2, instead.at + 1),
                        event.word + (event.before ? "前" : "後"),
                        instead.word + (instead.before ? "前" : "後"));
                return;
            }
        }
        if (!otherwise(original, plain, o, p, report)) {
            starts(original, plain, report);
        }
        periods(original, plain, report);
    }

    /// 變更前報請備查 became 改完之後再報請備查: nothing is done before any more, and something after.
    private static boolean otherwise(
            Facts original, Facts plain, List<Event> o, List<Event> p, Report report) {
        String text = plain.squeezed().text;
        Event was = o.stream().filter(Event::before).findFirst().orElse(null);
        Event is = p.stream().filter(it -> !it.before).findFirst().orElse(null);
        if (was == null
                || is == null
                || o.stream().anyMatch(it -> !it.before)
                || text.indexOf('前') >= 0
                || text.indexOf('先') >= 0
                || text.indexOf('才') >= 0
                || text.contains("到期")
                || text.contains("期限")) {
            return false;
        }
        report.bent(
                Invariant.F3,
                Level.ERROR,
                Saying.PERIOD_BENT,
                original.squeezed().span(was.at - 2, was.at + 1),
                plain.squeezed().span(is.at - 2, is.at + 1),
                was.word + "前",
                is.word + "後");
        return true;
    }

    /// 施行後二年內 became 施行前二年內: the same period on the other side of an event.
    private static void periods(Facts original, Facts plain, Report report) {
        Map<String, Amount> before = beside(original);
        Map<String, Amount> now = beside(plain);
        for (Map.Entry<String, Amount> entry : before.entrySet()) {
            String key = entry.getKey();
            String turned = (key.charAt(0) == '前' ? '後' : '前') + key.substring(1);
            Amount other = now.get(turned);
            if (other != null && !now.containsKey(key) && !before.containsKey(turned)) {
                report.bent(
                        Invariant.F3,
                        Level.ERROR,
                        Saying.PERIOD_BENT,
                        entry.getValue().span(),
                        other.span(),
                        key.charAt(0) + entry.getValue().text(),
                        turned.charAt(0) + other.text());
                return;
            }
        }
    }

    /// The periods that 前 or 後 stands right before, by that word and their length.
    private static Map<String, Amount> beside(Facts facts) {
        Map<String, Amount> beside = new LinkedHashMap<>();
        String text = facts.text();
        for (Amount amount :
                facts.amounts().subList(0, Math.min(facts.amounts().size(), Facts.MOST))) {
            int at = amount.span().start() - 1;
            while (at > 0 && (text.charAt(at) == ' ' || "的之，".indexOf(text.charAt(at)) >= 0)) {
                at--;
            }
            if (amount.unit().kind() == Unit.Kind.TIME
                    && at > 0
                    && "前後".indexOf(text.charAt(at)) >= 0
                    && "以之最先".indexOf(text.charAt(at - 1)) < 0) {
                beside.putIfAbsent(text.charAt(at) + amount.value() + amount.unit().name(), amount);
            }
        }
        return beside;
    }

    private static Map<String, Integer> times(List<Event> events) {
        Map<String, Integer> times = new LinkedHashMap<>();
        events.forEach(event -> times.merge(event.word + event.before, 1, Integer::sum));
        return times;
    }

    static List<Event> order(String text) {
        List<Event> events = new ArrayList<>();
        for (int i = 2; i < text.length() && events.size() < Facts.MOST; i++) {
            char c = text.charAt(i);
            if (c != '前' && c != '後') {
                continue;
            }
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '。';
            if ((c == '前' ? AFTER_BEFORE : AFTER_AFTER).indexOf(next) >= 0) {
                continue;
            }
            Numeral.Found number = i + 1 < text.length() ? Numeral.at(text, i + 1) : null;
            if (number != null
                    && number.end() < text.length()
                    && "條項款目".indexOf(text.charAt(number.end())) >= 0) {
                continue;
            }
            int end = i;
            if ("以之".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end >= 2
                    && isHan(text.charAt(end - 1))
                    && isHan(text.charAt(end - 2))
                    && NO_EVENT.indexOf(text.charAt(end - 1)) < 0) {
                events.add(new Event(text.substring(end - 2, end), c == '前', i));
            }
        }
        return events;
    }

    private static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /// A term that runs from an event of another kind than any that the original speaks of.
    private static void starts(Facts original, Facts plain, Report report) {
        Map<String, Integer> before = startEvents(original.squeezed().text);
        if (before.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        String o = original.squeezed().text;
        for (int i = 0; i < o.length(); i++) {
            Lexicon.Hit<String> hit = EVENTS.at(o, i);
            if (hit != null) {
                known.add(hit.value());
            }
        }
        for (Map.Entry<String, Integer> start : startEvents(plain.squeezed().text).entrySet()) {
            if (!known.contains(start.getKey())) {
                int from = before.values().iterator().next();
                report.bent(
                        Invariant.F3,
                        Level.ERROR,
                        Saying.WORD_BENT,
                        original.squeezed().span(from, from + 2),
                        plain.squeezed().span(start.getValue(), start.getValue() + 2),
                        o.substring(from, from + 2),
                        plain.squeezed().text.substring(start.getValue(), start.getValue() + 2));
            }
        }
    }

    /// The events that terms run from, each with the place of its word.
    private static Map<String, Integer> startEvents(String text) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = text.indexOf('起'); i >= 0; i = text.indexOf('起', i + 1)) {
            Integer word = eventBefore(text, i);
            if (word != null) {
                Lexicon.Hit<String> hit = EVENTS.at(text, word);
                if (hit != null) {
                    found.putIfAbsent(hit.value(), word);
                }
            }
        }
        return found;
    }

    /// Where the last event word begins before a 起 that ends 之日起 and the like.
    private static @Nullable Integer eventBefore(String text, int at) {
        int window = Math.max(0, at - 16);
        String before = text.substring(window, at + 1);
        if (STARTS.stream().noneMatch(before::contains)) {
            return null;
        }
        for (int i = at - 2; i >= window; i--) {
            if ("，。；：\n".indexOf(text.charAt(i)) >= 0) {
                return null;
            }
            if (EVENTS.at(text, i) != null) {
                return i;
            }
        }
        return null;
    }

    private static Lexicon<String> events() {
        Lexicon<String> events = new Lexicon<>();
        Lexicon.rows(
                "start-events.tsv",
                row -> Lexicon.parts(row[1]).forEach(word -> events.add(word, row[0])));
        return events;
    }
}
