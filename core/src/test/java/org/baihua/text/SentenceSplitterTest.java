package org.baihua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static List<String> split(String text) {
        return SentenceSplitter.split(text).stream().map(Sentence::text).toList();
    }

    @Test
    void aSentenceEndsAtItsFullStop() {
        assertThat(split("申請人應檢附文件。主管機關應於三十日內核定；必要時得延長！"))
                .containsExactly("申請人應檢附文件。", "主管機關應於三十日內核定；", "必要時得延長！");
    }

    @Test
    void aFullStopInBracketsOrQuotesEndsNothing() {
        assertThat(split("稱「漁港」者（指甲類。含乙類；）依本法。第二句。"))
                .containsExactly("稱「漁港」者（指甲類。含乙類；）依本法。", "第二句。");
    }

    @Test
    void aBracketThatIsNeverClosedDoesNotSwallowTheRest() {
        assertThat(split("前項（指甲類。乙類依其規定。")).containsExactly("前項（指甲類。", "乙類依其規定。");
        assertThat(split("前項）指甲類。乙類。")).containsExactly("前項）指甲類。", "乙類。");
    }

    @Test
    void bracketsOfTwoKindsThatCrossAreStillClosed() {
        assertThat(split("稱（「甲。）者。乙。")).containsExactly("稱（「甲。）者。", "乙。");
    }

    @Test
    void aLineEndsASentence() {
        assertThat(split("第一章　總則\n第一條　為管理漁港，特制定本法。\n"))
                .containsExactly("第一章　總則", "第一條　為管理漁港，特制定本法。");
    }

    @Test
    void spansCountInTheTextThatWasSplit() {
        String text = "　　𠮷某提出。　乙。";
        for (Sentence sentence : SentenceSplitter.split(text)) {
            assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
        }
    }

    @Test
    void severalMarksTogetherEndOneSentence() {
        assertThat(split("可以嗎？！不可以。。")).containsExactly("可以嗎？！", "不可以。。");
    }

    @Test
    void halfWidthMarksEndChineseButNotFormulas() {
        assertThat(split("可以嗎?不可以;網址 http://a.tw/?x=1;y=2 為準。"))
                .containsExactly("可以嗎?", "不可以;", "網址 http://a.tw/?x=1;y=2 為準。");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingButWhiteSpaceIsLost(long seed) {
        Random random = new Random(seed);
        String alphabet = "甲乙丙。；！（）「」『』()\n　 a,";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        StringBuilder joined = new StringBuilder();
        int end = 0;
        for (Sentence sentence : SentenceSplitter.split(text)) {
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            end = sentence.span().end();
            joined.append(sentence.text());
        }
        assertThat(joined.toString().replaceAll("[\\s　]", ""))
                .isEqualTo(text.toString().replaceAll("[\\s　]", ""));
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String piece : List.of("（", "）", "「（", "。", "（。", "「」）", "(！", "\n")) {
            String text = piece.repeat(100_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> SentenceSplitter.split(text), piece);
        }
    }
}
