package org.baihua.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.baihua.testing.Shared;

/// Counts how many cells of a document's tables came back whole: the same text, white space aside.
public record Recovery(int cells, int whole, List<String> lost) {

    /// The tables of the drafts of the corpus, by the draft's number. The last table of a draft is
    /// the one that arranges the gazette's page, and is left out.
    public static Map<String, List<List<List<String>>>> reference() {
        Map<String, List<List<List<String>>>> all = new HashMap<>();
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                draft -> {
                    List<List<List<String>>> tables = new ArrayList<>();
                    JsonNode given = draft.get("tables");
                    for (int t = 0; t < given.size() - 1; t++) {
                        List<List<String>> rows = new ArrayList<>();
                        for (JsonNode row : given.get(t)) {
                            List<String> cells = new ArrayList<>();
                            row.forEach(cell -> cells.add(cell.asText()));
                            rows.add(cells);
                        }
                        tables.add(rows);
                    }
                    all.put(draft.get("id").asText(), tables);
                });
        return all;
    }

    public static Recovery of(List<List<List<String>>> expected, SourceDocument document) {
        Map<String, Integer> found = new HashMap<>();
        for (Table table : document.tables()) {
            for (Table.Row row : table.rows()) {
                for (Table.Cell cell : row.cells()) {
                    found.merge(plain(cell.text()), 1, Integer::sum);
                }
            }
        }
        int cells = 0;
        int whole = 0;
        List<String> lost = new ArrayList<>();
        for (List<List<String>> table : expected) {
            for (List<String> row : table) {
                for (String cell : row) {
                    String text = plain(cell);
                    if (text.isEmpty() || text.startsWith("[[TABLE")) {
                        continue;
                    }
                    cells++;
                    Integer left = found.get(text);
                    if (left != null && left > 0) {
                        found.put(text, left - 1);
                        whole++;
                    } else {
                        lost.add(cell);
                    }
                }
            }
        }
        return new Recovery(cells, whole, lost);
    }

    /// The cells of a document's tables, for use as a reference.
    public static List<List<List<String>>> cellsOf(SourceDocument document) {
        List<List<List<String>>> tables = new ArrayList<>();
        for (Table table : document.tables()) {
            List<List<String>> rows = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                rows.add(row.cells().stream().map(Table.Cell::text).toList());
            }
            tables.add(rows);
        }
        return tables;
    }

    public Recovery plus(Recovery other) {
        List<String> both = new ArrayList<>(lost);
        both.addAll(other.lost);
        return new Recovery(cells + other.cells, whole + other.whole, both);
    }

    /// Without white space of any kind, and compatibility ideographs as the characters that they
    /// stand for.
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints()
                .map(c ->
                        c >= 0xf900 && c <= 0xfaff
                                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                                        .codePointAt(0)
                                : c)
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    @Override
    public String toString() {
        return String.format(
                "%5d of %5d cells whole (%.2f %%)",
                whole, cells, 100.0 * whole / Math.max(1, cells));
    }
}
