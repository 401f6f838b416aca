package org.baihua.plain.metrics;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baihua.glossary.Entry.Register;
import org.baihua.glossary.Entry.Safety;
import org.baihua.glossary.Match;
import org.baihua.glossary.MatchContext;
import org.baihua.glossary.TermMatcher;

/// What a glossary says about the words of a text.
@FunctionalInterface
public interface Vocabulary {

    /// Knows no word.
    Vocabulary NONE = (text, register) -> List.of();

    /// The terms found in `text`.
    List<Match> match(String text, Register register);

    static Vocabulary of(TermMatcher matcher, MatchContext context) {
        return (text, register) -> matcher.match(text, register, context);
    }

    /// How many words of officialese stand there that have an everyday word.
    default long officialese(String text, Register register) {
        return match(text, register).stream()
                .filter(it -> it.entry().safety() != Safety.NO && it.entry().flagged())
                .count();
    }

    /// Terms of art that only an explanation makes clear.
    default Set<String> termsOfArt(String text, Register register) {
        Set<String> terms = new TreeSet<>();
        for (Match match : match(text, register)) {
            if (match.entry().safety() == Safety.NO && match.entry().flagged()) {
                terms.add(match.entry().term());
            }
        }
        return terms;
    }
}
