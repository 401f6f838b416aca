package org.baihua.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.baihua.read.Input;

/// What became of one document.
///
/// @param path relative to the archive, `/` between names
/// @param sha256 of the input's bytes, empty when it could not be loaded
/// @param key what the result depends on besides the bytes: program, glossaries, options
/// @param status how it ended
/// @param error the sentence that says why there is no result; empty otherwise
/// @param seconds wall-clock time
/// @param bytes of the input
/// @param format what the file was, by content; empty when unknown
/// @param title the draft's or law's name
/// @param kind `statute`, `new`, `amendment`, `repeal`, `notice`, `other`; empty when unknown
/// @param articles found
/// @param rows of comparison tables
/// @param units of plain text
/// @param rewritten units
/// @param fallback units whose rewrite broke the contract
/// @param diagnostics codes of what could not be read or placed, with counts
/// @param terms flagged terms, with counts
/// @param files what was written, with length and CRC-32C, so that a resume knows whether it is
///   whole
public record Receipt(
        String path,
        String sha256,
        String key,
        Status status,
        String error,
        double seconds,
        long bytes,
        String format,
        String title,
        String kind,
        int articles,
        int rows,
        int units,
        int rewritten,
        int fallback,
        Map<String, Integer> diagnostics,
        Map<String, Integer> terms,
        Map<String, String> files) {

    private static final JsonFactory FACTORY = new JsonFactory();
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
        files = new TreeMap<>(files);
    }

    /// A document without a result.
    public static Receipt without(
            String path,
            String sha256,
            String key,
            Status status,
            String error,
            long bytes,
            double seconds) {
        return new Receipt(
                path, sha256, key, status, error, seconds, bytes, "", "", "", 0, 0, 0, 0, 0,
                Map.of(), Map.of(), Map.of());
    }

    /// Length and sum of each file.
    static Map<String, String> sums(Map<String, byte[]> files) {
        Map<String, String> sums = new TreeMap<>();
        files.forEach((name, bytes) -> sums.put(name, sum(bytes)));
        return sums;
    }

    static String sha256(byte[] bytes) {
        return new Input("", bytes).sha256();
    }

    static String sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return bytes.length + ":" + Long.toHexString(sum.getValue());
    }

    /// One line of JSON, without the line break.
    public String toJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("path", path);
            json.writeStringField("sha256", sha256);
            json.writeStringField("status", status.code());
            json.writeStringField("error", error);
            json.writeNumberField("seconds", Math.round(seconds * 1000) / 1000.0);
            json.writeNumberField("bytes", bytes);
            json.writeStringField("format", format);
            json.writeStringField("title", title);
            json.writeStringField("kind", kind);
            json.writeNumberField("articles", articles);
            json.writeNumberField("rows", rows);
            json.writeNumberField("units", units);
            json.writeNumberField("rewritten", rewritten);
            json.writeNumberField("fallback", fallback);
            counts(json, "diagnostics", diagnostics);
            counts(json, "terms", terms);
            json.writeObjectFieldStart("files");
            for (var file : files.entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
            json.writeStringField("key", key);
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("writing to memory", e);
        }
        return out.toString();
    }

    /// What an article's line says of its document, as an object of its own.
    String toJsonAboutDocument() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("path", path);
            json.writeStringField("title", title);
            json.writeStringField("kind", kind);
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
                node.path("bytes").asLong(),
                node.path("format").asText(),
                node.path("title").asText(),
                node.path("kind").asText(),
                node.path("articles").asInt(),
                node.path("rows").asInt(),
                node.path("units").asInt(),
                node.path("rewritten").asInt(),
                node.path("fallback").asInt(),
                counts(node.path("diagnostics")),
                counts(node.path("terms")),
                files(node.path("files")));
    }

    private static Map<String, String> files(JsonNode node) {
        Map<String, String> files = new TreeMap<>();
        node.properties().forEach(file -> files.put(file.getKey(), file.getValue().asText()));
        return files;
    }

    private static Map<String, Integer> counts(JsonNode node) {
        Map<String, Integer> counts = new TreeMap<>();
        node.properties().forEach(count -> counts.put(count.getKey(), count.getValue().asInt()));
        return counts;
    }
}
