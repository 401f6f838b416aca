package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Block;
import org.baihua.source.Diagnostic;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// A document as a sequence of lines and tables of meaning: tables that only lay out text are
/// dissolved into their lines.
final class Flow {

    /// A piece of the flow.
    sealed interface Piece {

        /// A line outside all tables that mean something.
        ///
        /// @param title what it says as a title, null when it is none
        record Text(Line line, @Nullable Titles title) implements Piece {}

        /// A comparison table.
        ///
        /// @param goesOn whether it goes on with the table directly before it, on a new page
        record Comparison(ComparisonTables.Reading.Comparison table, boolean goesOn)
                implements Piece {}

        /// Any other table: an annex, a tariff.
        record Data(Table table) implements Piece {}
    }

    private final ComparisonTables tables;
    private final List<Piece> pieces = new ArrayList<>();
    private String law = "";
    private @Nullable Columns before;

    private Flow(ComparisonTables tables) {
        this.tables = tables;
    }

    static List<Piece> of(SourceDocument document, LineIndex index, List<Diagnostic> diagnostics) {
        Flow flow = new Flow(new ComparisonTables(index, diagnostics));
        flow.add(document.blocks());
        return flow.pieces;
    }

    private void add(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Line line) {
                add(line);
            } else if (block instanceof Table table) {
                add(table);
            }
        }
    }

    private void add(Line line) {
        Titles title = null;
        if (!Glyphs.isBlank(line.text())) {
            title = Titles.of(line.text());
            if (title != null) {
                law = title.name();
            }
            before = null;
        }
        pieces.add(new Piece.Text(line, title));
    }

    private void add(Table table) {
        switch (tables.read(table, law, before)) {
            case ComparisonTables.Reading.Comparison comparison -> {
                boolean goesOn =
                        before != null
                                && comparison.title().isEmpty()
                                && before.roles().equals(comparison.columns().roles());
                before = comparison.columns();
                pieces.add(new Piece.Comparison(comparison, goesOn));
            }
            case ComparisonTables.Reading.OpinionForm form -> before = null;
            case ComparisonTables.Reading.Other other -> {
                if (isLayout(table)) {
                    for (Table.Row row : table.rows()) {
                        for (Table.Cell cell : row.cells()) {
                            add(cell.blocks());
                        }
                    }
                } else {
                    before = null;
                    pieces.add(new Piece.Data(table));
                }
            }
        }
    }

    /// A table that holds tables, that prints the notice in a frame, or that has one column.
    private static boolean isLayout(Table table) {
        boolean nested = false;
        boolean notice = false;
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                for (Block block : cell.blocks()) {
                    switch (block) {
                        case Table inner -> nested = true;
                        case Line line -> notice |= isNoticeLine(line.text());
                    }
                }
            }
        }
        return nested || (notice && table.columns() <= 4) || table.columns() <= 1;
    }

    private static boolean isNoticeLine(String text) {
        String head = Glyphs.squeeze(text.length() > 40 ? text.substring(0, 40) : text);
        return head.startsWith("主旨") || head.startsWith("公告事項") || head.startsWith("依據：");
    }
}
