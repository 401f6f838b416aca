package org.baihua.law.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.ComparisonRow.Side;
import org.baihua.source.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeReadingTest {

    private static Side side(String number, String text) {
        return new Side(
                Passage.untraced("第" + number + "條"), number, Passage.untraced(text), List.of());
    }

    private static ChangeReading read(String before, String after) {
        return ChangeReading.of(side("5", after), side("5", before));
    }

    @ParameterizedTest
    @CsvSource({
        // amounts, periods, duties and exceptions are substance, however short
        "處新臺幣三萬元罰鍰。,處新臺幣六萬元罰鍰。,AMENDED,AMOUNTS",
        "於十四日前提出。,於七日前提出。,AMENDED,PERIODS",
        "主管機關得命其停止。,主管機關應命其停止。,AMENDED,MODALITY",
        "使用人得進入。,使用人不得進入。,AMENDED,MODALITY",
        "面積五公頃以上者。,面積五公頃以下者。,AMENDED,EXCEPTIONS",
        // wording
        "有左列情形之一者。,有下列情形之一者。,REWORDED,CHARACTERS",
        "本辦法所稱露營係指於戶外過夜。,本辦法所稱露營指於戶外過夜。,REWORDED,WORDS",
        "應向台北市提出。,應向臺北市提出。,REWORDED,CHARACTERS",
        "由行政院衛生署定之。,由衛生福利部定之。,REWORDED,BODIES",
        "依露營場管理條例規定。,依觀光條例規定。,REWORDED,LAWS",
        "使用人，應遵守。,使用人應遵守。,REWORDED,PUNCTUATION",
        "依本條例（以下簡稱本法）規定。,依本條例規定。,REWORDED,WORDS",
        "費用為70萬元。,費用為七十萬元。,REWORDED,WORDS",
        // citations
        "依第八條規定辦理。,依第九條規定辦理。,REWORDED,CITATIONS"
    })
    void theChangedWordsDecide(String before, String after, Change change, Aspect aspect) {
        ChangeReading reading = read(before, after);
        assertThat(reading.aspects()).containsExactly(aspect);
        assertThat(reading.change()).isEqualTo(change);
    }

    @Test
    void anAddedItemIsAnAmendment() {
        assertThat(
                        read("應備下列文件：\n一、申請書。\n二、其他文件。", "應備下列文件：\n一、申請書。\n二、身分證明文件影本。\n三、其他文件。")
                                .change())
                .isEqualTo(Change.AMENDED);
    }

    @Test
    void aNewNumberAloneIsARenumbering() {
        ChangeReading reading = ChangeReading.of(side("6", "使用人應遵守。"), side("5", "使用人應遵守。"));
        assertThat(reading.change()).isEqualTo(Change.RENUMBERED);
        assertThat(ChangeReading.of(side("6", "違反前條或第五條規定者。"), side("5", "違反前條或第四條規定者。")).change())
                .isEqualTo(Change.RENUMBERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（刪除）", "（刪除）。", "刪除", "(刪除)", "本條刪除。", "〈刪除〉", "（本條刪除）"})
    void textsThatSayDeletedAreDeleted(String text) {
        assertThat(ChangeReading.of(side("5", text), side("5", "使用人應遵守。")).change())
                .isEqualTo(Change.DELETED);
        assertThat(ChangeReading.of(side("5", "使用人應遵守。"), side("5", text)).change())
                .isEqualTo(Change.ADDED);
    }

    @Test
    void aHeadingThatIsDeletedOrRenumberedIsSeen() {
        Side chapter = new Side(Passage.EMPTY, "", Passage.untraced("第六章　附則"), List.of());
        Side other = new Side(Passage.EMPTY, "", Passage.untraced("第五章　附則"), List.of());
        Side gone = new Side(Passage.EMPTY, "", Passage.untraced("第六章　（刪除）"), List.of());
        assertThat(ChangeReading.of(other, chapter).change()).isEqualTo(Change.RENUMBERED);
        assertThat(ChangeReading.of(gone, chapter).change()).isEqualTo(Change.DELETED);
    }

    @Test
    void aMissingSideIsAnAdditionOrADeletion() {
        assertThat(ChangeReading.of(side("5", "新的。"), null).change()).isEqualTo(Change.ADDED);
        assertThat(ChangeReading.of(null, side("5", "舊的。")).change()).isEqualTo(Change.DELETED);
        assertThat(ChangeReading.of(null, null).change()).isEqualTo(Change.UNCHANGED);
    }

    @Test
    void everyRowOfTheWordListsIsUsable() {
        List<List<String>> same = WordRows.of(StretchReading.class, "same-words.tsv", 3);
        assertThat(same)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get(0)).isNotBlank().isNotEqualTo(row.get(1));
                    assertThat(row.get(2)).isNotBlank();
                });
        assertThat(same.stream().map(row -> row.get(0) + "/" + row.get(1))).doesNotHaveDuplicates();
        assertThat(
                        WordRows.of(StretchReading.class, "particles.tsv", 2).stream()
                                .map(List::getFirst))
                .doesNotHaveDuplicates();
        assertThat(WordRows.of(StretchReading.class, "modal-words.tsv", 3))
                .allSatisfy(row ->
                        assertThat(row.get(1))
                                .isIn(
                                        "duty",
                                        "permit",
                                        "prohibit",
                                        "condition",
                                        "except",
                                        "limit",
                                        "negate",
                                        "bound-above",
                                        "bound-below",
                                        "-"));
        assertThat(WordRows.of(StretchReading.class, "name-endings.tsv", 3))
                .allSatisfy(row -> assertThat(row.get(1)).isIn("body", "law", "prefix"));
    }
}
