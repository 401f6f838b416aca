package org.baihua.parse.draft;

import org.baihua.law.Draft;
import org.baihua.parse.DraftParser;
import org.baihua.source.Format;
import org.baihua.source.Outcome;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;

/// A document put together in a test: lines, and tables of cells. `null` as a cell stands for a
/// place that a merged cell covers.
final class Paper {

    private final SourceBuilder builder = new SourceBuilder("草案.docx", "", Format.DOCX);

    Paper lines(String... lines) {
        for (String line : lines) {
            builder.line(line);
        }
        return this;
    }

    Paper table(String[]... rows) {
        builder.beginTable();
        for (String[] row : rows) {
            builder.beginRow(false);
            for (int c = 0; c < row.length; c++) {
                builder.beginCell(c, 1, 1);
                row[c].lines().forEach(builder::line);
                if (row[c].isEmpty()) {
                    builder.line("");
                }
                builder.endCell();
            }
            builder.endRow();
        }
        builder.endTable();
        return this;
    }

    /// The builder, for tables with merged cells.
    SourceBuilder builder() {
        return builder;
    }

    SourceDocument document() {
        return builder.build();
    }

    Outcome<Draft> parse() {
        return DraftParser.parse(document());
    }

    Draft draft() {
        return parse().value();
    }

    static String[] row(String... cells) {
        return cells;
    }
}
