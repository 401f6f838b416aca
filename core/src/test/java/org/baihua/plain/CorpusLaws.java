package org.baihua.plain;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.glossary.TermMatcher;
import org.baihua.glossary.format.GlossaryFiles;
import org.baihua.law.Citation;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.parse.CitationFinder;
import org.baihua.parse.StatuteParser;
import org.baihua.source.Format;
import org.baihua.source.Passage;
import org.baihua.source.SourceBuilder;
import org.baihua.testing.Shared;
import org.baihua.text.JiebaWords;

/// Real law for measuring the rewriter: laws in force and the proposed side of drafts, the half
/// that was not looked at while rules were written.
///
/// @param id the law's or draft's id in the corpus
/// @param name its name
record CorpusLaws(String id, String name, Statute statute, List<Citation> citations) {

    /// Laws and drafts whose id's SHA-256, as a number, is odd; even ones were read in development.
    static boolean isHeldOut(String id) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(id.getBytes(StandardCharsets.UTF_8));
            return (hash[hash.length - 1] & 1) == 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Every `step`-th law in force of one half.
    static void laws(boolean heldOut, int step, Consumer<CorpusLaws> each) {
        int[] seen = {0};
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    String id = law.get("id").asText();
                    if (isHeldOut(id) == heldOut && seen[0]++ % step == 0) {
                        String name = law.get("name").asText();
                        each.accept(of(id, name, StatuteParser.parse(print(law)).value()));
                    }
                });
    }

    /// Every `step`-th draft of one half that has a table of articles: the column of proposed text.
    static void drafts(boolean heldOut, int step, Consumer<CorpusLaws> each) {
        drafts(heldOut, step, 0, each);
    }

    /// The same for another column: the text in force stands in the second one of three.
    static void drafts(boolean heldOut, int step, int column, Consumer<CorpusLaws> each) {
        eachDraft(
                heldOut,
                step,
                draft -> {
                    List<Provision> provisions = new ArrayList<>();
                    for (JsonNode table : draft.path("tables")) {
                        for (JsonNode row : table) {
                            String cell = cell(row, column);
                            if (row.size() >= column + 2 && cell.startsWith("第")) {
                                provisions.addAll(
                                        StatuteParser.parseProvisions(
                                                cell.lines().map(Passage::untraced).toList()));
                            }
                        }
                    }
                    Statute statute = new Statute(Passage.EMPTY, Passage.EMPTY, provisions);
                    if (!statute.articles().isEmpty()) {
                        each.accept(
                                of(
                                        draft.get("id").asText(),
                                        draft.path("reg_name").asText(),
                                        statute));
                    }
                });
    }

    /// The paragraphs of 說明 (the last column of tables of articles) or of 總說明 of every `step`-th
    /// draft of one half.
    static void reasons(
            boolean heldOut, int step, boolean general, BiConsumer<String, String> each) {
        eachDraft(
                heldOut,
                step,
                draft -> {
                    String name = draft.path("reg_name").asText();
                    if (general) {
                        paragraphs(name, draft.path("general_explanation").asText(""), each);
                        return;
                    }
                    for (JsonNode table : draft.path("tables")) {
                        for (JsonNode row : table) {
                            if (row.size() >= 2
                                    && row.size() <= 3
                                    && (cell(row, 0) + cell(row, row.size() - 2)).contains("第")) {
                                paragraphs(name, cell(row, row.size() - 1), each);
                            }
                        }
                    }
                });
    }

    private static void paragraphs(String name, String text, BiConsumer<String, String> each) {
        text.lines()
                .map(String::strip)
                .filter(line -> line.length() > 8)
                .forEach(line -> each.accept(name, line));
    }

    private static String cell(JsonNode row, int column) {
        return row.path(column).isTextual() ? row.get(column).asText() : "";
    }

    private static void eachDraft(boolean heldOut, int step, Consumer<JsonNode> each) {
        int[] seen = {0};
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                draft -> {
                    if (isHeldOut(draft.get("id").asText()) == heldOut && seen[0]++ % step == 0) {
                        each.accept(draft);
                    }
                });
    }

    private static CorpusLaws of(String id, String name, Statute statute) {
        return new CorpusLaws(id, name, statute, CitationFinder.find(statute));
    }

    private static org.baihua.source.SourceDocument print(JsonNode law) {
        SourceBuilder builder = new SourceBuilder("法規.txt", "0", Format.TEXT);
        builder.line(law.get("name").asText());
        for (JsonNode article : law.get("articles")) {
            if (article.has("heading")) {
                builder.line(article.get("heading").asText());
            } else {
                builder.line(article.get("no").asText());
                article.get("text").asText().lines().forEach(builder::line);
            }
        }
        return builder.build();
    }

    /// The glossaries that ship.
    static TermMatcher glossary() {
        List<Entry> entries = new ArrayList<>();
        GlossaryFiles.folders(Shared.root().resolve("glossaries"))
                .forEach(folder -> entries.addAll(GlossaryFiles.read(folder).value().entries()));
        return new TermMatcher(CompiledTerms.of(entries), JiebaWords.dictionary());
    }
}
