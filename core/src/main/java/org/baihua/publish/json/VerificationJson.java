package org.baihua.publish.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.baihua.plain.contract.Side;
import org.baihua.plain.contract.Verification;
import org.baihua.plain.contract.Violation;
import org.baihua.source.Language;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// What `verify --format json` prints. Spans are UTF-16 offsets into the line; into the unit's
/// texts, which then stand beside them, where files are held against each other by articles.
public final class VerificationJson {

    private VerificationJson() {}

    public static void write(Writer out, Verification verification, Language language) {
        Json.write(out, JsonStyle.PRETTY, json -> all(json, verification, language));
    }

    private static void all(JsonGenerator json, Verification verification, Language language)
            throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("units");
        for (Verification.Pair unit : verification.units()) {
            json.writeStartObject();
            json.writeNumberField("line", unit.line());
            if (verification.byArticle()) {
                json.writeStringField("anchor", unit.anchor());
                json.writeNumberField("originalLine", unit.original().line());
                json.writeStringField("originalText", unit.original().text());
                json.writeStringField("plainText", unit.plain().text());
            }
            json.writeArrayFieldStart("violations");
            for (Violation violation : unit.violations()) {
                json.writeStartObject();
                json.writeStringField("code", violation.code().name());
                json.writeStringField("level", Json.code(violation.level()));
                json.writeStringField("kind", violation.message().code());
                json.writeStringField("message", violation.in(language));
                span(json, "original", violation.original(), unit.original());
                span(json, "plain", violation.plain(), unit.plain());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("totals");
        json.writeNumberField("units", verification.units().size());
        json.writeNumberField("errors", verification.count(Violation.Level.ERROR));
        json.writeNumberField("warnings", verification.count(Violation.Level.WARNING));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void span(JsonGenerator json, String name, @Nullable Span span, Side side)
            throws IOException {
        if (span == null) {
            json.writeNullField(name);
            return;
        }
        json.writeArrayFieldStart(name);
        json.writeNumber(span.start() + side.offset());
        json.writeNumber(span.end() + side.offset());
        json.writeEndArray();
    }
}
