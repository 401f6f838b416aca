package org.baihua.plain.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baihua.plain.contract.Violation.Level;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// Whether what seems to be missing may stand in the plain version in words that nobody listed.
///
/// A word of law that has no known counterpart is certainly lost where the plain version says
/// nothing that the original does not say, too. Where it says much in words of its own, one of
/// these may carry the meaning: then a reader must look, and nothing is known to be broken.
final class Doubt {

    /// Longer texts are not compared character by character.
    private static final int LONGEST = 4000;

    /// As many new characters as no free version of one unit has.
    private static final int NEVER = Integer.MAX_VALUE;

    /// What has few other names, and is seldom said in another way.
    private static final Set<Sense> SETTLED =
            EnumSet.of(Sense.IF_NEEDED, Sense.GOOD_REASON, Sense.SERIOUS);

    private Doubt() {}

    /// The violations with those that are in doubt as warnings.
    static List<Violation> weigh(Facts original, Facts plain, List<Violation> violations) {
        if (violations.stream().noneMatch(it -> enough(it, plain) < NEVER)
                || original.squeezed().text.length() > LONGEST) {
            return violations;
        }
        int fresh = fresh(original, plain);
        List<Violation> weighed = new ArrayList<>();
        for (Violation it : violations) {
            boolean doubted = fresh >= enough(it, plain) && fresh >= gone(it, original, plain);
            weighed.add(doubted && !isContradicted(it, original, plain) ? doubted(it) : it);
        }
        return List.copyOf(weighed);
    }

    /// An exception is more than the word for it: how many characters of what it says are gone.
    private static int gone(Violation violation, Facts original, Facts plain) {
        Span span = violation.original();
        if (span == null || sense(violation, 0) != Sense.EXCEPT) {
            return 0;
        }
        String o = original.text();
        int start = span.start();
        while (start > 0 && "。；\n".indexOf(o.charAt(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < o.length() && "。；\n".indexOf(o.charAt(end)) < 0) {
            end++;
        }
        String p = plain.squeezed().text;
        return (int)
                o.substring(start, end)
                        .chars()
                        .distinct()
                        .filter(c -> Content.isContent((char) c) && p.indexOf(c) < 0)
                        .count();
    }

    /// A duty or a prohibition that is gone where the plain version permits more, or a permission
    /// where it demands more.
    private static boolean isContradicted(Violation violation, Facts original, Facts plain) {
        if (violation.message() != Saying.WORD_LOST) {
            return false;
        }
        Sense lost = sense(violation, 0);
        Sense other =
                lost == Sense.MAY
                        ? Sense.MUST
                        : lost == Sense.MUST || lost == Sense.MUST_NOT ? Sense.MAY : null;
        return other != null && count(plain, other) > count(original, other);
    }

    private static long count(Facts facts, Sense sense) {
        return facts.cues().stream().filter(it -> !it.optional() && it.has(sense)).count();
    }

    /// How many new characters make it doubtful that a rule of this kind sees right.
    private static int enough(Violation violation, Facts plain) {
        if (violation.level() != Level.ERROR || !(violation.message() instanceof Saying saying)) {
            return NEVER;
        }
        return switch (saying) {
            case DENIAL_ADDED -> 2;
            case CONDITION_LOST, DENIAL_LOST -> 3;
            case BOUND_BENT -> bound(violation);
            case AMOUNT_ADDED -> counts(violation) ? 2 : NEVER;
            case WORD_LOST -> lost(violation);
            case WORD_ADDED -> {
                Sense sense = sense(violation, 0);
                yield sense == Sense.MAY
                                || sense == Sense.EXCEPT
                                || sense != null && sense.group == Sense.Group.FREQUENCY
                        ? 2
                        : NEVER;
            }
            case WORD_BENT -> isTurned(violation, plain) ? 2 : NEVER;
            default -> NEVER;
        };
    }

    /// 兩種, 4: what everyday language counts in passing, its own lists above all.
    private static boolean counts(Violation violation) {
        String text = violation.arguments().getFirst().toString();
        char last = text.charAt(text.length() - 1);
        return text.length() <= 2 && (Character.isDigit(last) || "人種次個項件點位名類步樣".indexOf(last) >= 0);
    }

    /// 五十公尺 and 50 公尺以下: where the original says nothing about a number, a word of its sentence may
    /// have bounded it (範圍, 上限).
    private static int bound(Violation violation) {
        String was = violation.arguments().getFirst().toString();
        if (!AmountCheck.isBounded(was)) {
            return 3;
        }
        return NEVER;
    }

    /// 不得 became 能: a duty, a permission and a denial turn into each other where a sentence is
    /// turned round, as a duty and a permission alone do not.
    private static boolean isTurned(Violation violation, Facts plain) {
        if (violation.code() != Invariant.F4) {
            return false;
        }
        Sense is = sense(violation, 1);
        return switch (sense(violation, 0)) {
            case MUST -> is == Sense.MUST_NOT;
            case MUST_NOT -> is == Sense.MAY && limits(plain) || is == Sense.MAY_NOT;
            case ONLY_IF -> is == Sense.MAY;
            case MAY -> is == Sense.ONLY_IF || is == Sense.MAY_NOT;
            case null, default -> false;
        };
    }

    /// 非依法律不得徵收 and 只能依法律徵收: what is forbidden otherwise.
    private static boolean limits(Facts plain) {
        return plain.squeezed().text.indexOf('？') >= 0
                || plain.cues().stream()
                        .anyMatch(it ->
                                !it.optional() && (it.has(Sense.ONLY) || it.has(Sense.ONLY_IF)));
    }

    private static int lost(Violation violation) {
        Sense sense = sense(violation, 0);
        return switch (violation.code()) {
            case F2, F5, F7 -> 2;
            case F3 -> sense == Sense.NEXT_DAY ? NEVER : 2;
            case F4 -> sense == Sense.MAY ? NEVER : 2;
            case F6 -> sense == null || SETTLED.contains(sense) ? NEVER : 2;
            default -> NEVER;
        };
    }

    private static @Nullable Sense sense(Violation violation, int argument) {
        String word = violation.arguments().get(argument).toString();
        Lexicon.Hit<CueWords.Cue> hit = CueWords.CUES.at(word, 0);
        return hit == null || hit.value().senses().isEmpty()
                ? null
                : hit.value().senses().getFirst();
    }

    private static Violation doubted(Violation it) {
        return new Violation(
                it.code(), Level.WARNING, it.message(), it.arguments(), it.original(), it.plain());
    }

    /// How many characters with a meaning of their own the plain version has that the original has
    /// not; known words for something that the original says left out, and explanations.
    static int fresh(Facts original, Facts plain) {
        String o = original.squeezed().text;
        String p = plain.squeezed().text;
        boolean[] told = new boolean[p.length()];
        for (Fact.Cue cue : plain.cues()) {
            Arrays.fill(told, cue.at(), cue.at() + cue.text().length(), true);
        }
        answers(o, p, told);
        BitSet known = new BitSet();
        o.chars().forEach(known::set);
        BitSet fresh = new BitSet();
        for (int i = 0; i < p.length(); i++) {
            char c = p.charAt(i);
            if (!told[i] && Content.isContent(c) && !known.get(c) && !plain.squeezed().aside(i)) {
                fresh.set(c);
            }
        }
        return fresh.cardinality();
    }

    /// Marks the everyday words of the plain version that stand for a word of the original.
    private static void answers(String original, String plain, boolean[] told) {
        int i = 0;
        while (i < original.length()) {
            Lexicon.Hit<List<String>> word = Everyday.WORDS.at(original, i);
            if (word == null) {
                i++;
                continue;
            }
            for (String everyday : word.value()) {
                for (int at = plain.indexOf(everyday);
                        at >= 0;
                        at = plain.indexOf(everyday, at + 1)) {
                    Arrays.fill(told, at, at + everyday.length(), true);
                }
            }
            i = word.end();
        }
    }
}
