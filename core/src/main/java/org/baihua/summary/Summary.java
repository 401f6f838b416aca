package org.baihua.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
/// @param transitions what holds for those who were there before (過渡規定)
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
        List<Statement> transitions,
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
        transitions = List.copyOf(transitions);
        terms = List.copyOf(terms);
        before = Map.copyOf(before);
        after = Map.copyOf(after);
        uncertain = List.copyOf(uncertain);
    }

    /// The deadlines that are not told as transitions already, for one timeline.
    public List<Deadline> deadlinesBesidesTransitions() {
        List<String> told = transitions.stream().map(Statement::text).toList();
        return deadlines.stream().filter(d -> !told.contains(d.text())).toList();
    }

    /// Who said that a point matters.
    public enum Origin {
        AGENCY,
        DERIVED
    }

    /// Where a quantity went.
    public enum Direction {
        SHORTER,
        LONGER,
        LOWER,
        HIGHER
    }

    /// One thing that matters.
    ///
    /// @param change what happens to the articles; null when they differ
    /// @param direction where its quantity went; null when it has none, or more than one
    public record KeyPoint(
            String text,
            List<String> articles,
            @Nullable Change change,
            @Nullable Direction direction,
            Origin from) {
        public KeyPoint {
            articles = List.copyOf(articles);
        }
    }

    /// What sort of actor someone is.
    public enum ActorKind {
        /// 申請人、學生、勞工 and the public
        PERSON,
        /// 業者、公司、雇主
        BUSINESS,
        /// 學校、公會、基金會、醫療機構
        ORGANIZATION,
        /// 主管機關 and other public authorities
        AGENCY
    }

    /// Someone touched, and how.
    ///
    /// @param actor the name under which all of the names are gathered
    /// @param names every name by which the draft calls them, that one included
    /// @param penalties what happens to them otherwise
    /// @param deadlines by when
    public record Affected(
            String actor,
            ActorKind kind,
            List<String> names,
            List<Statement> duties,
            List<Statement> rights,
            List<Statement> prohibitions,
            List<Statement> penalties,
            List<Statement> deadlines) {
        public Affected {
            names = List.copyOf(names);
            duties = List.copyOf(duties);
            rights = List.copyOf(rights);
            prohibitions = List.copyOf(prohibitions);
            penalties = List.copyOf(penalties);
            deadlines = List.copyOf(deadlines);
        }

        /// Whether an officer knows from the name whom to invite; 人員 and 單位 say it of nobody.
        public boolean inParticular() {
            return !ActorWords.of("anybody").contains(actor);
        }

        /// The same actor, called by two names.
        Affected and(Affected other) {
            return new Affected(
                    actor,
                    kind,
                    joined(names, other.names),
                    joined(duties, other.duties),
                    joined(rights, other.rights),
                    joined(prohibitions, other.prohibitions),
                    joined(penalties, other.penalties),
                    joined(deadlines, other.deadlines));
        }

        private static <T> List<T> joined(List<T> one, List<T> other) {
            return Stream.concat(one.stream(), other.stream()).distinct().toList();
        }

        /// The same actor under another name; the names of the draft stay.
        Affected by(String name) {
            return new Affected(
                    name, kind, names, duties, rights, prohibitions, penalties, deadlines);
        }
    }

    public record Statement(String text, List<String> articles) {
        public Statement {
            articles = List.copyOf(articles);
        }
    }

    /// What happens to whom for what.
    ///
    /// @param actor who is punished; empty when the draft does not say
    /// @param penalty the words of the law: kind and range
    /// @param minimum the lowest amount in New Taiwan dollars, null when there is none
    /// @param maximum the highest amount in New Taiwan dollars, null when there is none
    /// @param repeatable whether it may be imposed again and again （按次處罰、按日連續處罰）
    public record Penalty(
            String actor,
            String conduct,
            String penalty,
            @Nullable Long minimum,
            @Nullable Long maximum,
            boolean repeatable,
            List<String> articles) {
        public Penalty {
            articles = List.copyOf(articles);
        }

        /// The same penalty under another name of who is punished.
        Penalty by(String name) {
            return new Penalty(name, conduct, penalty, minimum, maximum, repeatable, articles);
        }
    }

    /// @param days the period in days, null when it is not counted in days
    public record Deadline(String text, @Nullable Integer days, List<String> articles) {
        public Deadline {
            articles = List.copyOf(articles);
        }
    }

    /// How to say something about the draft.
    ///
    /// @param until the last day, null when it cannot be computed
    /// @param days as the notice states them
    /// @param how the sentence that tells it
    /// @param contact where opinions go, one line
    /// @param note how the last day was computed, and what was not known
    public record Comment(
            @Nullable LocalDate until,
            @Nullable Integer days,
            String how,
            String contact,
            String note) {}

    public record Term(String term, String plain, String gloss) {}

    public record Contract(int units, int rewritten, int fallback, int violations) {}
}
