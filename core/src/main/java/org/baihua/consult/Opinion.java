package org.baihua.consult;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.personal.Personal;
import org.baihua.source.Span;

/// One opinion as it goes through a consultation, without what would identify a person.
///
/// @param id as the officer's table had it; unique in its consultation
/// @param date as written, empty when unknown
/// @param source where it came in: a channel, or the file's name
/// @param text with personal data masked
/// @param masked what was masked, never the data itself
/// @param articles canonical numbers of the draft's articles that it names
/// @param links why each article stands there
/// @param suggested articles that it may be about, with a score; not claimed
/// @param asks what it asks for, exact stretches of `text`; they never overlap
/// @param duplicateOf the id of the opinion that said the same before; empty for the first
/// @param nearOf the id of the first opinion that says the same but for a few words, as letters of
///   a campaign do; empty otherwise
/// @param fields the other columns, masked too
public record Opinion(
        String id,
        String date,
        String source,
        String text,
        List<Masked> masked,
        List<String> articles,
        List<Link> links,
        List<Suggestion> suggested,
        List<Ask> asks,
        String duplicateOf,
        String nearOf,
        Map<String, String> fields) {

    /// One masked piece.
    ///
    /// @param kind what it was
    /// @param field the column, `text` for the opinion itself
    /// @param start where its label stands in the masked field
    /// @param end after the label
    public record Masked(Personal.Kind kind, String field, int start, int end) {}

    /// Why an opinion is tied to an article.
    ///
    /// @param article canonical number
    /// @param by `citation`, `heading` or `wording`
    /// @param evidence the words of the opinion that say so
    public record Link(String article, String by, String evidence) {}

    /// An article that an opinion may be about.
    ///
    /// @param score from 0 to 1
    public record Suggestion(String article, double score) {}

    /// One thing that is asked for.
    public record Ask(String text, Span span) {}

    public Opinion {
        masked = List.copyOf(masked);
        articles = List.copyOf(articles);
        links = List.copyOf(links);
        suggested = List.copyOf(suggested);
        asks = List.copyOf(asks);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        for (Ask ask : asks) {
            if (!ask.span.of(text).equals(ask.text)) {
                throw new IllegalArgumentException("opinion " + id + ": an ask is no exact quote");
            }
        }
    }

    public boolean isDuplicate() {
        return !duplicateOf.isEmpty();
    }

    /// Whether an opinion before says the same, word for word or nearly.
    public boolean isCopy() {
        return isDuplicate() || !nearOf.isEmpty();
    }

    /// The opinion before that says the same; empty when there is none.
    public String copyOf() {
        return isDuplicate() ? duplicateOf : nearOf;
    }
}
