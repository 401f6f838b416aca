package org.baihua.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceBuilderTest {

    @Test
    void linesOfCellsStandInOneTextInReadingOrder() {
        SourceBuilder builder = new SourceBuilder("草案.docx", "0", Format.DOCX);
        builder.line("總說明");
        builder.beginTable();
        builder.beginRow(true);
        builder.beginCell(0, 1, 1).line("修正條文");
        builder.endCell();
        builder.beginCell(1, 1, 1).line("現行條文");
        builder.endCell();
        builder.endRow().endTable();
        SourceDocument document = builder.build();

        assertThat(document.text()).isEqualTo("總說明\n修正條文\n現行條文\n");
        assertThat(document.lines()).extracting(Line::number).containsExactly(1, 2, 3);
        assertThat(LineIndex.of(document).placeAt(document.text().indexOf("行條文")))
                .isEqualTo(new Place("草案.docx", 0, 3, 2));
    }

    @Test
    void aLineBreakInsideALineMakesTwoLines() {
        SourceBuilder builder = new SourceBuilder("a.txt", "0", Format.TEXT);
        builder.line("一、甲\n乙", 1, 2, List.of(new Mark(new Span(2, 5), Mark.Kind.UNDERLINE)), "p1");
        SourceDocument document = builder.build();

        assertThat(document.lines()).extracting(Line::text).containsExactly("一、甲", "乙");
        assertThat(document.lines()).extracting(Line::labelLength).containsExactly(2, 0);
        assertThat(document.lines().get(1).marks())
                .containsExactly(new Mark(new Span(0, 1), Mark.Kind.UNDERLINE));
    }

    @Test
    void aHundredThousandLineBreaksInOneLineAreNoTrouble() {
        SourceBuilder builder = new SourceBuilder("a.docx", "0", Format.DOCX);
        builder.line("甲\n".repeat(100_000), 0, 0, List.of(), "");
        SourceDocument document = builder.build();
        assertThat(document.lines()).hasSize(100_001);
        assertThat(document.text()).hasSize(200_001);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21})
    void everyCodeUnitOfAPassageComesFromWhereItSaysItDoes(long seed) {
        Random random = new Random(seed);
        String source = "依𠮷法第三條、第五條之一規定，處新臺幣六萬元以上三十萬元以下罰鍰。".repeat(4);
        Passage passage = Passage.at(source, 0);
        for (int step = 0; step < 50 && passage.length() > 4; step++) {
            int cut = 1 + random.nextInt(passage.length() - 1);
            Passage left = passage.sub(0, cut);
            Passage right = passage.sub(cut, passage.length());
            passage = Passage.join(random.nextBoolean() ? " " : "", List.of(left, right));
            if (random.nextInt(4) == 0) {
                passage = passage.sub(random.nextInt(3), passage.length());
            }
        }
        for (int i = 0; i < passage.length(); i++) {
            int origin = passage.originOf(i);
            if (origin >= 0) {
                assertThat(passage.text().charAt(i)).isEqualTo(source.charAt(origin));
            } else {
                assertThat(passage.text().charAt(i)).isEqualTo(' ');
            }
        }
    }
}
