package org.baihua.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baihua.glossary.Entry;
import org.baihua.source.Outcome;

/// Tab-separated text, a line a row; the form in which glossaries are kept. Fields hold neither
/// tabs nor line breaks; both are written as spaces.
final class TsvFormat implements GlossaryFormat {

    @Override
    public String name() {
        return "tsv";
    }

    @Override
    public Outcome<List<Placed>> readPlaced(String file, byte[] bytes) {
        return EntryTable.read(file, rows(file, bytes));
    }

    static List<EntryTable.Row> rows(String file, byte[] bytes) {
        String text = Texts.decode(file, bytes);
        List<EntryTable.Row> rows = new ArrayList<>();
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int stop = end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
            rows.add(new EntryTable.Row(line, split(text, start, stop)));
            start = end + 1;
        }
        return rows;
    }

    private static List<String> split(String text, int from, int to) {
        List<String> fields = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == '\t') {
                fields.add(text.substring(start, i));
                start = i + 1;
            }
        }
        return fields;
    }

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (List<String> row : EntryTable.rows(entries)) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : "\t");
                text.append(row.get(i).replace('\t', ' ').replace('\n', ' ').replace('\r', ' '));
            }
            text.append('\n');
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
