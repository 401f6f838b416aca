package org.baihua.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What became of one document.
///
/// @param path relative to the archive, `/` between names
/// @param sha256 of the input's bytes, empty when it could not be loaded
/// @param key what the result depends on besides the bytes: program, glossaries, options
/// @param status how it ended
/// @param error the sentence that says why there is no result; empty otherwise
/// @param seconds wall-clock time
/// @param format what the file was, by content; empty when unknown
/// @param articles found
/// @param rows of comparison tables
/// @param units of plain text
/// @param rewritten units
/// @param fallback units whose rewrite broke the contract
/// @param diagnostics codes of what could not be read or placed, with counts
/// @param terms flagged terms, with counts
public record Receipt(
        String path,
        String sha256,
        String key,
        Status status,
        String error,
        double seconds,
        String format,
        int articles,
        int rows,
        int units,
        int rewritten,
        int fallback,
        Map<String, Integer> diagnostics,
        Map<String, Integer> terms) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// How a document ended.
    public enum Status {
        OK("ok"),
        /// The file cannot be read; the sentence says what to do.
        UNREADABLE("unreadable"),
        /// The program failed on it.
        FAILED("failed");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Status of(String code) {
            for (Status status : values()) {
                if (status.code.equals(code)) {
                    return status;
                }
            }
            return FAILED;
        }
    }

    public Receipt {
        diagnostics = new TreeMap<>(diagnostics);
        terms = new TreeMap<>(terms);
    }

    /// A document without a result.
    static Receipt without(
            String path, String sha256, String key, Status status, String error, double seconds) {
        return new Receipt(
                path, sha256, key, status, error, seconds, "", 0, 0, 0, 0, 0, Map.of(), Map.of());
    }

    /// One line of JSON, without the line break.
    public String toJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("path", path);
            json.writeStringField("sha256", sha256);
            json.writeStringField("status", status.code());
            json.writeStringField("error", error);
            json.writeNumberField("seconds", Math.round(seconds * 1000) / 1000.0);
            json.writeStringField("format", format);
            json.writeNumberField("articles", articles);
            json.writeNumberField("rows", rows);
            json.writeNumberField("units", units);
            json.writeNumberField("rewritten", rewritten);
            json.writeNumberField("fallback", fallback);
            counts(json, "diagnostics", diagnostics);
            counts(json, "terms", terms);
            json.writeStringField("key", key);
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("writing to memory", e);
        }
        return out.toString();
    }

    private static void counts(JsonGenerator json, String name, Map<String, Integer> counts)
            throws IOException {
        json.writeObjectFieldStart(name);
        for (var count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    /// Reads what [#toJson()] wrote.
    ///
    /// @throws IOException when it is cut off or no receipt
    public static Receipt parse(String line) throws IOException {
        JsonNode node = MAPPER.readTree(line);
        if (node == null || !node.has("path") || !node.has("key")) {
            throw new IOException("not a receipt");
        }
        return new Receipt(
                node.get("path").asText(),
                node.path("sha256").asText(),
                node.get("key").asText(),
                Status.of(node.path("status").asText()),
                node.path("error").asText(),
                node.path("seconds").asDouble(),
                node.path("format").asText(),
                node.path("articles").asInt(),
                node.path("rows").asInt(),
                node.path("units").asInt(),
                node.path("rewritten").asInt(),
                node.path("fallback").asInt(),
                counts(node.path("diagnostics")),
                counts(node.path("terms")));
    }

    private static Map<String, Integer> counts(JsonNode node) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        names.forEach(name -> counts.put(name, node.get(name).asInt()));
        return counts;
    }
}
