package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.plain.contract.Fact.Cue;
import org.baihua.plain.contract.Violation.Level;

/// F6 邏輯: what was joined by and is not joined by or, and the other way round.
///
/// A connective is known by the words beside it; 身分證或申請書 is held against whatever joins 申請書 in the
/// plain version.
final class ListCheck {

    private ListCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        List<Cue> o = connectives(original);
        List<Cue> p = connectives(plain);
        Map<String, List<Cue>> byRight = new HashMap<>();
        Map<String, List<Cue>> byLeft = new HashMap<>();
        for (Cue cue : p) {
            byRight.computeIfAbsent(right(plain, cue), key -> new ArrayList<>()).add(cue);
            byLeft.computeIfAbsent(left(plain, cue), key -> new ArrayList<>()).add(cue);
        }
        boolean bent = false;
        Set<Cue> used = new HashSet<>();
        List<Cue> open = new ArrayList<>();
        for (Cue cue : o) {
            String right = right(original, cue);
            String left = left(original, cue);
            List<Cue> same =
                    right.length() == 2 ? byRight.getOrDefault(right, List.of()) : List.of();
            if (same.isEmpty() && left.length() == 2) {
                same = byLeft.getOrDefault(left, List.of());
            }
            if (same.isEmpty()) {
                open.add(cue);
                continue;
            }
            Cue match =
                    same.stream()
                            .filter(it -> type(it) == type(cue) && !used.contains(it))
                            .findFirst()
                            .orElse(null);
            if (match != null) {
                used.add(match);
                continue;
            }
            if (same.stream().allMatch(used::contains)
                    || same.stream()
                            .filter(it -> !used.contains(it))
                            .allMatch(it -> type(it) == type(cue))) {
                continue;
            }
            // 不得偽造或變造 is 不可以偽造和變造: under a negation the two are one.
            report.bent(
                    Invariant.F6,
                    Level.ERROR,
                    Saying.LIST_BENT,
                    cue.span(),
                    other(same, cue).span(),
                    cue.text(),
                    other(same, cue).text());
            bent = true;
        }
        List<Cue> free = new ArrayList<>(p);
        free.removeAll(used);
        atOnce(original, plain, report);
        joinedLabels(original, plain, report);
        if (!bent && !balance(o, p, original, plain, report)) {
            exchanged(open, free, original, plain, report);
        }
    }

    /// 不得妨礙衛生及安寧 became 不可以同時妨礙衛生及安寧: each was forbidden, and now only both together.
    private static void atOnce(Facts original, Facts plain, Report report) {
        String p = plain.squeezed().text;
        for (String word : List.of("不可以同時", "不得同時", "不能同時", "不可同時")) {
            int at = p.indexOf(word);
            int from = original.squeezed().text.indexOf('不');
            if (at >= 0 && from >= 0 && !original.squeezed().text.contains("同時")) {
                report.bent(
                        Invariant.F6,
                        Level.ERROR,
                        Saying.WORD_BENT,
                        original.squeezed().span(from, from + 1),
                        plain.squeezed().span(at, at + word.length()),
                        "不",
                        word);
                return;
            }
        }
    }

    private static final Pattern JOINED =
            Pattern.compile("(?:並且|而且|並|且|以及|及)，?(?:[二三四五][、.]|（[二三四五]）|[2-5][、.）])");

    /// 一、…。二、… of which one is enough became 一、…，並且二、…
    private static void joinedLabels(Facts original, Facts plain, Report report) {
        Matcher joined = JOINED.matcher(plain.squeezed().text);
        if (!joined.find() || JOINED.matcher(original.squeezed().text).find()) {
            return;
        }
        for (Cue cue : original.cues()) {
            if (cue.has(Sense.ANY) && !cue.optional()) {
                bentTo(cue, joined, plain, report);
                return;
            }
        }
    }

    private static void bentTo(Cue cue, Matcher joined, Facts plain, Report report) {
        report.bent(
                Invariant.F6,
                Level.ERROR,
                Saying.LIST_BENT,
                cue.span(),
                plain.squeezed().span(joined.start(), joined.end()),
                cue.text(),
                joined.group());
    }

    /// 遺失或毀損 became 不見及壞掉: where no words can be recognised, one OR less and one AND more beside as
    /// many connectives as before.
    private static void exchanged(
            List<Cue> open, List<Cue> free, Facts original, Facts plain, Report report) {
        long or = count(open, Sense.OR) - count(free, Sense.OR);
        long and = words(open) - words(free);
        if (or == 0
                || or != -and
                || plain.cues().stream().anyMatch(cue -> cue.has(Sense.ANY))
                || original.cues().stream().anyMatch(cue -> cue.has(Sense.ANY))) {
            return;
        }
        Sense lost = or > 0 ? Sense.OR : Sense.AND;
        Cue from = open.stream().filter(it -> type(it) == lost).findFirst().orElse(null);
        Cue to =
                free.stream()
                        .filter(it ->
                                type(it) != lost
                                        && !it.aside()
                                        && "並且而".indexOf(it.text().charAt(0)) < 0)
                        .findFirst()
                        .orElse(null);
        if (from != null && to != null) {
            bent(from, to, report);
        }
    }

    /// 或 became 及, or the other way round.
    private static void bent(Cue from, Cue to, Report report) {
        report.bent(
                Invariant.F6,
                Level.ERROR,
                Saying.LIST_BENT,
                from.span(),
                to.span(),
                from.text(),
                to.text());
    }

    /// Where no words can be recognised, more of the one and less of the other is still a sign.
    private static boolean balance(
            List<Cue> o, List<Cue> p, Facts original, Facts plain, Report report) {
        long orLost = count(o, Sense.OR) - count(p, Sense.OR);
        long andLost = count(o, Sense.AND) - count(p, Sense.AND);
        boolean any = plain.cues().stream().anyMatch(cue -> cue.has(Sense.ANY));
        boolean anyBefore = original.cues().stream().anyMatch(cue -> cue.has(Sense.ANY));
        if (orLost > 0 && andLost < 0 && count(p, Sense.OR) == 0 && !any) {
            Cue from = o.stream().filter(it -> type(it) == Sense.OR).findFirst().orElseThrow();
            Cue to = p.stream().filter(it -> type(it) == Sense.AND).findFirst().orElseThrow();
            bent(from, to, report);
            return true;
        } else if (andLost > 0 && orLost < 0 && count(o, Sense.OR) == 0 && !anyBefore) {
            Cue from = o.stream().filter(it -> type(it) == Sense.AND).findFirst().orElseThrow();
            Cue to = p.stream().filter(it -> type(it) == Sense.OR).findFirst().orElseThrow();
            bent(from, to, report);
            return true;
        }
        return false;
    }

    /// Those that join words; 並 and 且 join clauses, where everyday language has many ways.
    private static long words(List<Cue> cues) {
        return cues.stream()
                .filter(cue -> type(cue) == Sense.AND && "並且而".indexOf(cue.text().charAt(0)) < 0)
                .count();
    }

    private static long count(List<Cue> cues, Sense sense) {
        return cues.stream().filter(cue -> type(cue) == sense).count();
    }

    private static List<Cue> connectives(Facts facts) {
        List<Cue> connectives = new ArrayList<>();
        for (Cue cue : facts.cues()) {
            Sense sense = cue.senses().getFirst();
            if (cue.text().equals("跟") && isWith(facts.squeezed().text, cue.at() + 1)) {
                continue;
            }
            boolean firm =
                    sense == Sense.OR && !cue.optional()
                            || sense == Sense.AND
                                    && (!cue.optional()
                                            || cue.text().equals("並")
                                            || cue.text().equals("且")
                                            || cue.text().equals("而且"));
            if (firm) {
                connectives.add(cue);
            }
        }
        return connectives.subList(0, Math.min(connectives.size(), Facts.MOST));
    }

    /// 跟選舉委員會登記: with whom something is done.
    private static boolean isWith(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < 12 && "，。；：、\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String clause = text.substring(at, end);
        return WITH.stream().anyMatch(clause::contains);
    }

    private static final List<String> WITH =
            List.of(
                    "登記", "申請", "申報", "報告", "討論", "簽", "借", "買", "拿", "一起", "一樣", "相同", "解說", "協商",
                    "說明", "隔離", "對等");

    private static Cue other(List<Cue> same, Cue cue) {
        return same.stream().filter(it -> type(it) != type(cue)).findFirst().orElseThrow();
    }

    private static Sense type(Cue cue) {
        return cue.senses().getFirst();
    }

    private static String right(Facts facts, Cue cue) {
        String text = facts.squeezed().text;
        int start = cue.at() + cue.text().length();
        int end = Math.min(text.length(), start + 2);
        return isWord(text, start, end) ? text.substring(start, end) : "";
    }

    private static String left(Facts facts, Cue cue) {
        String text = facts.squeezed().text;
        int end = cue.at();
        // 證明文件，或…: the word before the comma is meant.
        if (end > 0 && "，、".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = Math.max(0, end - 2);
        return isWord(text, start, end) ? text.substring(start, end) : "";
    }

    private static boolean isWord(String text, int start, int end) {
        if (end - start < 2) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (!Character.isLetterOrDigit(text.charAt(i)) && text.charAt(i) != Squeezed.MASK) {
                return false;
            }
        }
        return true;
    }
}
