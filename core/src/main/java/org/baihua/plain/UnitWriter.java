package org.baihua.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.baihua.glossary.Entry;
import org.baihua.glossary.Match;
import org.baihua.glossary.MatchContext;
import org.baihua.glossary.TermMatcher;
import org.baihua.plain.PlainUnit.Note;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.plain.contract.Context;
import org.baihua.plain.contract.Violation;
import org.baihua.plain.rewrite.Places;
import org.baihua.plain.rewrite.Rewriter;
import org.baihua.plain.rewrite.Setting;
import org.baihua.plain.rewrite.Sheet;
import org.baihua.plain.rewrite.Sheet.Written;
import org.baihua.source.Passage;
import org.baihua.source.Span;

/// Writes one unit, and lets out only what keeps the contract.
///
/// When the whole rewrite breaks it, the edits at the broken places are taken back first; when that
/// is not enough, the rules that change a sentence's shape; then everything.
final class UnitWriter {

    /// How often edits at broken places are taken back before the shape is given up.
    private static final int REPAIRS = 2;

    /// How often a text is rewritten until nothing changes any more.
    private static final int ROUNDS = 3;

    /// The rules that keep a sentence's shape.
    private static final Predicate<String> LIGHT =
            rule ->
                    rule.equals("figures")
                            || rule.equals("references")
                            || rule.equals("modality")
                            || rule.equals("particles")
                            || rule.startsWith("glossary:");

    private final TermMatcher matcher;
    private final MatchContext context;
    private final Context law;
    private final Gate gate;
    private final Rewriter rewriter;

    /// @param law what the contract must know of the law as a whole
    UnitWriter(TermMatcher matcher, MatchContext context, Gate gate, Context law, Level level) {
        this.matcher = matcher;
        this.law = law;
        this.context = context;
        this.gate = gate;
        this.rewriter = new Rewriter(level);
    }

    PlainUnit write(String label, Passage original, Setting setting) {
        String text = original.text();
        Draft draft = draft(text, setting);
        List<Note> notes = notes(draft.plain, draft.matches);
        Verdict verdict;
        if (draft.fellBack) {
            verdict = Verdict.FALLBACK;
        } else if (!draft.plain.equals(text)) {
            verdict = Verdict.REWRITTEN;
        } else {
            verdict = notes.isEmpty() ? Verdict.UNCHANGED : Verdict.ANNOTATED;
        }
        return new PlainUnit(
                setting.anchor(),
                label,
                original,
                draft.plain,
                verdict,
                draft.edits,
                draft.violations,
                notes);
    }

    /// One text as it would be published.
    ///
    /// @param fellBack whether every rewrite broke the contract, so that the text stayed
    private record Draft(
            String plain,
            List<Edit> edits,
            List<Violation> violations,
            boolean fellBack,
            List<Match> matches) {

        /// With the terms that were found in the plain text: 施行 in 從發布日起施行 stood inside a longer
        /// term of the original and wants its explanation all the same.
        Draft alsoMatching(List<Match> others) {
            List<Match> both = new ArrayList<>(matches);
            both.addAll(others);
            return new Draft(plain, edits, violations, fellBack, both);
        }

        static Draft fallback(String text, List<Violation> violations, List<Match> matches) {
            return new Draft(text, List.of(), violations, true, matches);
        }
    }

    /// A rule that stumbles over odd text costs this unit its plain words, and it is counted and
    /// named with those that fell back; it does not cost the officer the whole draft.
    private Draft draft(String text, Setting setting) {
        try {
            return settled(text, setting, attempt(text, setting));
        } catch (IndexOutOfBoundsException | IllegalStateException | IllegalArgumentException e) {
            return Draft.fallback(
                    text, List.of(), matcher.match(text, setting.register(), context));
        }
    }

    /// What the rules make of a text, as far as the contract lets them.
    private Draft attempt(String text, Setting setting) {
        List<Match> matches = matcher.match(text, setting.register(), context);
        Sheet sheet = rewriter.propose(text, matches, setting);
        if (!sheet.isTouched()) {
            return new Draft(text, List.of(), List.of(), false, matches);
        }
        Context here = law.withAnchor(setting.anchor()).withTerms(untouchable(matches));
        Written written = sheet.write();
        List<Violation> first = gate.compare(text, written.plain(), here);
        List<Violation> now = first;
        List<Span> avoided = new ArrayList<>();
        for (int i = 0; i < REPAIRS && isBroken(now); i++) {
            avoided.addAll(broken(now, written));
            written = sheet.write(rule -> true, avoided);
            now = gate.compare(text, written.plain(), here);
        }
        if (isBroken(now)) {
            written = sheet.write(LIGHT, List.of());
            now = gate.compare(text, written.plain(), here);
        }
        return isBroken(now)
                ? Draft.fallback(text, first, matches)
                : new Draft(written.plain(), written.edits(), now, false, matches);
    }

    /// Rewrites what was rewritten until the rules leave it alone: whoever runs a plain version
    /// through once more gets it back. What does not settle, or breaks the contract on the way,
    /// stays as it was.
    private Draft settled(String text, Setting setting, Draft draft) {
        if (draft.plain.equals(text)) {
            return draft;
        }
        Setting again = setting.rewritten();
        Draft settled = draft;
        for (int round = 0; round < ROUNDS; round++) {
            Draft next = attempt(settled.plain, again);
            if (next.plain.equals(settled.plain)) {
                return settled.alsoMatching(next.matches);
            }
            List<Edit> edits = EditChain.compose(text, settled.edits, next.plain, next.edits);
            Context here = law.withAnchor(setting.anchor()).withTerms(untouchable(draft.matches));
            List<Violation> violations = gate.compare(text, next.plain, here);
            if (isBroken(violations)) {
                return Draft.fallback(text, violations, draft.matches);
            }
            settled = new Draft(next.plain, edits, violations, false, draft.matches);
        }
        return Draft.fallback(text, settled.violations, draft.matches);
    }

    /// Terms that may be explained but never replaced.
    private static Set<String> untouchable(List<Match> matches) {
        Set<String> terms = new LinkedHashSet<>();
        for (Match match : matches) {
            if (match.entry().safety() == Entry.Safety.NO && match.matched().length() > 1) {
                terms.add(match.matched());
            }
        }
        return terms;
    }

    private static boolean isBroken(List<Violation> violations) {
        return violations.stream().anyMatch(v -> v.level() == Violation.Level.ERROR);
    }

    /// Where in the original the errors lie.
    private static List<Span> broken(List<Violation> violations, Written written) {
        List<Span> spans = new ArrayList<>();
        List<Span> inPlain = new ArrayList<>();
        for (Violation violation : violations) {
            if (violation.level() != Violation.Level.ERROR) {
                continue;
            }
            if (violation.original() != null) {
                spans.add(violation.original());
            }
            if (violation.plain() != null) {
                inPlain.add(violation.plain());
            }
        }
        BitSet places = Places.of(inPlain);
        for (Edit edit : written.edits()) {
            if (Places.touch(places, edit.plain().start(), edit.plain().end())) {
                spans.add(edit.original());
            }
        }
        return spans;
    }

    /// The terms that a reader may not know and that the plain text still uses, each once.
    private static List<Note> notes(String plain, List<Match> matches) {
        Map<String, Note> notes = new LinkedHashMap<>();
        for (Match match : matches) {
            Entry entry = match.entry();
            if (entry.flagged()
                    && !entry.gloss().isEmpty()
                    && entry.term().length() > 1
                    && plain.contains(match.matched())) {
                notes.putIfAbsent(entry.id(), new Note(match.matched(), entry.gloss(), entry.id()));
            }
        }
        return List.copyOf(notes.values());
    }
}
