package org.baihua.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.publish.Outline.Look;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Part.Grid;
import org.baihua.publish.Outline.Part.Prose;
import org.baihua.publish.Outline.Part.Title;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.publish.WholeText.ArticlePart;
import org.baihua.publish.WholeText.Chapter;
import org.baihua.publish.WholeText.Loose;
import org.baihua.publish.WholeText.Piece;
import org.baihua.source.Table;

/// The whole text as parts of an {@link Outline}, put together once: every provision with its plain
/// version beside it, what was in force before, the reasons and the terms explained.
final class ProvisionsOutline {

    private final WholeText whole;
    private final Labels labels;
    private final List<Part> parts = new ArrayList<>();

    ProvisionsOutline(WholeText whole, Labels labels) {
        this.whole = whole;
        this.labels = labels;
    }

    List<Part> write() {
        for (WholeText.Part part : whole.parts()) {
            switch (part) {
                case Chapter chapter -> title(3, (chapter.label() + "　" + chapter.title()).strip());
                case ArticlePart article -> article(article);
                case Loose loose -> pieces(loose.pieces());
            }
        }
        return parts;
    }

    private void title(int level, String text) {
        parts.add(new Title(level, text));
    }

    private void prose(String text) {
        parts.add(new Prose(Tone.NORMAL, List.of(Span.of(text))));
    }

    private void remark(String text) {
        parts.add(new Prose(Tone.REMARK, List.of(Span.of(text))));
    }

    /// A text and the list in it.
    private void lines(String label, List<PlainUnit.Line> lines) {
        parts.addAll(Outline.lines(lines, text -> new Prose(Tone.NORMAL, text), label));
    }

    private void article(ArticlePart article) {
        Change change = article.change();
        String caption = article.caption().isEmpty() ? "" : "　" + article.caption();
        String what = change == null ? "" : "（" + labels.change(change) + "）";
        title(4, article.name() + caption + what);
        if (change == Change.DELETED && article.pieces().isEmpty()) {
            prose(labels.of(Label.ARTICLE_GOES));
        }
        pieces(article.pieces());
        ComparisonRow row = article.row();
        if (row == null) {
            return;
        }
        ComparisonRow.Side current = row.current();
        if (current != null && !current.text().isEmpty()) {
            remark(labels.of(Label.CURRENT) + "：" + current.text().text());
        }
        if (!row.explanation().isEmpty()) {
            remark(labels.of(Label.REASON) + "：" + row.explanation().text());
        }
    }

    /// Plain beside original where anything was rewritten, one table for what stands together;
    /// otherwise the text alone. Terms are explained below it.
    private void pieces(List<Piece> pieces) {
        boolean beside =
                pieces.stream()
                        .anyMatch(piece ->
                                piece.unit() != null
                                        && piece.unit().verdict() == Verdict.REWRITTEN);
        List<List<List<Span>>> rows = new ArrayList<>();
        Map<String, String> notes = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            PlainUnit unit = piece.unit();
            String original = unit == null ? piece.text().text() : unit.original().text();
            boolean empty = original.isEmpty() && piece.label().isEmpty();
            if (beside && !empty) {
                rows.add(
                        unit == null
                                ? row(piece.label() + original, piece.label() + original)
                                : List.of(
                                        kept(unit, spans(piece.label(), Marked.plain(unit))),
                                        spans(piece.label(), Marked.original(unit))));
            } else if (!empty) {
                if (unit == null) {
                    prose(piece.label() + original);
                } else {
                    lines(piece.label(), unit.lines());
                }
                if (unit != null && unit.verdict() == Verdict.FALLBACK) {
                    remark(labels.of(Label.KEPT));
                }
            }
            if (unit != null) {
                unit.notes().forEach(note -> notes.putIfAbsent(note.term(), note.gloss()));
            }
            Table table = piece.table();
            if (table != null) {
                beside(rows);
                table(table);
            }
        }
        beside(rows);
        if (!notes.isEmpty()) {
            List<String> words = new ArrayList<>();
            notes.forEach((term, gloss) -> words.add(term + "：" + gloss));
            remark(String.join("　", words));
        }
    }

    private void beside(List<List<List<Span>>> rows) {
        if (!rows.isEmpty()) {
            parts.add(new Grid(List.of(labels.of(Label.PLAIN), labels.of(Label.ORIGINAL)), rows));
            rows.clear();
        }
    }

    private List<Span> kept(PlainUnit unit, List<Span> spans) {
        if (unit.verdict() != Verdict.FALLBACK) {
            return spans;
        }
        List<Span> all = new ArrayList<>(spans);
        all.add(Span.of("（" + labels.of(Label.KEPT) + "）"));
        return all;
    }

    private static List<Span> spans(String label, List<Marked.Run> runs) {
        List<Span> spans = new ArrayList<>();
        if (!label.isEmpty()) {
            spans.add(Span.of(label));
        }
        for (Marked.Run run : runs) {
            spans.add(new Span(run.text(), run.changed() ? Look.CHANGED : Look.PLAIN));
        }
        return spans;
    }

    /// A table of the law as a grid; a merged cell stands in the first place that it covers.
    private void table(Table table) {
        int columns = Math.max(1, table.columns());
        List<List<List<Span>>> rows = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            String[] cells = new String[columns];
            Arrays.fill(cells, "");
            for (Table.Cell cell : row.cells()) {
                cells[cell.column()] = cell.text();
            }
            rows.add(row(cells));
        }
        if (rows.isEmpty()) {
            return;
        }
        List<String> header =
                rows.removeFirst().stream().map(cell -> cell.getFirst().text()).toList();
        parts.add(new Grid(header, rows));
    }

    static List<List<Span>> row(String... cells) {
        List<List<Span>> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(List.of(Span.of(cell)));
        }
        return row;
    }
}
