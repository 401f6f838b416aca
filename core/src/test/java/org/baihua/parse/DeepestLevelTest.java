package org.baihua.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How deep every article goes, and how many 款, 目 and 細目 it has, against a count that knows nothing
/// of the parser: patterns at the starts of lines.
@Tag("corpus")
class DeepestLevelTest {

    private static final Pattern SUBPARAGRAPH = Pattern.compile("^[\\s　]*[一二三四五六七八九十百]+[、．]");
    private static final Pattern ITEM =
            Pattern.compile("^[\\s　]*[（(][\\s　]*[一二三四五六七八九十百][一二三四五六七八九十百\\s　]*[）)]");
    private static final Pattern SUBITEM =
            Pattern.compile("^[\\s　]*[0-9０-９]{1,2}[、．.](?![0-9０-９])");

    @Test
    void levelsAgreeWithAnIndependentCount() {
        int[] counts = new int[5];
        List<String> wrong = new ArrayList<>();
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    StringBuilder text = new StringBuilder(law.get("name").asText()).append('\n');
                    List<int[]> expected = new ArrayList<>();
                    law.get("articles")
                            .forEach(article -> {
                                if (article.has("no")) {
                                    text.append(article.get("no").asText()).append('\n');
                                    text.append(article.get("text").asText()).append('\n');
                                    expected.add(count(article.get("text").asText()));
                                }
                            });
                    Statute statute = StatuteParser.parse(Lines.document(text.toString())).value();
                    List<Provision.Article> articles = statute.articles();
                    assertThat(articles).hasSameSizeAs(expected);
                    for (int i = 0; i < articles.size(); i++) {
                        int[] found = new int[4];
                        articles.get(i).children().forEach(child -> count(child, found));
                        counts[0]++;
                        boolean level = deepestLevel(articles.get(i)) == deepest(expected.get(i));
                        counts[4] += level ? 1 : 0;
                        if (!level) {
                            wrong.add(
                                    "level "
                                            + law.get("name").asText()
                                            + " "
                                            + articles.get(i).number());
                        }
                        boolean deepest = deepest(found) == deepest(expected.get(i));
                        counts[1] += deepest ? 1 : 0;
                        counts[2] +=
                                found[1] == expected.get(i)[1] && found[2] == expected.get(i)[2]
                                        ? 1
                                        : 0;
                        if (!deepest) {
                            wrong.add(law.get("name").asText() + " " + articles.get(i).number());
                        }
                    }
                });
        System.out.printf(
                "articles %d, deepest level of the tree as counted %d (%.3f %%), deepest label %d (%.3f %%), same number of 款 and 目 %d (%.3f %%)%n",
                counts[0],
                counts[4],
                100.0 * counts[4] / counts[0],
                counts[1],
                100.0 * counts[1] / counts[0],
                counts[2],
                100.0 * counts[2] / counts[0]);
        wrong.stream().limit(Integer.getInteger("show", 10)).forEach(System.out::println);
        assertThat(counts[4]).isGreaterThanOrEqualTo((int) (counts[0] * 0.99));
        assertThat(counts[1]).isGreaterThanOrEqualTo((int) (counts[0] * 0.99));
        assertThat(counts[2]).isGreaterThanOrEqualTo((int) (counts[0] * 0.99));
    }

    private static int[] count(String text) {
        int[] counts = new int[4];
        text.lines()
                .forEach(line -> {
                    counts[1] += SUBPARAGRAPH.matcher(line).find() ? 1 : 0;
                    counts[2] += ITEM.matcher(line).find() ? 1 : 0;
                    counts[3] += SUBITEM.matcher(line).find() ? 1 : 0;
                });
        return counts;
    }

    /// By label, as the count sees it, not by nesting.
    private static void count(Provision provision, int[] counts) {
        String label = Row.compact(provision.label().text());
        if (SUBPARAGRAPH.matcher(label).find()) {
            counts[1]++;
        } else if (ITEM.matcher(label).find()) {
            counts[2]++;
        } else if (SUBITEM.matcher(label).find()) {
            counts[3]++;
        }
        provision.children().forEach(child -> count(child, counts));
    }

    /// By nesting: 款 is one deep, 目 two, 細目 and everything below it three.
    private static int deepestLevel(Provision provision) {
        int deepest =
                switch (provision.level()) {
                    case SUBPARAGRAPH -> 1;
                    case ITEM -> 2;
                    case SUBITEM -> 3;
                    default -> 0;
                };
        for (Provision child : provision.children()) {
            deepest = Math.max(deepest, deepestLevel(child));
        }
        return deepest;
    }

    private static int deepest(int[] counts) {
        for (int level = 3; level > 0; level--) {
            if (counts[level] > 0) {
                return level;
            }
        }
        return 0;
    }
}
