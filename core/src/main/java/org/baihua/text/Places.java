package org.baihua.text;

import java.util.Arrays;
import java.util.List;

/// Where the states of a double array lie while it is built: for each state its base and its
/// parent, side by side.
public final class Places {

    /// After so many places that did not fit, the search gives up the gaps behind it. Without this
    /// the search walks the same full stretches again for every state and becomes quadratic.
    private static final int PATIENCE = 2000;

    /// Up to so many children are sorts of their own.
    private static final int FEW = 8;

    private final int highestCode;
    private int[] nodes = new int[1 << 12];

    /// Where the search begins, by how many children there are. The gaps that many children leave
    /// are what few children fill.
    private final int[] searchFrom = new int[2 * FEW + 1];

    private int last;

    /// @param highestCode the highest code that a child may have
    public Places(int highestCode) {
        this.highestCode = highestCode;
        Arrays.fill(nodes, -1);
        nodes[0] = 0;
        // No base is too small for any code then, so that the search never begins at the code.
        Arrays.fill(searchFrom, highestCode + 1);
    }

    /// Where those of the sorted keys end that have the same character at `depth` as the key at
    /// `from`; all of them are longer than that.
    public static int alikeUpTo(List<String> keys, int from, int to, int depth) {
        char c = keys.get(from).charAt(depth);
        int end = from + 1;
        while (end < to && keys.get(end).charAt(depth) == c) {
            end++;
        }
        return end;
    }

    /// Finds room for the children of `parent` and makes them its own.
    ///
    /// @param codes the children's codes, different ones, not none
    /// @return the base that was found; a child lies at the base plus its code
    public int place(int parent, int[] codes) {
        int low = Integer.MAX_VALUE;
        int high = 0;
        for (int code : codes) {
            low = Math.min(low, code);
            high = Math.max(high, code);
        }
        int base = findBase(codes, low, high);
        for (int code : codes) {
            nodes[2 * (base + code)] = 0;
            nodes[2 * (base + code) + 1] = parent;
        }
        last = Math.max(last, base + high);
        return base;
    }

    /// Says what a state's base is.
    public void base(int state, int base) {
        nodes[2 * state] = base;
    }

    private int findBase(int[] codes, int low, int high) {
        int sort = codes.length <= FEW ? codes.length : FEW + Math.min(FEW, codes.length / FEW);
        int position = searchFrom[sort] - 1;
        boolean firstFree = true;
        int tried = 0;
        while (true) {
            position++;
            int base = position - low;
            ensure(base + high + 1);
            if (nodes[2 * position + 1] != -1) {
                continue;
            }
            if (firstFree) {
                searchFrom[sort] = position;
                firstFree = false;
            }
            tried++;
            if (fits(base, codes)) {
                return base;
            }
            if (tried > PATIENCE) {
                searchFrom[sort] = position;
                tried = 0;
            }
        }
    }

    private boolean fits(int base, int[] codes) {
        for (int code : codes) {
            if (nodes[2 * (base + code) + 1] != -1) {
                return false;
            }
        }
        return true;
    }

    private void ensure(int state) {
        if (2 * state + 1 >= nodes.length) {
            int before = nodes.length;
            nodes = Arrays.copyOf(nodes, Math.max(2 * (state + 1), 2 * before));
            Arrays.fill(nodes, before, nodes.length, -1);
        }
    }

    /// Bases and parents, with a tail that lets a walk look past the last state without asking.
    public int[] nodes() {
        int[] trimmed = new int[2 * (last + highestCode + 2)];
        for (int state = 0; state < trimmed.length / 2; state++) {
            boolean taken = state <= last && (state == 0 || nodes[2 * state + 1] != -1);
            trimmed[2 * state] = taken ? nodes[2 * state] : 0;
            trimmed[2 * state + 1] = taken ? nodes[2 * state + 1] : -1;
        }
        return trimmed;
    }
}
