package org.baihua.consult;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baihua.consult.Opinion.Ask;
import org.baihua.consult.Opinion.Link;
import org.baihua.consult.Opinion.Masked;
import org.baihua.consult.Opinion.Suggestion;
import org.baihua.personal.Personal;
import org.baihua.source.Place;
import org.baihua.source.Span;
import org.baihua.source.UserException;

/// `opinions.jsonl`: one opinion a line.
public final class OpinionsFile {

    public static final String NAME = "opinions.jsonl";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OpinionsFile() {}

    public static String write(List<Opinion> opinions) {
        StringWriter out = new StringWriter();
        try {
            for (Opinion opinion : opinions) {
                try (JsonGenerator json = FACTORY.createGenerator(out)) {
                    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                    write(json, opinion);
                }
                out.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, Opinion opinion) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", opinion.id());
        json.writeStringField("date", opinion.date());
        json.writeStringField("source", opinion.source());
        json.writeStringField("text", opinion.text());
        json.writeArrayFieldStart("masked");
        for (Masked masked : opinion.masked()) {
            json.writeStartObject();
            json.writeStringField("kind", masked.kind().id());
            json.writeStringField("field", masked.field());
            json.writeNumberField("start", masked.start());
            json.writeNumberField("end", masked.end());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "articles", opinion.articles());
        strings(json, "asks", opinion.asks().stream().map(Ask::text).toList());
        json.writeArrayFieldStart("askSpans");
        for (Ask ask : opinion.asks()) {
            json.writeStartArray();
            json.writeNumber(ask.span().start());
            json.writeNumber(ask.span().end());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("links");
        for (Link link : opinion.links()) {
            json.writeStartObject();
            json.writeStringField("article", link.article());
            json.writeStringField("by", link.by());
            json.writeStringField("evidence", link.evidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("suggested");
        for (Suggestion suggestion : opinion.suggested()) {
            json.writeStartObject();
            json.writeStringField("article", suggestion.article());
            json.writeNumberField("score", suggestion.score());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (opinion.isDuplicate()) {
            json.writeStringField("duplicateOf", opinion.duplicateOf());
        }
        if (!opinion.nearOf().isEmpty()) {
            json.writeStringField("nearOf", opinion.nearOf());
        }
        json.writeObjectFieldStart("fields");
        for (Map.Entry<String, String> field : opinion.fields().entrySet()) {
            json.writeStringField(field.getKey(), field.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /// Reads what was written.
    ///
    /// @param file the name to show when a line is damaged
    /// @throws UserException when a line is no opinion
    public static List<Opinion> read(String text, String file) {
        List<Opinion> opinions = new ArrayList<>();
        int line = 0;
        for (String row : text.split("\n", -1)) {
            line++;
            if (row.isBlank()) {
                continue;
            }
            try {
                opinions.add(opinion(MAPPER.readTree(row)));
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw UserException.unreadable(
                                ConsultMessage.DAMAGED,
                                Place.atLine(file, line),
                                NAME,
                                e.getClass().getSimpleName())
                        .causedBy(e);
            }
        }
        return opinions;
    }

    private static Opinion opinion(JsonNode node) {
        String text = node.path("text").asText();
        List<Masked> masked = new ArrayList<>();
        for (JsonNode one : node.path("masked")) {
            masked.add(
                    new Masked(
                            kind(one.path("kind").asText()),
                            one.path("field").asText(),
                            one.path("start").asInt(),
                            one.path("end").asInt()));
        }
        List<String> articles = new ArrayList<>();
        node.path("articles").forEach(article -> articles.add(article.asText()));
        List<Link> links = new ArrayList<>();
        for (JsonNode one : node.path("links")) {
            links.add(
                    new Link(
                            one.path("article").asText(),
                            one.path("by").asText(),
                            one.path("evidence").asText()));
        }
        List<Suggestion> suggested = new ArrayList<>();
        for (JsonNode one : node.path("suggested")) {
            suggested.add(
                    new Suggestion(one.path("article").asText(), one.path("score").asDouble()));
        }
        List<Ask> asks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < node.path("asks").size(); i++) {
            String ask = node.path("asks").get(i).asText();
            JsonNode span = node.path("askSpans").path(i);
            int start = span.isMissingNode() ? text.indexOf(ask, from) : span.get(0).asInt();
            Span at = new Span(start, start + ask.length());
            asks.add(new Ask(ask, at));
            from = at.end();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : node.path("fields").properties()) {
            fields.put(field.getKey(), field.getValue().asText());
        }
        return new Opinion(
                node.path("id").asText(),
                node.path("date").asText(),
                node.path("source").asText(),
                text,
                masked,
                articles,
                links,
                suggested,
                asks,
                node.path("duplicateOf").asText(),
                node.path("nearOf").asText(),
                fields);
    }

    private static Personal.Kind kind(String id) {
        for (Personal.Kind kind : Personal.Kind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
