package org.baihua.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Draft;
import org.baihua.law.Provision;
import org.baihua.law.Provision.Article;
import org.baihua.source.Span;
import org.baihua.source.Table;
import org.baihua.summary.Differences.Amount;

/// Which amounts stand in which article, in force or proposed, tables included.
final class Quantities {

    /// @param texts what an article says, to tell which of several is meant
    private record Place(List<Amount> amounts, StringBuilder texts) {}

    private final Map<String, Place> places = new LinkedHashMap<>();

    Quantities(Draft draft) {
        for (ComparisonRow row : draft.comparison()) {
            for (ComparisonRow.Side side :
                    new ComparisonRow.Side[] {row.proposed(), row.current()}) {
                if (side == null) {
                    continue;
                }
                // The text in force of a renumbered article is also what its new number was.
                for (ComparisonRow.Side named :
                        new ComparisonRow.Side[] {row.proposed(), row.current()}) {
                    if (named != null) {
                        add(named.number(), side.text().text());
                    }
                }
            }
        }
        for (Article article : draft.statute().articles()) {
            Said.of(article).forEach(said -> add(article.number(), said.text()));
            tables(article, article.number());
        }
    }

    private void tables(Provision provision, String article) {
        Table table = provision.table();
        if (table != null) {
            table.rows().forEach(row -> row.cells().forEach(cell -> add(article, cell.text())));
        }
        provision.children().forEach(child -> tables(child, article));
    }

    private void add(String article, String text) {
        Place place =
                places.computeIfAbsent(
                        article, any -> new Place(new ArrayList<>(), new StringBuilder()));
        place.amounts.addAll(Differences.amounts(text));
        place.texts.append(text);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /// Whether one of these articles says the amount.
    boolean stands(Amount amount, List<String> articles) {
        return articles.stream()
                .anyMatch(a -> places.containsKey(a) && says(places.get(a), amount));
    }

    private static boolean says(Place place, Amount amount) {
        return place.amounts.stream().anyMatch(amount::says);
    }

    /// How much of a clause an article must say, by pairs of neighbouring characters.
    private static final double ABOUT = 0.3;

    /// The article that says an amount and is most about what the clause is about; empty when none
    /// is.
    String where(Amount amount, String clause) {
        String best = "";
        double closest = ABOUT;
        for (Map.Entry<String, Place> place : places.entrySet()) {
            if (says(place.getValue(), amount)) {
                double share = Differences.share(clause, place.getValue().texts.toString());
                if (share > closest) {
                    best = place.getKey();
                    closest = share;
                }
            }
        }
        return best;
    }

    /// The clause of a text in which an amount stands.
    static Span clause(String text, Amount amount) {
        for (Span clause : Clauses.clauses(text)) {
            if (clause.start() <= amount.at().start() && amount.at().start() < clause.end()) {
                return clause;
            }
        }
        return new Span(0, text.length());
    }
}
