package org.baihua.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.baihua.read.Input;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every leak that is planted is found, and files in which nothing is planted are clean.
class PlantedLeaksTest {

    static Stream<Plant> plants() {
        return Stream.of(PlantedDocx.all(), PlantedOdt.all(), PlantedDoc.all(), PlantedPdf.all())
                .flatMap(List::stream);
    }

    private static List<Leak> leaks(String file, byte[] bytes) {
        return Inspector.inspect(new Input(file, bytes), Options.DEFAULT).value().leaks();
    }

    @ParameterizedTest
    @MethodSource("plants")
    void thePlantIsFound(Plant plant) {
        assertThat(leaks(plant.file(), plant.bytes()))
                .anySatisfy(leak -> {
                    assertThat(leak.kind()).isEqualTo(plant.kind());
                    assertThat(leak.text() + " " + leak.where()).contains(plant.secret());
                });
    }

    @Test
    void thereAreAtLeast120Plants() {
        assertThat(plants()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void filesWithoutPlantsAreClean() {
        assertThat(leaks("草案.docx", PlantedDocx.clean())).isEmpty();
        assertThat(leaks("草案.odt", PlantedOdt.clean())).isEmpty();
        assertThat(leaks("草案.doc", PlantedDoc.clean())).isEmpty();
        assertThat(leaks("草案.pdf", PlantedPdf.clean())).isEmpty();
    }

    /// What Word itself hides or paints, and what can be read after all.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE \"罰鍰\"</w:instrText></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:webHidden/></w:rPr><w:t>12</w:t></w:r></w:p>",
                "<w:p><w:pPr><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>",
                "<w:p><w:bookmarkStart w:id=\"0\" w:name=\"_Toc1234\"/><w:bookmarkEnd w:id=\"0\"/></w:p>",
                "<w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/></w:rPr>"
                        + "<w:t>標題</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:highlight w:val=\"yellow\"/></w:rPr><w:t>甲</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:shd w:val=\"clear\" w:fill=\"000000\"/></w:rPr><w:t>白</w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space=\"preserve\"> </w:t></w:r></w:p>",
                "<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>甲</w:t></w:r></w:p>",
                "<w:p><w:r><w:t>依示範部○○字第○九一二三四五六七八號函辦理。</w:t></w:r></w:p>",
                "<w:p><w:r><w:t>處新臺幣一千二百三十四萬五千六百七十五元罰鍰。</w:t></w:r></w:p>"
            })
    void whatWordItselfMarksIsNoLeak(String paragraph) {
        assertThat(leaks("草案.docx", Office.docx(PlantedDocx.CLEAN + paragraph).bytes())).isEmpty();
    }
}
