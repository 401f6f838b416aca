package org.baihua.glossary.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.baihua.glossary.harvest.LawText.ArticleText;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How many of the lines in which a hundred laws use a drafter's phrase for a definition give one.
@Tag("corpus")
class HarvestCorpusTest {

    private static final Pattern PHRASE =
            Pattern.compile("所稱|定義|係指|，指(?!定)|：指(?!定)|，謂|[簡併合統下總]稱|謂之|稱為|^稱");

    @Test
    void almostEveryLineWithTheWordsOfADefinitionGivesOne() {
        List<LawText> laws = new ArrayList<>();
        Shared.jsonLines("corpus/laws.jsonl.gz", node -> laws.add(law(node)));
        Collections.shuffle(laws, new Random(23));
        int lines = 0;
        int found = 0;
        List<String> without = new ArrayList<>();
        for (LawText law : laws.subList(0, 100)) {
            List<Definition> definitions = DefinitionHarvester.harvest(law);
            found += definitions.size();
            for (ArticleText article : law.articles()) {
                for (String line : article.text().split("\n")) {
                    if (PHRASE.matcher(line).find()) {
                        lines++;
                        if (!isCovered(line, article, definitions)) {
                            without.add(law.name() + article.label() + " " + line);
                        }
                    }
                }
            }
        }
        System.out.printf(
                "harvest: %d definitions; %d lines with a phrase, %d without a definition%n",
                found, lines, without.size());
        without.forEach(System.out::println);
        assertThat(without.size()).isLessThan(lines / 8);
    }

    private static boolean isCovered(String line, ArticleText article, List<Definition> found) {
        String label = article.label().replaceAll("\\s", "");
        String plain = line.replaceAll("[\\s　「」]", "");
        return found.stream()
                .anyMatch(definition ->
                        definition.article().equals(label)
                                && plain.contains(definition.term().replaceAll("[\\s　]", "")));
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
}
