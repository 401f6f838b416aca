package org.baihua.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "decimalZero, 7, 07",
        "decimalFullWidth, 12, １２",
        "upperRoman, 1994, MCMXCIV",
        "lowerRoman, 4, iv",
        "upperLetter, 27, AA",
        "lowerLetter, 28, bb",
        "ordinal, 112, 112th",
        "ordinal, 21, 21st",
        "decimalEnclosedCircle, 1, ①",
        "decimalEnclosedCircleChinese, 20, ⑳",
        "decimalEnclosedCircle, 21, ㉑",
        "decimalEnclosedCircle, 36, ㊱",
        "decimalEnclosedCircle, 51, 51",
        "decimalEnclosedParen, 3, ⑶",
        "decimalEnclosedFullstop, 20, ⒛",
        "ideographEnclosedCircle, 10, ㊉",
        "ideographDigital, 10, 一○",
        "taiwaneseDigital, 205, 二○五",
        "taiwaneseCounting, 10, 十",
        "taiwaneseCounting, 99, 九十九",
        "taiwaneseCounting, 101, 一○一",
        "chineseCounting, 15, 十五",
        "taiwaneseCountingThousand, 11, 十一",
        "taiwaneseCountingThousand, 20, 二十",
        "taiwaneseCountingThousand, 100, 一百",
        "taiwaneseCountingThousand, 101, 一百零一",
        "taiwaneseCountingThousand, 110, 一百一十",
        "taiwaneseCountingThousand, 1005, 一千零五",
        "chineseCountingThousand, 12030, 一萬二千零三十",
        "chineseCountingThousand, 100001, 一十萬零一",
        "ideographLegalTraditional, 1, 壹",
        "ideographLegalTraditional, 10, 壹拾",
        "ideographLegalTraditional, 21, 貳拾壹",
        "ideographTraditional, 1, 甲",
        "ideographTraditional, 10, 癸",
        "ideographTraditional, 11, 11",
        "ideographZodiac, 12, 亥",
        "ideographZodiacTraditional, 1, 甲子",
        "ideographZodiacTraditional, 60, 癸亥",
        "aNameFromTheFuture, 3, 3"
    })
    void everyWayOfCountingPrintsWhatWordPrints(String format, int number, String printed) {
        assertThat(Counting.ofWord(format).format(number)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "'一, 二, 三, ...', 12, 十二",
        "'壹, 貳, 參, ...', 3, 參",
        "'甲, 乙, 丙, ...', 2, 乙",
        "'子, 丑, 寅, ...', 2, 丑",
        "'①, ②, ③, ...', 4, ④",
        "'１, ２, ３, ...', 10, １０",
        "1, 10, 10",
        "a, 27, aa",
        "I, 9, IX",
        "'', 3, ''"
    })
    void openDocumentNamesAWayOfCountingByItsFirstMembers(
            String format, int number, String printed) {
        assertThat(Counting.ofOdf(format, false).format(number)).isEqualTo(printed);
    }

    @Test
    void lettersGoOnAsTheFormatSays() {
        assertThat(Counting.ofOdf("A", false).format(28)).isEqualTo("AB");
        assertThat(Counting.ofOdf("A", true).format(28)).isEqualTo("BB");
    }

    @ParameterizedTest
    @CsvSource({
        "一、, 一、",
        "（一）, （一）",
        "(1), (1)",
        "1., 1.",
        "①, ①",
        "第一條, 第一條　",
        "甲, 甲　",
        "1, '1 '",
        "A, 'A '",
        "'1. ', 1."
    })
    void aNumberIsSetOffOnlyWhereItWouldRunIntoTheText(String number, String label) {
        assertThat(Counting.label(number, true)).isEqualTo(label);
    }

    @Test
    void aNumberThatTheFileDoesNotSetOffRunsIntoTheText() {
        assertThat(Counting.label("第一條", false)).isEqualTo("第一條");
    }

    @Test
    void noNumberIsTooLargeToPrint() {
        for (Counting each : Counting.values()) {
            for (int n : new int[] {0, 1, 780, 781, 99_999, Integer.MAX_VALUE, -1}) {
                assertThat(each.format(n).length()).isLessThan(100);
            }
        }
    }
}
