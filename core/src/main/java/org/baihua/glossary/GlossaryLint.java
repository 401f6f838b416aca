package org.baihua.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baihua.glossary.ConditionParser.SyntaxException;
import org.baihua.source.Diagnostic;
import org.baihua.source.Place;
import org.baihua.text.Dictionary;
import org.jspecify.annotations.Nullable;

/// Finds what is wrong with a glossary: terms that are there twice, plain words that are flagged
/// themselves, conditions that can never hold, rows without a source or without anything to say.
public final class GlossaryLint {

    private final Glossary glossary;
    private final String file;
    private final List<Place> places;
    private final TermMatcher matcher;
    private final List<Diagnostic> found = new ArrayList<>();

    private GlossaryLint(
            Glossary glossary, String file, List<Place> places, @Nullable Dictionary dictionary) {
        this.glossary = glossary;
        this.file = file;
        this.places = List.copyOf(places);
        this.matcher = new TermMatcher(CompiledTerms.of(glossary.entries()), dictionary);
    }

    /// What is wrong, in file order.
    ///
    /// @param file the name of the file or folder, for what is wrong with it as a whole
    /// @param places where each entry stands; without them, its number is its line
    /// @param dictionary the words that a term must not cut; may be missing
    public static List<Diagnostic> check(
            Glossary glossary, String file, List<Place> places, @Nullable Dictionary dictionary) {
        GlossaryLint lint = new GlossaryLint(glossary, file, places, dictionary);
        lint.check();
        return List.copyOf(lint.found);
    }

    private void check() {
        if (glossary.licence().isEmpty()) {
            found.add(Diagnostic.warning(GlossaryMessage.LINT_NO_LICENCE, Place.inFile(file)));
        }
        if (glossary.entries().isEmpty()) {
            found.add(Diagnostic.warning(GlossaryMessage.EMPTY, Place.inFile(file)));
        }
        Map<String, List<Integer>> seen = new HashMap<>();
        for (int i = 0; i < glossary.entries().size(); i++) {
            Entry entry = glossary.entries().get(i);
            duplicates(entry, i, seen);
            said(entry, i);
            condition(entry, i);
            cycles(entry, i);
        }
    }

    private void duplicates(Entry entry, int index, Map<String, List<Integer>> seen) {
        // Entries that must stand exactly so differ where others are one.
        boolean exact =
                entry.kind() == Entry.Kind.UNIFIED_CHARACTER
                        || entry.kind() == Entry.Kind.UNIFIED_WORD;
        String key = exact ? "=" + entry.term() : GlossaryIndex.key(entry.term());
        List<Integer> before = seen.computeIfAbsent(key, k -> new ArrayList<>());
        for (int other : before) {
            Entry first = glossary.entries().get(other);
            if (overlap(first, entry)) {
                warn(index, GlossaryMessage.LINT_DUPLICATE, entry.term(), place(other));
                break;
            }
        }
        before.add(index);
    }

    /// Whether two entries of one term can be meant at the same spot. A law archive defines the
    /// same word once in each law, which is no mistake.
    private static boolean overlap(Entry first, Entry second) {
        return (first.register().covers(second.register())
                        || second.register().covers(first.register()))
                && first.id().equals(second.id());
    }

    private void said(Entry entry, int index) {
        if (entry.source().isEmpty()) {
            warn(index, GlossaryMessage.LINT_NO_SOURCE, entry.term());
        }
        if (entry.plain().isEmpty() && entry.gloss().isEmpty()) {
            warn(index, GlossaryMessage.LINT_NOTHING_SAID, entry.term());
        }
        if (entry.plain().isEmpty() && entry.safety() != Entry.Safety.NO) {
            warn(index, GlossaryMessage.LINT_NO_PLAIN, entry.term());
        }
        if (entry.context().isEmpty() && entry.safety() == Entry.Safety.CONTEXT) {
            warn(index, GlossaryMessage.LINT_NO_CONDITION, entry.term());
        }
    }

    private void condition(Entry entry, int index) {
        Condition condition;
        try {
            condition = ConditionParser.parse(entry.context());
        } catch (SyntaxException e) {
            return;
        }
        boolean exact = condition.template() != null;
        if (!entry.context().isEmpty() && entry.safety() == Entry.Safety.YES && !exact) {
            warn(index, GlossaryMessage.LINT_IDLE_CONDITION, entry.term(), entry.context());
        }
        String contradiction = contradiction(condition);
        if (contradiction != null) {
            warn(
                    index,
                    GlossaryMessage.LINT_CONDITION_NEVER,
                    entry.term(),
                    entry.context(),
                    contradiction);
        }
    }

    /// The words that are wanted on one side and all forbidden on the same, or null.
    private static @Nullable String contradiction(Condition condition) {
        for (Condition.Test wanted : condition.tests()) {
            for (Condition.Test forbidden : condition.tests()) {
                if (wanted instanceof Condition.Left(var words, var yes)
                        && yes
                        && forbidden instanceof Condition.Left(var not, var other)
                        && !other
                        && words.stream().allMatch(word -> not.stream().anyMatch(word::endsWith))) {
                    return "L{" + String.join("|", words) + "}";
                }
                if (wanted instanceof Condition.Right(var words, var yes)
                        && yes
                        && forbidden instanceof Condition.Right(var not, var other)
                        && !other
                        && words.stream()
                                .allMatch(word -> not.stream().anyMatch(word::startsWith))) {
                    return "R{" + String.join("|", words) + "}";
                }
                if (wanted instanceof Condition.DocumentHas(var words, var yes)
                        && yes
                        && forbidden instanceof Condition.DocumentHas(var not, var other)
                        && !other
                        && words.stream().allMatch(word -> not.stream().anyMatch(word::contains))) {
                    return "DOC{" + String.join("|", words) + "}";
                }
            }
        }
        return null;
    }

    /// A drop-in in which another entry would be replaced makes the second run differ from the
    /// first.
    private void cycles(Entry entry, int index) {
        if (entry.safety() == Entry.Safety.NO || entry.plain().isEmpty()) {
            return;
        }
        String plain = entry.plain().getFirst();
        if (plain.equals(Entry.LEAVE_OUT)) {
            return;
        }
        if (plain.equals(entry.term())) {
            warn(index, GlossaryMessage.LINT_SAME, entry.term());
            return;
        }
        for (Match match : matcher.match(plain, entry.register())) {
            boolean itself = match.entry().equals(entry);
            if (match.replaceable() && match.entry().flagged() && !itself) {
                warn(index, GlossaryMessage.LINT_CYCLE, entry.term(), plain, match.entry().term());
                return;
            }
        }
    }

    private void warn(int index, GlossaryMessage message, Object... arguments) {
        found.add(Diagnostic.warning(message, place(index), arguments));
    }

    private Place place(int index) {
        return index < places.size() ? places.get(index) : Place.atLine(file, index + 1);
    }
}
