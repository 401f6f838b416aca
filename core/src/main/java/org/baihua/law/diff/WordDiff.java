package org.baihua.law.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baihua.source.Span;

/// The difference between two texts as a drafter would mark it.
///
/// Numbers and foreign words change as a whole, white space and the width of characters do not
/// count, and a character that happens to stand on both sides of a rewritten phrase does not cut
/// the phrase into crumbs.
public final class WordDiff {

    private WordDiff() {}

    /// Lays `before` and `after` side by side. The stretches cover both texts, in order.
    public static List<Stretch> of(String before, String after) {
        Map<String, Integer> vocabulary = new HashMap<>();
        Tokens old = Tokens.of(before, vocabulary);
        Tokens young = Tokens.of(after, vocabulary);
        List<Run> runs = runs(Alignment.of(old, young), old.size(), young.size());
        runs = slide(runs, old, young);
        runs = joinCrumbs(runs, old);
        runs.removeIf(run -> run.weight() == 0);
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        int otherAt = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean last = i == runs.size() - 1;
            int end = last ? before.length() : end(old, run.to, at);
            int otherEnd = last ? after.length() : end(young, run.otherTo, otherAt);
            stretches.add(new Stretch(run.same, new Span(at, end), new Span(otherAt, otherEnd)));
            at = end;
            otherAt = otherEnd;
        }
        if (runs.isEmpty() && before.length() + after.length() > 0) {
            // Nothing but white space on both sides.
            stretches.add(
                    new Stretch(true, new Span(0, before.length()), new Span(0, after.length())));
        }
        return stretches;
    }

    /// White space after a token belongs to the stretch of that token, except before a token that
    /// begins the next stretch of a text in which this stretch is empty.
    private static int end(Tokens tokens, int to, int at) {
        int end = to == 0 ? 0 : tokens.startOrEnd(to);
        return Math.max(at, end);
    }

    private record Run(boolean same, int from, int to, int otherFrom, int otherTo) {

        int weight() {
            return Math.max(to - from, otherTo - otherFrom);
        }
    }

    private static List<Run> runs(int[] partner, int size, int otherSize) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        int otherFrom = 0;
        while (from < size || otherFrom < otherSize) {
            int to = from;
            int otherTo = otherFrom;
            if (from < size && partner[from] == otherFrom) {
                while (to < size && partner[to] == otherTo) {
                    to++;
                    otherTo++;
                }
                runs.add(new Run(true, from, to, otherFrom, otherTo));
            } else {
                while (to < size && partner[to] < 0) {
                    to++;
                }
                otherTo = to < size ? partner[to] : otherSize;
                runs.add(new Run(false, from, to, otherFrom, otherTo));
            }
            from = to;
            otherFrom = otherTo;
        }
        return runs;
    }

    /// An insertion or removal that can be moved without changing what it says is moved to the
    /// place where a reader would see it: after a punctuation mark, else as far left as it goes.
    /// 「、乙」 inserted after 「甲」 reads better than 「甲、」 before 「乙」 only where that is what was done;
    /// the mark decides.
    private static List<Run> slide(List<Run> runs, Tokens old, Tokens young) {
        List<Run> result = new ArrayList<>(runs);
        for (int i = 1; i + 1 < result.size(); i++) {
            Run run = result.get(i);
            Run left = result.get(i - 1);
            Run right = result.get(i + 1);
            if (run.same || !left.same || !right.same) {
                continue;
            }
            boolean inserted = run.from == run.to;
            boolean removed = run.otherFrom == run.otherTo;
            if (!inserted && !removed) {
                continue;
            }
            Tokens tokens = inserted ? young : old;
            int start = inserted ? run.otherFrom : run.from;
            int end = inserted ? run.otherTo : run.to;
            int best = 0;
            int bestScore = score(tokens, start, end);
            for (int by = -1;
                    by >= -(left.to - left.from) && tokens.key(start + by) == tokens.key(end + by);
                    by--) {
                int score = score(tokens, start + by, end + by);
                if (score > bestScore) {
                    best = by;
                    bestScore = score;
                }
            }
            for (int by = 1;
                    by <= right.to - right.from
                            && tokens.key(end + by - 1) == tokens.key(start + by - 1);
                    by++) {
                int score = score(tokens, start + by, end + by);
                if (score > bestScore) {
                    best = by;
                    bestScore = score;
                }
            }
            if (best != 0) {
                result.set(
                        i - 1,
                        new Run(
                                true,
                                left.from,
                                left.to + best,
                                left.otherFrom,
                                left.otherTo + best));
                result.set(
                        i,
                        new Run(
                                false,
                                run.from + best,
                                run.to + best,
                                run.otherFrom + best,
                                run.otherTo + best));
                result.set(
                        i + 1,
                        new Run(
                                true,
                                right.from + best,
                                right.to,
                                right.otherFrom + best,
                                right.otherTo));
            }
        }
        return result;
    }

    private static int score(Tokens tokens, int start, int end) {
        int score = 0;
        if (start == 0 || "。；，：".indexOf(tokens.lastChar(start - 1)) >= 0) {
            score += 3;
        }
        if ("、及或".indexOf(tokens.firstChar(start)) >= 0) {
            score += 2;
        }
        if ("。；，：".indexOf(tokens.lastChar(end - 1)) >= 0) {
            score += 3;
        }
        return score;
    }

    /// Joins changes that are parted by less than they change: 「一個字」 standing alone between two
    /// rewritten phrases is chance, not sense.
    private static List<Run> joinCrumbs(List<Run> runs, Tokens old) {
        List<Run> result = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean crumb =
                    run.same
                            && !result.isEmpty()
                            && !result.getLast().same
                            && i + 1 < runs.size()
                            && !runs.get(i + 1).same
                            && isCrumb(run, result.getLast(), runs.get(i + 1), old);
            boolean joins = crumb || (!run.same && !result.isEmpty() && !result.getLast().same);
            if (joins) {
                Run last = result.removeLast();
                result.add(new Run(false, last.from, run.to, last.otherFrom, run.otherTo));
            } else {
                result.add(run);
            }
        }
        return result;
    }

    private static boolean isCrumb(Run same, Run left, Run right, Tokens old) {
        int length = same.to - same.from;
        if (length > 2) {
            return false;
        }
        for (int i = same.from; i < same.to; i++) {
            if ("。；，：、（）「」".indexOf(old.firstChar(i)) >= 0) {
                return false;
            }
        }
        boolean bothReplace =
                left.from < left.to
                        && left.otherFrom < left.otherTo
                        && right.from < right.to
                        && right.otherFrom < right.otherTo;
        return length == 1
                ? left.weight() >= 2 && right.weight() >= 2
                : bothReplace && left.weight() >= 4 && right.weight() >= 4;
    }
}
