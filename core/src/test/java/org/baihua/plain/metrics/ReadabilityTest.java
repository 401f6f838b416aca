package org.baihua.plain.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.glossary.Entry.Register;
import org.junit.jupiter.api.Test;

class ReadabilityTest {

    private static Readability of(String... units) {
        return Readability.of(List.of(units), Register.LAW, Vocabulary.NONE, Set.of());
    }

    @Test
    void sentencesAndClausesAreCountedWithoutMarks() {
        Readability readability = of("申請人應登記，並繳費。逾期者，不受理。");
        assertThat(readability.sentenceLength()).isEqualTo(7.5);
        assertThat(readability.clauses()).isEqualTo(2);
        assertThat(readability.clauseLength()).isEqualTo(3.75);
        assertThat(readability.longSentences()).isZero();
    }

    @Test
    void aSentenceOfMoreThanSixtyCharactersIsLong() {
        assertThat(of("申".repeat(61) + "。" + "請".repeat(60) + "。").longSentences()).isEqualTo(0.5);
    }

    @Test
    void aReferenceThatSaysWhereIsNoLoad() {
        assertThat(of("前項規定，於法人準用之。").references()).isEqualTo(1);
        assertThat(of("第 2 項的規定，法人也比照。").references()).isZero();
    }

    @Test
    void doubleNegationsAreLayers() {
        assertThat(of("非經許可，不得營業。").layers()).isEqualTo(2);
        assertThat(of("要先經許可，才可以營業。").layers()).isZero();
    }

    @Test
    void aDutyWithoutSubjectIsCounted() {
        assertThat(of("申請人應繳費。").subjects()).isEqualTo(1);
        assertThat(of("於三十日內，應繳費。").subjects()).isZero();
    }

    @Test
    void emptyVerbsAreCountedInAThousandCharacters() {
        assertThat(of("應予以核定。").emptyVerbs()).isCloseTo(200, within(1e-9));
    }

    @Test
    void thePlainVersionOfALongSentenceIsBetterByEveryLengthMeasure() {
        Map<String, Double> before =
                of("申請人有下列情形之一經主管機關通知限期補正而屆期未補正或補正後仍不符合規定者，主管機關應駁回其申請。").byId();
        Map<String, Double> after =
                of("申請人有下列情形之一，主管機關會通知他在期限內補正。期限到了還沒補正，或是補正後仍不符合規定，主管機關必須駁回申請。").byId();
        assertThat(Readability.difference(before, after))
                .containsOnlyKeys("M1", "M2", "M3", "M4", "M7", "M8", "M9", "M10", "M11", "M12")
                .hasEntrySatisfying("M1", value -> assertThat(value).isNegative())
                .hasEntrySatisfying("M3", value -> assertThat(value).isNegative());
    }

    @Test
    void anEmptyTextMeasuresNothing() {
        assertThat(of().byId().values()).allMatch(value -> !value.isNaN());
    }
}
