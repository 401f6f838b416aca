package org.baihua.publish.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.baihua.plain.contract.Invariant;
import org.baihua.plain.contract.Side;
import org.baihua.plain.contract.Verification;
import org.baihua.plain.contract.Verification.Pair;
import org.baihua.plain.contract.Violation;
import org.baihua.source.Language;
import org.baihua.source.Place;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// SARIF 2.1.0 of a verification: the place in the plain file, and the one in the original beside
/// it.
public final class VerificationSarif {

    private VerificationSarif() {}

    /// @param originalFile name of the original, as the call gave it
    /// @param plainFile name of the plain version
    /// @param version of the program
    public static void write(
            Writer out,
            Verification verification,
            String originalFile,
            String plainFile,
            Language language,
            String version) {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField(
                    "$schema",
                    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeStringField("language", language == Language.EN ? "en" : "zh-TW");
            tool(json, language, version);
            json.writeArrayFieldStart("results");
            for (Pair unit : verification.units()) {
                for (Violation violation : unit.violations()) {
                    result(json, unit, violation, originalFile, plainFile, language);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tool(JsonGenerator json, Language language, String version)
            throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "baihua");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Invariant invariant : Invariant.values()) {
            json.writeStartObject();
            json.writeStringField("id", invariant.name());
            text(json, "shortDescription", invariant.in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(
            JsonGenerator json,
            Pair unit,
            Violation violation,
            String originalFile,
            String plainFile,
            Language language)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", violation.code().name());
        json.writeStringField(
                "level",
                switch (violation.level()) {
                    case ERROR -> "error";
                    case WARNING -> "warning";
                });
        text(json, "message", violation.in(language));
        json.writeArrayFieldStart("locations");
        location(json, plainFile, unit.plain(), violation.plain());
        json.writeEndArray();
        json.writeArrayFieldStart("relatedLocations");
        location(json, originalFile, unit.original(), violation.original());
        json.writeEndArray();
        json.writeEndObject();
    }

    /// The file alone where it does not have the unit.
    private static void location(JsonGenerator json, String file, Side side, @Nullable Span span)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        if (side.line() > 0) {
            Place start = side.place(file, span);
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", start.line());
            if (span != null) {
                Place end = side.place(file, Math.max(span.start(), span.end() - 1));
                json.writeNumberField("startColumn", start.column());
                if (end.line() > start.line()) {
                    json.writeNumberField("endLine", end.line());
                }
                json.writeNumberField("endColumn", end.column() + (span.isEmpty() ? 0 : 1));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
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
