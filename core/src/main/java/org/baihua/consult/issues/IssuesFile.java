package org.baihua.consult.issues;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.baihua.consult.ConsultMessage;
import org.baihua.consult.Stance;
import org.baihua.consult.issues.Issue.Quote;
import org.baihua.consult.issues.Issue.Side;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// `issues.json`.
public final class IssuesFile {

    public static final String NAME = "issues.json";

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private IssuesFile() {}

    public static String write(Issues issues) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(indenter);
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeArrayFieldStart("issues");
            for (Issue issue : issues.issues()) {
                write(json, issue);
            }
            json.writeEndArray();
            strings(json, "others", issues.others());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void write(JsonGenerator json, Issue issue) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", issue.id());
        json.writeStringField("title", issue.title());
        strings(json, "articles", issue.articles());
        strings(json, "terms", issue.terms());
        json.writeNumberField("count", issue.opinions().size());
        json.writeArrayFieldStart("sides");
        for (Side side : issue.sides()) {
            json.writeStartObject();
            json.writeStringField("stance", side.stance().id());
            json.writeStringField("label", side.stance().chinese());
            json.writeNumberField("count", side.opinions().size());
            json.writeNumberField("different", side.different());
            strings(json, "opinions", side.opinions());
            json.writeArrayFieldStart("quotes");
            for (Quote quote : side.quotes()) {
                json.writeStartObject();
                json.writeStringField("opinion", quote.opinion());
                json.writeStringField("text", quote.text());
                json.writeNumberField("start", quote.start());
                json.writeNumberField("same", quote.same());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
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
    /// @throws UserException when the text is not what [#write] wrote
    public static Issues read(String text, String file) {
        try {
            JsonNode root = MAPPER.readTree(text);
            List<Issue> issues = new ArrayList<>();
            for (JsonNode one : root.path("issues")) {
                List<Side> sides = new ArrayList<>();
                for (JsonNode side : one.path("sides")) {
                    List<Quote> quotes = new ArrayList<>();
                    for (JsonNode quote : side.path("quotes")) {
                        quotes.add(
                                new Quote(
                                        quote.path("opinion").asText(),
                                        quote.path("text").asText(),
                                        quote.path("start").asInt(),
                                        quote.path("same").asInt(1)));
                    }
                    sides.add(
                            new Side(
                                    Stance.parse(side.path("stance").asText()),
                                    strings(side.path("opinions")),
                                    side.path("different").asInt(side.path("opinions").size()),
                                    quotes));
                }
                issues.add(
                        new Issue(
                                one.path("id").asText(),
                                one.path("title").asText(),
                                strings(one.path("articles")),
                                strings(one.path("terms")),
                                sides));
            }
            return new Issues(issues, strings(root.path("others")));
        } catch (IOException e) {
            throw UserException.unreadable(
                            ConsultMessage.DAMAGED,
                            Place.inFile(file),
                            NAME,
                            e.getClass().getSimpleName())
                    .causedBy(e);
        }
    }

    private static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }
}
