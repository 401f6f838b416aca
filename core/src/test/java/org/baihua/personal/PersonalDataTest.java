package org.baihua.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All numbers here are made up; those with check digits were computed.
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "我的身分證是A123456789請查|personal-id|A123456789",
                "Ａ１２３４５６７８９|personal-id|Ａ１２３４５６７８９",
                "證號 A1234-56789 。|personal-id|A1234-56789",
                "居留證號：A800000014。|personal-id|A800000014",
                "舊式 AC01234567 的證|personal-id|AC01234567",
                "統一編號：12345675，|business-id|12345675",
                "統編 04595257|business-id|04595257",
                "請打0912345678找我|phone|0912345678",
                "０９１２－３４５－６７８|phone|０９１２－３４５－６７８",
                "0912-345-678|phone|0912-345-678",
                "09 1234 5678|phone|09 1234 5678",
                "0 9 1 2 3 4 5 6 7 8|phone|0 9 1 2 3 4 5 6 7 8",
                "+886-912-345-678 可|phone|+886-912-345-678",
                "(+886) 2 2345 6789|phone|(+886) 2 2345 6789",
                "電話(02)2345-6789轉123分|phone|(02)2345-6789轉123",
                "電話：02-23456789#12，|phone|02-23456789#12",
                "04-22345678 分機 5566|phone|04-22345678 分機 5566",
                "049-2345678|phone|049-2345678",
                "037-123456|phone|037-123456",
                "0223456789|phone|0223456789",
                "電話：2345-6789|phone|2345-6789",
                "零九一二三四五六七八|phone|零九一二三四五六七八",
                "信箱wang.test@example.com.tw。|email|wang.test@example.com.tw",
                "a_b＠example．org 謝謝|email|a_b＠example．org",
                "test (at) example.com|email|test (at) example.com",
                "住臺北市某某區光明路二段12巷3號之1，|address|臺北市某某區光明路二段12巷3號之1",
                "100 台北市 某某區 光明路 1段 122號 5樓之2 收|address|100 台北市 某某區 光明路 1段 122號 5樓之2",
                "我家在光明北路2號|address|光明北路2號",
                "某某鄉平安村12鄰34號|address|某某鄉平安村12鄰34號",
                "新北市某某區光明街三十五號四樓|address|新北市某某區光明街三十五號四樓",
                "帳號：812-1234-5678-9012|bank-account|812-1234-5678-9012",
                "匯款帳號(700)00012345678901|bank-account|(700)00012345678901",
                "護照號碼 301234567|passport|301234567",
                "車牌ABC-1234|plate|ABC-1234",
                "車號：1234-AB|plate|1234-AB",
                "生日：民國70年1月2日|birth-date|民國70年1月2日",
                "LINE ID：abc_1234|account|abc_1234",
                "4111-1111-1111-1111|payment-card|4111-1111-1111-1111",
            })
    void personalDataIsFoundAsWritten(String text, String kind, String expected) {
        List<Personal> found = PersonalData.find(text);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind().id()).isEqualTo(kind);
        assertThat(found.getFirst().text()).isEqualTo(expected);
        assertThat(text.substring(found.getFirst().start(), found.getFirst().end()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "處新臺幣六萬元以上三十萬元以下罰鍰。",
                "第十五條之一第二項第三款",
                "105年12月15日院授發字第0223456789號函",
                "院臺字第1050000123號",
                "2016-06-01 至 2017-02-03",
                "09 10 11 12 13",
                "共 0.23456789 公克",
                "台9線與國道3號",
                "快速道路62號",
                "每公里5號誌",
                "B123456781",
                "編號 12345675",
                "統一編號：12345678",
                "請洽 0800-123-456",
                "IPv4 192.168.1.1 與 A4 紙",
                "一月一日起，二、三四五六七八九十",
                "推特 @someone 說",
                "CNS 15364 與 ISO 9001:2015",
                "103年度偵字第12345號",
                "釋字第748號解釋",
                "約占 02.5 至 03.75%",
                "網址 https://example.com/a?b=1234567890123",
                "電話費 5000000 元",
                "第3巷 5 號誌桿",
            })
    void ordinaryTextIsLeftAlone(String text) {
        assertThat(PersonalData.find(text)).isEmpty();
    }

    @Test
    void charactersThatNobodySeesHideNothing() {
        String text = "電話0912\u200B345\u2060678。";
        assertThat(PersonalData.find(text))
                .containsExactly(
                        new Personal(Personal.Kind.PHONE, 2, 14, "0912\u200B345\u2060678"));
    }

    @Test
    void aMistypedNumberIsFoundOnlyWhenAskedGenerously() {
        assertThat(PersonalData.find("B123456781")).isEmpty();
        assertThat(PersonalData.findGenerously("B123456781")).hasSize(1);
        assertThat(PersonalData.find("身分證字號：B123456781")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findingsAreInOrderAndNeverOverlap(int seed) {
        Random random = new Random(seed);
        String[] parts = {
            "0912345678", "A123456789", "，", " ", "臺北市某某區光明路", "12號", "@", "a@b.tw", "(02)",
                    "2345-6789",
            "電話", "帳號：", "1", "號", "之", "－", "\u200b", "\ud835\udfce", "\ud835", "統編12345675"
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        int end = 0;
        for (Personal found : PersonalData.findGenerously(text)) {
            assertThat(found.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(found.start(), found.end())).isEqualTo(found.text());
            end = found.end();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "09",
                "A1",
                "@",
                "a@",
                "號",
                "1號",
                "路1號",
                "(",
                "+886",
                "0 ",
                "巷1",
                "帳號",
                "0-",
                "a.",
                "○",
                "一",
                "line:",
                "No. 1 Rd., ",
                "生於",
                "a at ",
                "車AB-12",
                "病歷號",
                "點",
                "1巷",
                "facebook.com/",
                "l1"
            })
    void hostileTextTakesLinearTime(String piece) {
        String text = piece.repeat(100_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> PersonalData.findGenerously(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "打零九三三，二二一，一四四給我|phone|零九三三，二二一，一四四",
                "手機 0933*123*456|phone|0933*123*456",
                "家裡電話是二三九一四五六七|phone|二三九一四五六七",
                "病歷號碼：B0034567。|personal-id|B0034567",
                "身分證字號B12345****|personal-id|B12345****",
                "局號0001234|bank-account|0001234",
                "那台 AXD-5566 轎車|plate|AXD-5566",
                "我生於民國六十五年三月十二日，|birth-date|民國六十五年三月十二日",
                "我是74年8月15日出生的|birth-date|74年8月15日",
                "信箱 wang55 小老鼠 gmail 點 com|email|wang55 小老鼠 gmail 點 com",
                "加line：@happyhouse|account|@happyhouse",
                "見 facebook.com/wang.xiao.5 那篇|account|wang.xiao.5",
                "我家是光明路二段一巷八弄|address|光明路二段一巷八弄",
                "No. 5, Ln. 12, Guangming Rd., Taipei City|address|No. 5, Ln. 12, Guangming Rd., Taipei City",
            })
    void whatPeopleWriteByHandIsFoundWhereItIsToBeHidden(String text, String kind, String data) {
        assertThat(PersonalData.findGenerously(text))
                .extracting(found -> found.kind().id() + " " + found.text())
                .containsExactly(kind + " " + data);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "學生於104年9月1日起",
                "汽車1600 CC以下",
                "時速110 km的車",
                "衛署字第0930001054號",
                "用FB帳號來連署",
                "https://www.facebook.com/groups/12345",
                "第3巷道路拓寬",
                "提出21條意見",
                "ISO-9001 認證的車廠",
            })
    void whatOnlyLooksLikeItStays(String text) {
        assertThat(PersonalData.findGenerously(text)).isEmpty();
    }

    @Test
    void everyRowOfTheTablesIsWhole() {
        assertThat(NameWords.table("labelled.tsv"))
                .allSatisfy(row -> {
                    assertThat(row).hasSize(6);
                    assertThat(Personal.Kind.valueOf(row.get(0))).isNotNull();
                    assertThat(Integer.parseInt(row.get(2)))
                            .isLessThanOrEqualTo(Integer.parseInt(row.get(3)));
                    assertThat(row.get(4)).isIn("letters", "digits");
                    assertThat(row.get(1).split("\\|")).doesNotHaveDuplicates();
                });
        assertThat(NameWords.table("social.tsv")).allSatisfy(row -> assertThat(row).hasSize(3));
    }
}
