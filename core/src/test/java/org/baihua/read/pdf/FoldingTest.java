package org.baihua.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void lookAlikesBecomeTheCharactersThatTheyStandFor() {
        assertThat(Folding.fold("⾏政院⽂書⺠國⻑官理")).isEqualTo("行政院文書民國長官理");
    }

    @Test
    void fullWidthPunctuationStays() {
        assertThat(Folding.fold("（一）１２％：；，。")).isEqualTo("（一）１２％：；，。");
    }

    @Test
    void formsForVerticalWritingBecomeUpright() {
        assertThat(Folding.fold("︵一︶﹁甲﹂")).isEqualTo("（一）「甲」");
    }

    @Test
    void everyRowOfTheTableIsOneCharacterForAnother() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> rows;
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Folding.class.getResourceAsStream("folding.tsv")),
                                StandardCharsets.UTF_8))) {
            rows = in.lines().filter(row -> !row.startsWith("#")).toList();
        }
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            assertThat(cells).as(row).hasSize(3);
            assertThat(seen.add(cells[0])).as(row).isTrue();
            int from = Integer.parseInt(cells[0], 16);
            assertThat(from >= 0x2e80 && from <= 0x2ef3 || from >= 0xfe10 && from <= 0xfe4f)
                    .as(row)
                    .isTrue();
            assertThat(cells[1].codePointCount(0, cells[1].length())).as(row).isEqualTo(1);
            assertThat(cells[2]).as(row).isNotBlank();
            assertThat(Folding.fold(cells[1]))
                    .as("folding twice changes nothing")
                    .isEqualTo(cells[1]);
        }
        assertThat(rows).hasSizeGreaterThan(130);
    }
}
