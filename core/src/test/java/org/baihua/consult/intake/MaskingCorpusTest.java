package org.baihua.consult.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Plants made-up personal data in real comments and counts what of it is still there after
/// masking, and how much ordinary text is gone.
@Tag("corpus")
class MaskingCorpusTest {

    private static final int PLANTED = 300;
    private static final String SURNAMES = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐周葉蘇莊江何蕭羅高簡朱鍾彭游詹施沈余";
    private static final String GIVEN = "志明美惠雅文淑芬家豪怡君宗翰俊傑佳穎建宏婷婷承恩品妤冠廷子軒詩涵宜蓁偉哲玉珍秀英國強";
    private static final String STREETS = "中正光復民生忠孝和平文化三民建國自由林森復興成功大學仁愛";
    private static final String[] CITIES = {
        "臺北市信義區", "台北市大安區", "新北市板橋區", "桃園市中壢區", "臺中市西屯區", "台南市東區", "高雄市前鎮區", "彰化縣員林市", "花蓮縣吉安鄉",
        "新竹市北區", "屏東縣潮州鎮", "苗栗縣頭份市"
    };

    private final Random random = new Random(20260301);

    private record Plant(String kind, String secret, String carrier) {}

    @Test
    void plantedPersonalDataIsMaskedAndOrdinaryTextIsNot() {
        List<String> comments = comments();
        Map<String, int[]> byKind = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        long ordinary = 0;
        long gone = 0;
        for (int i = 0; i < PLANTED; i++) {
            Plant plant = plant(i);
            String comment = comments.get(random.nextInt(comments.size()));
            String text = planted(comment, plant.carrier);
            Masking masking = Masking.of(text, "text", MaskingSentencesTest.WORDS);
            int[] counts = byKind.computeIfAbsent(plant.kind, k -> new int[2]);
            counts[0]++;
            if (masking.text().contains(plant.secret)) {
                missed.add(plant.kind + " " + plant.carrier);
            } else {
                counts[1]++;
            }
        }
        for (String comment : comments) {
            Masking masking = Masking.of(comment, "text", MaskingSentencesTest.WORDS);
            ordinary += comment.length();
            int labels = masking.masked().stream().mapToInt(m -> m.end() - m.start()).sum();
            gone += comment.length() - (masking.text().length() - labels);
        }
        int masked = PLANTED - missed.size();
        System.out.printf(
                Locale.ROOT,
                "planted %d, masked %d (%.1f %%); ordinary text masked %.3f %%%n",
                PLANTED,
                masked,
                100.0 * masked / PLANTED,
                100.0 * gone / ordinary);
        byKind.forEach((kind, c) -> System.out.printf("  %-14s %d/%d%n", kind, c[1], c[0]));
        missed.forEach(miss -> System.out.println("  missed " + miss));
        assertThat(masked).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * PLANTED));
        assertThat((double) gone / ordinary).isLessThanOrEqualTo(0.02);
    }

    private static String planted(String comment, String carrier) {
        // Between two sentences, as people write.
        int at = comment.length() / 2;
        while (at < comment.length() && "。！？；\n，".indexOf(comment.charAt(at)) < 0) {
            at++;
        }
        int cut = Math.min(comment.length(), at + 1);
        return comment.substring(0, cut) + carrier + comment.substring(cut);
    }

    private Plant plant(int i) {
        return switch (i % 10) {
            case 0, 1 -> phone();
            case 2 -> landline();
            case 3 -> email();
            case 4 -> id();
            case 5, 6 -> address();
            case 7, 8 -> name();
            default -> other();
        };
    }

    private Plant phone() {
        String digits = "09" + digits(8);
        String secret =
                switch (random.nextInt(7)) {
                    case 0 -> digits;
                    case 1 -> digits.substring(0, 4) + "-" + digits.substring(4);
                    case 2 ->
                            digits.substring(0, 4)
                                    + "-"
                                    + digits.substring(4, 7)
                                    + "-"
                                    + digits.substring(7);
                    case 3 ->
                            digits.substring(0, 4)
                                    + " "
                                    + digits.substring(4, 7)
                                    + " "
                                    + digits.substring(7);
                    case 4 -> wide(digits);
                    case 5 -> "+886" + digits.substring(1);
                    default -> "+886-" + digits.substring(1, 4) + "-" + digits.substring(4);
                };
        return new Plant(
                "mobile",
                secret,
                pick("我的手機是%s，", "%s", "請回電 %s 謝謝。", "手機:%s ", "可以打%s給我").formatted(secret));
    }

    private Plant landline() {
        String area = pick("02", "04", "07", "03", "06", "049");
        String local =
                area.equals("02")
                        ? "2" + digits(7)
                        : area.equals("04") ? "2" + digits(7) : "2" + digits(6);
        String secret =
                switch (random.nextInt(4)) {
                    case 0 -> "(" + area + ")" + local.substring(0, 3) + "-" + local.substring(3);
                    case 1 -> area + "-" + local;
                    case 2 -> area + local;
                    default -> area + "-" + local + "#" + digits(3);
                };
        return new Plant(
                "landline",
                secret,
                pick("電話%s，", "請撥 %s。", "聯絡電話：%s\n", "公司電話是%s ").formatted(secret));
    }

    private Plant email() {
        String secret =
                pick("abc", "lin.test", "mei_hui", "wang1984", "hello-tw")
                        + digits(2)
                        + pick(
                                "@example.com",
                                "@mail.example.org",
                                "@example.com.tw",
                                "＠example.net",
                                " @ example.com");
        return new Plant(
                "email",
                secret,
                pick("我的信箱是%s，", "請寄到 %s 。", "email: %s\n", "%s").formatted(secret));
    }

    private Plant id() {
        String letter = String.valueOf("ABCDEFGHJKLMNPQRSTUVXYWZIO".charAt(random.nextInt(26)));
        String head = letter + pick("1", "2", "8", "9") + digits(7);
        String id = head;
        for (int check = 0; check < 10; check++) {
            if (org.baihua.personal.PersonalData.find(head + check).size() == 1) {
                id = head + check;
            }
        }
        String secret =
                switch (random.nextInt(4)) {
                    case 0 -> wide(id);
                    case 1 -> id.substring(0, 5) + "-" + id.substring(5);
                    default -> id;
                };
        return new Plant(
                "id", secret, pick("身分證字號%s，", "身分證%s", "我的證號是 %s ，", "%s").formatted(secret));
    }

    private Plant address() {
        String street =
                STREETS.substring(2 * random.nextInt(STREETS.length() / 2)).substring(0, 2)
                        + pick("路", "街", "路一段", "北路二段", "路３段");
        String house =
                pick("", "12巷", "５巷3弄", "105巷7弄")
                        + (1 + random.nextInt(300))
                        + pick("號", "號", "之2號", "號3樓", "號五樓之1", "號12樓");
        String secret = CITIES[random.nextInt(CITIES.length)] + street + house;
        return new Plant(
                "address",
                secret,
                pick("我住在%s，", "地址：%s。", "寄到 %s 給我", "我家位於%s附近").formatted(secret));
    }

    private Plant name() {
        String secret =
                SURNAMES.charAt(random.nextInt(SURNAMES.length()))
                        + GIVEN.substring(random.nextInt(GIVEN.length() - 2)).substring(0, 2);
        return new Plant(
                "name",
                secret,
                pick(
                                "我叫%s，",
                                "我是%s，",
                                "本人%s，",
                                "聯絡人：%s\n",
                                "陳情人：%s。",
                                "請找%s先生。",
                                "%s小姐",
                                "姓名：%s ",
                                "%s 敬上\n",
                                "聯絡人%s，")
                        .formatted(secret));
    }

    private Plant other() {
        return switch (random.nextInt(3)) {
            case 0 -> {
                String secret = "822" + "-" + digits(12);
                yield new Plant(
                        "bank", secret, pick("匯款帳號%s，", "帳號：%s ", "請匯到銀行帳戶 %s。").formatted(secret));
            }
            case 1 -> {
                String secret = "3" + digits(8);
                yield new Plant("passport", secret, pick("護照號碼：%s，", "護照%s ").formatted(secret));
            }
            default -> {
                String secret = pick("ABC", "RKD", "AXY") + "-" + digits(4);
                yield new Plant(
                        "plate", secret, pick("車牌%s，", "車號：%s ", "車牌號碼是 %s。").formatted(secret));
            }
        };
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private static String wide(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c + 0xFEE0)));
        return out.toString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    static List<String> comments() {
        List<String> comments = new ArrayList<>();
        Shared.jsonLines(
                "corpus/join-comments.jsonl.gz", node -> comments.add(node.path("text").asText()));
        return comments;
    }
}
