package org.baihua.publish.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baihua.check.FileFindings;
import org.baihua.check.Finding;
import org.baihua.check.Fingerprints;
import org.baihua.check.Level;
import org.baihua.check.RuleId;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;

/// SARIF 2.1.0 (OASIS). Columns count code points; what we could not read is a notification of the
/// run.
public final class SarifReport implements Report {

    private record Note(String file, Diagnostic diagnostic) {}

    private final JsonGenerator json;
    private final Language language;
    private final String version;
    private final Map<String, Finding> rules = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();

    public SarifReport(Writer out, Language language, String version) {
        this.language = language;
        this.version = version;
        try {
            json = new JsonFactory().createGenerator(out);
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
            json.writeArrayFieldStart("results");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void add(FileFindings file) {
        file.diagnostics().forEach(diagnostic -> notes.add(new Note(file.file(), diagnostic)));
        List<String> fingerprints = Fingerprints.of(file);
        try {
            for (int i = 0; i < fingerprints.size(); i++) {
                Finding finding = file.findings().get(i);
                rules.putIfAbsent(finding.rule(), finding);
                json.writeStartObject();
                json.writeStringField("ruleId", finding.rule());
                json.writeStringField("level", level(finding.level()));
                text("message", finding.in(language));
                locations(file.file(), finding);
                json.writeObjectFieldStart("partialFingerprints");
                json.writeStringField("baihua/v1", fingerprints.get(i));
                json.writeEndObject();
                json.writeObjectFieldStart("properties");
                json.writeStringField("term", finding.term());
                json.writeStringField("matched", finding.matched());
                json.writeStringField("entry", finding.entry());
                json.writeArrayFieldStart("suggestions");
                for (String suggestion : finding.suggestions()) {
                    json.writeString(suggestion);
                }
                json.writeEndArray();
                json.writeEndObject();
                json.writeEndObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void locations(String file, Finding finding) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        if (finding.place().line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", finding.place().line());
            if (finding.place().column() > 0) {
                json.writeNumberField("startColumn", finding.place().column());
                if (finding.matched().indexOf('\n') < 0) {
                    int length = finding.matched().codePointCount(0, finding.matched().length());
                    json.writeNumberField("endColumn", finding.place().column() + length);
                }
            }
            if (!finding.matched().isEmpty()) {
                json.writeObjectFieldStart("snippet");
                json.writeStringField("text", finding.matched());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    @Override
    public void close() {
        try {
            json.writeEndArray();
            invocation();
            json.writeObjectFieldStart("tool");
            json.writeObjectFieldStart("driver");
            json.writeStringField("name", "baihua");
            json.writeStringField("version", version);
            json.writeArrayFieldStart("rules");
            for (Finding example : rules.values()) {
                json.writeStartObject();
                json.writeStringField("id", example.rule());
                RuleId rule = RuleId.of(example.rule());
                text("shortDescription", rule == null ? example.rule() : rule.title(language));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void invocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", true);
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Note note : notes) {
            json.writeStartObject();
            json.writeObjectFieldStart("descriptor");
            json.writeStringField("id", note.diagnostic.code());
            json.writeEndObject();
            json.writeStringField(
                    "level",
                    switch (note.diagnostic.severity()) {
                        case INFO -> "note";
                        case WARNING -> "warning";
                    });
            text("message", note.diagnostic.in(language));
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri(note.file));
            json.writeEndObject();
            if (note.diagnostic.place().line() > 0) {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", note.diagnostic.place().line());
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /// The path as a relative URI reference: `/` between names, everything else that a URI cannot
    /// hold escaped.
    private static String uri(String file) {
        List<String> names = new ArrayList<>();
        for (String name : file.replace('\\', '/').split("/", -1)) {
            names.add(URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return String.join("/", names);
    }
}
