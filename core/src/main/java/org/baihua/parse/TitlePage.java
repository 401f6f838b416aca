package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Passage;

/// What stands before the first provision: the law's name, and 前言 or whatever else.
///
/// @param title the name
/// @param preamble everything else, lines joined by `\n`
/// @param rest rows that are neither: all text of a file without articles, and tables
record TitlePage(Passage title, Passage preamble, List<Row> rest) {

    private static final int LONGEST = 90;

    static TitlePage of(List<Row> rows, boolean structured) {
        Passage title = Passage.EMPTY;
        List<Passage> preamble = new ArrayList<>();
        List<Row> rest = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isEmpty()) {
                continue;
            }
            if (row.table() != null) {
                rest.add(row);
                continue;
            }
            if (first && mayBeTitle(row)) {
                int name = afterFieldName(row);
                if (name > row.start()) {
                    preamble.add(row.passage().sub(row.start(), name));
                }
                title = row.textFrom(name);
                if (i + 1 < rows.size() && isTitleRest(row, rows.get(i + 1))) {
                    title = Passage.join("", List.of(title, rows.get(++i).text()));
                }
            } else if (structured) {
                preamble.add(row.text());
            } else {
                rest.add(row);
            }
            first = false;
        }
        return new TitlePage(title, Passage.join("\n", preamble), rest);
    }

    private static boolean mayBeTitle(Row row) {
        return row.end() - row.start() <= LONGEST
                && !row.isTerminal()
                && !row.isLead()
                && "，；、".indexOf(row.last()) < 0
                && !row.isDrawn()
                && ListLabel.of(row) == null;
    }

    /// 法規名稱：○○辦法 is how the national database prints it.
    private static int afterFieldName(Row row) {
        for (String field : new String[] {"法規名稱", "名稱", "名　稱", "名  稱"}) {
            if (row.startsWith(field)) {
                int at = row.skipBlanks(row.start() + field.length());
                if (at < row.end() && "：:".indexOf(row.line().charAt(at)) >= 0) {
                    return at + 1;
                }
            }
        }
        return row.start();
    }

    private static boolean isTitleRest(Row row, Row below) {
        return !below.isEmpty()
                && below.table() == null
                && mayBeTitle(below)
                && !isName(row)
                && isName(below)
                && below.end() - below.start() <= 40;
    }

    private static boolean isName(Row row) {
        for (String ending : LawNames.ENDINGS) {
            if (row.endsWith(ending)) {
                return true;
            }
        }
        return row.endsWith("草案") || row.endsWith("條文") || row.last() == '）';
    }
}
