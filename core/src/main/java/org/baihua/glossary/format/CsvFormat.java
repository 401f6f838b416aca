package org.baihua.glossary.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryMessage;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Comma-separated text after RFC 4180. It is written with a byte-order mark, without which
/// spreadsheets show the Chinese as rubbish.
final class CsvFormat implements GlossaryFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Outcome<List<Placed>> readPlaced(String file, byte[] bytes) {
        return EntryTable.read(file, rows(file, Texts.decode(file, bytes)));
    }

    private static List<EntryTable.Row> rows(String file, String text) {
        List<EntryTable.Row> rows = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int rowLine = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            }
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.toString().isBlank()) {
                field.setLength(0);
                quoted = true;
            } else if (c == ',') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\n') {
                fields.add(field.toString());
                rows.add(new EntryTable.Row(rowLine, fields));
                fields = new ArrayList<>();
                field.setLength(0);
                rowLine = line;
            } else if (c != '\r') {
                field.append(c);
            }
        }
        if (quoted) {
            throw UserException.usage(
                    GlossaryMessage.FILE_DAMAGED, Place.atLine(file, rowLine), "CSV", "\"");
        }
        if (!field.isEmpty() || !fields.isEmpty()) {
            fields.add(field.toString());
            rows.add(new EntryTable.Row(rowLine, fields));
        }
        return rows;
    }

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<String> row : EntryTable.rows(entries)) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : ",").append(quote(row.get(i)));
            }
            text.append("\r\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quote(String field) {
        boolean plain =
                field.indexOf(',') < 0
                        && field.indexOf('"') < 0
                        && field.indexOf('\n') < 0
                        && field.indexOf('\r') < 0;
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
