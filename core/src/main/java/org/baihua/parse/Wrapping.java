package org.baihua.parse;

import java.util.List;

/// Whether the lines of a text were broken at a fixed width, as printers of statutes do, and at
/// which.
///
/// @param width columns of a full line; 0 when lines end where sentences and 項 end
record Wrapping(int width) {

    static final Wrapping NONE = new Wrapping(0);

    /// A line may end early by a word that did not fit.
    private static final int SLACK = 4;

    private static final int NARROWEST = 16;
    private static final int WIDEST = 240;

    /// Lines that stop in the middle of a sentence and are followed by one without a label are
    /// broken lines; when most of them are as wide as the widest line of all, the text is wrapped.
    static Wrapping of(List<Row> rows, int atLeast) {
        int widest = 0;
        for (Row row : rows) {
            if (!row.isDrawn()) {
                widest = Math.max(widest, row.width());
            }
        }
        if (widest < NARROWEST || widest > WIDEST) {
            return NONE;
        }
        int broken = 0;
        int full = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            Row next = rows.get(i + 1);
            if (row.isEmpty()
                    || next.isEmpty()
                    || row.table() != null
                    || next.table() != null
                    || row.isDrawn()
                    || next.isDrawn()
                    || row.isTerminal()
                    || row.isLead()
                    || ListLabel.of(next) != null
                    || isLabelAlone(row)
                    || ProvisionLabel.of(next) != null) {
                continue;
            }
            broken++;
            if (row.width() >= widest - SLACK) {
                full++;
            }
        }
        return full >= atLeast && full * 2 >= broken ? new Wrapping(widest) : NONE;
    }

    private static boolean isLabelAlone(Row row) {
        ProvisionLabel label = ProvisionLabel.of(row);
        return label != null && label.end() == row.end();
    }

    boolean isWrapped() {
        return width > 0;
    }

    boolean isFull(Row row) {
        return width > 0 && row.width() >= width - SLACK;
    }

    /// Whether the sentence at the end of `row` goes on in the next line.
    boolean isBroken(Row row) {
        return isFull(row) && !row.isTerminal() && !row.isLead() && !row.isDrawn();
    }
}
