package org.baihua.plain.rewrite;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.baihua.plain.Edit;
import org.baihua.source.Span;

/// One unit of law while it is being rewritten.
///
/// Every rule reads the original text and proposes edits to it; no rule ever reads what another one
/// wrote. A character belongs to the first rule that claims it, so the order of the rules decides,
/// nothing is replaced inside a replacement, and the edits put end to end over the original are the
/// plain text.
public final class Sheet {

    /// A character that nobody may change: a name, a quotation. What a rule has changed holds the
    /// number of its claim, above this.
    private static final int PROTECTED = 1;

    private final String text;
    private final int[] state;
    private final List<Proposal> proposals = new ArrayList<>();
    private int group;
    private int claims = PROTECTED;

    /// @param order when it was proposed; of two insertions at one place the earlier stands first
    /// @param group proposals that make sense together only
    private record Proposal(String rule, int start, int end, String to, int order, int group) {}

    /// A plain text, and how it came about.
    public record Written(String plain, List<Edit> edits) {

        public Written {
            edits = List.copyOf(edits);
        }
    }

    public Sheet(String text) {
        this.text = text;
        this.state = new int[text.length()];
    }

    public String text() {
        return text;
    }

    /// Keeps every rule off `[start, end)`.
    public void protect(int start, int end) {
        for (int i = start; i < end; i++) {
            if (state[i] == 0) {
                state[i] = PROTECTED;
            }
        }
    }

    /// Whether nobody has protected or changed anything in `[start, end)`.
    public boolean isFree(int start, int end) {
        for (int i = start; i < end; i++) {
            if (state[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether a rule has changed the character at `at`.
    public boolean isClaimed(int at) {
        return state[at] > PROTECTED;
    }

    /// Begins a change: what is proposed from here to the next call stands or falls together (如果 at
    /// the start of a condition and 者 at its end).
    public void change() {
        group++;
    }

    /// Proposes to write `to` in place of `[start, end)`.
    ///
    /// @return false, and nothing done, when part of the range is taken
    public boolean replace(String rule, int start, int end, String to) {
        if (start >= end || !isFree(start, end)) {
            return false;
        }
        claims++;
        for (int i = start; i < end; i++) {
            state[i] = claims;
        }
        if (!to.contentEquals(text.substring(start, end))) {
            proposals.add(new Proposal(rule, start, end, to, proposals.size(), group));
        }
        return true;
    }

    /// Proposes to write `what` before the character at `at`.
    ///
    /// @return false, and nothing done, when that would fall inside a protected name or a change
    public boolean insert(String rule, int at, String what) {
        if (at > 0 && at < text.length() && state[at - 1] != 0 && state[at - 1] == state[at]) {
            return false;
        }
        proposals.add(new Proposal(rule, at, at, what, proposals.size(), group));
        return true;
    }

    /// Whether there is anything to change.
    public boolean isTouched() {
        return !proposals.isEmpty();
    }

    /// Writes the plain text with all proposals.
    public Written write() {
        return write(rule -> true, List.of());
    }

    /// Writes the plain text without the rules that `allowed` refuses and without edits that touch
    /// one of `avoided`, ranges of the original.
    public Written write(Predicate<String> allowed, List<Span> avoided) {
        BitSet refused = new BitSet();
        if (!avoided.isEmpty()) {
            BitSet places = Places.of(avoided);
            for (Proposal proposal : proposals) {
                if (Places.touch(places, proposal.start, proposal.end)) {
                    refused.set(proposal.group);
                }
            }
        }
        List<Proposal> sorted = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (allowed.test(proposal.rule) && !refused.get(proposal.group)) {
                sorted.add(proposal);
            }
        }
        sorted.sort(
                Comparator.comparingInt(Proposal::start)
                        .thenComparingInt(Proposal::end)
                        .thenComparingInt(Proposal::order));
        StringBuilder plain = new StringBuilder(text.length() + 32);
        List<Edit> edits = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Proposal proposal = sorted.get(i);
            if (proposal.start < done) {
                continue;
            }
            plain.append(text, done, proposal.start);
            int from = plain.length();
            String to = proposal.to;
            if (!to.isEmpty()) {
                if (from > 0 && Script.wantsSpace(plain.charAt(from - 1), to.charAt(0))) {
                    plain.append(' ');
                }
                plain.append(to);
            }
            int next = i + 1;
            int after = proposal.end;
            while (next < sorted.size()
                    && sorted.get(next).start == after
                    && sorted.get(next).to.isEmpty()) {
                after = sorted.get(next++).end;
            }
            // An edit that follows at once and writes something sees to the space itself.
            boolean followed = next < sorted.size() && sorted.get(next).start == after;
            if (after < text.length()
                    && plain.length() > 0
                    && !followed
                    && Script.wantsSpace(plain.charAt(plain.length() - 1), text.charAt(after))) {
                plain.append(' ');
            }
            edits.add(
                    new Edit(
                            proposal.rule,
                            text.substring(proposal.start, proposal.end),
                            plain.substring(from),
                            new Span(proposal.start, proposal.end),
                            new Span(from, plain.length())));
            done = proposal.end;
        }
        plain.append(text, done, text.length());
        return new Written(plain.toString(), edits);
    }
}
