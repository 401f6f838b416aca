package org.baihua.publish.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
import org.jspecify.annotations.Nullable;

/// Writes one JSON value, the same bytes each time.
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    /// What a shape writes.
    interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    private Json() {}

    /// Writes one value and a line break. `out` is flushed and stays open.
    static void write(Writer out, JsonStyle style, Body body) {
        // A Writer, not a stream: over a stream Jackson would escape 𠮷 into two halves.
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (style == JsonStyle.PRETTY) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
                printer.indentArraysWith(indenter);
                printer.indentObjectsWith(indenter);
                json.setPrettyPrinter(printer);
            }
            body.write(json);
            json.flush();
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(JsonStyle style, Body body) {
        StringWriter out = new StringWriter();
        write(out, style, body);
        return out.toString();
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void orNull(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }

    static void orNull(JsonGenerator json, String name, @Nullable Integer value)
            throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }

    /// An enum's name as JSON spells it.
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void diagnostics(JsonGenerator json, List<Diagnostic> diagnostics, Language language)
            throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringField("code", diagnostic.code());
            json.writeStringField("severity", code(diagnostic.severity()));
            json.writeStringField("message", diagnostic.in(language));
            json.writeNumberField("line", diagnostic.place().line());
            json.writeNumberField("page", diagnostic.place().page());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
