package org.baihua.parse.draft;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.diff.WordRows;
import org.jspecify.annotations.Nullable;

/// Knows the words at the heads of comparison tables.
final class HeaderCells {

    private static final int LONGEST = 22;
    private static final List<Row> ROWS = load();

    private HeaderCells() {}

    private record Row(ColumnRole role, String match, String text) {

        /// 修正說明 is an explanation, though it begins like 修正條文.
        int weight(String cell) {
            int role = this.role == ColumnRole.EXPLANATION ? 500 : 0;
            int its = matchWeight(cell);
            return its == 0 ? 0 : role + its;
        }

        private int matchWeight(String cell) {
            return switch (match) {
                case "exact" -> cell.equals(text) ? 1000 : 0;
                case "prefix" -> cell.startsWith(text) ? 100 + text.length() : 0;
                case "suffix" -> cell.endsWith(text) ? 10 + text.length() : 0;
                default -> throw new IllegalStateException("match " + match);
            };
        }
    }

    private static List<Row> load() {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : WordRows.of(HeaderCells.class, "header-cells.tsv", 4)) {
            rows.add(new Row(ColumnRole.valueOf(cells.get(0)), cells.get(1), cells.get(2)));
        }
        return rows;
    }

    /// The role that a header cell announces, or null when the cell is no header.
    static @Nullable ColumnRole role(String cell) {
        String folded = fold(cell);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return null;
        }
        for (int i = 0; i < folded.length(); i++) {
            if ("。；，：!？".indexOf(folded.charAt(i)) >= 0) {
                return null;
            }
        }
        ColumnRole best = null;
        int weight = 0;
        for (Row row : ROWS) {
            int its = row.weight(folded);
            if (its > weight) {
                weight = its;
                best = row.role;
            }
        }
        return best;
    }

    /// Whether the column is about the regulation's name: 修正名稱, 法規名稱.
    static boolean isAboutTheName(String cell) {
        String folded = fold(cell);
        return folded.endsWith("名稱") && !folded.startsWith("貨品") && !folded.contains("條文");
    }

    /// 「說　　明：」 is 「說明」, 「修正條文（草案）」 is 「修正條文」.
    static String fold(String cell) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < cell.length() && kept.length() <= LONGEST; i++) {
            char c = cell.charAt(i);
            if (Glyphs.isOpenBracket(c)) {
                depth++;
            } else if (Glyphs.isCloseBracket(c)) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !Glyphs.isBlank(c)) {
                kept.append(c == '説' ? '說' : c == '内' ? '內' : c);
            }
        }
        while (!kept.isEmpty() && "：:、。.".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
            kept.setLength(kept.length() - 1);
        }
        return kept.toString();
    }
}
