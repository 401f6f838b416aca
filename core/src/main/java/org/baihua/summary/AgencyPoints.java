package org.baihua.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.baihua.law.ArticleNumber;
import org.baihua.law.Explanation;
import org.baihua.source.Span;
import org.baihua.summary.Differences.Amount;

/// The agency's own points, held against the articles.
///
/// An amount that stands in an article which the point does not name makes it cite that article
/// too. One that stands nowhere in the draft (when another law was amended, statistics) belongs to
/// the reasons: the clause that says it is cut, or else the whole point stands among them.
final class AgencyPoints {

    /// @param articles those that the agency names, and those that say its amounts
    record Told(String text, List<String> articles) {}

    /// A point with less than this is none, in UTF-16 code units.
    private static final int SHORTEST = 12;

    /// 並配合人事局九十三年六月二十四日函示，: a clause that says why.
    private static final Pattern REASON =
            Pattern.compile(
                    "(?:又|另外?|並且?|且|爰|因此)?(?:為|係)?(?:配合|因應|依據?|參照|參考|鑑於|鑒於|考量|基於|為|由於|因|查|按|自|經).*");

    private final Quantities quantities;
    private final List<Told> points = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private int leftOut;

    AgencyPoints(List<Explanation.Point> said, Wording wording, Quantities quantities) {
        this.quantities = quantities;
        for (Explanation.Point point : said) {
            String text = plain(point, wording);
            if (!text.isEmpty()) {
                add(
                        text,
                        point.articles().stream().map(ArticleNumber::toString).distinct().toList());
            }
        }
    }

    List<Told> points() {
        return List.copyOf(points);
    }

    /// What was cut, in whole sentences or clauses.
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /// How many points were left out.
    int leftOut() {
        return leftOut;
    }

    private static String plain(Explanation.Point point, Wording wording) {
        String text =
                ItemLists.withoutLabel(wording.explanation(Action.of(point.text().text().strip())));
        // A heading on a line of its own.
        text = text.replaceFirst("^([^\\n，。；：]{2,24})\\n", "$1：");
        return text.isEmpty() ? "" : ended(text);
    }

    /// A point ends like a sentence, whatever mark its list had.
    private static String ended(String text) {
        String ended = text.replaceAll("[；，、]\\s*((?:（[^（）]*）)?)$", "。$1");
        return ended.isEmpty() || "。！？：」』）)".indexOf(ended.charAt(ended.length() - 1)) >= 0
                ? ended
                : ended + "。";
    }

    private void add(String text, List<String> named) {
        if (quantities.isEmpty() || named.isEmpty()) {
            points.add(new Told(text, named));
            return;
        }
        Set<String> articles = new LinkedHashSet<>(named);
        String kept = text;
        boolean again = true;
        while (again) {
            again = false;
            // 那一天 is no period.
            for (Amount amount : Differences.amounts(kept.replace("那一天", "那某天"))) {
                if (quantities.stands(amount, List.copyOf(articles))) {
                    continue;
                }
                String where = quantities.where(amount, Quantities.clause(kept, amount).of(kept));
                if (!where.isEmpty()) {
                    articles.add(where);
                    continue;
                }
                String without = without(kept, amount);
                if (without.isEmpty()) {
                    leftOut++;
                    reasons.add(text);
                    return;
                }
                kept = without;
                again = true;
                break;
            }
        }
        if (!kept.equals(text)) {
            reasons.add(text);
        }
        points.add(new Told(kept, List.copyOf(articles)));
    }

    /// The text without what says the amount; empty when nothing is left that is a point.
    private static String without(String text, Amount amount) {
        List<Span> sentences = Clauses.sentences(text);
        for (Span sentence : sentences) {
            if (holds(sentence, amount)) {
                String words = sentence.of(text);
                String shorter = withoutClause(words, amount, sentence.start());
                String rest =
                        (text.substring(0, sentence.start())
                                        + shorter
                                        + text.substring(sentence.end()))
                                .strip();
                return rest.length() < SHORTEST ? "" : ended(rest);
            }
        }
        return "";
    }

    /// A sentence without its reason, or nothing of it.
    private static String withoutClause(String sentence, Amount amount, int offset) {
        List<Span> clauses = Clauses.clauses(sentence);
        for (int i = 0; i < clauses.size() - 1; i++) {
            Span clause = clauses.get(i);
            Span there = new Span(clause.start() + offset, clause.end() + offset);
            if (holds(there, amount) && REASON.matcher(clause.of(sentence).strip()).matches()) {
                return sentence.substring(0, clause.start()) + sentence.substring(clause.end());
            }
        }
        return "";
    }

    private static boolean holds(Span span, Amount amount) {
        return span.start() <= amount.at().start() && amount.at().start() < span.end();
    }
}
