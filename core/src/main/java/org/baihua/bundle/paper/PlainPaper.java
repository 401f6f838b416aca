package org.baihua.bundle.paper;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ComparisonRow.Change;
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
import org.baihua.publish.WholeText;
import org.baihua.publish.WholeText.Piece;
import org.baihua.source.Table;

/// The plain version alone, article by article, with the terms explained where they first stand.
final class PlainPaper {

    private final Labels labels;
    private final List<Part> parts = new ArrayList<>();

    private PlainPaper(Labels labels) {
        this.labels = labels;
    }

    static Outline of(Publication publication, String title) {
        PlainPaper paper = new PlainPaper(new Labels(publication.language()));
        paper.parts.add(new Part.Title(1, title));
        paper.remark(paper.labels.of(Label.NO_FORCE));
        WholeText whole = WholeText.of(publication);
        int depth = 1;
        for (WholeText.Part part : whole.parts()) {
            switch (part) {
                case WholeText.Chapter chapter -> {
                    // No level is skipped, whatever the draft does: a screen reader counts them.
                    depth = Math.min(chapter.depth(), depth) + 1;
                    paper.parts.add(
                            new Part.Title(
                                    Math.min(depth, 5),
                                    (chapter.label() + "　" + chapter.title()).strip()));
                }
                case WholeText.ArticlePart article ->
                        paper.article(article, Math.min(depth, 5) + 1);
                case WholeText.Loose loose -> paper.pieces(loose.pieces());
            }
        }
        return new Outline(title, Form.TEXT, paper.parts);
    }

    private void remark(String text) {
        parts.add(new Part.Prose(Tone.REMARK, List.of(Span.of(text))));
    }

    private void article(WholeText.ArticlePart article, int level) {
        Change change = article.change();
        String caption = article.caption().isEmpty() ? "" : "　" + article.caption();
        String what = change == null ? "" : "（" + labels.change(change) + "）";
        parts.add(new Part.Title(level, article.name() + caption + what));
        if (change == Change.DELETED && article.pieces().isEmpty()) {
            parts.add(new Part.Prose(Tone.NORMAL, List.of(Span.of(labels.of(Label.ARTICLE_GOES)))));
        }
        pieces(article.pieces());
    }

    private void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            PlainUnit unit = piece.unit();
            String text = unit == null ? piece.text().text() : unit.plain();
            if (unit != null && unit.lines().stream().anyMatch(PlainUnit.Line::item)) {
                parts.addAll(
                        Outline.lines(
                                unit.lines(),
                                spans ->
                                        new Part.Clause(
                                                piece.depth() * 2,
                                                Math.min(4, piece.label().length()),
                                                piece.label(),
                                                spans),
                                ""));
            } else if (!text.isEmpty() || !piece.label().isEmpty()) {
                parts.add(
                        new Part.Clause(
                                piece.depth() * 2,
                                Math.min(4, piece.label().length()),
                                piece.label(),
                                List.of(Span.of(text))));
            }
            if (unit != null && unit.verdict() == Verdict.FALLBACK) {
                remark(labels.of(Label.KEPT));
            }
            if (unit != null) {
                unit.notes().forEach(note -> remark(note.term() + "：" + note.gloss()));
            }
            Table table = piece.table();
            Part.Grid grid = table == null ? null : Grids.of(table);
            if (grid != null) {
                parts.add(grid);
            }
        }
    }
}
