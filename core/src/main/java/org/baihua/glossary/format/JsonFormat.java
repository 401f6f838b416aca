package org.baihua.glossary.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/// JSON: `{"entries": [{"term": …, "variants": […], "plain": […], …}]}`, the keys named like the
/// columns of a table; a bare array is read too.
final class JsonFormat implements GlossaryFormat {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER = MAPPER.writer(SerializationFeature.INDENT_OUTPUT);

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Outcome<List<Placed>> readPlaced(String file, byte[] bytes) {
        JsonNode root;
        try {
            root = MAPPER.readTree(Texts.decode(file, bytes));
        } catch (JsonProcessingException e) {
            throw UserException.usage(
                            GlossaryMessage.FILE_DAMAGED,
                            Place.atLine(file, e.getLocation().getLineNr()),
                            "JSON",
                            e.getOriginalMessage())
                    .causedBy(e);
        }
        JsonNode list = root.isArray() ? root : root.path("entries");
        if (!list.isArray()) {
            throw UserException.usage(
                    GlossaryMessage.FILE_DAMAGED, Place.inFile(file), "JSON", "entries");
        }
        List<EntryTable.Row> rows = new ArrayList<>();
        List<Column> columns = List.of(Column.values());
        rows.add(new EntryTable.Row(0, columns.stream().map(Column::label).toList()));
        int number = 0;
        for (JsonNode node : list) {
            number++;
            List<String> fields = new ArrayList<>();
            for (Column column : columns) {
                fields.add(field(node.path(column.label())));
            }
            rows.add(new EntryTable.Row(number, fields));
        }
        return EntryTable.read(file, rows);
    }

    private static String field(JsonNode value) {
        if (value.isArray()) {
            List<String> values = new ArrayList<>();
            value.forEach(item -> values.add(item.asText()));
            return String.join(EntryTable.VALUES, values);
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    @Override
    public void write(List<Entry> entries, OutputStream out) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode list = root.putArray("entries");
        List<List<String>> rows = EntryTable.rows(entries);
        for (int i = 0; i < entries.size(); i++) {
            ObjectNode node = list.addObject();
            for (int c = 0; c < rows.getFirst().size(); c++) {
                String key = rows.getFirst().get(c);
                String value = rows.get(i + 1).get(c);
                if (value.isEmpty()) {
                    continue;
                }
                if (key.equals(Column.PLAIN.label()) || key.equals(Column.VARIANTS.label())) {
                    ArrayNode values = node.putArray(key);
                    for (String one : value.split(EntryTable.VALUES)) {
                        values.add(one);
                    }
                } else {
                    node.put(key, value);
                }
            }
        }
        out.write(WRITER.writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
