package org.baihua.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一百十八 | 118",
                "一百一十八 | 118",
                "一百零八 | 108",
                "一百○八 | 108",
                "二〇二六 | 2026",
                "二○二六 | 2026",
                "三萬五百 | 30500",
                "三萬零五百 | 30500",
                "十 | 10",
                "十萬 | 100000",
                "一百十萬 | 1100000",
                "廿三 | 23",
                "卅 | 30",
                "一百廿 | 120",
                "兩 | 2",
                "壹貳參 | 123",
                "壹仟貳佰參拾肆 | 1234",
                "伍拾萬 | 500000",
                "一億 | 100000000",
                "一萬億 | 1000000000000",
                "一兆 | 1000000000000",
                "三億五千萬 | 350000000",
                "一億零五 | 100000005",
                "５０萬 | 500000",
                "3萬5千 | 35000",
                "1,234,567 | 1234567",
                "１，０００ | 1000",
                "零 | 0",
                "○ | 0",
                "007 | 7"
            })
    void everyWritingOfAWholeNumberIsRead(String text, long value) {
        assertThat(Numeral.parse(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "百", "萬一", "一二百", "三十人", "第三", "1,23", "一、二"})
    void whatIsNotOneNumberIsNotRead(String text) {
        assertThat(Numeral.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "百分之十二點五,0.125",
        "二分之一,0.5",
        "千分之三,0.003",
        "萬分之二,0.0002",
        "百分之0.1,0.001",
        "十二點五,12.5",
        "○．○二五,0.025",
        "0.05,0.05",
        "１２．５,12.5",
        "12.5%,0.125",
        "３０％,0.3",
        "5‰,0.005"
    })
    void sharesAndDecimalsAreRead(String text, BigDecimal value) {
        Quantity quantity = Numeral.quantity(text);
        assertThat(quantity).isNotNull();
        assertThat(quantity.value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "三分之二以上,4",
        "三點,1",
        "三點二十日,1",
        "1.2.3,1",
        "第三條,-1",
        "二十三四,3",
        "五日,1",
        "十人,1",
        "1,1"
    })
    void aNumeralEndsWhereTheNumberEnds(String text, int end) {
        Numeral.Found found = Numeral.at(text, 0);
        assertThat(found == null ? -1 : found.end()).isEqualTo(end);
    }

    @Test
    void theStatutoryStyleDropsTheOneBeforeTen() {
        assertThat(Numeral.format(118)).isEqualTo("一百十八");
        assertThat(Numeral.format(1_015)).isEqualTo("一千零十五");
        assertThat(Numeral.format(1_100_000)).isEqualTo("一百十萬");
        assertThat(Numeral.format(30_500)).isEqualTo("三萬零五百");
        assertThat(Numeral.format(118, Numeral.Style.SPOKEN)).isEqualTo("一百一十八");
        assertThat(Numeral.format(18, Numeral.Style.SPOKEN)).isEqualTo("十八");
        assertThat(Numeral.format(2026, Numeral.Style.DIGITS)).isEqualTo("二〇二六");
    }

    @Test
    void whatHasNoNumeralIsRefused() {
        assertThatThrownBy(() -> Numeral.format(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void printingAndReadingComeBackToTheSameNumber(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            // All sizes equally often, not only the twelve-digit ones.
            long bound = 1 + (long) Math.pow(10, random.nextInt(13));
            long number = random.nextLong(Math.min(bound, 1_000_000_000_001L));
            if (random.nextInt(3) == 0) {
                number -= number % (long) Math.pow(10, random.nextInt(8));
            }
            for (Numeral.Style style : Numeral.Style.values()) {
                String spelled = Numeral.format(number, style);
                assertThat(Numeral.parse(spelled)).as(spelled).hasValue(number);
            }
            assertThat(Numeral.parse(String.format(java.util.Locale.ROOT, "%,d", number)))
                    .hasValue(number);
        }
    }

    @Test
    void everyNumberUpToAHundredThousandComesBack() {
        for (long number = 0; number <= 100_000; number++) {
            assertThat(Numeral.parse(Numeral.format(number))).hasValue(number);
        }
        assertThat(Numeral.parse(Numeral.format(1_000_000_000_000L))).hasValue(1_000_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "一", "十", "零", "萬", "1,000", "十萬", "百分之", "三點", "1."})
    void longRunsTakeLinearTime(String piece) {
        String text = piece.repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    int at = 0;
                    for (Numeral.Found found = Numeral.next(text, at);
                            found != null;
                            found = Numeral.next(text, at)) {
                        assertThat(found.end()).isGreaterThan(at);
                        at = found.end();
                    }
                });
    }
}
