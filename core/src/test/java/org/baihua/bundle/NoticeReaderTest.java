package org.baihua.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.baihua.bundle.notice.NoticeReader;
import org.baihua.bundle.notice.NoticeReader.Reading;
import org.baihua.bundle.notice.PublicNotice;
import org.baihua.source.Language;
import org.baihua.source.UserException;
import org.baihua.summary.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a notice must say, and who says so.
class NoticeReaderTest {

    static final String COMPLETE =
            """
            agency: 水岸部
            legalBasis: 水岸管理法第九條第二項
            published: 2026-03-02
            commentDays: 60
            contact:
              unit: 水岸部遊憩司
              address: 臺北市中正區幸福路100號
              phone: (02)5550-0100
              email: opinion@example.gov.tw
            """;

    private static Reading read(String yaml) {
        return read(yaml, null);
    }

    private static Reading read(String yaml, Holidays holidays) {
        return NoticeReader.read("notice.yaml", yaml, Exposure.KINDS, holidays, Language.ZH_TW);
    }

    private static List<String> gaps(String yaml) {
        return read(yaml).gaps().stream().map(gap -> gap.in(Language.ZH_TW)).toList();
    }

    private static String without(String key) {
        return COMPLETE.lines()
                .filter(line -> !line.strip().startsWith(key + ":"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void aCompleteNoticeHasNoGap() {
        Reading reading = read(COMPLETE);
        assertThat(reading.gaps()).isEmpty();
        PublicNotice notice = reading.notice();
        assertThat(notice.agency()).isEqualTo("水岸部");
        assertThat(notice.period().until()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(notice.contact().email()).isEqualTo("opinion@example.gov.tw");
    }

    @ParameterizedTest
    @CsvSource({
        "agency, 行政程序法第 154 條第 1 項第 1 款",
        "legalBasis, 行政程序法第 154 條第 1 項第 2 款",
        "published, 行政程序法第 154 條第 1 項第 4 款",
        "commentDays, 行政程序法第 154 條第 1 項第 4 款",
        "unit, 行政程序法第 154 條第 1 項第 4 款",
    })
    void whatIsMissingIsSaidWithTheLawThatAsksForIt(String key, String law) {
        assertThat(gaps(without(key)))
                .singleElement()
                .satisfies(gap -> assertThat(gap).contains(key).contains(law));
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        assertThat(gaps("number: 水字第一號\n")).hasSize(5);
        assertThat(gaps("")).hasSize(5);
    }

    @Test
    void aContactNeedsAWayToAnswer() {
        String yaml = without("address").replace("  email: opinion@example.gov.tw\n", "");
        assertThat(gaps(yaml)).singleElement().satisfies(gap -> assertThat(gap).contains("第 4 款"));
    }

    @Test
    void fewerThanSixtyDaysNeedAReason() {
        String shorter = COMPLETE.replace("commentDays: 60", "commentDays: 14");
        assertThat(gaps(shorter))
                .singleElement()
                .satisfies(gap -> assertThat(gap).contains("14 日").contains("105 年 9 月 5 日"));
        assertThat(read(shorter + "reasonForShorter: 配合母法施行日。\n").gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "115年2月30日",
                "明天",
                "20260302",
                "1999-05-01",
                "3026-01-01"
            })
    void aDayThatCannotBeIsRefused(String day) {
        assertThat(gaps(COMPLETE.replace("2026-03-02", day)))
                .singleElement()
                .satisfies(gap -> assertThat(gap).contains(day).contains("行政程序法第 154 條"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026/3/2", "115年3月2日", "中華民國115年3月2日", "中華民國一百十五年三月二日"})
    void aDayMayBeWrittenAsOfficersWriteIt(String day) {
        assertThat(read(COMPLETE.replace("2026-03-02", day)).notice().period().from())
                .isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "六十", "99999", "1.5"})
    void aPeriodIsANumberOfDays(String days) {
        assertThat(gaps(COMPLETE.replace("commentDays: 60", "commentDays: " + days)))
                .singleElement()
                .satisfies(gap -> assertThat(gap).contains(days));
    }

    @Test
    void aLastDayOnAWeekendMovesToMonday() {
        // 2026-03-04 and 60 days is Sunday 2026-05-03.
        String yaml = COMPLETE.replace("2026-03-02", "2026-03-04");
        assertThat(read(yaml).notice().period().until()).isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void aLastDayOnAHolidayMovesWhereTheCalendarIsKnown() {
        Holidays calendar = Holidays.parse("days.txt", List.of("2026-05-01"));
        assertThat(read(COMPLETE, calendar).notice().period().until())
                .isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(read(COMPLETE + "until: 2026-05-04\n", calendar).gaps()).isEmpty();
    }

    @Test
    void aLastDayThatDoesNotAddUpIsRefused() {
        assertThat(gaps(COMPLETE + "until: 2026-04-30\n"))
                .singleElement()
                .satisfies(gap -> assertThat(gap).contains("2026-05-01"));
    }

    @Test
    void aHearingHasDayPlaceAndProcedure() {
        assertThat(gaps(COMPLETE + "hearing:\n  date: 2026-04-01\n"))
                .hasSize(2)
                .allSatisfy(gap -> assertThat(gap).contains("第 156 條"));
        assertThat(gaps(COMPLETE + "hearing: {date: 2026-02-01, place: 本部, procedure: 陳述}\n"))
                .singleElement()
                .satisfies(gap -> assertThat(gap).contains("2026-02-01"));
    }

    @Test
    void anUnknownKeyIsNamedWithItsLine() {
        Reading reading = read(COMPLETE + "agencyy: 另一部\n");
        assertThat(reading.gaps()).hasSize(1);
        assertThat(reading.gaps().getFirst().place().line()).isEqualTo(10);
    }

    @Test
    void severalAgenciesAreAllNamed() {
        Reading reading = read(COMPLETE.replace("agency: 水岸部", "agency: [水岸部, 山林部]"));
        assertThat(reading.notice().agencies()).containsExactly("水岸部", "山林部");
    }

    @Test
    void anAllowListNamesKinds() {
        assertThat(read(COMPLETE + "allow:\n  - kind: author\n    reason: 機關名稱\n").gaps())
                .isEmpty();
        assertThat(gaps(COMPLETE + "allow:\n  - kind: everything\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency: [", "- 一\n- 二", "a: {b: c", "\u0000", "&a [*a]"})
    void whatIsNoNoticeIsASentence(String yaml) {
        assertThatThrownBy(
                        () -> {
                            if (!read(yaml).gaps().isEmpty()) {
                                throw read(yaml).gaps().getFirst();
                            }
                        })
                .isInstanceOf(UserException.class);
    }

    @Test
    void aHundredThousandKeysEndInTime() {
        assertThat(read("a: b\n".repeat(1000)).gaps()).hasSizeGreaterThan(5);
        assertThat(gaps(COMPLETE.replace("水岸部\n", "水".repeat(100_000) + "\n"))).isEmpty();
    }

    @Test
    void theSchemaKnowsTheSameKeys() throws java.io.IOException {
        var schema =
                new com.fasterxml.jackson.databind.ObjectMapper()
                        .readTree(
                                org.baihua.testing.Shared.root()
                                        .resolve("docs/reference/notice.schema.json")
                                        .toFile());
        java.util.Set<String> keys = new java.util.TreeSet<>();
        schema.get("properties")
                .properties()
                .forEach(property -> {
                    var inner = property.getValue().get("properties");
                    if (inner == null) {
                        keys.add(property.getKey());
                    } else {
                        inner.fieldNames()
                                .forEachRemaining(name -> keys.add(property.getKey() + "." + name));
                    }
                });
        Set<String> items = new java.util.TreeSet<>(Set.of("allow"));
        for (var item : org.baihua.bundle.notice.Item.values()) {
            items.add(item.key());
        }
        assertThat(keys).isEqualTo(items);
    }
}
