package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Draft;
import org.baihua.law.DraftKind;
import org.baihua.law.Explanation;
import org.baihua.law.Notice;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.parse.StatuteParser;
import org.baihua.source.Block;
import org.baihua.source.Diagnostic;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;
import org.baihua.source.Outcome;
import org.baihua.source.Passage;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// Puts the parts of a draft together.
public final class DraftReading {

    private final SourceDocument document;
    private final LineIndex index;
    private final References references;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private DraftReading(SourceDocument document, References references) {
        this.document = document;
        this.references = references;
        this.index = LineIndex.of(document);
    }

    /// @param references finds the references of the articles
    public static Outcome<Draft> of(SourceDocument document, References references) {
        return new DraftReading(document, references).read();
    }

    private Outcome<Draft> read() {
        List<Flow.Piece> flow = Flow.of(document, index, diagnostics);
        Sections sections = Sections.of(flow);
        RowReader reader = new RowReader(index, diagnostics);
        List<ComparisonRow> rows = new ArrayList<>();
        for (List<RawRow> table : sections.tables) {
            rows.addAll(reader.read(table));
        }
        rows = lawsNamedWhereSeveral(rows);
        Explanation explanation = explanation(sections);
        Notice notice = NoticeParser.read(sections.notice);
        Statute statute = statute(sections, rows, notice, explanation);
        DraftKind kind = kind(sections, notice, rows, statute);
        String title = title(sections, notice, statute);
        if (rows.isEmpty()) {
            statute = whole(statute, flow, sections, notice, explanation);
        }
        reportWhatIsOdd(sections, rows, explanation);
        return new Outcome<>(
                new Draft(
                        title,
                        kind,
                        statute,
                        rows,
                        explanation,
                        notice,
                        references.find(statute, about(title, rows, explanation, notice))),
                diagnostics);
    }

    /// The regulation's name stands in a row only when the draft has more than one.
    private static List<ComparisonRow> lawsNamedWhereSeveral(List<ComparisonRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Set<String> laws = new LinkedHashSet<>();
        rows.forEach(row -> laws.add(row.law()));
        laws.remove("");
        if (laws.size() > 1) {
            return rows;
        }
        return rows.stream()
                .map(row ->
                        new ComparisonRow(
                                "", row.proposed(), row.current(), row.explanation(), row.change()))
                .toList();
    }

    /// What stands around the articles and tells what their references mean.
    private static Surroundings about(
            String title,
            List<ComparisonRow> rows,
            @Nullable Explanation explanation,
            @Nullable Notice notice) {
        if (rows.stream().anyMatch(row -> !row.law().isEmpty())) {
            // Several laws in one document: 本法 may be any of them.
            return Surroundings.NONE;
        }
        List<String> bases = new ArrayList<>();
        List<String> said = new ArrayList<>();
        if (notice != null) {
            for (Passage matter : notice.matters()) {
                said.add(matter.text());
                int colon = matter.text().indexOf('：');
                if (colon > 0 && matter.text().substring(0, colon).contains("依據")) {
                    bases.add(matter.text());
                }
            }
        }
        if (explanation != null) {
            said.add(explanation.background().text());
        }
        return new Surroundings(title, bases, said);
    }

    private @Nullable Explanation explanation(Sections sections) {
        List<Explanation> all = new ArrayList<>();
        for (Sections.ExplanationSection section : sections.explanations) {
            if (!section.lines().isEmpty()) {
                all.add(ExplanationParser.read(section.title(), section.lines()));
            }
        }
        if (all.isEmpty()) {
            return null;
        }
        if (all.size() == 1) {
            return all.getFirst();
        }
        diagnostics.add(
                Diagnostic.info(DraftMessage.SEVERAL_EXPLANATIONS, index.placeAt(-1), all.size()));
        return new Explanation(
                all.getFirst().title(),
                Passage.join("\n", all.stream().map(Explanation::background).toList()),
                all.stream().flatMap(one -> one.points().stream()).toList());
    }

    private Statute statute(
            Sections sections,
            List<ComparisonRow> rows,
            @Nullable Notice notice,
            @Nullable Explanation explanation) {
        if (!rows.isEmpty()) {
            List<Provision> provisions = new ArrayList<>(ProposedLaw.of(rows));
            for (Table annex : sections.annexes) {
                provisions.add(new Provision.Unplaced(Passage.EMPTY, annex));
            }
            provisions.addAll(leftovers(sections));
            return new Statute(Passage.EMPTY, Passage.EMPTY, provisions);
        }
        if (notice == null && explanation == null) {
            return take(StatuteParser.parse(document.blocks(), index));
        }
        if (sections.articles.isEmpty()) {
            return Statute.EMPTY;
        }
        return take(StatuteParser.parse(sections.articles, index));
    }

    /// The statute with the lines that no part has taken at its end.
    private Statute whole(
            Statute statute,
            List<Flow.Piece> flow,
            Sections sections,
            @Nullable Notice notice,
            @Nullable Explanation explanation) {
        Remainder remainder = new Remainder(document);
        remainder.take(statute);
        remainder.take(explanation, sections.explanations);
        remainder.take(notice, sections.notice);
        List<Provision> kept = remainder.of(flow);
        if (kept.isEmpty()) {
            return statute;
        }
        reportLeftovers(kept);
        List<Provision> all = new ArrayList<>(statute.provisions());
        all.addAll(kept);
        return new Statute(statute.title(), statute.preamble(), all);
    }

    private void reportLeftovers(List<Provision> kept) {
        List<Passage> lines =
                kept.stream().map(Provision::text).filter(text -> !text.isEmpty()).toList();
        if (!lines.isEmpty()) {
            diagnostics.add(
                    Diagnostic.info(
                            DraftMessage.LINE_WITHOUT_PLACE,
                            index.placeAt(lines.getFirst().originOf(0)),
                            lines.size(),
                            Titles.shorten(lines.getFirst())));
        }
    }

    private Statute take(Outcome<Statute> outcome) {
        diagnostics.addAll(outcome.diagnostics());
        return outcome.value();
    }

    /// Lines below the tables that are nothing we know: kept, and reported once.
    private List<Provision> leftovers(Sections sections) {
        List<Provision> kept = new ArrayList<>();
        for (Block block : sections.articles) {
            switch (block) {
                case Line line -> kept.add(new Provision.Unplaced(line.passage(), null));
                case Table table -> kept.add(new Provision.Unplaced(Passage.EMPTY, table));
            }
        }
        for (Line line : sections.leftovers) {
            kept.add(new Provision.Unplaced(Glyphs.trim(line.passage()), null));
        }
        reportLeftovers(kept.subList(kept.size() - sections.leftovers.size(), kept.size()));
        return kept;
    }

    private void reportWhatIsOdd(
            Sections sections, List<ComparisonRow> rows, @Nullable Explanation explanation) {
        Line elsewhere = sections.elsewhere;
        if (elsewhere != null && rows.isEmpty() && sections.articles.isEmpty()) {
            diagnostics.add(
                    Diagnostic.warning(
                            DraftMessage.ATTACHMENT_ELSEWHERE,
                            index.placeAt(elsewhere.span().start()),
                            Titles.shorten(elsewhere.passage())));
        }
        if (explanation != null) {
            int at = explanation.title().originOf(0);
            if (explanation.points().isEmpty()) {
                diagnostics.add(
                        Diagnostic.info(
                                DraftMessage.EXPLANATION_WITHOUT_POINTS, index.placeAt(at)));
            } else if (explanation.points().stream()
                    .allMatch(point -> point.articles().isEmpty())) {
                diagnostics.add(
                        Diagnostic.info(DraftMessage.POINTS_WITHOUT_ARTICLES, index.placeAt(at)));
            }
        }
        Set<String> seen = new HashSet<>();
        for (ComparisonRow row : rows) {
            ComparisonRow.Side side = row.proposed();
            if (side != null
                    && !side.number().isEmpty()
                    && side.label().text().startsWith("第")
                    && !seen.add(row.law() + "/" + side.number())) {
                diagnostics.add(
                        Diagnostic.warning(
                                DraftMessage.ARTICLE_TWICE,
                                index.placeAt(side.label().originOf(0)),
                                Glyphs.squeeze(side.label().text())));
            }
        }
    }

    private static String title(Sections sections, @Nullable Notice notice, Statute statute) {
        String subject =
                notice == null || notice.subject().text().indexOf('「') < 0
                        ? ""
                        : Titles.name(notice.subject().text());
        for (Titles title : sections.titles) {
            if (title.name().length() > 1) {
                // The notice quotes the name; a title may put the agency before it or a part
                // behind.
                boolean quoted = subject.length() > 3 && title.name().contains(subject);
                return quoted ? subject : title.name();
            }
        }
        if (notice != null && !notice.subject().isEmpty()) {
            return Titles.name(notice.subject().text());
        }
        return statute.title().text();
    }

    private static DraftKind kind(
            Sections sections, @Nullable Notice notice, List<ComparisonRow> rows, Statute statute) {
        String subject = notice == null ? "" : Glyphs.squeeze(notice.subject().text());
        String actions = subject;
        for (Titles title : sections.titles) {
            actions += " " + title.action();
        }
        if (rows.isEmpty() && statute.provisions().isEmpty() && sections.explanations.isEmpty()) {
            return notice == null ? DraftKind.OTHER : DraftKind.NOTICE;
        }
        if (actions.contains("廢止") && !sections.threeColumns) {
            return DraftKind.REPEAL;
        }
        if (sections.threeColumns || actions.contains("修正")) {
            return DraftKind.AMENDMENT;
        }
        return rows.isEmpty() && notice == null && sections.explanations.isEmpty()
                ? DraftKind.STATUTE
                : DraftKind.NEW;
    }
}
