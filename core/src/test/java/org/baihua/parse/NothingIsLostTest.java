package org.baihua.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.baihua.law.Statute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The text of the tree is the text of the lines, whatever the lines are.
class NothingIsLostTest {

    private static final List<String> LINES =
            List.of(
                    "幸福市夜市管理辦法",
                    "第一編　總則",
                    "第 一 章 總則",
                    "第二節　登記",
                    "第 1 條",
                    "第 2-1 條",
                    "第三條　攤商應申請許可。",
                    "第四條之一（刪除）",
                    "第五條（目的）　為管理夜市，特訂定本辦法。",
                    "第五條至第八條（刪除）",
                    "第三條第一項所定費用，由本府定之。",
                    "一、自然人。",
                    "二、法人：",
                    "三、其他。",
                    "一  因公死亡。",
                    "（一）登記證明。",
                    "（二）  其他文件",
                    "　　1.正本。",
                    "    2.影本。",
                    "（1）甲式。",
                    "①乙式。",
                    "甲、申請人",
                    "A. 編號",
                    "    次一年度費用＝本年度費用×一．○五",
                    "式中：",
                    "者，處新臺幣六萬元以上三十萬元以下罰鍰。",
                    "前項規定，於攤商準用之。",
                    "但經本府核准者，不在此限。",
                    "┌──┬──┐",
                    "│類別│費用│",
                    "└──┴──┘",
                    "附表一　收費基準",
                    "附則",
                    "壹、總則",
                    "",
                    "　　",
                    "，或其他經本府公告之",
                    "本辦法所稱管理人，指受夜市所有人委託，就夜市內之攤商、設施及秩序為管理之");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void shuffledLinesKeepTheirTextAndOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 30; round++) {
            List<String> lines = new ArrayList<>();
            int length = 1 + random.nextInt(60);
            for (int i = 0; i < length; i++) {
                lines.add(mutated(LINES.get(random.nextInt(LINES.size())), random));
            }
            check(String.join("\n", lines));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void brokenAndJoinedLinesKeepTheirTextAndOrder(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(LINES);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(lines, random);
            String text = String.join("\n", lines);
            StringBuilder mutated = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                int dice = random.nextInt(60);
                if (dice == 0) {
                    mutated.append('\n');
                }
                if (!(c == '\n' && dice < 12)) {
                    mutated.append(c);
                }
            }
            check(mutated.toString());
        }
    }

    private static String mutated(String line, Random random) {
        if (line.isEmpty() || random.nextInt(5) > 0) {
            return line;
        }
        int at = random.nextInt(line.length());
        return switch (random.nextInt(4)) {
            case 0 -> line.substring(0, at);
            case 1 -> line.substring(at);
            case 2 -> line.substring(0, at) + "　" + line.substring(at);
            default -> " ".repeat(random.nextInt(6)) + line;
        };
    }

    private static void check(String text) {
        Statute statute = Lines.parse(text).value();
        String title = Lines.compact(statute.title().text() + statute.preamble().text());
        String all = Lines.textOf(statute);
        // Title and preamble come first in the record, whatever stood first in the file.
        if (all.equals(Lines.compact(text))) {
            return;
        }
        assertThat(sorted(all)).as(text).isEqualTo(sorted(Lines.compact(text)));
        assertThat(Lines.compact(text)).as(text).endsWith(all.substring(title.length()));
        CitationFinder.find(statute);
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void manySubparagraphsTakeLinearTime() {
        StringBuilder text = new StringBuilder("辦法\n第一條　下列之人：\n");
        for (int i = 1; i <= 150_000; i++) {
            text.append(org.baihua.law.Numeral.format(i % 90_000 + 1)).append("、甲。\n");
        }
        inTime(text.toString(), 15);
    }

    @Test
    void aHundredThousandNestedBracketsTakeLinearTime() {
        inTime("辦法\n第一條　" + "（".repeat(100_000) + "甲" + "）".repeat(100_000) + "\n", 10);
        inTime("辦法\n第一條\n" + "（一）：\n".repeat(100_000), 10);
        inTime("辦法\n第一條\n" + "一、：\n".repeat(100_000), 10);
        inTime("辦法\n" + "第一章 第一條（".repeat(100_000), 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依第一條、",
                "第",
                "第一、",
                "前項第一款至",
                "本法（以下簡稱",
                "稱",
                "同條第二項及",
                "刑法及",
                "法第一條",
                "第一條至第九百條、",
                "第一條之",
                "附表一附表",
                "中華民國憲法"
            })
    void longSentencesOfReferencesTakeLinearTime(String piece) {
        Statute statute = Lines.parse("辦法\n第一條　" + piece.repeat(10_000) + "。\n第二條　甲。\n").value();
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> CitationFinder.find(statute));
    }

    private static void inTime(String text, int seconds) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(seconds),
                () -> {
                    Statute statute = Lines.parse(text).value();
                    CitationFinder.find(statute);
                    assertThat(Lines.textOf(statute)).isEqualTo(Lines.compact(text));
                });
    }
}
