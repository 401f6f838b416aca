package org.baihua.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.glossary.TermMatcher;
import org.baihua.glossary.format.GlossaryFiles;
import org.baihua.parse.DraftParser;
import org.baihua.publish.CorpusDocuments;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Shared;
import org.baihua.text.JiebaWords;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// `-Dfindings.draw=60 -Dseed=7 -Ddocs=300 -Dfrom=drafts -Drules=mixed-numerals` prints so many
/// findings a rule for a person to read, at most two of a term or rule out of one document;
/// `-Dterms=` keeps to some terms of the glossaries, `-Dparts=0,1` says which eighths of the
/// archive.
@Tag("corpus")
class FindingDrawTest {

    private static final int CONTEXT = Integer.getInteger("around", 48);

    @Test
    void findingsForReadingAreDrawnBySeed() {
        int count = Integer.getInteger("findings.draw", 0);
        Assumptions.assumeTrue(count > 0);
        List<String> wanted = List.of(System.getProperty("rules", "").split(","));
        List<String> parts = List.of(System.getProperty("parts", "0").split(","));
        List<String> of = List.of(System.getProperty("terms", "").split(","));
        Random random = new Random(Long.getLong("seed", 7));
        boolean drafts = System.getProperty("from", "laws").equals("drafts");
        List<JsonNode> all = new ArrayList<>();
        Shared.jsonLines(
                drafts ? "corpus/drafts.jsonl.gz" : "corpus/laws.jsonl.gz",
                node -> {
                    // Some eighths are kept, so that the whole archive never stands in memory.
                    String id = node.path(drafts ? "id" : "name").asText();
                    if (parts.contains(String.valueOf(Math.floorMod(id.hashCode() >> 4, 8)))) {
                        all.add(node);
                    }
                });
        Collections.shuffle(all, random);
        int docs = Math.min(all.size(), Integer.getInteger("docs", 200));
        List<Entry> entries = new ArrayList<>();
        GlossaryFiles.folders(Shared.root().resolve("glossaries"))
                .forEach(folder -> entries.addAll(GlossaryFiles.read(folder).value().entries()));
        TermMatcher terms = new TermMatcher(CompiledTerms.of(entries), JiebaWords.dictionary());
        List<Rule> rules =
                Rules.of(() -> terms, Map.of()).stream()
                        .filter(rule -> wanted.getFirst().isEmpty() || wanted.contains(rule.id()))
                        .toList();
        Checker checker = new Checker(rules, Map.of());
        Map<String, List<String>> found = new TreeMap<>();
        Map<String, Integer> total = new TreeMap<>();
        for (JsonNode node : all.subList(0, docs)) {
            SourceDocument source = drafts ? CorpusDocuments.document(node) : law(node);
            Map<String, Integer> here = new HashMap<>();
            for (Finding finding : checker.check(source, DraftParser.parse(source).value())) {
                String rule = finding.rule();
                total.merge(rule, 1, Integer::sum);
                boolean asked =
                        (wanted.contains(rule) || wanted.getFirst().isEmpty())
                                && (of.getFirst().isEmpty() || of.contains(finding.term()));
                if (asked && here.merge(rule + finding.term(), 1, Integer::sum) <= 2) {
                    found.computeIfAbsent(rule, r -> new ArrayList<>()).add(shown(source, finding));
                }
            }
        }
        found.forEach((rule, lines) -> {
            Collections.shuffle(lines, random);
            System.out.println("== " + rule + " " + lines.size());
            lines.stream().limit(count).forEach(System.out::println);
        });
        System.out.println(docs + " documents: " + total);
    }

    private static String shown(SourceDocument source, Finding finding) {
        String text = source.text();
        int start = finding.span().start();
        int end = finding.span().end();
        return (text.substring(Math.max(0, start - CONTEXT), start)
                                + "｜"
                                + text.substring(start, end)
                                + "｜"
                                + text.substring(end, Math.min(text.length(), end + CONTEXT)))
                        .replaceAll("\\s+", " ")
                + "\t"
                + finding.in(Language.ZH_TW)
                + "\t"
                + source.name();
    }

    private static SourceDocument law(JsonNode law) {
        SourceBuilder builder = new SourceBuilder(law.get("name").asText(), "0", Format.TEXT);
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
}
