package org.baihua.publish.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.baihua.publish.Publication;
import org.baihua.summary.Summary;
import org.baihua.summary.Summary.Affected;
import org.baihua.summary.Summary.Comment;
import org.baihua.summary.Summary.Deadline;
import org.baihua.summary.Summary.KeyPoint;
import org.baihua.summary.Summary.Penalty;
import org.baihua.summary.Summary.Statement;
import org.baihua.summary.Summary.Term;
import org.jspecify.annotations.Nullable;

/// What a citizen reads in one minute, as data: `summary.json`.
public final class SummaryJson {

    private SummaryJson() {}

    public static void write(Writer out, Summary summary, JsonStyle style) {
        Json.write(out, style, json -> summary(json, summary));
    }

    public static String of(Publication publication) {
        return Json.text(JsonStyle.PRETTY, json -> summary(json, publication.summary()));
    }

    private static void summary(JsonGenerator json, Summary summary) throws IOException {
        json.writeStartObject();
        json.writeStringField("title", summary.title());
        json.writeStringField("kind", Json.code(summary.kind()));
        json.writeStringField("oneLine", summary.oneLine());
        Json.strings(json, "background", summary.background());
        json.writeArrayFieldStart("keyPoints");
        for (KeyPoint point : summary.keyPoints()) {
            json.writeStartObject();
            json.writeStringField("text", point.text());
            Json.strings(json, "articles", point.articles());
            Json.orNull(json, "change", point.change() == null ? null : Json.code(point.change()));
            Json.orNull(
                    json,
                    "direction",
                    point.direction() == null ? null : Json.code(point.direction()));
            json.writeStringField("from", Json.code(point.from()));
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings(json, "importantArticles", summary.importantArticles());
        json.writeArrayFieldStart("affected");
        for (Affected affected : summary.affected()) {
            affected(json, affected);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("penalties");
        for (Penalty penalty : summary.penalties()) {
            json.writeStartObject();
            json.writeStringField("conduct", penalty.conduct());
            json.writeStringField("penalty", penalty.penalty());
            Json.strings(json, "articles", penalty.articles());
            json.writeStringField("actor", penalty.actor());
            amount(json, "minimum", penalty.minimum());
            amount(json, "maximum", penalty.maximum());
            json.writeBooleanField("repeatable", penalty.repeatable());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("deadlines");
        for (Deadline deadline : summary.deadlines()) {
            json.writeStartObject();
            json.writeStringField("text", deadline.text());
            Json.orNull(json, "days", deadline.days());
            Json.strings(json, "articles", deadline.articles());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("effective", summary.effective());
        statements(json, "transitions", summary.transitions());
        comment(json, summary.comment());
        json.writeArrayFieldStart("terms");
        for (Term term : summary.terms()) {
            json.writeStartObject();
            json.writeStringField("term", term.term());
            json.writeStringField("plain", term.plain());
            json.writeStringField("gloss", term.gloss());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("contract");
        json.writeNumberField("units", summary.contract().units());
        json.writeNumberField("rewritten", summary.contract().rewritten());
        json.writeNumberField("fallback", summary.contract().fallback());
        json.writeNumberField("violations", summary.contract().violations());
        json.writeEndObject();
        json.writeObjectFieldStart("metrics");
        metrics(json, "before", summary.before());
        metrics(json, "after", summary.after());
        json.writeEndObject();
        Json.strings(json, "uncertain", summary.uncertain());
        json.writeEndObject();
    }

    private static void affected(JsonGenerator json, Affected affected) throws IOException {
        json.writeStartObject();
        json.writeStringField("actor", affected.actor());
        json.writeStringField("kind", Json.code(affected.kind()));
        Json.strings(json, "names", affected.names());
        statements(json, "duties", affected.duties());
        statements(json, "rights", affected.rights());
        statements(json, "prohibitions", affected.prohibitions());
        statements(json, "penalties", affected.penalties());
        statements(json, "deadlines", affected.deadlines());
        json.writeEndObject();
    }

    private static void statements(JsonGenerator json, String name, List<Statement> statements)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Statement statement : statements) {
            json.writeStartObject();
            json.writeStringField("text", statement.text());
            Json.strings(json, "articles", statement.articles());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void comment(JsonGenerator json, @Nullable Comment comment) throws IOException {
        if (comment == null) {
            json.writeNullField("comment");
            return;
        }
        json.writeObjectFieldStart("comment");
        Json.orNull(json, "until", comment.until() == null ? null : comment.until().toString());
        Json.orNull(json, "days", comment.days());
        json.writeStringField("how", comment.how());
        json.writeStringField("contact", comment.contact());
        json.writeStringField("note", comment.note());
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, String name, @Nullable Long dollars)
            throws IOException {
        if (dollars == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, dollars);
        }
    }

    /// M2 before M10, rounded to what anybody can make use of.
    private static void metrics(JsonGenerator json, String name, Map<String, Double> metrics)
            throws IOException {
        json.writeObjectFieldStart(name);
        List<Map.Entry<String, Double>> sorted = new ArrayList<>(metrics.entrySet());
        sorted.sort(
                Comparator.comparingInt((Map.Entry<String, Double> m) -> m.getKey().length())
                        .thenComparing(Map.Entry::getKey));
        for (Map.Entry<String, Double> metric : sorted) {
            double value = metric.getValue();
            json.writeNumberField(metric.getKey(), Math.round(value * 1000) / 1000.0);
        }
        json.writeEndObject();
    }
}
