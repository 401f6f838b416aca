package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.plain.contract.Violation.Level;
import org.baihua.source.Span;

/// F6 條件: a condition of the original must leave a trace in the plain version.
///
/// A clause leaves a trace when two neighbouring characters of it come back, or an everyday word
/// for one of its words (`everyday.tsv`), or half of its characters.
final class TraceCheck {

    /// Characters that say nothing about a clause.
    private static final String EMPTY = "之的於者時如若倘經有為及與或和其以由應得不未無非在是自起內前後中所該各均皆並且等一二三四五六七八九十條項款第本";

    private TraceCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        String p = plain.squeezed().text;
        String o = original.squeezed().text;
        Set<Integer> bigrams = null;
        int start = 0;
        boolean asMany = conditions(p) >= conditions(o);
        for (int i = 0; i <= o.length(); i++) {
            if (i == o.length() || "，。；：！？\n".indexOf(o.charAt(i)) >= 0) {
                if (isCondition(o, start, i) && bigrams == null) {
                    bigrams = traces(o, p);
                }
                if (bigrams != null
                        && isCondition(o, start, i)
                        && !original.squeezed().aside(start)
                        && !holdsFigure(original, start, i)
                        && (!leavesTrace(o, start, i, p, bigrams)
                                || isBareDenial(original, start, i)
                                        && !p.contains(o.substring(start, i))
                                        && !isDenied(plain, denied(o, start, i)))) {
                    boolean bare = isBareDenial(original, start, i);
                    report.lost(
                            Invariant.F6,
                            !bare && (isParaphrased(o, start, i, p) || asMany)
                                    ? Level.WARNING
                                    : Level.ERROR,
                            Saying.CONDITION_LOST,
                            original.squeezed().span(start, i),
                            o.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    /// The pairs of characters that the plain version has as often as the original: 發明 that stands
    /// there for another 發明 is no trace.
    private static Set<Integer> traces(String original, String plain) {
        Map<Integer, Integer> before = pairs(original);
        Map<Integer, Integer> now = pairs(plain);
        Set<Integer> traces = new HashSet<>();
        now.forEach((pair, times) -> {
            if (times >= before.getOrDefault(pair, 0)) {
                traces.add(pair);
            }
        });
        return traces;
    }

    private static Map<Integer, Integer> pairs(String text) {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.charAt(i) << 16 | text.charAt(i + 1), 1, Integer::sum);
        }
        return pairs;
    }

    /// How many clauses set a condition, in law or in everyday language.
    private static int conditions(String text) {
        int count = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "，。；：！？\n".indexOf(text.charAt(i)) >= 0) {
                int from = start;
                int to = i;
                if (to - from >= 2
                        && (STARTS.stream().anyMatch(word -> text.startsWith(word, from))
                                || ENDS.stream()
                                        .anyMatch(word ->
                                                text.startsWith(word, to - word.length())))) {
                    count++;
                }
                start = i + 1;
            }
        }
        return count;
    }

    private static final List<String> STARTS =
            List.of("如", "若", "倘", "要是", "萬一", "只要", "假如", "遇到", "碰到", "當", "一旦");

    private static final List<String> ENDS = List.of("者", "時", "的話", "時候", "的", "的人", "後");

    /// Whether the plain version says more that is new than the condition is long: then it may
    /// stand there in other words, and a reader must look.
    private static boolean isParaphrased(String text, int start, int end, String plain) {
        Set<Character> before = new HashSet<>();
        for (int i = 0; i < text.length(); i++) {
            before.add(text.charAt(i));
        }
        Set<Character> fresh = new HashSet<>();
        for (int i = 0; i < plain.length(); i++) {
            if (Content.isContent(plain.charAt(i)) && !before.contains(plain.charAt(i))) {
                fresh.add(plain.charAt(i));
            }
        }
        int lost = 0;
        for (int i = start; i < end; i++) {
            lost += Content.isContent(text.charAt(i)) ? 1 : 0;
        }
        return fresh.size() > lost && lost <= 4;
    }

    /// 未繫者, 其為無主者: one word, and what denies it.
    private static boolean isBareDenial(Facts original, int start, int end) {
        String clause = original.squeezed().text.substring(start, end);
        String bare = clause.startsWith("其為") ? clause.substring(2) : clause;
        return bare.length() <= 4
                && (bare.endsWith("者") || bare.endsWith("時"))
                && "未不無非".indexOf(bare.charAt(0)) >= 0
                && start > 0;
    }

    /// The last word of a bare denial without its 者.
    private static String denied(String text, int start, int end) {
        int from = start;
        while (from < end && "未不無非其為經予依".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(Math.min(from, end - 1), end - 1);
    }

    /// Whether something denies `word` where it stands; or, where it does not stand, whether the
    /// text denies anything at all.
    private static boolean isDenied(Facts plain, String word) {
        String p = plain.squeezed().text;
        if (word.length() != 1 || p.indexOf(word) < 0) {
            return denies(plain);
        }
        int looked = 0;
        for (int at = p.indexOf(word);
                at >= 0 && looked < Facts.MOST;
                at = p.indexOf(word, at + 1)) {
            looked++;
            for (int i = Math.max(0, at - 4); i < at; i++) {
                if ("不沒無未非".indexOf(p.charAt(i)) >= 0) {
                    return true;
                }
            }
        }
        return p.contains("否則");
    }

    private static boolean denies(Facts plain) {
        return plain.cues().stream()
                        .anyMatch(it ->
                                it.has(Sense.NOT) || it.has(Sense.MUST_NOT) || it.has(Sense.EXEMPT))
                || plain.squeezed().text.contains("否則");
    }

    /// Numbers, days and references are checked by themselves.
    private static boolean holdsFigure(Facts facts, int start, int end) {
        Span clause = facts.squeezed().span(start, end);
        return facts.amounts().stream().anyMatch(it -> !it.vague() && clause.contains(it.span()))
                || facts.days().stream().anyMatch(it -> clause.contains(it.span()));
    }

    private static boolean isCondition(String text, int start, int end) {
        if (end - start < 3) {
            return false;
        }
        char last = text.charAt(end - 1);
        if (last == '者' || last == '時') {
            return true;
        }
        for (String head : List.of("如", "若", "倘", "經", "因", "於", "無", "未", "非", "除", "但", "意圖")) {
            if (text.startsWith(head, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leavesTrace(
            String text, int start, int end, String plain, Set<Integer> bigrams) {
        List<Character> content = new ArrayList<>();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (EMPTY.indexOf(c) < 0 && Character.isLetterOrDigit(c)) {
                content.add(c);
                if (i + 1 < end
                        && EMPTY.indexOf(text.charAt(i + 1)) < 0
                        && bigrams.contains(c << 16 | text.charAt(i + 1))) {
                    return true;
                }
            }
            Lexicon.Hit<List<String>> word = Everyday.WORDS.at(text, i);
            if (word != null
                    && word.end() <= end
                    && word.value().stream().anyMatch(plain::contains)) {
                return true;
            }
        }
        if (content.size() < 2) {
            return true;
        }
        long there = content.stream().filter(c -> plain.indexOf(c) >= 0).count();
        return there * 2 >= content.size();
    }
}
