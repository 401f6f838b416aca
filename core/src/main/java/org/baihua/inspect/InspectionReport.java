package org.baihua.inspect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
import org.baihua.source.Outcome;

/// Writes inspections for people and for programs.
public final class InspectionReport {

    private static final JsonFactory FACTORY = new JsonFactory();

    /// A line of a terminal holds about so much.
    private static final int SHOWN = 60;

    private InspectionReport() {}

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /// One leak a line: `file:line: kind (where): text`.
    public static void text(Writer out, Inspection inspection, Language language) {
        StringBuilder text = new StringBuilder();
        for (Leak leak : inspection.leaks()) {
            text.append(inspection.file());
            if (leak.line() > 0) {
                text.append(':').append(leak.line());
            }
            boolean chinese = language == Language.ZH_TW;
            text.append(": ").append(leak.kind().in(language));
            text.append(chinese ? "（" : " (").append(leak.where());
            text.append(chinese ? "）：" : "): ").append(shown(leak.text())).append('\n');
        }
        try {
            out.write(text.toString());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /// All files as one object.
    public static void json(Writer out, List<Outcome<Inspection>> all, Language language) {
        write(
                out,
                true,
                json -> {
                    json.writeStartObject();
                    json.writeArrayFieldStart("files");
                    int leaks = 0;
                    for (Outcome<Inspection> each : all) {
                        file(json, each, language);
                        leaks += each.value().leaks().size();
                    }
                    json.writeEndArray();
                    json.writeObjectFieldStart("totals");
                    json.writeNumberField("files", all.size());
                    json.writeNumberField("leaks", leaks);
                    json.writeEndObject();
                    json.writeEndObject();
                });
    }

    /// One file as one line.
    public static void line(Writer out, Outcome<Inspection> one, Language language) {
        write(out, false, json -> file(json, one, language));
    }

    private static void write(Writer out, boolean pretty, Body body) {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (pretty) {
                json.useDefaultPrettyPrinter();
            }
            body.write(json);
            json.flush();
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void file(JsonGenerator json, Outcome<Inspection> one, Language language)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("file", one.value().file());
        json.writeArrayFieldStart("leaks");
        for (Leak leak : one.value().leaks()) {
            json.writeStartObject();
            json.writeStringField("kind", leak.kind().id());
            json.writeStringField("where", leak.where());
            json.writeStringField("text", leak.text());
            json.writeNumberField("line", leak.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic each : one.diagnostics()) {
            json.writeStartObject();
            json.writeStringField("code", each.code());
            json.writeStringField("message", each.in(language));
            json.writeNumberField("line", each.place().line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// SARIF 2.1.0 (OASIS): each kind a rule, each leak an error.
    public static void sarif(
            Writer out, List<Outcome<Inspection>> all, Language language, String version) {
        write(
                out,
                true,
                json -> {
                    json.writeStartObject();
                    json.writeStringField(
                            "$schema",
                            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
                    json.writeStringField("version", "2.1.0");
                    json.writeArrayFieldStart("runs");
                    json.writeStartObject();
                    json.writeObjectFieldStart("tool");
                    json.writeObjectFieldStart("driver");
                    json.writeStringField("name", "baihua");
                    json.writeStringField("version", version);
                    json.writeArrayFieldStart("rules");
                    for (Leak.Kind kind : Leak.Kind.values()) {
                        json.writeStartObject();
                        json.writeStringField("id", kind.id());
                        message(json, "shortDescription", kind.in(language));
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                    json.writeEndObject();
                    json.writeArrayFieldStart("results");
                    for (Outcome<Inspection> each : all) {
                        for (Leak leak : each.value().leaks()) {
                            result(json, each.value().file(), leak, language);
                        }
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }

    private static void result(JsonGenerator json, String file, Leak leak, Language language)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", leak.kind().id());
        json.writeStringField("level", "error");
        message(
                json,
                "message",
                leak.kind().in(language) + " (" + leak.where() + "): " + leak.text());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        if (leak.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", leak.line());
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void message(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String uri(String file) {
        return Arrays.stream(file.replace('\\', '/').split("/", -1))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
