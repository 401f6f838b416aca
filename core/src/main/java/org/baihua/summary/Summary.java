package org.baihua.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.DraftKind;
import org.jspecify.annotations.Nullable;

/// What a citizen reads in one minute. Article numbers are canonical.
///
/// @param title the draft's name
/// @param kind what it is
/// @param oneLine one sentence: what is being changed
/// @param background why, in plain words, paragraph by paragraph; empty when the draft does not say
/// @param keyPoints most important first
/// @param importantArticles decided from articles and comparison table alone, in the order of the
///   law
/// @param affected who is touched
/// @param penalties what happens otherwise
/// @param deadlines periods and dates in the articles
/// @param effective when it takes effect, as the draft says it; empty when it does not say
/// @param comment how to say something about it, null when there is no notice
/// @param terms terms explained
/// @param contract how many units were rewritten, and how many kept their original text
/// @param before readability of the original, by metric id (M1 …)
/// @param after readability of the plain text
/// @param uncertain what could not be read, placed or rewritten, one sentence each
public record Summary(
        String title,
        DraftKind kind,
        String oneLine,
        List<String> background,
        List<KeyPoint> keyPoints,
        List<String> importantArticles,
        List<Affected> affected,
        List<Penalty> penalties,
        List<Deadline> deadlines,
        String effective,
        @Nullable Comment comment,
        List<Term> terms,
        Contract contract,
        Map<String, Double> before,
        Map<String, Double> after,
        List<String> uncertain) {

    public Summary {
        background = List.copyOf(background);
        keyPoints = List.copyOf(keyPoints);
        importantArticles = List.copyOf(importantArticles);
        affected = List.copyOf(affected);
        penalties = List.copyOf(penalties);
        deadlines = List.copyOf(deadlines);
        terms = List.copyOf(terms);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        uncertain = List.copyOf(uncertain);
    }

    /// Who said that a point matters.
    public enum Origin {
        AGENCY,
        DERIVED
    }

    /// @param change what happens to the articles; null when they differ
    public record KeyPoint(
            String text, List<String> articles, @Nullable Change change, Origin from) {
        public KeyPoint {
            articles = List.copyOf(articles);
        }
    }

    /// Someone touched, and how.
    public record Affected(
            String actor,
            List<Statement> duties,
            List<Statement> rights,
            List<Statement> prohibitions) {
        public Affected {
            duties = List.copyOf(duties);
            rights = List.copyOf(rights);
            prohibitions = List.copyOf(prohibitions);
        }
    }

    public record Statement(String text, List<String> articles) {
        public Statement {
            articles = List.copyOf(articles);
        }
    }

    public record Penalty(String conduct, String penalty, List<String> articles) {
        public Penalty {
            articles = List.copyOf(articles);
        }
    }

    /// @param days the period in days, null when it is not counted in days
    public record Deadline(String text, @Nullable Integer days, List<String> articles) {
        public Deadline {
            articles = List.copyOf(articles);
        }
    }

    /// @param until the last day, null when it cannot be computed
    public record Comment(
            @Nullable LocalDate until, @Nullable Integer days, String how, String contact) {}

    public record Term(String term, String plain, String gloss) {}

    public record Contract(int units, int rewritten, int fallback, int violations) {}
}
