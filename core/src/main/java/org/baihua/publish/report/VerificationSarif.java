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
import org.baihua.plain.contract.Verification;
import org.baihua.plain.contract.Verification.Pair;
import org.baihua.plain.contract.Violation;
import org.baihua.source.Language;
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
        location(json, plainFile, unit.line(), unit.plain(), violation.plain(), unit.plainOffset());
        json.writeEndArray();
        json.writeArrayFieldStart("relatedLocations");
        location(
                json,
                originalFile,
                unit.line(),
                unit.original(),
                violation.original(),
                unit.originalOffset());
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void location(
            JsonGenerator json, String file, int line, String text, @Nullable Span span, int offset)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", line);
        if (span != null) {
            // An anchor is digits and a tab: as many code points as code units.
            int start = offset + text.codePointCount(0, span.start()) + 1;
            json.writeNumberField("startColumn", start);
            json.writeNumberField(
                    "endColumn", start + text.codePointCount(span.start(), span.end()));
        }
        json.writeEndObject();
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
