package org.baihua.publish.comparison;

import org.baihua.publish.comparison.ComparisonView.Row;

/// The changes as plain text, one sentence a line, for a terminal.
public final class ComparisonText {

    private ComparisonText() {}

    public static String write(ComparisonView view) {
        StringBuilder out = new StringBuilder();
        out.append(view.title()).append('\n').append(view.totals()).append("\n\n");
        boolean any = false;
        for (Row row : view.rows()) {
            if (row.isChange()) {
                out.append("- ").append(row.sentence()).append('\n');
                any = true;
            }
        }
        if (!any) {
            out.append("兩個版本的文字相同。\n");
        }
        return out.toString();
    }
}
