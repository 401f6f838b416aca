package org.baihua.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baihua.text.DoubleArray;
import org.baihua.text.HanFold;
import org.jspecify.annotations.Nullable;

/// What is known of a whole document and bears on each of its terms.
///
/// It remembers what it was asked, so one serves one document and one thread.
public final class MatchContext {

    private final String document;
    private final Set<String> defined;
    private final @Nullable DoubleArray names;
    private final boolean linesJoin;
    private final Map<String, Boolean> asked = new HashMap<>();

    private MatchContext(
            String document,
            Collection<String> defined,
            Collection<String> names,
            boolean linesJoin) {
        this.document = document;
        this.defined = new TreeSet<>();
        for (String term : defined) {
            this.defined.add(HanFold.standard(term));
        }
        this.names = namesOf(names);
        this.linesJoin = linesJoin;
    }

    /// A document of which nothing is known.
    public static MatchContext none() {
        return new MatchContext("", List.of(), List.of(), true);
    }

    /// What is known of a document.
    ///
    /// @param document its whole text, for conditions such as `DOC{都市計畫}`; empty for the text that
    ///   is searched
    /// @param defined terms that the document itself defines or introduces as short names; they are
    ///   flagged but never replaced
    /// @param names of laws, agencies and forms, inside which nothing is a term
    /// @param linesJoin whether a line break may stand inside a term, as it does where lines are
    ///   wrapped; false for formats whose lines are paragraphs
    public static MatchContext of(
            String document,
            Collection<String> defined,
            Collection<String> names,
            boolean linesJoin) {
        return new MatchContext(document, defined, names, linesJoin);
    }

    private static @Nullable DoubleArray namesOf(Collection<String> names) {
        TreeSet<String> folded = new TreeSet<>();
        for (String name : names) {
            if (!name.isBlank()) {
                folded.add(HanFold.fold(name.strip()));
            }
        }
        return folded.isEmpty()
                ? null
                : DoubleArray.of(new ArrayList<>(folded), new int[folded.size()]);
    }

    boolean linesJoin() {
        return linesJoin;
    }

    @Nullable DoubleArray names() {
        return names;
    }

    boolean definesNothing() {
        return defined.isEmpty();
    }

    boolean isDefined(String term) {
        return !defined.isEmpty() && defined.contains(HanFold.standard(term));
    }

    boolean documentHas(String word) {
        return asked.computeIfAbsent(word, document::contains);
    }

    /// This context for a text that is its own document, when no other was given.
    MatchContext over(String text) {
        if (!document.isEmpty()) {
            return this;
        }
        return new MatchContext(text, defined, names, linesJoin);
    }

    private MatchContext(
            String document, Set<String> defined, @Nullable DoubleArray names, boolean linesJoin) {
        this.document = document;
        this.defined = defined;
        this.names = names;
        this.linesJoin = linesJoin;
    }
}
