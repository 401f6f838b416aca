package org.baihua.glossary.harvest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baihua.glossary.harvest.LawText.ArticleText;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// `-Dharvest.draw=60 -Dseed=7` prints what so many laws define, for a person to read; with
/// `-Dharvest.from=drafts` those are drafts; with `-Dharvest.half=learn` they come from the other
/// half. What begins with `?` is doubtful. A full name is shown where it stands: …的｜步道署｜（.
@Tag("corpus")
class HarvestDrawTest {

    private static final int CONTEXT = 48;

    @Test
    void definitionsForReadingAreDrawnBySeed() {
        int count = Integer.getInteger("harvest.draw", 0);
        Assumptions.assumeTrue(count > 0);
        boolean drafts = System.getProperty("harvest.from", "laws").equals("drafts");
        List<LawText> all = new ArrayList<>();
        Shared.jsonLines(
                drafts ? "corpus/drafts.jsonl.gz" : "corpus/laws.jsonl.gz",
                node -> all.add(drafts ? draft(node) : law(node)));
        // Words were looked for in the one half; what is read to give a figure comes from the
        // other.
        int half = System.getProperty("harvest.half", "judge").equals("judge") ? 0 : 1;
        all.removeIf(law -> Math.floorMod(law.name().hashCode() >> 3, 2) != half);
        Collections.shuffle(all, new Random(Long.getLong("seed", 7)));
        int defined = 0;
        int shortened = 0;
        int doubtful = 0;
        for (LawText law : all.subList(0, Math.min(count, all.size()))) {
            for (Definition definition : DefinitionHarvester.harvest(law)) {
                boolean full = definition.kind() == Definition.Kind.ABBREVIATED;
                defined += full ? 0 : 1;
                shortened += full && !definition.doubtful() ? 1 : 0;
                doubtful += definition.doubtful() ? 1 : 0;
                System.out.println(
                        (full ? definition.doubtful() ? "? " : "A " : "D ")
                                + shown(law, definition, full)
                                + "\t"
                                + law.name());
            }
        }
        System.out.printf(
                "%d laws: %d defined, %d shortened, %d doubtful%n",
                count, defined, shortened, doubtful);
    }

    private static String shown(LawText law, Definition definition, boolean full) {
        if (!full) {
            return definition.article() + " " + definition.term() + " ＝ " + cut(definition);
        }
        for (ArticleText article : law.articles()) {
            if (!article.label().replaceAll("[\\s　]", "").equals(definition.article())) {
                continue;
            }
            String text = article.text();
            for (int at = text.indexOf(definition.meaning());
                    at >= 0;
                    at = text.indexOf(definition.meaning(), at + 1)) {
                int end = at + definition.meaning().length();
                if (end < text.length() && "（([［".indexOf(text.charAt(end)) >= 0) {
                    return text.substring(Math.max(0, at - CONTEXT), at).replaceAll("\\s", "")
                            + "｜"
                            + definition.meaning()
                            + "｜"
                            + definition.term();
                }
            }
        }
        return "?｜" + definition.meaning() + "｜" + definition.term();
    }

    private static String cut(Definition definition) {
        String meaning = definition.meaning();
        return meaning.length() <= 90
                ? meaning
                : meaning.substring(0, 60) + "⋯" + meaning.substring(meaning.length() - 25);
    }

    private static LawText law(JsonNode node) {
        List<ArticleText> articles = new ArrayList<>();
        for (JsonNode article : node.path("articles")) {
            if (article.has("text")) {
                articles.add(
                        new ArticleText(
                                article.path("no").asText(), article.path("text").asText()));
            }
        }
        return new LawText(node.path("name").asText(), articles);
    }

    /// The lines of a draft and the cells of its tables, each once, as one article a piece.
    private static LawText draft(JsonNode node) {
        Set<String> pieces = new LinkedHashSet<>(List.of(node.path("text").asText().split("\n")));
        for (JsonNode table : node.path("tables")) {
            for (JsonNode row : table) {
                row.forEach(cell -> pieces.add(cell.asText()));
            }
        }
        List<ArticleText> articles = new ArrayList<>();
        for (String piece : pieces) {
            articles.add(new ArticleText("§" + articles.size(), piece));
        }
        return new LawText(node.path("reg_name").asText(), articles);
    }
}
