package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.ArticleNumber;
import org.baihua.source.Diagnostic;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;
import org.baihua.source.Passage;
import org.baihua.source.Place;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// Gathers what the parser has to say.
final class Troubles {

    /// A hostile file may have trouble in every line; nobody reads more than this.
    private static final int MOST = 1000;

    private final @Nullable LineIndex index;
    private final List<Diagnostic> said = new ArrayList<>();

    /// @param index where lines stand; null when nobody asks
    Troubles(@Nullable LineIndex index) {
        this.index = index;
    }

    List<Diagnostic> said() {
        return said;
    }

    void unplaced(Passage text) {
        add(Diagnostic.warning(ParseMessage.UNPLACED, place(text), shortened(text)));
    }

    void unplaced(Table table) {
        Passage first =
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.lines().stream())
                        .map(Line::passage)
                        .filter(line -> !line.text().isBlank())
                        .findFirst()
                        .orElse(Passage.EMPTY);
        add(Diagnostic.warning(ParseMessage.UNPLACED_TABLE, place(first), shortened(first)));
    }

    void noStructure(Passage text) {
        add(Diagnostic.warning(ParseMessage.NO_STRUCTURE, place(text)));
    }

    void annex(Passage title) {
        add(Diagnostic.info(ParseMessage.ANNEX, place(title), shortened(title)));
    }

    void backwards(Passage label, ArticleNumber before) {
        add(Diagnostic.warning(ParseMessage.BACKWARDS, place(label), label.text(), before));
    }

    void listJump(Row row, ListLabel label, ListLabel before) {
        add(
                Diagnostic.info(
                        ParseMessage.LIST_JUMP,
                        place(row.text()),
                        row.line().substring(label.start(), label.end()),
                        before.number()));
    }

    private void add(Diagnostic diagnostic) {
        if (index != null && said.size() < MOST) {
            said.add(diagnostic);
        }
    }

    private Place place(Passage passage) {
        return index == null
                ? Place.inFile("")
                : index.placeAt(passage.pieces().isEmpty() ? -1 : passage.originOf(0));
    }

    private static String shortened(Passage passage) {
        String text = passage.text().strip().replace('\n', ' ');
        int end = text.offsetByCodePoints(0, Math.min(20, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }
}
