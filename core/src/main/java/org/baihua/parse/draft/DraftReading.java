package org.baihua.parse.draft;

import java.util.ArrayList;
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
import org.baihua.source.Diagnostic;
import org.baihua.source.LineIndex;
import org.baihua.source.Outcome;
import org.baihua.source.Passage;
import org.baihua.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/// Puts the parts of a draft together.
public final class DraftReading {

    private final SourceDocument document;
    private final LineIndex index;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private DraftReading(SourceDocument document) {
        this.document = document;
        this.index = LineIndex.of(document);
    }

    public static Outcome<Draft> of(SourceDocument document) {
        return new DraftReading(document).read();
    }

    private Outcome<Draft> read() {
        Sections sections = Sections.of(Flow.of(document, index, diagnostics));
        List<ComparisonRow> rows = new ArrayList<>();
        for (List<RawRow> table : sections.tables) {
            rows.addAll(RowReader.read(table));
        }
        rows = lawsNamedWhereSeveral(rows);
        Explanation explanation = explanation(sections);
        Notice notice = NoticeParser.read(sections.notice);
        Statute statute = statute(sections, rows);
        String title = title(sections, notice, statute);
        DraftKind kind = kind(sections, notice, rows, statute);
        return new Outcome<>(
                new Draft(title, kind, statute, rows, explanation, notice, List.of()), diagnostics);
    }

    /// The regulation's name stands in a row only when the draft has more than one.
    private static List<ComparisonRow> lawsNamedWhereSeveral(List<ComparisonRow> rows) {
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

    private Statute statute(Sections sections, List<ComparisonRow> rows) {
        List<Provision> provisions = new ArrayList<>();
        for (ComparisonRow row : rows) {
            if (row.proposed() != null) {
                provisions.addAll(row.proposed().provisions());
            }
        }
        return new Statute(Passage.EMPTY, Passage.EMPTY, provisions);
    }

    private static String title(Sections sections, @Nullable Notice notice, Statute statute) {
        for (Titles title : sections.titles) {
            if (title.name().length() > 1) {
                return title.name();
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
        if (!rows.isEmpty() || actions.contains("訂定")) {
            return DraftKind.NEW;
        }
        return DraftKind.STATUTE;
    }
}
