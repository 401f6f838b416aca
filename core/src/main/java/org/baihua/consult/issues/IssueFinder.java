package org.baihua.consult.issues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.baihua.consult.AgencyAnswer;
import org.baihua.consult.Opinion;
import org.baihua.consult.Stance;
import org.baihua.consult.issues.Issue.Quote;
import org.baihua.consult.issues.Issue.Side;
import org.baihua.law.ArticleNumber;
import org.baihua.source.Outcome;
import org.baihua.text.Segmenter;
import org.baihua.text.Sentence;
import org.baihua.text.SentenceSplitter;

/// Finds the points at issue in the opinions of a consultation, and keeps what the officer changed.
public final class IssueFinder {

    private static final int QUOTES = 3;
    private static final int LONGEST_QUOTE = 160;

    private final Map<String, Opinion> byId = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, List<String>> repeats = new HashMap<>();

    private IssueFinder(List<Opinion> opinions) {
        for (Opinion opinion : opinions) {
            order.put(opinion.id(), byId.size());
            byId.put(opinion.id(), opinion);
            if (opinion.isCopy()) {
                repeats.computeIfAbsent(first(opinion), id -> new ArrayList<>()).add(opinion.id());
            }
        }
    }

    /// The id of the opinion that said it first: a copy of a near copy is one of the first letter.
    private String first(Opinion opinion) {
        Opinion before = byId.get(opinion.copyOf());
        return before == null || !before.isCopy() ? opinion.copyOf() : before.copyOf();
    }

    /// The issues of a consultation.
    ///
    /// @param edits what the officer wants otherwise
    public static Outcome<Issues> find(List<Opinion> opinions, Segmenter segmenter, Edits edits) {
        IssueFinder finder = new IssueFinder(opinions);
        List<Opinion> first =
                opinions.stream()
                        .filter(opinion -> !opinion.isCopy())
                        .filter(opinion -> !AgencyAnswer.is(opinion.text()))
                        .toList();
        Board board = new Board();
        for (Grouping.Group group : Grouping.of(first, segmenter)) {
            Set<String> members = new LinkedHashSet<>();
            for (int i : group.members()) {
                members.add(first.get(i).id());
                members.addAll(finder.repeats.getOrDefault(first.get(i).id(), List.of()));
            }
            board.add(group.id(), title(group, first), group.articles(), group.terms(), members);
        }
        for (Opinion opinion : opinions) {
            board.leaveOut(opinion.id());
        }
        Outcome<Board> edited = edits.apply(board, finder.byId.keySet());
        return new Outcome<>(finder.issues(edited.value(), edits), edited.diagnostics());
    }

    /// 第 5 條：罰鍰太高, in the words of one of its opinions; its terms where no clause says enough.
    private static String title(Grouping.Group group, List<Opinion> opinions) {
        List<String> terms = group.terms();
        String clause =
                Titles.of(
                        group.members().stream().map(i -> opinions.get(i).text()).toList(), terms);
        String subject =
                clause.isEmpty()
                        ? String.join("、", terms.subList(0, Math.min(3, terms.size())))
                        : clause;
        if (group.articles().isEmpty()) {
            return subject;
        }
        ArticleNumber number = ArticleNumber.parse(group.articles().getFirst());
        StringBuilder title = new StringBuilder("第 ").append(number.main()).append(" 條");
        number.parts().stream().skip(1).forEach(part -> title.append("之 ").append(part));
        return subject.isEmpty() ? title.toString() : title + "：" + subject;
    }

    /// （反對 12、贊成 3）, for titles that the officer did not give.
    private static String counted(List<Side> sides) {
        StringJoiner counts = new StringJoiner("、", "（", "）");
        sides.stream()
                .sorted(Comparator.comparingInt((Side side) -> -side.opinions().size()))
                .forEach(
                        side -> counts.add(side.stance().chinese() + " " + side.opinions().size()));
        return sides.isEmpty() ? "" : counts.toString();
    }

    private Issues issues(Board board, Edits edits) {
        List<Issue> issues = new ArrayList<>();
        for (Board.Entry entry : board.entries()) {
            if (entry.members().isEmpty()) {
                continue;
            }
            EnumMap<Stance, List<String>> sides = new EnumMap<>(Stance.class);
            for (String id : sorted(entry.members())) {
                Stance stance = edits.stance(id, Stance.of(opinion(id).text()));
                sides.computeIfAbsent(stance, s -> new ArrayList<>()).add(id);
            }
            List<Side> listed = new ArrayList<>();
            sides.forEach((stance, ids) ->
                    listed.add(
                            new Side(
                                    stance,
                                    ids,
                                    different(ids),
                                    quotes(stance, ids, entry.terms()))));
            Set<ArticleNumber> articles = new TreeSet<>();
            entry.articles().forEach(article -> articles.add(ArticleNumber.parse(article)));
            for (String id : entry.members()) {
                opinion(id).articles().forEach(a -> articles.add(ArticleNumber.parse(a)));
            }
            issues.add(
                    new Issue(
                            entry.id(),
                            board.isNamed(entry.id())
                                    ? entry.title()
                                    : entry.title() + counted(listed),
                            articles.stream().map(ArticleNumber::toString).toList(),
                            entry.terms(),
                            listed));
        }
        issues.sort(
                Comparator.comparing((Issue issue) -> !issue.id().startsWith("a"))
                        .thenComparingInt(issue ->
                                issue.id().startsWith("a") ? 0 : -issue.opinions().size()));
        return new Issues(issues, sorted(board.others()));
    }

    private Opinion opinion(String id) {
        return java.util.Objects.requireNonNull(byId.get(id));
    }

    private List<String> sorted(Set<String> ids) {
        return ids.stream()
                .sorted(Comparator.comparingInt(id -> order.getOrDefault(id, 0)))
                .toList();
    }

    /// How many different texts there are.
    private int different(List<String> ids) {
        Set<String> firsts = new HashSet<>();
        for (String id : ids) {
            firsts.add(opinion(id).isCopy() ? first(opinion(id)) : id);
        }
        return firsts.size();
    }

    /// How many of them say what an opinion says.
    private int same(String id, Set<String> ids) {
        int same = 1;
        for (String repeat : repeats.getOrDefault(id, List.of())) {
            same += ids.contains(repeat) ? 1 : 0;
        }
        return same;
    }

    /// The sentences that hold the most of what the group shares; of two, the shorter.
    private List<Quote> quotes(Stance side, List<String> list, List<String> terms) {
        Set<String> ids = new LinkedHashSet<>(list);
        List<Quote> best = new ArrayList<>();
        List<Double> scores = new ArrayList<>();
        for (String id : ids) {
            Opinion opinion = opinion(id);
            if (opinion.isCopy() && ids.contains(first(opinion))) {
                continue;
            }
            Quote quote = null;
            double score = -1;
            for (Sentence sentence : SentenceSplitter.split(opinion.text())) {
                // Who is said to agree is quoted agreeing.
                double own =
                        score(sentence.text(), terms)
                                + (Stance.of(sentence.text()) == side ? 1.5 : 0);
                if (own > score) {
                    score = own;
                    quote = new Quote(id, sentence.text(), sentence.span().start(), same(id, ids));
                }
            }
            if (quote != null) {
                int at = scores.size();
                while (at > 0 && scores.get(at - 1) < score) {
                    at--;
                }
                if (at < QUOTES) {
                    best.add(at, quote);
                    scores.add(at, score);
                    if (best.size() > QUOTES) {
                        best.removeLast();
                        scores.removeLast();
                    }
                }
            }
        }
        return best;
    }

    private static double score(String sentence, List<String> terms) {
        double score = Stance.asks(sentence) ? 1 : 0;
        for (int i = 0; i < terms.size(); i++) {
            score += sentence.contains(terms.get(i)) ? 1.0 / (1 + 0.3 * i) : 0;
        }
        int length = sentence.length();
        return length > LONGEST_QUOTE
                ? score / 2
                : length < 6 ? score / 4 : score - length / 1000.0;
    }
}
