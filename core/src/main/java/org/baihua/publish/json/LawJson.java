package org.baihua.publish.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.baihua.law.Citation;
import org.baihua.law.ComparisonRow;
import org.baihua.law.Draft;
import org.baihua.law.Explanation;
import org.baihua.law.Notice;
import org.baihua.law.Provision;
import org.baihua.publish.Publication;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
import org.baihua.source.Passage;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// The structure of a draft: what `parse --format json` prints.
public final class LawJson {

    private LawJson() {}

    public static void write(
            Writer out,
            SourceDocument source,
            Draft draft,
            List<Diagnostic> diagnostics,
            Language language,
            JsonStyle style) {
        Json.write(out, style, json -> law(json, source, draft, diagnostics, language));
    }

    public static String of(Publication publication) {
        return Json.text(
                JsonStyle.PRETTY,
                json ->
                        law(
                                json,
                                publication.source(),
                                publication.draft(),
                                publication.diagnostics(),
                                publication.language()));
    }

    private static void law(
            JsonGenerator json,
            SourceDocument source,
            Draft draft,
            List<Diagnostic> diagnostics,
            Language language)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("name", source.name());
        json.writeStringField("sha256", source.sha256());
        json.writeStringField("title", draft.title());
        json.writeStringField("kind", Json.code(draft.kind()));
        if (!draft.statute().preamble().isEmpty()) {
            json.writeStringField("preamble", draft.statute().preamble().text());
        }
        json.writeArrayFieldStart("provisions");
        for (Provision provision : draft.statute().provisions()) {
            provision(json, provision);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("comparison");
        for (ComparisonRow row : draft.comparison()) {
            row(json, row);
        }
        json.writeEndArray();
        explanation(json, draft.explanation());
        notice(json, draft.notice());
        json.writeArrayFieldStart("citations");
        for (Citation citation : draft.citations()) {
            citation(json, citation);
        }
        json.writeEndArray();
        Json.diagnostics(json, diagnostics, language);
        json.writeEndObject();
    }

    private static void provision(JsonGenerator json, Provision provision) throws IOException {
        boolean heading = provision.level().isHeading();
        json.writeStartObject();
        json.writeStringField("level", provision.level().code());
        json.writeStringField("label", provision.label().text());
        json.writeStringField("number", provision.number());
        String title =
                switch (provision) {
                    case Provision.Heading chapter -> chapter.text().text();
                    case Provision.Article article -> article.caption().text();
                    case Provision.Paragraph ignored -> "";
                    case Provision.Subparagraph ignored -> "";
                    case Provision.Item ignored -> "";
                    case Provision.Subitem ignored -> "";
                    case Provision.Unplaced ignored -> "";
                };
        json.writeStringField("heading", title);
        json.writeStringField("text", heading ? "" : provision.text().text());
        if (provision instanceof Provision.Article article && article.deleted()) {
            json.writeBooleanField("deleted", true);
        }
        Table table = provision.table();
        if (table != null) {
            table(json, table);
        }
        json.writeArrayFieldStart("children");
        for (Provision child : provision.children()) {
            provision(json, child);
        }
        json.writeEndArray();
        if (!provision.closing().isEmpty()) {
            json.writeStringField("closing", provision.closing().text());
        }
        json.writeEndObject();
    }

    private static void table(JsonGenerator json, Table table) throws IOException {
        json.writeArrayFieldStart("table");
        for (Table.Row row : table.rows()) {
            json.writeStartArray();
            for (Table.Cell cell : row.cells()) {
                json.writeString(cell.text());
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void row(JsonGenerator json, ComparisonRow row) throws IOException {
        json.writeStartObject();
        if (!row.law().isEmpty()) {
            json.writeStringField("law", row.law());
        }
        side(json, "proposed", row.proposed());
        side(json, "current", row.current());
        json.writeStringField("explanation", row.explanation().text());
        json.writeStringField("change", Json.code(row.change()));
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String name, ComparisonRow.@Nullable Side side)
            throws IOException {
        if (side == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("number", side.number());
        json.writeStringField("label", side.label().text());
        json.writeStringField("text", side.text().text());
        json.writeEndObject();
    }

    private static void explanation(JsonGenerator json, @Nullable Explanation explanation)
            throws IOException {
        if (explanation == null) {
            json.writeNullField("explanation");
            return;
        }
        json.writeObjectFieldStart("explanation");
        json.writeStringField("background", explanation.background().text());
        json.writeArrayFieldStart("points");
        for (Explanation.Point point : explanation.points()) {
            json.writeStartObject();
            json.writeStringField("label", point.label().text());
            json.writeStringField("text", point.text().text());
            Json.strings(
                    json, "articles", point.articles().stream().map(Object::toString).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void notice(JsonGenerator json, @Nullable Notice notice) throws IOException {
        if (notice == null) {
            json.writeNullField("notice");
            return;
        }
        json.writeObjectFieldStart("notice");
        json.writeStringField("agency", notice.agency());
        Json.orNull(json, "date", notice.date() == null ? null : notice.date().toString());
        json.writeStringField("number", notice.number());
        json.writeStringField("subject", notice.subject().text());
        json.writeStringField("legalBasis", notice.legalBasis().text());
        json.writeArrayFieldStart("matters");
        for (Passage matter : notice.matters()) {
            json.writeString(matter.text());
        }
        json.writeEndArray();
        Json.orNull(json, "commentDays", notice.commentDays());
        json.writeStringField("periodReason", notice.periodReason().text());
        Notice.Contact contact = notice.contact();
        json.writeObjectFieldStart("contact");
        json.writeStringField("unit", contact.unit());
        json.writeStringField("address", contact.address());
        json.writeStringField("phone", contact.phone());
        json.writeStringField("fax", contact.fax());
        json.writeStringField("email", contact.email());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void citation(JsonGenerator json, Citation citation) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", citation.text());
        json.writeStringField("at", citation.at().toString());
        Json.orNull(json, "law", citation.law());
        List<String> parts = citation.target().parts();
        Json.orNull(json, "article", parts.isEmpty() ? null : parts.getFirst());
        String[] inner = {"paragraph", "subparagraph", "item"};
        for (int i = 0; i < inner.length; i++) {
            number(json, inner[i], i + 1 < parts.size() ? parts.get(i + 1) : "");
        }
        json.writeStringField("part", citation.part());
        json.writeBooleanField("resolved", citation.resolved());
        json.writeEndObject();
    }

    /// A canonical number inside an article is a number in JSON, save for the rare 第二款之一.
    private static void number(JsonGenerator json, String name, String canonical)
            throws IOException {
        if (canonical.isEmpty()) {
            json.writeNullField(name);
        } else if (canonical.length() < 10
                && canonical.chars().allMatch(c -> c >= '0' && c <= '9')) {
            json.writeNumberField(name, Integer.parseInt(canonical));
        } else {
            json.writeStringField(name, canonical);
        }
    }
}
