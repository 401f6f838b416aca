package org.baihua.publish.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import org.baihua.plain.Edit;
import org.baihua.plain.PlainText;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.plain.contract.Violation;
import org.baihua.publish.Publication;
import org.baihua.source.Language;

/// Original and plain text unit by unit: what `plain --format json` prints.
public final class PlainJson {

    private PlainJson() {}

    public static void write(Writer out, PlainText plain, Language language, JsonStyle style) {
        Json.write(out, style, json -> all(json, plain, language));
    }

    public static String of(Publication publication) {
        return Json.text(
                JsonStyle.PRETTY, json -> all(json, publication.plain(), publication.language()));
    }

    private static void all(JsonGenerator json, PlainText plain, Language language)
            throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("units");
        for (PlainUnit unit : plain.units()) {
            unit(json, unit, language);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("totals");
        json.writeNumberField("units", plain.units().size());
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(Json.code(verdict), plain.count(verdict));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void unit(JsonGenerator json, PlainUnit unit, Language language)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("anchor", unit.anchor().toString());
        json.writeStringField("label", unit.label());
        json.writeStringField("original", unit.original().text());
        json.writeStringField("plain", unit.plain());
        if (unit.lines().stream().anyMatch(PlainUnit.Line::item)) {
            json.writeArrayFieldStart("lines");
            for (PlainUnit.Line line : unit.lines()) {
                json.writeStartObject();
                json.writeStringField("text", line.text());
                json.writeBooleanField("item", line.item());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeStringField("verdict", Json.code(unit.verdict()));
        json.writeArrayFieldStart("edits");
        for (Edit edit : unit.edits()) {
            json.writeStartObject();
            json.writeStringField("rule", edit.rule());
            json.writeStringField("from", edit.from());
            json.writeStringField("to", edit.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("violations");
        for (Violation violation : unit.violations()) {
            json.writeStartObject();
            json.writeStringField("code", violation.code().name());
            json.writeStringField("level", Json.code(violation.level()));
            json.writeStringField("message", violation.in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notes");
        for (PlainUnit.Note note : unit.notes()) {
            json.writeStartObject();
            json.writeStringField("term", note.term());
            json.writeStringField("gloss", note.gloss());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
