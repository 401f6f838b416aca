package org.baihua.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.Draft;
import org.baihua.law.Explanation;
import org.baihua.law.Notice;
import org.baihua.plain.PlainText;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
import org.baihua.summary.Summary.Affected;
import org.baihua.summary.Summary.KeyPoint;
import org.baihua.summary.Summary.Penalty;
import org.baihua.summary.Summary.Term;
import org.jspecify.annotations.Nullable;

/// Answers, on one page: what is being changed, why, whom it touches, what they must, may and may
/// not do, by when, what happens otherwise, and how to say something about it.
///
/// @param plainly how paragraphs of 總說明 are rewritten
/// @param holidays on which days offices are closed, null when nobody knows
/// @param language in which the summary's own sentences are written
public record Summarizer(Plainly plainly, @Nullable Holidays holidays, Language language) {

    /// What the contract found against published units, and how readable both texts are.
    ///
    /// @param before by metric id (M1 …), of the original
    /// @param after of the plain text
    public record Readability(Map<String, Double> before, Map<String, Double> after) {

        public static final Readability UNKNOWN = new Readability(Map.of(), Map.of());

        public Readability {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    /// The longest text, in UTF-16 code units, that the one line takes of the points.
    private static final int LONGEST_MAIN = 60;

    private static final int MOST_MAIN = 3;

    /// The longest point that the one line takes when no shorter one is to be had.
    private static final int LONGEST_ALONE = 120;

    /// 其修正要點如下：, which leads into points that stand elsewhere in a summary.
    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "[，。；]?[^，。；]{0,24}(?:[要重]點|內容|條文)[^，。；]{0,12}(?:如[下次左后後]|臚列|分述|為(?=[：:]))[^，。；]{0,6}[：:。]?\\s*$");

    public Summary summarize(
            Draft draft, PlainText plain, Readability readability, List<Diagnostic> diagnostics) {
        List<Said> sentences = Said.of(draft.statute());
        Wording wording = new Wording(plain, plainly);
        Map<String, Double> scores = Importance.of(draft);
        KeyPoints keyPoints = new KeyPoints(draft, wording, scores);
        List<KeyPoint> points = keyPoints.points();
        List<String> why = new ArrayList<>(background(draft.explanation(), wording));
        why.addAll(keyPoints.reasons());
        Roles roles = Roles.of(sentences, wording);
        List<Penalty> penalties = Penalties.of(sentences, draft.citations(), roles, wording);
        roles.punish(penalties);
        return new Summary(
                draft.title(),
                draft.kind(),
                oneLine(draft, points, wording),
                why,
                points,
                Importance.important(scores),
                called(roles.affected(), draft.notice()),
                penalties.stream().map(p -> p.by(roles.shown(p.actor()))).toList(),
                Deadlines.of(sentences, wording),
                effective(draft, sentences, wording),
                Times.transitions(sentences, wording),
                CommentPeriod.of(draft.notice(), holidays, language),
                terms(plain),
                contract(plain),
                readability.before(),
                readability.after(),
                Uncertainty.of(draft, plain, diagnostics, keyPoints.leftOut(), language));
    }

    /// 本會 is a name for whoever works there: the agency's own name stands for it.
    private static List<Affected> called(List<Affected> affected, @Nullable Notice notice) {
        String agency = notice == null ? "" : notice.agency().strip();
        Map<String, Affected> named = new LinkedHashMap<>();
        for (Affected one : affected) {
            boolean own = OWN.matcher(one.actor()).matches() && !agency.isEmpty();
            Affected called = own ? one.by(agency) : one;
            named.merge(called.actor(), called, Affected::and);
        }
        return List.copyOf(named.values());
    }

    private static final Pattern OWN = Pattern.compile("本[部會署局院府處館所校]");

    /// As the articles say it; otherwise as 總說明 says it.
    private static String effective(Draft draft, List<Said> sentences, Wording wording) {
        String said = Times.effective(sentences, wording);
        Explanation explanation = draft.explanation();
        return said.isEmpty() && explanation != null
                ? Times.announced(explanation.background().text(), wording)
                : said;
    }

    private String oneLine(Draft draft, List<KeyPoint> points, Wording wording) {
        String name = lawName(draft.title());
        if (name.isEmpty()) {
            return "";
        }
        int articles = draft.statute().articles().size();
        List<String> laws = laws(draft);
        String line =
                switch (draft.kind()) {
                    case NEW ->
                            articles == 0
                                    ? SummaryMessage.ONE_LINE_NEW_UNCOUNTED.in(language, name)
                                    : SummaryMessage.ONE_LINE_NEW.in(language, name, articles);
                    case AMENDMENT ->
                            laws.size() > 1
                                    ? SummaryMessage.ONE_LINE_AMENDMENTS.in(
                                            language,
                                            laws.size(),
                                            String.join("」「", laws),
                                            counts(draft, points))
                                    : amendment(draft, name, points);
                    case REPEAL -> SummaryMessage.ONE_LINE_REPEAL.in(language, name);
                    case STATUTE -> SummaryMessage.ONE_LINE_STATUTE.in(language, name, articles);
                    case NOTICE -> notice(draft, name, wording);
                    case OTHER -> SummaryMessage.ONE_LINE_OTHER.in(language, name);
                };
        String mainly = mainly(points);
        return mainly.isEmpty() ? line : line + SummaryMessage.MAINLY.in(language, mainly);
    }

    private String amendment(Draft draft, String name, List<KeyPoint> points) {
        if (!Importance.numbered(draft.comparison()).isEmpty()) {
            return SummaryMessage.ONE_LINE_AMENDMENT.in(language, name, counts(draft, points));
        }
        boolean unseen = draft.comparison().isEmpty() && draft.statute().articles().isEmpty();
        return unseen
                ? SummaryMessage.ONE_LINE_AMENDMENT_UNSEEN.in(language, name)
                : SummaryMessage.ONE_LINE_AMENDMENT_UNCOUNTED.in(language, name);
    }

    /// What the notice says of itself (主旨), in plain words.
    private String notice(Draft draft, String name, Wording wording) {
        Notice notice = draft.notice();
        return notice == null || notice.subject().isEmpty()
                ? SummaryMessage.ONE_LINE_NOTICE.in(language, name)
                : SummaryMessage.ONE_LINE_NOTICE_SAYS.in(
                        language, wording.explanation(notice.subject().text().strip()));
    }

    /// The first points that say something of their own, as many as one line holds. 前項工廠…: a point
    /// that says nothing without the one before it.
    private static final Pattern BACK =
            Pattern.compile("前[一二三]?[項款條]|其|該|[但惟]|上開|第 \\d+ 項|本[^，。]{1,4}所稱|.*如下$");

    private static String mainly(List<KeyPoint> points) {
        String longer = "";
        List<String> said = new ArrayList<>();
        int length = 0;
        for (KeyPoint point : points) {
            String text =
                    point.text().replace('\n', ' ').replaceAll("[。；]*(（[^（）]{1,24}）)?[。；]*$", "");
            if (text.isEmpty() || Formal.point(text) || BACK.matcher(text).lookingAt()) {
                continue;
            }
            if (text.length() > LONGEST_MAIN) {
                longer = longer.isEmpty() && text.length() <= LONGEST_ALONE ? text : longer;
                continue;
            }
            if (said.size() == MOST_MAIN || length + text.length() > LONGEST_MAIN + 10) {
                break;
            }
            said.add(text);
            length += text.length();
        }
        if (said.isEmpty()) {
            return longer.isEmpty() ? "" : longer + "。";
        }
        return String.join("；", said) + "。";
    }

    /// The regulations that a draft touches, when there are several.
    private static List<String> laws(Draft draft) {
        return draft.comparison().stream()
                .map(row -> lawName(row.law()))
                .filter(law -> !law.isEmpty())
                .distinct()
                .toList();
    }

    /// The regulation's own name: without 修正草案, 部分條文 and quotation marks.
    static String lawName(String title) {
        String name = title.strip().replaceAll("[「」]", "");
        name =
                name.replaceAll(
                        "(部分條文|第[^第]{1,12}條(之[一二三四五六七八九十]+)?(、第[^第]{1,12}條(之[一二三四五六七八九十]+)?)*)?(修正|訂定|增訂)?(草案)?$",
                        "");
        return name.isEmpty() ? title.strip() : name;
    }

    private String counts(Draft draft, List<KeyPoint> points) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        Set<String> told = KeyPoints.toldByTheAgency(points);
        for (ComparisonRow row : Importance.numbered(draft.comparison())) {
            // 「增訂應繳納審查費」 is more than words, whatever the comparison of the texts finds.
            boolean more = row.change() == Change.REWORDED && told.contains(Importance.number(row));
            counts.merge(more ? Change.AMENDED : row.change(), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        count(parts, counts, Change.AMENDED, SummaryMessage.COUNT_AMENDED);
        count(parts, counts, Change.ADDED, SummaryMessage.COUNT_ADDED);
        count(parts, counts, Change.DELETED, SummaryMessage.COUNT_DELETED);
        count(parts, counts, Change.REWORDED, SummaryMessage.COUNT_REWORDED);
        count(parts, counts, Change.RENUMBERED, SummaryMessage.COUNT_RENUMBERED);
        return parts.isEmpty()
                ? SummaryMessage.NO_CHANGE.in(language)
                : String.join(language == Language.EN ? ", " : "、", parts);
    }

    private void count(
            List<String> parts, Map<Change, Integer> counts, Change change, SummaryMessage says) {
        int count = counts.getOrDefault(change, 0);
        if (count > 0) {
            parts.add(says.in(language, count));
        }
    }

    private List<String> background(@Nullable Explanation explanation, Wording wording) {
        List<String> paragraphs = new ArrayList<>();
        if (explanation == null) {
            return paragraphs;
        }
        for (String line : explanation.background().text().split("\n", -1)) {
            Matcher leadIn = LEAD_IN.matcher(line);
            String kept = leadIn.find() ? line.substring(0, leadIn.start()) + "。" : line;
            String text = wording.explanation(kept.strip());
            if (!text.isEmpty() && !text.equals("。")) {
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    private static List<Term> terms(PlainText plain) {
        Map<String, Term> terms = new LinkedHashMap<>();
        for (PlainUnit unit : plain.units()) {
            for (PlainUnit.Note note : unit.notes()) {
                terms.putIfAbsent(note.term(), new Term(note.term(), "", note.gloss()));
            }
        }
        return List.copyOf(terms.values());
    }

    private static Summary.Contract contract(PlainText plain) {
        int violations = plain.units().stream().mapToInt(unit -> unit.violations().size()).sum();
        return new Summary.Contract(
                plain.units().size(),
                (int) plain.count(Verdict.REWRITTEN),
                (int) plain.count(Verdict.FALLBACK),
                violations);
    }
}
