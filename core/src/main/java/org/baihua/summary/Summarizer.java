package org.baihua.summary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.Draft;
import org.baihua.law.Explanation;
import org.baihua.plain.PlainText;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
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

    /// 其修正要點如下：, which leads into points that stand elsewhere in a summary.
    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "[，。；]?[^，。；]{0,24}[要重]點[^，。；]{0,12}(?:如[下次左后後]|臚列|分述)[^，。；]{0,6}[：:。]?\\s*$");

    public Summary summarize(
            Draft draft, PlainText plain, Readability readability, List<Diagnostic> diagnostics) {
        List<Said> sentences = Said.of(draft.statute());
        Wording wording = new Wording(plain, plainly);
        Map<String, Double> scores = Importance.of(draft);
        List<KeyPoint> points = new KeyPoints(draft, wording, scores).points();
        Roles roles = new Roles(wording);
        sentences.forEach(roles::add);
        List<Penalty> penalties = Penalties.of(sentences, draft.citations(), roles, wording);
        roles.punish(penalties);
        return new Summary(
                draft.title(),
                draft.kind(),
                oneLine(draft, points),
                background(draft.explanation(), wording),
                points,
                Importance.important(scores),
                roles.affected(),
                penalties.stream().map(p -> p.by(roles.shown(p.actor()))).toList(),
                Deadlines.of(sentences, wording),
                Times.effective(sentences, wording),
                Times.transitions(sentences, wording),
                CommentPeriod.of(draft.notice(), holidays, language),
                terms(plain),
                contract(plain),
                readability.before(),
                readability.after(),
                Uncertainty.of(draft, plain, diagnostics, language));
    }

    private String oneLine(Draft draft, List<KeyPoint> points) {
        String name = lawName(draft.title());
        if (name.isEmpty()) {
            return "";
        }
        int articles = draft.statute().articles().size();
        String line =
                switch (draft.kind()) {
                    case NEW -> SummaryMessage.ONE_LINE_NEW.in(language, name, articles);
                    case AMENDMENT ->
                            SummaryMessage.ONE_LINE_AMENDMENT.in(language, name, counts(draft));
                    case REPEAL -> SummaryMessage.ONE_LINE_REPEAL.in(language, name);
                    case STATUTE -> SummaryMessage.ONE_LINE_STATUTE.in(language, name, articles);
                    case NOTICE -> SummaryMessage.ONE_LINE_NOTICE.in(language, name);
                    case OTHER -> SummaryMessage.ONE_LINE_OTHER.in(language, name);
                };
        for (KeyPoint point : points) {
            // The name and the legal basis are what changes most often and matters least.
            boolean formal = point.text().matches("(?s).*(名稱|依據|授權|章名|條次).*");
            if (!formal && point.text().length() <= 60) {
                return line + SummaryMessage.MAINLY.in(language, point.text());
            }
        }
        return line;
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

    private String counts(Draft draft) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        for (ComparisonRow row : Importance.numbered(draft.comparison())) {
            counts.merge(row.change(), 1, Integer::sum);
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
