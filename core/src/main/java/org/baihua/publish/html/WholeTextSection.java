package org.baihua.publish.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.diff.Stretch;
import org.baihua.law.diff.WordDiff;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.publish.DefinedTerms;
import org.baihua.publish.Label;
import org.baihua.publish.Labels;
import org.baihua.publish.Marked;
import org.baihua.publish.Publication;
import org.baihua.publish.WholeText;
import org.baihua.publish.WholeText.ArticlePart;
import org.baihua.publish.WholeText.Chapter;
import org.baihua.publish.WholeText.Loose;
import org.baihua.publish.WholeText.Part;
import org.baihua.publish.WholeText.Piece;
import org.baihua.source.Table;
import org.baihua.summary.Summary;
import org.jspecify.annotations.Nullable;

/// The whole text, plain beside original, each article with the text in force and the agency's
/// reason one click away.
final class WholeTextSection {

    private final Html html;
    private final Labels labels;
    private final Publication publication;
    private final WholeText whole;
    private int tables;
    private final Map<String, String> termIds = new HashMap<>();
    private final DefinedTerms defined;

    /// Defined words that the article at hand has linked already.
    private final Set<String> linked = new HashSet<>();

    WholeTextSection(Html html, Labels labels, Publication publication, WholeText whole) {
        this.html = html;
        this.labels = labels;
        this.publication = publication;
        this.whole = whole;
        this.defined = DefinedTerms.of(publication);
        List<Summary.Term> terms = publication.summary().terms();
        for (int i = 0; i < terms.size(); i++) {
            termIds.putIfAbsent(terms.get(i).term(), "term-" + (i + 1));
        }
    }

    /// The id of the explanation of the term at `index`. Links lead to the first where two are
    /// alike.
    static String termId(int index) {
        return "term-" + (index + 1);
    }

    void write() {
        if (whole.parts().isEmpty()) {
            return;
        }
        html.open("section", "id", "whole-text", "aria-labelledby", "whole-text-title");
        html.open("div", "class", "wide").line();
        html.element("h2", labels.of(Label.WHOLE_TEXT), "id", "whole-text-title").line();
        if (publication.plain().units().stream().anyMatch(u -> !u.edits().isEmpty())) {
            html.element("p", labels.of(Label.MARKED), "class", "origin").line();
        }
        for (Part part : whole.parts()) {
            switch (part) {
                case Chapter chapter ->
                        html.element(
                                        "p",
                                        (chapter.label() + "　" + chapter.title()).strip(),
                                        "class",
                                        "chapter chapter-" + Math.min(chapter.depth(), 3))
                                .line();
                case ArticlePart article -> article(article);
                case Loose loose -> {
                    html.open("div", "class", "loose").line();
                    pieces(loose.pieces());
                    html.end("div");
                }
            }
        }
        html.end("div").end("section");
    }

    private void article(ArticlePart article) {
        String title = article.id() + "-title";
        html.open("article", "class", "law-article", "id", article.id(), "aria-labelledby", title)
                .line();
        html.open("h3", "id", title);
        html.element("a", article.name(), "href", "#" + article.id());
        if (!article.caption().isEmpty()) {
            html.text(" ").element("span", article.caption(), "class", "caption");
        }
        Change change = article.change();
        if (change != null) {
            html.text(" ")
                    .element(
                            "span",
                            labels.change(change),
                            "class",
                            "tag tag-" + change.name().toLowerCase(Locale.ROOT));
        }
        html.end("h3");
        if (change == Change.DELETED && article.pieces().isEmpty()) {
            html.element("p", labels.of(Label.ARTICLE_GOES), "class", "goes").line();
        }
        pieces(article.pieces());
        if (article.row() != null) {
            behind(article.row(), article);
        }
        html.end("article");
    }

    /// The text in force and the reason: folded, because most readers came for what is to be.
    ///
    /// A box to tick and not `details`: what is folded there stays away from paper, and no style
    /// that a checker accepts brings it back. Without styles everything is open.
    private void behind(ComparisonRow row, ArticlePart article) {
        ComparisonRow.Side current = row.current();
        boolean hasCurrent = current != null && !current.text().isEmpty();
        boolean hasReason = !row.explanation().isEmpty();
        if (!hasCurrent && !hasReason) {
            return;
        }
        Label what =
                hasCurrent && hasReason
                        ? Label.CURRENT_AND_REASON
                        : hasCurrent ? Label.SEE_CURRENT : Label.SEE_REASON;
        String box = article.id() + "-more";
        html.open("div", "class", "fold").line();
        html.open("input", "type", "checkbox", "class", "fold-box", "id", box).line();
        html.open("label", "class", "fold-label", "for", box);
        html.element("span", article.name(), "class", "unseen").text(" ");
        html.text(labels.of(what)).end("label");
        html.open("div", "class", "folded").line();
        if (current != null && hasCurrent) {
            html.element("h4", labels.of(Label.CURRENT)).line();
            current(current, row.proposed());
        }
        if (hasReason) {
            html.element("h4", labels.of(Label.REASON)).line();
            html.open("p").text(row.explanation().text()).end("p");
        }
        html.end("div").end("div");
    }

    /// The text in force; what goes or changes is marked where the article stays.
    private void current(ComparisonRow.Side current, ComparisonRow.@Nullable Side proposed) {
        html.open("p");
        if (!current.label().isEmpty()) {
            html.text(current.label().text() + "　");
        }
        String was = current.text().text();
        if (proposed == null || proposed.text().isEmpty()) {
            html.text(was).end("p");
            return;
        }
        for (Stretch stretch : WordDiff.of(was, proposed.text().text())) {
            String text = stretch.before().of(was);
            if (stretch.same() || text.isBlank()) {
                html.text(text);
            } else {
                html.element("del", text);
            }
        }
        html.end("p");
    }

    private void pieces(List<Piece> pieces) {
        linked.clear();
        for (Piece piece : pieces) {
            piece(piece);
        }
    }

    private void piece(Piece piece) {
        String depth = "unit depth-" + Math.min(piece.depth(), 3);
        PlainUnit unit = piece.unit();
        if (unit != null && unit.verdict() == Verdict.REWRITTEN) {
            html.open("div", "class", depth + " pair").line();
            List<Marked.Line> lines = Marked.lines(unit);
            boolean listed = lines.size() > 1 && lines.stream().anyMatch(Marked.Line::item);
            html.open(listed ? "div" : "p", "class", "plain");
            side(Label.PLAIN, piece.label());
            if (listed) {
                lines(lines, unit.anchor().article());
            } else {
                runs(Marked.plain(unit), "mark", unit.anchor().article());
            }
            html.end(listed ? "div" : "p");
            html.open("p", "class", "original");
            side(Label.ORIGINAL, piece.label());
            runs(Marked.original(unit), "span", "");
            html.end("p");
            html.end("div");
        } else {
            html.open("div", "class", depth).open("p", "class", "same");
            label(piece.label());
            if (unit == null) {
                html.text(piece.text().text());
            } else {
                runs(Marked.plain(unit), "mark", unit.anchor().article());
            }
            html.end("p");
            if (unit != null && unit.verdict() == Verdict.FALLBACK) {
                html.element("p", labels.of(Label.KEPT), "class", "kept").line();
            }
            html.end("div");
        }
        if (unit != null && !unit.notes().isEmpty()) {
            notes(unit.notes());
        }
        Table table = piece.table();
        if (table != null) {
            table(table);
        }
    }

    /// A text with a list in it: what leads to the list, its lines, what comes after.
    private void lines(List<Marked.Line> lines, String article) {
        boolean open = false;
        for (Marked.Line line : lines) {
            if (line.item() != open) {
                html.raw(open ? "</ul>" : "<ul class=\"chain\">").line();
                open = line.item();
            }
            html.open(open ? "li" : "span");
            runs(line.runs(), "mark", article);
            html.end(open ? "li" : "span");
        }
        if (open) {
            html.end("ul");
        }
    }

    private void side(Label label, String number) {
        html.element("span", labels.of(label), "class", "side").text(" ");
        label(number);
    }

    private void label(String number) {
        if (!number.isEmpty()) {
            html.element("span", number, "class", "number");
        }
    }

    /// @param article where the runs stand; empty where its words need no links
    private void runs(List<Marked.Run> runs, String changedTag, String article) {
        for (Marked.Run run : runs) {
            if (run.changed()) {
                if (changedTag.equals("span")) {
                    html.open("span", "class", "was");
                } else {
                    html.open(changedTag);
                }
            }
            String id = run.term().isEmpty() ? null : termIds.get(run.term());
            if (id == null) {
                defined(run.text(), article);
            } else {
                html.element("a", run.text(), "class", "term", "href", "#" + id);
            }
            if (run.changed()) {
                html.close(changedTag);
            }
        }
    }

    /// A word that the law defines leads to its definition.
    private void defined(String text, String article) {
        if (article.isEmpty() || defined.isEmpty()) {
            html.text(text);
            return;
        }
        for (DefinedTerms.Stretch stretch : defined.cut(text, article, linked)) {
            String id = stretch.article().isEmpty() ? null : whole.ids().get(stretch.article());
            if (id == null) {
                html.text(stretch.text());
            } else {
                html.element("a", stretch.text(), "class", "defined", "href", "#" + id);
            }
        }
    }

    private void notes(List<PlainUnit.Note> notes) {
        html.open("dl", "class", "notes", "aria-label", labels.of(Label.NOTES));
        for (PlainUnit.Note note : notes) {
            html.open("div").element("dt", note.term()).element("dd", note.gloss()).close("div");
        }
        html.end("dl");
    }

    private void table(Table table) {
        html.open(
                        "div",
                        "class",
                        "table-box",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        labels.of(Label.TABLE, ++tables))
                .open("table", "class", "annex")
                .line();
        for (Table.Row row : table.rows()) {
            html.open("tr");
            for (Table.Cell cell : row.cells()) {
                html.open(
                        "td",
                        "colspan",
                        String.valueOf(cell.columnSpan()),
                        "rowspan",
                        String.valueOf(cell.rowSpan()));
                html.text(cell.text()).close("td");
            }
            html.end("tr");
        }
        html.end("table").end("div");
    }
}
