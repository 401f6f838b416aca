package org.baihua.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.publish.Publication;
import org.baihua.summary.Summary;
import org.baihua.summary.Summary.Affected;
import org.baihua.summary.Summary.Deadline;
import org.baihua.summary.Summary.Penalty;
import org.baihua.summary.Summary.Statement;
import org.jspecify.annotations.Nullable;

/// Takes a publication apart into its articles.
final class ArticleRows {

    private final Publication publication;
    private final Map<String, String> changes = new HashMap<>();
    private final Map<String, Set<String>> actors = new HashMap<>();
    private final Map<String, List<Penalty>> penalties = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();
    private final Set<String> important;

    private ArticleRows(Publication publication) {
        this.publication = publication;
        Summary summary = publication.summary();
        this.important = new HashSet<>(summary.importantArticles());
        for (ComparisonRow row : publication.draft().comparison()) {
            if (row.proposed() != null) {
                changes.putIfAbsent(row.proposed().number(), code(row.change()));
            }
        }
        for (Affected affected : summary.affected()) {
            for (List<Statement> statements :
                    List.of(
                            affected.duties(),
                            affected.rights(),
                            affected.prohibitions(),
                            affected.penalties(),
                            affected.deadlines())) {
                for (Statement statement : statements) {
                    for (String article : statement.articles()) {
                        actors.computeIfAbsent(article, a -> new LinkedHashSet<>())
                                .add(affected.actor());
                    }
                }
            }
        }
        for (Penalty penalty : summary.penalties()) {
            for (String article : penalty.articles()) {
                penalties.computeIfAbsent(article, a -> new ArrayList<>()).add(penalty);
            }
        }
        for (Deadline deadline : summary.deadlines()) {
            if (deadline.days() != null) {
                for (String article : deadline.articles()) {
                    days.merge(article, deadline.days(), Math::min);
                }
            }
        }
    }

    /// The articles in the order of the law, then those that are deleted. A document without
    /// articles is one row, so that nothing is beyond search.
    static List<ArticleRow> of(Publication publication) {
        return new ArticleRows(publication).rows();
    }

    private List<ArticleRow> rows() {
        Map<String, List<PlainUnit>> byArticle = new LinkedHashMap<>();
        for (PlainUnit unit : publication.plain().units()) {
            byArticle.computeIfAbsent(unit.anchor().article(), a -> new ArrayList<>()).add(unit);
        }
        List<ArticleRow> rows = new ArrayList<>();
        byArticle.forEach((article, units) -> {
            StringBuilder original = new StringBuilder();
            StringBuilder plain = new StringBuilder();
            int rewritten = 0;
            for (PlainUnit unit : units) {
                line(original, unit.label(), unit.original().text());
                line(plain, unit.label(), unit.plain());
                rewritten += unit.verdict() == Verdict.REWRITTEN ? 1 : 0;
            }
            rows.add(
                    row(
                            article,
                            changes.getOrDefault(article, ""),
                            original.toString(),
                            plain.toString(),
                            units.size(),
                            rewritten));
        });
        for (ComparisonRow row : publication.draft().comparison()) {
            ComparisonRow.Side current = row.current();
            if (row.change() == Change.DELETED && row.proposed() == null && current != null) {
                rows.add(
                        row(current.number(), code(row.change()), current.text().text(), "", 0, 0));
            }
        }
        if (rows.isEmpty() && !publication.source().text().isBlank()) {
            rows.add(row("", "", publication.source().text(), "", 0, 0));
        }
        return rows;
    }

    private ArticleRow row(
            String article,
            String change,
            String original,
            String plain,
            int units,
            int rewritten) {
        List<Penalty> here =
                article.isEmpty() ? List.of() : penalties.getOrDefault(article, List.of());
        Set<String> words = new LinkedHashSet<>();
        Long from = null;
        Long to = null;
        for (Penalty penalty : here) {
            words.add(penalty.penalty());
            from = pick(from, penalty.minimum(), true);
            to = pick(to, penalty.maximum(), false);
        }
        return new ArticleRow(
                article,
                change,
                original,
                plain,
                units,
                rewritten,
                important.contains(article),
                List.copyOf(actors.getOrDefault(article, Set.of())),
                List.copyOf(words),
                from,
                to,
                days.get(article));
    }

    private static @Nullable Long pick(@Nullable Long a, @Nullable Long b, boolean least) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return least ? Long.valueOf(Math.min(a, b)) : Long.valueOf(Math.max(a, b));
    }

    private static void line(StringBuilder text, String label, String line) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(label).append(line);
    }

    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
