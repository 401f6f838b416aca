package org.baihua.bundle.paper;

import java.util.ArrayList;
import java.util.List;
import org.baihua.bundle.notice.DraftName;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Draft;
import org.baihua.law.Explanation;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.publish.Label;
import org.baihua.publish.Labels;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Form;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.publish.Publication;
import org.baihua.publish.comparison.ComparisonView;
import org.baihua.publish.sheet.Sheet;
import org.baihua.publish.sheet.Sheets;

/// One document of a bundle.
///
/// @param id as its files are called
/// @param title as people call it
/// @param outline what it says
public record Paper(String id, String title, Outline outline) {

    /// All documents that a publication has something to say in, the summary and the notice aside.
    public static List<Paper> of(Publication publication) {
        Draft draft = publication.draft();
        String name = draft.title();
        List<Paper> papers = new ArrayList<>();
        papers.add(new Paper("plain", "白話版", PlainPaper.of(publication, name + "（白話版）")));
        if (!draft.comparison().isEmpty()) {
            boolean changes = draft.comparison().stream().anyMatch(row -> row.current() != null);
            papers.add(
                    changes
                            ? new Paper("comparison", "條文對照表", ComparisonView.of(draft).outline())
                            : new Paper("comparison", "逐條說明", itemByItem(draft)));
        }
        if (draft.explanation() != null) {
            papers.add(new Paper("explanation", "總說明", explanation(name, draft.explanation())));
        }
        if (!draft.statute().provisions().isEmpty()) {
            papers.add(new Paper("draft", "草案條文", DraftPaper.of(draft, DraftName.of(draft))));
        }
        for (Sheet sheet : Sheets.of(publication)) {
            if (sheet.id().equals("terms")) {
                papers.add(new Paper("terms", "名詞解釋", sheet(name + "名詞解釋", "", sheet)));
            } else if (sheet.id().equals("stakeholders")) {
                papers.add(
                        new Paper(
                                "stakeholders",
                                "利害關係人",
                                sheet(name + "利害關係人", "草案影響到的人與機關，依條文列出。", sheet)));
            }
        }
        papers.add(new Paper("contract", "忠實契約報告", contract(publication)));
        return papers;
    }

    /// Two columns: 條文｜說明.
    private static Outline itemByItem(Draft draft) {
        String title = draft.title() + "逐條說明";
        List<List<List<Span>>> rows = new ArrayList<>();
        for (ComparisonRow row : draft.comparison()) {
            ComparisonRow.Side side = row.proposed();
            String text =
                    side == null
                            ? ""
                            : side.label().isEmpty()
                                    ? side.text().text()
                                    : side.label().text() + "　" + side.text().text();
            rows.add(Grids.row(List.of(text, row.explanation().text())));
        }
        return new Outline(
                title,
                Form.WIDE,
                List.of(new Part.Title(1, title), new Part.Grid(List.of("條文", "說明"), rows)));
    }

    private static Outline explanation(String name, Explanation explanation) {
        String printed = explanation.title().text().replaceAll("\\s+", "");
        String title = printed.isEmpty() ? name + "總說明" : printed;
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Title(1, title));
        for (String line : explanation.background().text().split("\n", -1)) {
            parts.add(new Part.Prose(Tone.NORMAL, List.of(Span.of(line))));
        }
        for (Explanation.Point point : explanation.points()) {
            String label = point.label().text();
            String text = point.text().text();
            String articles =
                    point.articles().isEmpty() || text.contains("條）")
                            ? ""
                            : "（"
                                    + String.join(
                                            "、",
                                            point.articles().stream()
                                                    .map(number -> "第" + printed(number.toString()))
                                                    .toList())
                                    + "）";
            parts.add(
                    new Part.Clause(
                            0,
                            Math.min(4, label.length()),
                            label,
                            List.of(Span.of(text + articles))));
        }
        return new Outline(title, Form.TEXT, parts);
    }

    private static String printed(String number) {
        int cut = number.indexOf('-');
        return cut < 0 ? number + "條" : number.substring(0, cut) + "條之" + number.substring(cut + 1);
    }

    private static Outline sheet(String title, String said, Sheet sheet) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Title(1, title));
        if (!said.isEmpty()) {
            parts.add(new Part.Prose(Tone.REMARK, List.of(Span.of(said))));
        }
        parts.add(Grids.of(sheet));
        return new Outline(title, sheet.columns().size() > 4 ? Form.WIDE : Form.TEXT, parts);
    }

    /// What was rewritten, what was kept, and what the contract found.
    private static Outline contract(Publication publication) {
        Labels labels = new Labels(publication.language());
        String title = publication.draft().title() + "忠實契約報告";
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Title(1, title));
        parts.add(
                new Part.Prose(
                        Tone.NORMAL,
                        List.of(
                                Span.of(
                                        "白話版每一段都和原文逐項核對：數值、比較界限、時間、情態、否定與例外、條件、主體、罰則、引用、專名。"
                                                + "任何一項不符，那一段就不改寫，保留原文。"))));
        List<PlainUnit> units = publication.plain().units();
        parts.add(
                new Part.Grid(
                        List.of("段落", "改寫", "加註", "不需改寫", "保留原文"),
                        List.of(
                                Grids.row(
                                        List.of(
                                                "" + units.size(),
                                                "" + publication.plain().count(Verdict.REWRITTEN),
                                                "" + publication.plain().count(Verdict.ANNOTATED),
                                                "" + publication.plain().count(Verdict.UNCHANGED),
                                                ""
                                                        + publication
                                                                .plain()
                                                                .count(Verdict.FALLBACK))))));
        List<Labels.Measure> measures = labels.measures(publication.summary());
        if (!measures.isEmpty()) {
            parts.add(new Part.Title(2, labels.of(Label.READABILITY)));
            parts.add(
                    new Part.Grid(
                            List.of(
                                    labels.of(Label.MEASURE),
                                    labels.of(Label.BEFORE),
                                    labels.of(Label.AFTER)),
                            measures.stream()
                                    .map(m -> Grids.row(List.of(m.name(), m.before(), m.after())))
                                    .toList()));
        }
        List<PlainUnit> told =
                units.stream()
                        .filter(unit ->
                                unit.verdict() == Verdict.FALLBACK || !unit.violations().isEmpty())
                        .toList();
        if (!told.isEmpty()) {
            parts.add(new Part.Title(2, "保留原文與提醒"));
            parts.add(
                    new Part.Grid(
                            List.of("位置", "原文", "核對結果"),
                            told.stream()
                                    .map(unit ->
                                            Grids.row(
                                                    List.of(
                                                            unit.anchor().toString(),
                                                            unit.original().text(),
                                                            said(unit, publication))))
                                    .toList()));
        }
        return new Outline(title, Form.TEXT, parts);
    }

    private static String said(PlainUnit unit, Publication publication) {
        List<String> lines = new ArrayList<>();
        unit.violations().forEach(v -> lines.add(v.code() + "　" + v.in(publication.language())));
        return String.join("\n", lines);
    }
}
