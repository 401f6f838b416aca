package org.baihua.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.rewrite.LawFacts;

/// Where a law defines its own words, so that a reader of article 9 can look up what article 2 says
/// that 營運業者 are.
///
/// What a law calls itself (本法, 本辦法) is left out: everybody knows, and every article says it.
public final class DefinedTerms {

    private final Map<String, String> places = new HashMap<>();
    private final List<String> terms = new ArrayList<>();

    private DefinedTerms() {}

    /// A stretch of text.
    ///
    /// @param article the canonical number of the article that defines it; empty when the stretch
    ///   is no defined word
    public record Stretch(String text, String article) {}

    public static DefinedTerms of(Publication publication) {
        DefinedTerms defined = new DefinedTerms();
        for (PlainUnit unit : publication.plain().units()) {
            String text = unit.original().text();
            if (!unit.anchor().article().isEmpty()) {
                for (String term : LawFacts.of(List.of(text), Set.of()).terms()) {
                    if (term.length() > 1 && "本該同".indexOf(term.charAt(0)) < 0) {
                        defined.places.putIfAbsent(term, unit.anchor().article());
                    }
                }
            }
        }
        defined.terms.addAll(defined.places.keySet());
        defined.terms.sort(
                Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        return defined;
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// Cuts a text of article `article` at the defined words that `known` does not hold yet, and
    /// adds them to it: one link an article is enough.
    public List<Stretch> cut(String text, String article, Set<String> known) {
        List<Stretch> stretches = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String term = termAt(text, i, article);
            if (!term.isEmpty()) {
                if (known.add(term)) {
                    if (i > done) {
                        stretches.add(new Stretch(text.substring(done, i), ""));
                    }
                    stretches.add(new Stretch(term, places.getOrDefault(term, "")));
                    done = i + term.length();
                }
                i += term.length() - 1;
            }
        }
        if (done < text.length()) {
            stretches.add(new Stretch(text.substring(done), ""));
        }
        return stretches;
    }

    private String termAt(String text, int at, String article) {
        for (String term : terms) {
            if (text.startsWith(term, at) && !article.equals(places.get(term))) {
                return term;
            }
        }
        return "";
    }
}
