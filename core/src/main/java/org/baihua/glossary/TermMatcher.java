package org.baihua.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import org.baihua.source.Span;
import org.baihua.text.Dictionary;
import org.baihua.text.DoubleArray;
import org.baihua.text.HanFold;
import org.baihua.text.WordEdges;
import org.jspecify.annotations.Nullable;

/// Finds the terms of a glossary in a text: leftmost first, the longest of those that begin
/// together, none that cuts a word in two, none inside a name, none where the text itself defines
/// or explains it.
///
/// Linear in the text. A matcher serves one thread; making another over the same compiled terms
/// costs nothing.
public final class TermMatcher {

    /// By how much a reading that cuts through a term must be the likelier one, in natural
    /// logarithms, before the term is turned down.
    static final float EDGE = 2f;

    /// How far a pattern may reach.
    private static final int PATTERN_REACH = 80;

    /// How far back the assertions of a pattern may look.
    private static final int PATTERN_LOOKS_BACK = 16;

    private final List<CompiledTerms> layers;
    private final @Nullable WordEdges edges;
    private final Reading reading = new Reading();
    private final Writings.Candidates candidates = new Writings.Candidates();
    private final List<Finds> found = new ArrayList<>();
    private final Finds merged = new Finds();

    /// @param dictionary the words that a term must not cut; without one, every place counts
    public TermMatcher(CompiledTerms terms, @Nullable Dictionary dictionary) {
        this(List.of(terms), dictionary);
    }

    /// @param layers several glossaries; where two have something to say about the same spot, the
    ///   leftmost and longest term counts, and of two equal ones that of the earlier glossary
    public TermMatcher(List<CompiledTerms> layers, @Nullable Dictionary dictionary) {
        this.layers = List.copyOf(layers);
        this.edges = dictionary == null ? null : new WordEdges(dictionary);
        for (int layer = 0; layer < layers.size(); layer++) {
            found.add(new Finds());
        }
    }

    public List<Match> match(String text, Entry.Register register) {
        return match(text, register, MatchContext.none());
    }

    /// The terms in `text`, in order and without overlap; spans count in `text`.
    ///
    /// An entry that is not [Entry#flagged] is plain already: it is there when it may be replaced
    /// all the same, and whoever reports jargon passes over it.
    ///
    /// @param register what sort of text it is; entries of the other sort are not looked for
    public List<Match> match(String text, Entry.Register register, MatchContext context) {
        return find(text, register, context, null).toList();
    }

    /// As [#match], for whoever does not need all of it. What is given holds until the next call.
    public Finds find(String text, Entry.Register register, MatchContext context) {
        return find(text, register, context, null);
    }

    /// As [#match], and tells `rejections` what looked like a term and was turned down.
    List<Match> match(
            String text,
            Entry.Register register,
            MatchContext context,
            @Nullable RejectionListener rejections) {
        return find(text, register, context, rejections).toList();
    }

    private Finds find(
            String text,
            Entry.Register register,
            MatchContext context,
            @Nullable RejectionListener rejections) {
        reading.read(text, context.linesJoin());
        MatchContext whole = context.over(text);
        if (edges != null) {
            edges.begin(reading.folded(), reading.length());
        }
        for (int layer = 0; layer < layers.size(); layer++) {
            Finds finds = found.get(layer);
            finds.begin(text, layers.get(layer));
            new Scan(layers.get(layer), finds, register, whole, rejections).run();
        }
        if (found.size() == 1) {
            return found.getFirst();
        }
        merged.merge(text, found);
        return merged;
    }

    /// Hears of every spot that was turned down.
    @FunctionalInterface
    interface RejectionListener {
        void rejected(Span span, Entry entry, Reason reason);
    }

    /// Why a spot was turned down.
    enum Reason {
        /// It cuts a word in two.
        CUTS_WORD,
        /// It is a piece of a name.
        IN_NAME,
        /// The law defines it here.
        DEFINED_HERE,
        /// The text explains it.
        EXPLAINED,
        /// The text already says the plain words.
        PLAIN_ALREADY,
        /// The entry's condition says that this is not the term.
        CONDITION,
        /// The entry is for the other sort of text, or for explanation only.
        REGISTER
    }

    /// One walk over one text.
    private final class Scan {
        private final CompiledTerms terms;
        private final Writings writings;
        private final Finds finds;
        private final Entry.Register register;
        private final MatchContext context;
        private final @Nullable RejectionListener rejections;

        /// The text as read, unfolded.
        private final char[] kept;

        /// The run of Han characters that was looked at last.
        private int runStart;

        private int runEnd;

        /// The furthest that a name known to the context reaches.
        private int nameEnd;

        Scan(
                CompiledTerms terms,
                Finds finds,
                Entry.Register register,
                MatchContext context,
                @Nullable RejectionListener rejections) {
            this.terms = terms;
            this.writings = terms.writings();
            this.finds = finds;
            this.register = register;
            this.context = context;
            this.rejections = rejections;
            this.kept = reading.kept();
        }

        void run() {
            DoubleArray names = context.names();
            int length = reading.length();
            int i = 0;
            int code = codeAt(0, length);
            while (i < length) {
                int after = codeAt(i + 1, length);
                int next = i + 1;
                if (writings.mayBegin(code, after)
                        && writings.mayGoOn(code, after, codeAt(i + 2, length))) {
                    int count = writings.find(kept, i, length, candidates);
                    if (count > 0) {
                        if (names != null) {
                            markName(names, i);
                        }
                        next = take(i, count);
                        if (next > i + 1) {
                            after = codeAt(next, length);
                        }
                    }
                }
                if (names != null) {
                    for (int skipped = i; skipped < next; skipped++) {
                        markName(names, skipped);
                    }
                }
                i = next;
                code = after;
            }
        }

        private int codeAt(int index, int length) {
            return index < length ? writings.code(kept[index]) : 0;
        }

        private void markName(DoubleArray names, int start) {
            int state = 0;
            for (int j = start; j < reading.length(); j++) {
                state = names.next(state, reading.folded(j));
                if (state < 0) {
                    return;
                }
                if (names.isWord(state)) {
                    nameEnd = Math.max(nameEnd, j + 1);
                }
            }
        }

        /// Takes the longest candidate at `start` that stands; gives where to go on.
        private int take(int start, int count) {
            if (!terms.hasAnchors()) {
                return takeTerm(start, count);
            }
            List<Pattern> patterns = patterns(start, count);
            int pattern = 0;
            for (int c = count - 1; c >= 0; c--) {
                while (pattern < patterns.size()
                        && patterns.get(pattern).end >= candidates.end(c)) {
                    int next = tryPattern(patterns.get(pattern++), start);
                    if (next > 0) {
                        return next;
                    }
                }
                int next = tryWritings(candidates.record(c), start, candidates.end(c));
                if (next > 0) {
                    return next;
                }
            }
            while (pattern < patterns.size()) {
                int next = tryPattern(patterns.get(pattern++), start);
                if (next > 0) {
                    return next;
                }
            }
            return start + 1;
        }

        /// As [#take], in a glossary without patterns.
        private int takeTerm(int start, int count) {
            for (int c = count - 1; c >= 0; c--) {
                int next = tryWritings(candidates.record(c), start, candidates.end(c));
                if (next > 0) {
                    return next;
                }
            }
            return start + 1;
        }

        /// Takes the first of a key's writings that stands; gives where to go on, or 0.
        private int tryWritings(int first, int start, int end) {
            for (int record = first; ; record = writings.after(record)) {
                if (!writings.isAnchor(record) && writings.fits(record, kept, start)) {
                    int next =
                            writings.isSimple(record)
                                    ? trySimple(record, start, end)
                                    : tryTerm(record, start, end);
                    if (next > 0) {
                        return next;
                    }
                }
                if (writings.isLast(record)) {
                    return 0;
                }
            }
        }

        /// A pattern that matched: its entry, where it ends, and what would replace it.
        private record Pattern(
                CompiledTerms.Loaded loaded, int number, int end, String replacement) {}

        /// The patterns that match at `start`, longest first.
        private List<Pattern> patterns(int start, int count) {
            List<Pattern> patterns = List.of();
            for (int c = 0; c < count; c++) {
                for (int record = candidates.record(c); ; record = writings.after(record)) {
                    if (writings.isAnchor(record) && writings.fits(record, kept, start)) {
                        Pattern pattern = patternAt(record, start);
                        if (pattern != null) {
                            if (patterns.isEmpty()) {
                                patterns = new ArrayList<>();
                            }
                            patterns.add(pattern);
                        }
                    }
                    if (writings.isLast(record)) {
                        break;
                    }
                }
            }
            if (patterns.size() > 1) {
                patterns.sort(Comparator.comparingInt((Pattern found) -> found.end).reversed());
            }
            return patterns;
        }

        private @Nullable Pattern patternAt(int record, int start) {
            CompiledTerms.Loaded loaded = terms.entryOf(record);
            Condition.Template template = loaded.condition().template();
            if (template == null) {
                return null;
            }
            int from = Math.max(0, start - PATTERN_LOOKS_BACK);
            int to = Math.min(reading.lineEnd(start), start + PATTERN_REACH);
            Matcher matcher = Budget.matcher(template.pattern(), reading.view(from, to));
            matcher.region(start - from, to - from).useAnchoringBounds(false);
            if (!Budget.lookingAt(matcher) || matcher.end() == start - from) {
                return null;
            }
            StringBuilder replacement = new StringBuilder();
            String form = template.replacement();
            for (int i = 0; form != null && i < form.length(); i++) {
                if (form.charAt(i) == '$') {
                    String group = matcher.group(form.charAt(++i) - '0');
                    replacement.append(group == null ? "" : group);
                } else {
                    replacement.append(form.charAt(i));
                }
            }
            return new Pattern(
                    loaded, writings.entry(record), from + matcher.end(), replacement.toString());
        }

        private int tryPattern(Pattern pattern, int start) {
            Entry entry = pattern.loaded.entry();
            if (!entry.register().covers(register)) {
                return turnDown(entry, start, pattern.end, Reason.REGISTER);
            }
            if (isName(start, pattern.end)) {
                return turnDown(entry, start, pattern.end, Reason.IN_NAME);
            }
            Site site = new Site(reading, start, pattern.end, context);
            boolean holds = pattern.loaded.condition().holds(site);
            return settle(entry, pattern.number, start, pattern.end, holds, pattern.replacement);
        }

        /// Does what [#tryTerm] does, for an entry that need not be looked at; most are such.
        private int trySimple(int record, int start, int end) {
            if (rejections != null
                    || end - start == 1
                    || !context.definesNothing()
                    || Surroundings.suspicious(reading, start, end)) {
                return tryTerm(record, start, end);
            }
            // In the order, and with the answers, of tryTerm and turnDown.
            if (cutsLatin(start, end) || edgeCost(start, end) > EDGE) {
                return 0;
            }
            if (isName(start, end)) {
                return end;
            }
            add(start, end, writings.entry(record), true, null);
            return end;
        }

        private int tryTerm(int record, int start, int end) {
            CompiledTerms.Loaded loaded = terms.entryOf(record);
            Entry entry = loaded.entry();
            if (!entry.register().covers(register)) {
                return turnDown(entry, start, end, Reason.REGISTER);
            }
            if (cutsLatin(start, end)) {
                return turnDown(entry, start, end, Reason.CUTS_WORD);
            }
            boolean holds =
                    loaded.condition() == Condition.ALWAYS
                            || loaded.condition().holds(new Site(reading, start, end, context));
            boolean sure = holds && loaded.condition().knowsItsEdges(end - start);
            if (!sure && edgeCost(start, end) > EDGE) {
                return turnDown(entry, start, end, Reason.CUTS_WORD);
            }
            if (isName(start, end)) {
                return turnDown(entry, start, end, Reason.IN_NAME);
            }
            if (Surroundings.define(reading, start, end)) {
                return turnDown(entry, start, end, Reason.DEFINED_HERE);
            }
            if (Surroundings.explain(reading, start, end, entry)) {
                return turnDown(entry, start, end, Reason.EXPLAINED);
            }
            if (loaded.echoes() && Surroundings.saysPlain(reading, start, end, entry)) {
                return turnDown(entry, start, end, Reason.PLAIN_ALREADY);
            }
            // A single character is a word of its own only where its condition says so.
            if (!holds && end - start == 1) {
                return turnDown(entry, start, end, Reason.CONDITION);
            }
            return settle(entry, writings.entry(record), start, end, holds, null);
        }

        private int settle(
                Entry entry,
                int number,
                int start,
                int end,
                boolean holds,
                @Nullable String replacement) {
            if (!holds && entry.safety() == Entry.Safety.NO) {
                return turnDown(entry, start, end, Reason.CONDITION);
            }
            boolean replaceable =
                    holds
                            && entry.safety() != Entry.Safety.NO
                            && !entry.plain().isEmpty()
                            && !Surroundings.quote(reading, start, end)
                            && !context.isDefined(entry.term());
            if (entry.flagged() || replaceable) {
                add(start, end, number, replaceable, replacement);
            }
            return end;
        }

        private void add(
                int start, int end, int entry, boolean replaceable, @Nullable String replacement) {
            finds.add(
                    reading.origin(start), reading.originEnd(end), entry, replaceable, replacement);
        }

        /// Gives where to go on, or 0 when a shorter term may still stand here.
        private int turnDown(Entry entry, int start, int end, Reason reason) {
            if (rejections != null) {
                rejections.rejected(
                        new Span(reading.origin(start), reading.originEnd(end)), entry, reason);
            }
            return switch (reason) {
                // What the text names, defines or explains as a whole holds no other term.
                case IN_NAME, DEFINED_HERE, EXPLAINED, PLAIN_ALREADY -> end;
                case CUTS_WORD, CONDITION, REGISTER -> 0;
            };
        }

        private boolean isName(int start, int end) {
            return end <= nameEnd || Titles.cover(reading, start, end);
        }

        /// Whether a Latin word goes on over an end of the term.
        private boolean cutsLatin(int start, int end) {
            return start > 0
                            && HanFold.isAlphanumeric(reading.folded(start))
                            && HanFold.isAlphanumeric(reading.folded(start - 1))
                    || end < reading.length()
                            && HanFold.isAlphanumeric(reading.folded(end))
                            && HanFold.isAlphanumeric(reading.folded(end - 1));
        }

        private float edgeCost(int start, int end) {
            if (edges == null) {
                return WordEdges.NONE;
            }
            if (start < runStart || start >= runEnd) {
                runStart = reading.isHan(start) ? reading.runStart(start) : start;
                runEnd = Math.max(start + 1, reading.runEnd(start));
            }
            int from = reading.spaceBefore(start) ? start : runStart;
            int to = runEnd;
            if (end > runEnd) {
                to = reading.isHan(end - 1) ? reading.runEnd(end) : end;
            }
            if (reading.spaceBefore(end)) {
                to = end;
            }
            return edges.cost(from, to, start, end, EDGE);
        }
    }
}
