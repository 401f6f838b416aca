package org.baihua.law.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Finds, for each token of the old text, the token of the new text that it became.
///
/// Short texts are aligned by Myers' greedy algorithm, which finds the fewest changes. Its work
/// grows with the product of length and changes, so it is given a budget; a text that exceeds it is
/// first cut at runs of tokens that stand exactly once on both sides (patience), and what still
/// exceeds the budget counts as replaced. The time is so bounded by the length, whatever the text.
final class Alignment {

    private static final long BUDGET = 6_000_000;
    private static final int MOST_CHANGES = 1200;
    private static final int[] RUNS = {12, 5, 2, 1};

    private final Tokens before;
    private final Tokens after;
    private final int[] partner;

    private Alignment(Tokens before, Tokens after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.size()];
        Arrays.fill(partner, -1);
    }

    /// `result[i]` is the token of `after` that token `i` of `before` became, or -1.
    static int[] of(Tokens before, Tokens after) {
        Alignment alignment = new Alignment(before, after);
        alignment.align();
        return alignment.partner;
    }

    private record Part(int from, int to, int otherFrom, int otherTo, int round) {}

    private void align() {
        Deque<Part> parts = new ArrayDeque<>();
        parts.push(new Part(0, before.size(), 0, after.size(), 0));
        while (!parts.isEmpty()) {
            Part part = trim(parts.pop());
            if (part.from == part.to || part.otherFrom == part.otherTo || greedy(part)) {
                continue;
            }
            for (int round = part.round; round < RUNS.length; round++) {
                if (cut(part, round, parts)) {
                    break;
                }
            }
        }
    }

    private boolean same(int token, int other) {
        return before.key(token) == after.key(other);
    }

    /// Pairs what both sides begin and end with.
    private Part trim(Part part) {
        int from = part.from;
        int otherFrom = part.otherFrom;
        while (from < part.to && otherFrom < part.otherTo && same(from, otherFrom)) {
            partner[from++] = otherFrom++;
        }
        int to = part.to;
        int otherTo = part.otherTo;
        while (to > from && otherTo > otherFrom && same(to - 1, otherTo - 1)) {
            partner[--to] = --otherTo;
        }
        return new Part(from, to, otherFrom, otherTo, part.round);
    }

    /// Myers 1986, "An O(ND) Difference Algorithm", with every round's frontier kept for the way
    /// back. Gives up, without a trace, when the budget is used up.
    private boolean greedy(Part part) {
        int n = part.to - part.from;
        int m = part.otherTo - part.otherFrom;
        int most = (int) Math.min(Math.min(MOST_CHANGES, n + m), BUDGET / (n + m) + 8);
        int[][] rounds = new int[most + 1][];
        int[] reach = new int[2 * most + 3];
        int middle = most + 1;
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
                int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
                while (x < n
                        && x - k < m
                        && x - k >= 0
                        && same(part.from + x, part.otherFrom + x - k)) {
                    x++;
                }
                reach[middle + k] = x;
                if (x >= n && x - k >= m) {
                    rounds[d] = Arrays.copyOfRange(reach, middle - d, middle + d + 1);
                    walkBack(part, rounds, d, n, m);
                    return true;
                }
            }
            rounds[d] = Arrays.copyOfRange(reach, middle - d, middle + d + 1);
        }
        return false;
    }

    private void walkBack(Part part, int[][] rounds, int last, int n, int m) {
        int x = n;
        int y = m;
        for (int d = last; d > 0; d--) {
            int[] previous = rounds[d - 1];
            int k = x - y;
            boolean down =
                    k == -d || (k != d && at(previous, d - 1, k - 1) < at(previous, d - 1, k + 1));
            int fromK = down ? k + 1 : k - 1;
            int fromX = at(previous, d - 1, fromK);
            int startX = down ? fromX : fromX + 1;
            while (x > startX) {
                x--;
                y--;
                partner[part.from + x] = part.otherFrom + y;
            }
            x = fromX;
            y = fromX - fromK;
        }
        while (x > 0 && y > 0) {
            x--;
            y--;
            partner[part.from + x] = part.otherFrom + y;
        }
    }

    private static int at(int[] round, int d, int k) {
        return k < -d || k > d ? -1 : round[d + k];
    }

    /// Cuts the part at runs that are unique on both sides and stand in the same order.
    private boolean cut(Part part, int round, Deque<Part> parts) {
        int run = RUNS[round];
        Map<Long, Integer> here = unique(before, part.from, part.to, run);
        Map<Long, Integer> there = unique(after, part.otherFrom, part.otherTo, run);
        int[] tokens = new int[here.size()];
        int count = 0;
        for (Map.Entry<Long, Integer> entry : here.entrySet()) {
            Integer other = there.get(entry.getKey());
            if (entry.getValue() >= 0 && other != null && other >= 0) {
                tokens[count++] = entry.getValue();
            }
        }
        if (count == 0) {
            return false;
        }
        tokens = Arrays.copyOf(tokens, count);
        Arrays.sort(tokens);
        int[] others = new int[count];
        for (int i = 0; i < count; i++) {
            others[i] = there.getOrDefault(hash(before, tokens[i], run), -1);
        }
        boolean[] kept = longestIncreasing(others);
        int from = part.from;
        int otherFrom = part.otherFrom;
        boolean any = false;
        for (int i = 0; i < count; i++) {
            if (!kept[i] || !equal(tokens[i], others[i], run)) {
                continue;
            }
            if (tokens[i] < from || others[i] < otherFrom) {
                continue;
            }
            parts.push(new Part(from, tokens[i], otherFrom, others[i], round + 1));
            for (int j = 0; j < run; j++) {
                partner[tokens[i] + j] = others[i] + j;
            }
            from = tokens[i] + run;
            otherFrom = others[i] + run;
            any = true;
        }
        if (any) {
            parts.push(new Part(from, part.to, otherFrom, part.otherTo, round + 1));
        }
        return any;
    }

    private boolean equal(int token, int other, int run) {
        for (int i = 0; i < run; i++) {
            if (!same(token + i, other + i)) {
                return false;
            }
        }
        return true;
    }

    /// Hashes of all runs, with their place, or -1 for a run that stands more than once.
    private static Map<Long, Integer> unique(Tokens tokens, int from, int to, int run) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = from; i + run <= to; i++) {
            places.merge(hash(tokens, i, run), i, (a, b) -> -1);
        }
        return places;
    }

    private static long hash(Tokens tokens, int from, int run) {
        long hash = 1125899906842597L;
        for (int i = 0; i < run; i++) {
            hash = hash * 1_000_003L + tokens.key(from + i);
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private static boolean[] longestIncreasing(int[] values) {
        int[] tails = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (values[tails[middle]] < values[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] kept = new boolean[values.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = previous[i]) {
            kept[i] = true;
        }
        return kept;
    }
}
