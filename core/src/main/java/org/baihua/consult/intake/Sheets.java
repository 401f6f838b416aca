package org.baihua.consult.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.baihua.consult.ConsultMessage;
import org.baihua.read.Encoding;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Diagnostic;
import org.baihua.source.Line;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.baihua.source.UserException;

/// Finds the table of opinions in a file of any kind: CSV, XLSX, ODS, JSON, JSON Lines, or a table
/// in Word, ODF, Markdown and the like. A document without a table gives one opinion a line.
final class Sheets {

    private static final int MEGABYTES = 512;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Sheets() {}

    /// The tables of the file, those without rows left out.
    static List<Sheet> read(Input input, List<Diagnostic> diagnostics) {
        byte[] bytes = unpacked(input);
        String name = input.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            name = name.substring(0, name.length() - 3);
        }
        boolean zip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
        if (zip && (name.endsWith(".xlsx") || name.endsWith(".xlsm") || holds(bytes, "xl/"))) {
            return sheets(Xlsx.read(input.name(), bytes));
        }
        if (zip && (name.endsWith(".ods") || holds(bytes, "opendocument.spreadsheet"))) {
            return sheets(Ods.read(input.name(), bytes));
        }
        if (!zip && (name.endsWith(".csv") || name.endsWith(".tsv"))) {
            String text = decoded(input.name(), bytes, diagnostics);
            return sheets(List.of(Csv.read(text, input.name(), diagnostics)));
        }
        if (!zip
                && (name.endsWith(".json")
                        || name.endsWith(".jsonl")
                        || name.endsWith(".ndjson"))) {
            return List.of(
                    json(input.name(), decoded(input.name(), bytes, diagnostics), diagnostics));
        }
        Outcome<SourceDocument> document =
                Readers.standard().read(new Input(input.name(), bytes), ReadOptions.DEFAULT);
        diagnostics.addAll(document.diagnostics());
        return document(document.value());
    }

    private static List<Sheet> sheets(List<List<Sheet.Row>> tables) {
        return tables.stream().map(Sheet::of).filter(sheet -> !sheet.rows().isEmpty()).toList();
    }

    private static String decoded(String file, byte[] bytes, List<Diagnostic> diagnostics) {
        Encoding.Decoded decoded = Encoding.decode(bytes);
        if (decoded.binary()) {
            throw UserException.unreadable(ConsultMessage.NOT_A_TABLE, Place.inFile(file));
        }
        diagnostics.addAll(decoded.diagnostics(file));
        return decoded.text();
    }

    private static byte[] unpacked(Input input) {
        byte[] bytes = input.bytes();
        if (bytes.length < 2 || bytes[0] != 0x1f || (bytes[1] & 0xff) != 0x8b) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] all = in.readNBytes(MEGABYTES << 20);
            if (in.read() >= 0) {
                throw UserException.unreadable(
                        ConsultMessage.TOO_LARGE, Place.inFile(input.name()), MEGABYTES);
            }
            return all;
        } catch (IOException e) {
            throw UserException.unreadable(
                            ConsultMessage.UNREADABLE,
                            Place.inFile(input.name()),
                            "gzip",
                            e.getClass().getSimpleName())
                    .causedBy(e);
        }
    }

    /// Whether the names in a container's first kilobytes hold `part`.
    private static boolean holds(byte[] bytes, String part) {
        String head =
                new String(
                        bytes,
                        0,
                        Math.min(bytes.length, 4096),
                        java.nio.charset.StandardCharsets.ISO_8859_1);
        return head.contains(part);
    }

    /// An array of objects, an object that holds one, or one object a line.
    private static Sheet json(String file, String text, List<Diagnostic> diagnostics) {
        List<Map<String, String>> objects = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        if (!whole(text, objects, lines)) {
            objects.clear();
            lines.clear();
            int line = 0;
            for (String row : text.split("\n", -1)) {
                line++;
                if (row.isBlank()) {
                    continue;
                }
                Map<String, String> object;
                try {
                    object = object(MAPPER.readTree(row));
                } catch (JsonProcessingException e) {
                    diagnostics.add(
                            Diagnostic.warning(
                                    ConsultMessage.BROKEN_JSON, Place.atLine(file, line)));
                    object = Map.of("text", row.strip());
                }
                objects.add(object);
                lines.add(line);
            }
        }
        List<String> header = new ArrayList<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Map<String, String> object : objects) {
            for (String key : object.keySet()) {
                if (places.putIfAbsent(key, header.size()) == null) {
                    header.add(key);
                }
            }
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            List<String> cells = new ArrayList<>();
            for (String key : header) {
                cells.add(objects.get(i).getOrDefault(key, ""));
            }
            rows.add(new Sheet.Row(lines.get(i), cells));
        }
        return new Sheet(header, rows);
    }

    private static boolean whole(
            String text, List<Map<String, String>> objects, List<Integer> lines) {
        String stripped = text.strip();
        if (!stripped.startsWith("[") && !stripped.startsWith("{")) {
            return false;
        }
        try {
            JsonNode root =
                    MAPPER.reader()
                            .with(
                                    com.fasterxml.jackson.databind.DeserializationFeature
                                            .FAIL_ON_TRAILING_TOKENS)
                            .readTree(stripped);
            JsonNode list = root;
            if (root.isObject()) {
                for (JsonNode child : root) {
                    if (child.isArray() && !child.isEmpty() && child.get(0).isObject()) {
                        list = child;
                        break;
                    }
                }
            }
            if (!list.isArray()) {
                return false;
            }
            for (JsonNode node : list) {
                objects.add(object(node));
                lines.add(objects.size());
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Map<String, String> object(JsonNode node) {
        Map<String, String> object = new LinkedHashMap<>();
        if (!node.isObject()) {
            object.put("text", node.isValueNode() ? node.asText() : node.toString());
            return object;
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            object.put(
                    field.getKey(),
                    value.isNull() ? "" : value.isValueNode() ? value.asText() : value.toString());
        }
        return object;
    }

    private static List<Sheet> document(SourceDocument document) {
        List<Sheet> sheets = new ArrayList<>();
        for (Table table : document.tables()) {
            List<Sheet.Row> rows = new ArrayList<>();
            for (List<Table.Cell> grid : table.grid()) {
                int line = 0;
                List<String> cells = new ArrayList<>();
                for (Table.Cell cell : grid) {
                    cells.add(cell == null ? "" : cell.text());
                    if (line == 0 && cell != null && !cell.lines().isEmpty()) {
                        line = cell.lines().getFirst().number();
                    }
                }
                rows.add(new Sheet.Row(line, cells));
            }
            Sheet sheet = Sheet.of(rows);
            if (Columns.of(sheet.header()).text() >= 0) {
                sheets.add(sheet);
            }
        }
        if (!sheets.isEmpty()) {
            return sheets;
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (Line line : document.lines()) {
            if (!line.text().isBlank()) {
                rows.add(new Sheet.Row(line.number(), List.of(line.text().strip())));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(new Sheet(List.of("text"), rows));
    }
}
