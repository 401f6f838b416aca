package org.baihua.publish.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.baihua.check.FileFindings;
import org.baihua.check.Finding;
import org.baihua.publish.Publication;
import org.baihua.source.Language;

/// What is wrong with the prose: what `check --format json` prints.
public final class FindingsJson {

    private FindingsJson() {}

    public static void write(
            Writer out, List<FileFindings> files, Language language, JsonStyle style) {
        Json.write(out, style, json -> all(json, files, language));
    }

    public static String of(Publication publication) {
        FileFindings only =
                new FileFindings(
                        publication.source(), publication.findings(), publication.diagnostics());
        return Json.text(
                JsonStyle.PRETTY, json -> all(json, List.of(only), publication.language()));
    }

    /// One file as one line of JSON Lines.
    public static void line(Writer out, FileFindings file, Language language) {
        Json.write(out, JsonStyle.LINE, json -> file(json, file, language));
    }

    private static void all(JsonGenerator json, List<FileFindings> files, Language language)
            throws IOException {
        int findings = 0;
        json.writeStartObject();
        json.writeArrayFieldStart("files");
        for (FileFindings file : files) {
            file(json, file, language);
            findings += file.findings().size();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("totals");
        json.writeNumberField("files", files.size());
        json.writeNumberField("findings", findings);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void file(JsonGenerator json, FileFindings file, Language language)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file());
        json.writeArrayFieldStart("findings");
        for (Finding finding : file.findings()) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule());
            json.writeStringField("level", Json.code(finding.level()));
            json.writeStringField("term", finding.term());
            json.writeStringField("matched", finding.matched());
            json.writeStringField("entry", finding.entry());
            json.writeNumberField("start", finding.span().start());
            json.writeNumberField("end", finding.span().end());
            json.writeNumberField("page", finding.place().page());
            json.writeNumberField("line", finding.place().line());
            json.writeNumberField("column", finding.place().column());
            json.writeStringField("message", finding.in(language));
            Json.strings(json, "suggestions", finding.suggestions());
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.diagnostics(json, file.diagnostics(), language);
        json.writeEndObject();
    }
}
