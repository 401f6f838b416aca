package org.baihua.publish.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baihua.check.Finding;
import org.baihua.law.Anchor;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Draft;
import org.baihua.law.Provision;
import org.baihua.plain.Edit;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.contract.Violation;
import org.baihua.publish.Labels;
import org.baihua.publish.Publication;
import org.baihua.publish.WholeText;
import org.baihua.publish.sheet.Sheet.Column;
import org.baihua.summary.Summary;
import org.baihua.summary.Summary.Affected;
import org.baihua.summary.Summary.Statement;

/// What of a publication is a table.
public final class Sheets {

    private final Publication publication;
    private final WholeText whole;
    private final Labels labels;

    private Sheets(Publication publication) {
        this.publication = publication;
        this.whole = WholeText.of(publication);
        this.labels = new Labels(publication.language());
    }

    /// All tables that have a row, in the order in which a reader would want them.
    public static List<Sheet> of(Publication publication) {
        Sheets sheets = new Sheets(publication);
        return List.of(
                        sheets.law(),
                        sheets.comparison(),
                        sheets.plain(),
                        sheets.keyPoints(),
                        sheets.stakeholders(),
                        sheets.penalties(),
                        sheets.deadlines(),
                        sheets.terms(),
                        sheets.contract(),
                        sheets.findings())
                .stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    private String names(List<String> articles) {
        return String.join("、", articles.stream().map(whole::name).toList());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Sheet law() {
        List<List<String>> rows = new ArrayList<>();
        for (Provision provision : publication.draft().statute().provisions()) {
            law(provision, Anchor.ROOT, rows);
        }
        return new Sheet(
                "law",
                "草案條文",
                List.of(
                        Column.text("anchor", "位置"),
                        Column.text("level", "層級"),
                        Column.text("label", "編號"),
                        Column.text("text", "條文"),
                        Column.text("closing", "閉合文字")),
                rows);
    }

    private static void law(Provision provision, Anchor around, List<List<String>> rows) {
        boolean counted = !provision.level().isHeading() && !provision.number().isEmpty();
        Anchor at = counted ? around.child(provision.number()) : around;
        String text =
                provision instanceof Provision.Article article
                        ? article.caption().text()
                        : provision.text().text();
        rows.add(
                List.of(
                        counted ? at.toString() : "",
                        provision.level().code(),
                        provision.label().text(),
                        text,
                        provision.closing().text()));
        for (Provision child : provision.children()) {
            law(child, at, rows);
        }
    }

    private Sheet comparison() {
        List<List<String>> rows = new ArrayList<>();
        Draft draft = publication.draft();
        for (ComparisonRow row : draft.comparison()) {
            ComparisonRow.Side proposed = row.proposed();
            ComparisonRow.Side current = row.current();
            rows.add(
                    List.of(
                            row.law(),
                            proposed == null ? "" : proposed.number(),
                            proposed == null ? "" : side(proposed),
                            current == null ? "" : current.number(),
                            current == null ? "" : side(current),
                            row.explanation().text(),
                            code(row.change()),
                            labels.change(row.change())));
        }
        return new Sheet(
                "comparison",
                "條文對照表",
                List.of(
                        Column.text("law", "法規"),
                        Column.text("proposedNumber", "修正條號"),
                        Column.text("proposed", "修正條文"),
                        Column.text("currentNumber", "現行條號"),
                        Column.text("current", "現行條文"),
                        Column.text("explanation", "說明"),
                        Column.text("change", "變動代碼"),
                        Column.text("changeName", "變動")),
                rows);
    }

    private static String side(ComparisonRow.Side side) {
        return side.label().isEmpty()
                ? side.text().text()
                : side.label().text() + "　" + side.text().text();
    }

    private Sheet plain() {
        List<List<String>> rows = new ArrayList<>();
        for (PlainUnit unit : publication.plain().units()) {
            rows.add(
                    List.of(
                            unit.anchor().toString(),
                            unit.label(),
                            unit.original().text(),
                            unit.plain(),
                            code(unit.verdict())));
        }
        return new Sheet(
                "plain",
                "白話對照",
                List.of(
                        Column.text("anchor", "位置"),
                        Column.text("label", "編號"),
                        Column.text("original", "原文"),
                        Column.text("plain", "白話"),
                        Column.text("verdict", "處理")),
                rows);
    }

    private Sheet keyPoints() {
        List<List<String>> rows = new ArrayList<>();
        for (Summary.KeyPoint point : publication.summary().keyPoints()) {
            rows.add(
                    List.of(
                            point.text(),
                            names(point.articles()),
                            point.change() == null ? "" : code(point.change()),
                            code(point.from())));
        }
        return new Sheet(
                "summary",
                "重點",
                List.of(
                        Column.text("text", "重點"),
                        Column.text("articles", "條文"),
                        Column.text("change", "變動"),
                        Column.text("from", "來源")),
                rows);
    }

    private Sheet stakeholders() {
        List<List<String>> rows = new ArrayList<>();
        for (Affected role : publication.summary().affected()) {
            Set<String> articles = new LinkedHashSet<>();
            for (List<Statement> statements :
                    List.of(role.duties(), role.prohibitions(), role.rights())) {
                statements.forEach(s -> s.articles().forEach(a -> articles.add(whole.name(a))));
            }
            rows.add(
                    List.of(
                            role.actor(),
                            labels.kind(role.kind()),
                            String.join("、", role.names()),
                            String.valueOf(role.duties().size()),
                            String.valueOf(role.prohibitions().size()),
                            String.valueOf(role.rights().size()),
                            String.join("、", articles)));
        }
        return new Sheet(
                "stakeholders",
                "利害關係人",
                List.of(
                        Column.text("actor", "對象"),
                        Column.text("kind", "類別"),
                        Column.text("names", "條文裡的寫法"),
                        Column.number("duties", "必須做"),
                        Column.number("prohibitions", "不可以做"),
                        Column.number("rights", "可以做"),
                        Column.text("articles", "條文")),
                rows);
    }

    private Sheet penalties() {
        List<List<String>> rows = new ArrayList<>();
        for (Summary.Penalty penalty : publication.summary().penalties()) {
            rows.add(
                    List.of(
                            penalty.actor(),
                            penalty.conduct(),
                            penalty.penalty(),
                            penalty.minimum() == null ? "" : penalty.minimum().toString(),
                            penalty.maximum() == null ? "" : penalty.maximum().toString(),
                            names(penalty.articles())));
        }
        return new Sheet(
                "penalties",
                "罰則",
                List.of(
                        Column.text("actor", "誰"),
                        Column.text("conduct", "做了什麼"),
                        Column.text("penalty", "處罰"),
                        Column.number("minimum", "最低（新臺幣元）"),
                        Column.number("maximum", "最高（新臺幣元）"),
                        Column.text("articles", "條文")),
                rows);
    }

    private Sheet deadlines() {
        List<List<String>> rows = new ArrayList<>();
        for (Summary.Deadline deadline : publication.summary().deadlines()) {
            rows.add(
                    List.of(
                            deadline.text(),
                            deadline.days() == null ? "" : deadline.days().toString(),
                            names(deadline.articles())));
        }
        return new Sheet(
                "deadlines",
                "期限",
                List.of(
                        Column.text("text", "期限"),
                        Column.number("days", "日數"),
                        Column.text("articles", "條文")),
                rows);
    }

    private Sheet terms() {
        List<List<String>> rows = new ArrayList<>();
        for (Summary.Term term : publication.summary().terms()) {
            rows.add(List.of(term.term(), term.plain(), term.gloss()));
        }
        return new Sheet(
                "terms",
                "名詞解釋",
                List.of(
                        Column.text("term", "名詞"),
                        Column.text("plain", "白話"),
                        Column.text("gloss", "意思")),
                rows);
    }

    private Sheet contract() {
        List<List<String>> rows = new ArrayList<>();
        for (PlainUnit unit : publication.plain().units()) {
            Set<String> rules = new LinkedHashSet<>();
            unit.edits().stream().map(Edit::rule).forEach(rules::add);
            List<String> violations = new ArrayList<>();
            for (Violation violation : unit.violations()) {
                violations.add(violation.code() + " " + violation.in(publication.language()));
            }
            rows.add(
                    List.of(
                            unit.anchor().toString(),
                            code(unit.verdict()),
                            String.valueOf(unit.edits().size()),
                            String.join("、", rules),
                            String.join("\n", violations)));
        }
        return new Sheet(
                "contract",
                "忠實契約",
                List.of(
                        Column.text("anchor", "位置"),
                        Column.text("verdict", "處理"),
                        Column.number("edits", "改動數"),
                        Column.text("rules", "規則"),
                        Column.text("violations", "發現的出入")),
                rows);
    }

    private Sheet findings() {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : publication.findings()) {
            rows.add(
                    List.of(
                            finding.rule(),
                            code(finding.level()),
                            finding.matched(),
                            String.valueOf(finding.place().line()),
                            finding.in(publication.language()),
                            String.join("、", finding.suggestions())));
        }
        return new Sheet(
                "findings",
                "用語檢查",
                List.of(
                        Column.text("rule", "規則"),
                        Column.text("level", "程度"),
                        Column.text("matched", "原文"),
                        Column.number("line", "行"),
                        Column.text("message", "說明"),
                        Column.text("suggestions", "建議")),
                rows);
    }
}
