package org.baihua.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.Draft;
import org.baihua.law.DraftKind;
import org.baihua.law.Explanation;
import org.baihua.law.Provision.Article;
import org.baihua.summary.Summary.Direction;
import org.baihua.summary.Summary.KeyPoint;
import org.baihua.summary.Summary.Origin;
import org.jspecify.annotations.Nullable;

/// What matters, in a few sentences: the agency's own points where it gives them, otherwise the
/// words of the changes themselves. Nothing here is invented: every sentence is one of the draft's,
/// or two quantities of it.
final class KeyPoints {

    private static final int MOST_DERIVED = 8;

    private static final Pattern NEW =
            Pattern.compile("新增|增加|刪除|取消|放寬|提高|降低|調高|調降|延長|縮短|必須|不可以|可以");

    private static final Pattern RENUMBERED =
            Pattern.compile("(?:配合)?[條項款點]?[次號]?(?:條號|條次|項次|款次|點次)(?:改變|變更|調整|遞移)[。；]?\\s*");

    private final Draft draft;
    private final Wording wording;
    private final Map<String, Double> scores;
    private final ChangeInWords changes;
    private final Map<String, ComparisonRow> rows = new LinkedHashMap<>();
    private final List<String> reasons = new ArrayList<>();
    private int leftOut;

    KeyPoints(Draft draft, Wording wording, Map<String, Double> scores) {
        this.draft = draft;
        this.wording = wording;
        this.changes = new ChangeInWords(wording);
        this.scores = scores;
        for (ComparisonRow row : Importance.numbered(draft.comparison())) {
            rows.putIfAbsent(Importance.number(row), row);
        }
    }

    List<KeyPoint> points() {
        Explanation explanation = draft.explanation();
        List<KeyPoint> agency = explanation == null ? List.of() : agency(explanation.points());
        return agency.isEmpty() ? derived() : agency;
    }

    private List<KeyPoint> agency(List<Explanation.Point> points) {
        AgencyPoints told = new AgencyPoints(points, wording, new Quantities(draft));
        reasons.addAll(told.reasons());
        leftOut = told.leftOut();
        List<KeyPoint> found = new ArrayList<>();
        for (AgencyPoints.Told point : told.points()) {
            found.add(
                    new KeyPoint(
                            withArticle(point.text(), point.articles()),
                            point.articles(),
                            more(point.text(), commonChange(point.articles())),
                            direction(point.articles()),
                            Origin.AGENCY));
        }
        // The agency's own order, save that points without any article that matters come last.
        found.sort(Comparator.comparing(point -> !matters(point.articles())));
        return found;
    }

    /// 「申請閱覽的程序。」 names a topic and says nothing: what its article begins with follows.
    private String withArticle(String text, List<String> articles) {
        if (articles.size() != 1 || !isTopic(text) || Formal.point(text)) {
            return text;
        }
        String number = articles.getFirst();
        ComparisonRow row = rows.get(number);
        if (row == null ? draft.kind() != DraftKind.NEW : row.change() != Change.ADDED) {
            return text;
        }
        String first =
                firstSentence(row == null ? sentences(number) : proposedSentences(number, row));
        return first.isEmpty() || first.length() > LONGEST_FIRST || isTitle(first)
                ? text
                : text.replaceAll("[。；]\\s*$", "") + "：" + first;
    }

    private List<Said> sentences(String number) {
        for (Article article : draft.statute().articles()) {
            if (article.number().equals(number)) {
                return Said.of(article);
            }
        }
        return List.of();
    }

    private static boolean isTopic(String text) {
        return text.length() <= LONGEST_TOPIC && !SAYS.matcher(text).find();
    }

    /// The longest point, in UTF-16 code units, that may be no more than a topic.
    private static final int LONGEST_TOPIC = 40;

    /// The longest first sentence of an article that a topic is told with.
    private static final int LONGEST_FIRST = 110;

    /// What tells more than a topic does.
    private static final Pattern SAYS =
            Pattern.compile(
                    "必須|可以|不得|不可|應(?!用)|需要|刪除|修正|新增|增訂|增列|增加|配合|調整|放寬|取消|改為|改成|\\d|[％%]|，.*，|為限|負責");

    /// What was cut from the agency's points because no article says it: why, and not what.
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    /// How many of the agency's points tell amounts that no article says, and are no key points.
    int leftOut() {
        return leftOut;
    }

    /// What the agency names as something new is no mere rewording.
    private static @Nullable Change more(String text, @Nullable Change change) {
        if (RENUMBERED.matcher(text).matches()) {
            // 「條號改變」, beside a row whose article goes: the label would say something else.
            return null;
        }
        if (change == Change.UNCHANGED) {
            // A point tells of a change: where the row shows none, its label says nothing.
            return null;
        }
        return change == Change.REWORDED && NEW.matcher(text).find() && !Formal.point(text)
                ? Change.AMENDED
                : change;
    }

    /// The articles of points of the agency's that tell of an amendment.
    static Set<String> toldByTheAgency(List<KeyPoint> points) {
        Set<String> told = new HashSet<>();
        for (KeyPoint point : points) {
            if (point.from() == Origin.AGENCY && point.change() == Change.AMENDED) {
                told.addAll(point.articles());
            }
        }
        return told;
    }

    private boolean matters(List<String> articles) {
        return articles.isEmpty()
                || articles.stream()
                        .anyMatch(a -> Salience.isImportant(scores.getOrDefault(a, 1.0)));
    }

    private @Nullable Change commonChange(List<String> articles) {
        Set<Change> changes = new HashSet<>();
        for (String article : articles) {
            ComparisonRow row = rows.get(article);
            if (row == null) {
                return null;
            }
            changes.add(row.change());
        }
        return changes.size() == 1 ? changes.iterator().next() : null;
    }

    private @Nullable Direction direction(List<String> articles) {
        if (articles.size() != 1) {
            return null;
        }
        ComparisonRow row = rows.get(articles.getFirst());
        if (row == null) {
            return null;
        }
        List<Direction> directions = new ArrayList<>();
        for (Differences.Change change : differences(row)) {
            if (change.shift() != null) {
                directions.add(change.shift().direction());
            }
        }
        return directions.size() == 1 ? directions.getFirst() : null;
    }

    private static List<Differences.Change> differences(ComparisonRow row) {
        ComparisonRow.Side proposed = row.proposed();
        ComparisonRow.Side current = row.current();
        return proposed == null || current == null || row.change() != Change.AMENDED
                ? List.of()
                : Differences.of(current.text().text(), proposed.text().text()).changes();
    }

    private List<KeyPoint> derived() {
        List<KeyPoint> important = derived(Importance.important(scores));
        if (!important.isEmpty()) {
            return important;
        }
        // Nothing stands out: what changes is told all the same.
        return derived(
                rows.entrySet().stream()
                        .filter(row -> CHANGES.contains(row.getValue().change()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static final Set<Change> CHANGES =
            Set.of(Change.ADDED, Change.AMENDED, Change.REWORDED, Change.DELETED);

    private List<KeyPoint> derived(List<String> articles) {
        List<String> ranked = new ArrayList<>(articles);
        Map<String, Integer> order = new HashMap<>();
        ranked.forEach(number -> order.put(number, order.size()));
        // A stable sort: among equals the law's own order.
        ranked.sort(Comparator.comparingDouble((String n) -> -rank(n)));
        Map<String, KeyPoint> points = new LinkedHashMap<>();
        for (String number : ranked) {
            ComparisonRow row = rows.get(number);
            KeyPoint point = row == null ? fromArticle(number) : fromRow(number, row);
            if (point != null
                    && (points.containsKey(point.text()) || points.size() < MOST_DERIVED)) {
                points.merge(point.text(), point, KeyPoints::both);
            }
        }
        List<KeyPoint> telling =
                points.values().stream().filter(p -> !Formal.notice(p.text())).toList();
        return telling.isEmpty() ? List.copyOf(points.values()) : telling;
    }

    /// The same words about two articles are one point.
    private static KeyPoint both(KeyPoint one, KeyPoint other) {
        Set<String> articles = new LinkedHashSet<>(one.articles());
        articles.addAll(other.articles());
        return new KeyPoint(
                one.text(),
                List.copyOf(articles),
                one.change() == other.change() ? one.change() : null,
                one.direction() == other.direction() ? one.direction() : null,
                one.from());
    }

    private double rank(String number) {
        double score = scores.getOrDefault(number, 0.0);
        return Formal.article(text(number)) ? score - 1 : score;
    }

    private String text(String number) {
        ComparisonRow row = rows.get(number);
        if (row != null) {
            ComparisonRow.@Nullable Side side =
                    row.proposed() == null ? row.current() : row.proposed();
            return side == null ? "" : side.text().text();
        }
        StringBuilder text = new StringBuilder();
        for (Article article : draft.statute().articles()) {
            if (article.number().equals(number)) {
                Said.of(article).forEach(said -> text.append(said.text()));
                break;
            }
        }
        return text.toString();
    }

    private @Nullable KeyPoint fromArticle(String number) {
        for (Article article : draft.statute().articles()) {
            if (article.number().equals(number)) {
                String text = firstSentence(Said.of(article));
                return isTitle(text)
                        ? null
                        : new KeyPoint(text, List.of(number), null, null, Origin.DERIVED);
            }
        }
        return null;
    }

    private @Nullable KeyPoint fromRow(String number, ComparisonRow row) {
        List<String> articles = List.of(number);
        return switch (row.change()) {
            case ADDED, UNCHANGED, RENUMBERED -> {
                String text = firstSentence(proposedSentences(number, row));
                boolean added = row.change() == Change.ADDED;
                String what = added && draft.kind() == DraftKind.AMENDMENT ? "新增規定：" : "";
                yield isTitle(text)
                        ? null
                        : new KeyPoint(what + text, articles, row.change(), null, Origin.DERIVED);
            }
            case DELETED -> {
                ComparisonRow.Side current = row.current();
                String text = current == null ? "" : opening(current.text().text());
                yield text.isEmpty()
                        ? null
                        : new KeyPoint(
                                "刪除原本的規定：" + wording.inForce(text).replaceAll("[：；，]+$", "。"),
                                articles,
                                row.change(),
                                null,
                                Origin.DERIVED);
            }
            case AMENDED, REWORDED -> {
                ChangeInWords.Telling telling = changes.of(row);
                yield telling == null
                        ? null
                        : new KeyPoint(
                                telling.text(),
                                articles,
                                row.change(),
                                telling.direction(),
                                Origin.DERIVED);
            }
        };
    }

    private static List<Said> proposedSentences(String number, ComparisonRow row) {
        ComparisonRow.Side proposed = row.proposed();
        if (proposed == null) {
            return List.of();
        }
        List<Said> sentences = new ArrayList<>();
        for (var provision : proposed.provisions()) {
            if (provision instanceof Article article && article.number().equals(number)) {
                sentences.addAll(Said.of(article));
            }
        }
        return sentences;
    }

    private String firstSentence(List<Said> sentences) {
        String first = sentences.isEmpty() ? "" : wording.whole(sentences.getFirst());
        return first.replaceAll("[：；，]+$", "。");
    }

    /// 「適用範圍」 says nothing without what stands under it.
    private static boolean isTitle(String text) {
        String bare = text.replaceAll("(?:（共 \\d+ 項，見條文）)?[。：]?$", "");
        return bare.length() < 9 && !bare.contains("：");
    }

    private static String opening(String text) {
        return Clauses.sentences(text).isEmpty()
                ? ""
                : Clauses.sentences(text).getFirst().of(text).strip();
    }
}
