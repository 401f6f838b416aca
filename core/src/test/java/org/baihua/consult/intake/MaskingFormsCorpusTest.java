package org.baihua.consult.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baihua.personal.Personal;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Plants made-up personal data in the forms that [MaskingCorpusTest] does not have: names without
/// any form of address, as people sign, list and mention them, and numbers as people write them by
/// hand.
@Tag("corpus")
class MaskingFormsCorpusTest {

    private static final int PLANTED = 300;
    private static final String SURNAMES = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐周葉蘇莊江何蕭羅高簡朱鍾彭游詹施沈余潘盧梁趙顏柯翁魏孫戴范方宋鄧杜";
    private static final String[] GIVEN = {
        "雅婷", "怡君", "宗翰", "家豪", "淑芬", "志明", "美玲", "承恩", "品妍", "冠宇", "子晴", "詩涵", "俊傑", "建宏", "惠美",
                "秀英", "文雄",
        "國華", "麗卿", "玉梅", "柏翰", "宜蓁", "思妤", "彥廷", "哲瑋", "佩珊", "欣怡", "信宏", "明哲", "靜宜", "金龍", "春生",
                "月娥", "阿土",
        "昱安", "羽彤", "芷瑄", "博文", "振東", "慧君"
    };

    /// What is planted for a name; the last ones stand on lines of their own.
    private static final String[] NAMES = {
        "住戶%s，", "我先生%s也", "連署人：%s、陳雅婷、林志明\n", "\n%s\n", "。—%s\n", "\n%s 敬筆\n", "家長%s。", "提案人 %s\n",
                "我的名字是%s，",
        "本人%s（住附近）", "\n小民 %s\n", "受害者%s，", "我女兒%s，", "\n%s(附議)\n", "姓名/%s ", "（%s 0912-345-678）",
                "市民%s：", "\n署名：%s\n",
        "我媽媽%s，", "\n　　%s　謹上\n"
    };

    /// Other names in other forms, written after the rules had been mended on the first ones.
    private static final String[] MORE_GIVEN = {
        "睿恩", "語彤", "沛蓉", "鈺婷", "晏如", "筱涵", "士傑", "景行", "世昌", "清木", "罔市", "招弟", "曼青", "立群", "奕辰",
                "亦凡", "可欣", "心怡",
        "大為", "一鳴", "孟儒", "培倫", "仲達", "嘉玲", "碧雲", "錦堂", "添財", "水源", "阿珠", "若水", "以安", "予晴", "苡恩",
                "毓秀", "慕華", "崇德",
        "致遠", "天佑", "貴花", "素貞"
    };

    private static final String[] LAST_GIVEN = {
        "韻如", "筱薇", "采潔", "庭瑋", "宥辰", "宥廷", "丞恩", "沁穎", "喬安", "靖雯", "駿逸", "晨曦", "伯駒", "惟中", "宜臻",
                "瓊瑤", "阿海", "萬居",
        "來好", "金枝", "順發", "登輝", "水扁", "英九", "正宏", "昭如", "芯瑜", "品睿", "翊安", "禹澤", "定邦", "維漢", "尚文",
                "映雪", "語嫣", "澄宇",
        "懷瑾", "其昌", "重光", "克強"
    };

    private static final String[] MORE_NAMES = {
        "（住戶 %s）",
        "簽名：%s\n",
        "\n　　　　　　%s\n",
        "我老婆%s說，",
        "\n%s 2016/3/5\n",
        "署名 %s\n",
        "我的本名是%s，",
        "聯絡人員：%s\n",
        "\n%s、林志明、陳雅婷\n",
        "同意，連署人 %s\n",
        "我爸爸%s今年八十歲，",
        "投訴人%s：",
        "居民%s，",
        "\n%s啟\n",
        "。%s敬上",
        "網友%s：",
        "姓名 %s\n",
        "小弟我叫%s，",
        "\nby %s\n",
        "我同事%s也"
    };

    private final Random random = new Random(20261123);

    @Test
    void whatPeopleWriteByHandIsMasked() {
        plantAndCount(GIVEN, NAMES, 0.99);
    }

    @Test
    void whatOtherPeopleWriteByHandIsMasked() {
        plantAndCount(MORE_GIVEN, MORE_NAMES, 0.98);
    }

    /// Names that no character was ever added for, in all the forms.
    @Test
    void namesOfOthersStillAreMasked() {
        String[] forms =
                Stream.concat(Arrays.stream(NAMES), Arrays.stream(MORE_NAMES))
                        .toArray(String[]::new);
        plantAndCount(LAST_GIVEN, forms, 0.96);
    }

    private void plantAndCount(String[] given, String[] names, double least) {
        List<String> comments = MaskingCorpusTest.comments();
        Map<String, int[]> byKind = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < PLANTED; i++) {
            String[] plant = plant(i, given, names);
            String comment = comments.get(random.nextInt(comments.size()));
            int cut = comment.length() / 2;
            while (cut < comment.length() && "。！？；\n".indexOf(comment.charAt(cut)) < 0) {
                cut++;
            }
            cut = Math.min(comment.length(), cut + 1);
            String text = comment.substring(0, cut) + plant[2] + comment.substring(cut);
            int[] counts = byKind.computeIfAbsent(plant[0], kind -> new int[2]);
            counts[0]++;
            if (Masking.of(text, "text", MaskingSentencesTest.WORDS).text().contains(plant[1])) {
                missed.add(plant[0] + " " + plant[2].replace('\n', '⏎'));
            } else {
                counts[1]++;
            }
        }
        int masked = PLANTED - missed.size();
        System.out.printf(
                Locale.ROOT,
                "new forms: planted %d, masked %d (%.1f %%)%n",
                PLANTED,
                masked,
                100.0 * masked / PLANTED);
        byKind.forEach((kind, c) -> System.out.printf("  %-10s %d/%d%n", kind, c[1], c[0]));
        missed.forEach(miss -> System.out.println("  missed " + miss));
        if (Boolean.getBoolean("show")) {
            show(comments);
        }
        if (Boolean.getBoolean("petitions")) {
            List<String> petitions = new ArrayList<>();
            Shared.jsonLines(
                    "corpus/join-proposals.jsonl.gz",
                    node -> petitions.add(node.path("content").asText()));
            show(petitions);
        }
        assertThat(masked).isGreaterThanOrEqualTo((int) Math.ceil(least * PLANTED));
    }

    /// Names that are masked in real comments, with a little of what stands around them.
    private static void show(List<String> comments) {
        for (String comment : comments) {
            for (Personal name :
                    org.baihua.personal.PersonNames.find(
                            comment,
                            org.baihua.personal.PersonalData.findGenerously(comment),
                            MaskingSentencesTest.WORDS)) {
                System.out.println(
                        "name "
                                + comment.substring(Math.max(0, name.start() - 8), name.start())
                                + "["
                                + name.text()
                                + "]"
                                + comment.substring(
                                        name.end(), Math.min(comment.length(), name.end() + 6)));
            }
        }
    }

    private String[] plant(int i, String[] given, String[] names) {
        return switch (i % 5) {
            case 0, 1, 2 -> {
                String name =
                        SURNAMES.charAt(random.nextInt(SURNAMES.length()))
                                + given[random.nextInt(given.length)];
                yield new String[] {
                    "name", name, names[random.nextInt(names.length)].formatted(name)
                };
            }
            case 3 -> phone();
            default -> other();
        };
    }

    private String[] phone() {
        String digits = digits(8);
        String secret =
                switch (random.nextInt(5)) {
                    case 0 ->
                            "09"
                                    + digits.substring(0, 2)
                                    + "."
                                    + digits.substring(2, 5)
                                    + "."
                                    + digits.substring(5);
                    case 1 -> "09" + digits.substring(0, 2) + "－" + digits.substring(2);
                    case 2 -> "886-9" + digits;
                    case 3 -> "(02)2" + digits.substring(0, 3) + " " + digits.substring(3, 7);
                    default ->
                            "02-2"
                                    + digits.substring(0, 3)
                                    + "-"
                                    + digits.substring(3, 7)
                                    + "轉"
                                    + digits.substring(0, 3);
                };
        return new String[] {
            "phone", secret, pick("電話 %s，", "Tel:%s ", "行動電話：%s。").formatted(secret)
        };
    }

    private String[] other() {
        return switch (random.nextInt(4)) {
            case 0 -> {
                String secret = "lineid" + digits(4);
                yield new String[] {
                    "line", secret, pick("LINE ID：%s，", "我的賴是 line id %s ").formatted(secret)
                };
            }
            case 1 -> {
                String secret =
                        pick("中山路", "民權西路", "光復南路")
                                + (1 + random.nextInt(400))
                                + "號"
                                + (2 + random.nextInt(9))
                                + "樓";
                yield new String[] {
                    "address", secret, pick("我住%s，", "新店區%s ", "寄來%s即可。").formatted(secret)
                };
            }
            case 2 -> {
                String secret = "user" + digits(3) + pick("@gmail.com", "@yahoo.com.tw");
                yield new String[] {
                    "email", secret, pick("mail：%s\n", "聯絡%s，", "（%s）").formatted(secret)
                };
            }
            default -> {
                String secret = pick("7", "6", "8") + digits(1) + pick("年3月5日", "年12月25日", "年7月1日");
                yield new String[] {
                    "birth", secret, pick("生日民國%s，", "出生年月日：民國%s ").formatted(secret)
                };
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

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
