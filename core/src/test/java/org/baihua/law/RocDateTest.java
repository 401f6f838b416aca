package org.baihua.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RocDateTest {

    @ParameterizedTest
    @CsvSource({
        "中華民國一百十三年十月十一日,2024-10-11",
        "民國 113 年 10 月 11 日,2024-10-11",
        "一百零五年四月十二日,2016-04-12",
        "中華民國元年一月一日,1912-01-01",
        "民國前五年二月三日,1907-02-03",
        "113.10.11,2024-10-11",
        "１０５年２月２９日,2016-02-29"
    })
    void datesOfTheRepublicAreRead(String text, LocalDate date) {
        assertThat(RocDate.parse(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一百零六年二月二十九日", "十三月", "一百年十三月一日", "2024.10.11", "三年", "1.2", ""})
    void whatIsNoDateIsNotRead(String text) {
        assertThat(RocDate.parse(text)).isNull();
    }

    @Test
    void aDateIsFoundInsideASentence() {
        String text = "本辦法自中華民國一百十四年一月一日施行。";
        RocDate.Found found = RocDate.next(text, 0);
        assertThat(found).isNotNull();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("中華民國一百十四年一月一日");
    }

    @Test
    void everyDayComesBack() {
        for (LocalDate day = LocalDate.of(1912, 1, 1);
                day.getYear() < 2060;
                day = day.plusDays(7)) {
            assertThat(RocDate.parse(RocDate.format(day))).isEqualTo(day);
        }
    }
}
