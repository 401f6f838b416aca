package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.baihua.law.Explanation;
import org.baihua.law.Notice;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.source.Line;
import org.baihua.source.Passage;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// What no part of a draft has taken. The parts say by the origins of their passages what they
/// hold; everything else is kept here, so that a misread document still loses nothing.
final class Remainder {

    private final BitSet taken;

    Remainder(SourceDocument document) {
        this.taken = new BitSet(document.text().length());
    }

    void take(Statute statute) {
        take(statute.title());
        take(statute.preamble());
        statute.provisions().forEach(this::take);
    }

    private void take(Provision provision) {
        take(provision.label());
        take(provision.text());
        take(provision.closing());
        if (provision instanceof Provision.Article article) {
            take(article.caption());
        }
        Table table = provision.table();
        if (table != null) {
            lines(table).forEach(this::take);
        }
        for (Provision child : provision.children()) {
            take(child);
        }
    }

    /// Takes the explanation's lines whole: what a point leaves out, the articles it names, it has
    /// read.
    void take(@Nullable Explanation explanation, List<Sections.ExplanationSection> sections) {
        if (explanation != null) {
            take(explanation.title());
            sections.forEach(section -> section.lines().forEach(this::take));
        }
    }

    void take(@Nullable Notice notice, List<Passage> lines) {
        if (notice == null) {
            return;
        }
        take(notice.subject());
        take(notice.legalBasis());
        take(notice.periodReason());
        notice.matters().forEach(this::take);
        lines.stream().filter(NoticeParser::isFormOfNotice).forEach(this::take);
    }

    void take(Line line) {
        taken.set(line.span().start(), line.span().end());
    }

    private void take(Passage passage) {
        for (Passage.Piece piece : passage.pieces()) {
            taken.set(piece.origin(), piece.origin() + piece.length());
        }
    }

    /// The lines and tables of the flow that nothing has taken, in order.
    List<Provision> of(List<Flow.Piece> flow) {
        List<Provision> kept = new ArrayList<>();
        for (Flow.Piece piece : flow) {
            // A comparison's rows keep every cell.
            if (piece instanceof Flow.Piece.Text text) {
                Line line = text.line();
                if (isOpen(line) && !Sections.isNavigation(line.text())) {
                    kept.add(new Provision.Unplaced(Glyphs.trim(line.passage()), null));
                }
            } else if (piece instanceof Flow.Piece.Data data) {
                List<Line> lines = lines(data.table());
                if (lines.stream().anyMatch(this::isOpen)
                        && lines.stream().noneMatch(this::isTaken)) {
                    kept.add(new Provision.Unplaced(Passage.EMPTY, data.table()));
                }
            }
        }
        return kept;
    }

    private boolean isOpen(Line line) {
        return !isTaken(line) && !Glyphs.isBlank(line.text());
    }

    private boolean isTaken(Line line) {
        int next = taken.nextSetBit(line.span().start());
        return next >= 0 && next < line.span().end();
    }

    private static List<Line> lines(Table table) {
        List<Line> lines = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                lines.addAll(cell.lines());
            }
        }
        return lines;
    }
}
