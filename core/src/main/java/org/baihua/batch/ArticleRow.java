package org.baihua.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One article of one document, as analysts and the archive's search see it.
///
/// @param article its canonical number; empty for what stands outside of articles
/// @param change `added`, `amended`, `reworded`, `renumbered`, `deleted`, `unchanged`; empty when
///   the document is no amendment
/// @param original its text; the text in force when it is deleted
/// @param plain in plain language; empty when it is deleted
/// @param units how many units it has
/// @param rewritten how many of them were written anew
/// @param important whether the summary calls it important
/// @param actors who is touched
/// @param penalties as the summary says them, each once
/// @param fineFrom the lowest amount in New Taiwan dollars, null when there is none
/// @param fineTo the highest amount in New Taiwan dollars, null when there is none
/// @param days the shortest period counted in days, null when there is none
public record ArticleRow(
        String article,
        String change,
        String original,
        String plain,
        int units,
        int rewritten,
        boolean important,
        List<String> actors,
        List<String> penalties,
        @Nullable Long fineFrom,
        @Nullable Long fineTo,
        @Nullable Integer days) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonFactory FACTORY = new JsonFactory();

    public ArticleRow {
        actors = List.copyOf(actors);
        penalties = List.copyOf(penalties);
    }

    /// One line of JSON, without the line break.
    public String toJson() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("writing to memory", e);
        }
        return out.toString();
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStringField("article", article);
        json.writeStringField("change", change);
        json.writeStringField("original", original);
        json.writeStringField("plain", plain);
        json.writeNumberField("units", units);
        json.writeNumberField("rewritten", rewritten);
        json.writeBooleanField("important", important);
        strings(json, "actors", actors);
        strings(json, "penalties", penalties);
        number(json, "fineFrom", fineFrom);
        number(json, "fineTo", fineTo);
        number(json, "days", days == null ? null : (long) days);
    }

    private static void strings(JsonGenerator json, String name, List<String> values)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, @Nullable Long value)
            throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    /// Reads what [#toJson()] wrote.
    static ArticleRow parse(String line) throws IOException {
        JsonNode node = MAPPER.readTree(line);
        if (node == null || !node.has("article")) {
            throw new IOException("not an article");
        }
        return new ArticleRow(
                node.get("article").asText(),
                node.path("change").asText(),
                node.path("original").asText(),
                node.path("plain").asText(),
                node.path("units").asInt(),
                node.path("rewritten").asInt(),
                node.path("important").asBoolean(),
                strings(node.path("actors")),
                strings(node.path("penalties")),
                node.path("fineFrom").isNumber() ? node.get("fineFrom").asLong() : null,
                node.path("fineTo").isNumber() ? node.get("fineTo").asLong() : null,
                node.path("days").isNumber() ? node.get("days").asInt() : null);
    }

    private static List<String> strings(JsonNode node) {
        List<String> values = new ArrayList<>();
        node.forEach(value -> values.add(value.asText()));
        return values;
    }
}
