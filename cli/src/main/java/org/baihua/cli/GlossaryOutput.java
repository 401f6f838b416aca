package org.baihua.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.baihua.glossary.Entry;
import org.baihua.source.Language;

/// Shows glossary entries, to people and to programs.
final class GlossaryOutput {

    /// How entries are shown.
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Loaded when JSON is asked for, not when text is.
    private static final class Json {

        static final ObjectMapper MAPPER =
                new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

        private Json() {}
    }

    private GlossaryOutput() {}

    static ObjectNode object() {
        return Json.MAPPER.createObjectNode();
    }

    static ObjectNode json(Entry entry) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("id", entry.id());
        node.put("term", entry.term());
        strings(node.putArray("variants"), entry.variants());
        strings(node.putArray("plain"), entry.plain());
        node.put("gloss", entry.gloss());
        node.put("kind", entry.kind().label());
        node.put("safe", entry.safety().name().toLowerCase(Locale.ROOT));
        node.put("context", entry.context());
        node.put("register", entry.register().name().toLowerCase(Locale.ROOT));
        node.put("domain", entry.domain());
        node.put("flagged", entry.flagged());
        node.put("note", entry.note());
        node.put("source", entry.source());
        node.put("glossary", entry.glossary());
        return node;
    }

    private static void strings(ArrayNode array, Iterable<String> values) {
        values.forEach(array::add);
    }

    static String print(ObjectNode node) {
        try {
            return Json.MAPPER.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /// One line: the term, what it may become, what it means.
    static String line(Entry entry) {
        StringBuilder line = new StringBuilder(entry.term());
        if (!entry.plain().isEmpty()) {
            line.append(" → ").append(String.join("｜", entry.plain()));
        }
        if (!entry.gloss().isEmpty()) {
            line.append("　").append(entry.gloss());
        }
        return line.append("　[").append(entry.glossary()).append("]\n").toString();
    }

    /// Everything that is known, a line a fact.
    static String full(Entry entry, Language language) {
        StringBuilder text = new StringBuilder(entry.term()).append('\n');
        fact(text, CliMessage.FACT_PLAIN, language, String.join("｜", entry.plain()));
        fact(text, CliMessage.FACT_MEANING, language, entry.gloss());
        fact(
                text,
                CliMessage.FACT_SAFETY,
                language,
                switch (entry.safety()) {
                    case YES -> CliMessage.SAFE_YES.in(language);
                    case CONTEXT -> CliMessage.SAFE_CONTEXT.in(language, entry.context());
                    case NO -> CliMessage.SAFE_NO.in(language);
                });
        fact(text, CliMessage.FACT_VARIANTS, language, String.join("、", entry.variants()));
        fact(text, CliMessage.FACT_NOTE, language, entry.note());
        fact(text, CliMessage.FACT_SOURCE, language, entry.source());
        fact(text, CliMessage.FACT_GLOSSARY, language, entry.glossary());
        return text.toString();
    }

    private static void fact(StringBuilder text, CliMessage name, Language language, String fact) {
        if (!fact.isEmpty()) {
            text.append("  ").append(name.in(language)).append(fact).append('\n');
        }
    }
}
