package org.baihua.publish.comparison;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.ComparisonRow.Side;
import org.baihua.publish.comparison.ComparisonView.Row;
import org.baihua.publish.comparison.ComparisonView.Words;
import org.jspecify.annotations.Nullable;

/// The comparison as data: the sides as `parse` gives them, with the marked words and one sentence.
public final class ComparisonJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ComparisonJson() {}

    public static String write(ComparisonView view) {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter()
                            .withObjectIndenter(indenter)
                            .withArrayIndenter(indenter));
            json.writeStartObject();
            json.writeStringField("title", view.title());
            json.writeArrayFieldStart("comparison");
            for (Row row : view.rows()) {
                row(json, row);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("totals");
            for (Change change : Change.values()) {
                json.writeNumberField(code(change), view.count(change));
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private static void row(JsonGenerator json, Row row) throws IOException {
        json.writeStartObject();
        if (!row.source().law().isEmpty()) {
            json.writeStringField("law", row.source().law());
        }
        side(json, "proposed", row.source().proposed(), row.proposed());
        side(json, "current", row.source().current(), row.current());
        json.writeStringField("explanation", row.explanation());
        json.writeStringField("change", code(row.change()));
        json.writeStringField("sentence", row.sentence());
        json.writeBooleanField("moved", row.moved());
        json.writeArrayFieldStart("related");
        for (String number : row.related()) {
            json.writeString(number);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void side(
            JsonGenerator json, String name, @Nullable Side side, List<Words> words)
            throws IOException {
        if (side == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("number", side.number());
        json.writeStringField("label", side.label().text());
        json.writeStringField("text", side.text().text());
        json.writeArrayFieldStart("words");
        for (Words part : words) {
            json.writeStartObject();
            json.writeStringField("text", part.text());
            json.writeBooleanField("marked", part.marked());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String code(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}
