package org.baihua.law.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordDiffTest {

    private static String shown(String before, String after) {
        StringBuilder shown = new StringBuilder();
        for (Stretch stretch : WordDiff.of(before, after)) {
            String is = stretch.after().of(after);
            if (stretch.same()) {
                shown.append(is);
            } else {
                shown.append('[').append(stretch.before().of(before)).append('>').append(is);
                shown.append(']');
            }
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "於十四日前提出。,於七日前提出。,於[十四>七]日前提出。",
        "新臺幣五千元,新臺幣三萬元,新臺幣[五千>三萬]元",
        "罰鍰30000元,罰鍰60000元,罰鍰[30000>60000]元",
        "應置負責人。,應置負責人及代理人。,應置負責人[>及代理人]。",
        "有左列情形之一者,有下列情形之一者,有[左>下]列情形之一者",
        "得命其停止,應命其停止,[得>應]命其停止",
    })
    void numbersAndWordsChangeAsAWhole(String before, String after, String expected) {
        assertThat(shown(before, after)).isEqualTo(expected);
    }

    @Test
    void widthOfCharactersAndWhiteSpaceAreNoChange() {
        List<Stretch> stretches = WordDiff.of("第 １ 項（甲）：\n一、乙", "第1項(甲):一、　乙");
        assertThat(stretches).allMatch(Stretch::same);
    }

    @Test
    void anAddedItemIsMarkedFromItsLabelToItsStop() {
        assertThat(shown("一、甲。\n二、乙。", "一、甲。\n二、丙。\n三、乙。")).contains("[>").contains("。\n");
        String before = "一、燃放爆竹。\n二、擅自設攤。";
        assertThat(shown(before, before + "\n三、使用擴音設備。"))
                .isEqualTo("一、燃放爆竹。\n二、擅自設攤。\n[>三、使用擴音設備。]");
    }

    @Test
    void chanceMatchesDoNotCutAPhraseIntoCrumbs() {
        assertThat(shown("由專責單位人員負責辦理之", "由指定機構派員辦理之")).doesNotContain("][");
    }

    @Test
    void emptyTextsHaveNoStretches() {
        assertThat(WordDiff.of("", "")).isEmpty();
        assertThat(shown("", "新的")).isEqualTo("[>新的]");
        assertThat(shown("舊的", "")).isEqualTo("[舊的>]");
    }

    /// Random edits of random texts: the stretches cover both sides without gap or overlap, and
    /// what is called the same reads the same.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void stretchesCoverBothTextsInOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            String before = text(random, random.nextInt(120));
            String after = edited(before, random);
            int at = 0;
            int otherAt = 0;
            for (Stretch stretch : WordDiff.of(before, after)) {
                assertThat(stretch.before().start()).isEqualTo(at);
                assertThat(stretch.after().start()).isEqualTo(otherAt);
                at = stretch.before().end();
                otherAt = stretch.after().end();
                if (stretch.same()) {
                    assertThat(folded(stretch.before().of(before)))
                            .isEqualTo(folded(stretch.after().of(after)));
                } else {
                    assertThat(stretch.before().length() + stretch.after().length()).isPositive();
                }
            }
            assertThat(at).isEqualTo(before.length());
            assertThat(otherAt).isEqualTo(after.length());
            assertThat(WordDiff.of(before, before)).allMatch(Stretch::same);
        }
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (!Tokens.isBlank(c)) {
                folded.append(Tokens.fold(c));
            }
        }
        return folded.toString();
    }

    private static final String LETTERS = "甲乙丙應得不主管機關申請十二百元日、。（） \n1２";

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }

    private static String edited(String text, Random random) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(edited.length() + 1);
            if (random.nextBoolean()) {
                edited.insert(at, text(random, 1 + random.nextInt(5)));
            } else {
                edited.delete(at, Math.min(edited.length(), at + random.nextInt(6)));
            }
        }
        return edited.toString();
    }
}
