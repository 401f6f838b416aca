package org.baihua.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All persons are made up.
class PersonNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "請洽陳先生辦理|陳",
                "請找陳大文先生|陳大文",
                "感謝林小姐協助|林",
                "歐陽大文女士來信|歐陽大文",
                "黃老師說得好|黃",
                "聯絡人：陳大文，電話|陳大文",
                "聯絡人 陳大文 先生|陳大文",
                "承辦人員：陳大文\\n|陳大文",
                "姓名：John Smith，|John Smith",
                "我叫陳大文住在這裡|陳大文",
                "我是陳大文，想反映|陳大文",
                "本人陳大文，認為|陳大文",
                "陳大文 敬上|陳大文",
                "陳大文　0912345678|陳大文",
                "陳大文(test@example.com)|陳大文",
                "姓名：許大文|許大文",
            })
    void namesThatTheirSurroundingsTellAreFound(String text, String name) {
        assertThat(PersonNames.find(text)).extracting(Personal::text).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "許多老師都反對",
                "高中老師與國中老師",
                "連老師也這麼說",
                "任何先生或女士",
                "各位先生小姐",
                "我是高中生，想說",
                "本人常常搭車，覺得",
                "我是金門人，覺得",
                "王○○先生",
                "姓名：\n電話：",
                "聯絡人：本會秘書處",
                "方面的教授",
                "林業主任",
                "石油工程師",
                "依第三條第二項以上",
                "我叫他不要",
                "由經濟部長說明",
                "謝謝老師",
                "請提出申請人的證明",
                "應置負責人一人",
            })
    void ordinaryWordsAreNoNames(String text) {
        assertThat(PersonNames.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "住戶林美惠，三樓|林美惠",
                "我先生陳建宏也在現場|陳建宏",
                "以上意見。⏎王雅婷⏎|王雅婷",
                "反對。⏎張志豪(附議)⏎|張志豪",
                "連署人：林美惠、陳建宏、曾淑芬|林美惠 陳建宏 曾淑芬",
                "請改善。—劉怡君|劉怡君",
                "⏎by 蔡承恩⏎|蔡承恩",
                "姓名/許文雄 |許文雄",
            })
    void namesAreFoundWithoutAFormOfAddress(String text, String names) {
        assertThat(
                        PersonNames.find(text.replace('⏎', '\n')).stream()
                                .map(Personal::text)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⏎花蓮市⏎", "⏎高雄港⏎", "⏎公路法⏎", "⏎原條文⏎", "⏎方案一⏎", "住戶公約，", "民眾林立的店家", "家長何其無辜。", "⏎謝謝你⏎",
                "⏎程序面⏎", "市民游泳池，"
            })
    void whatStandsAloneIsNotAlwaysAName(String text) {
        assertThat(PersonNames.find(text.replace('⏎', '\n'))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "住戶陳建宏、",
                "陳建宏\n",
                "\n陳建宏、林美惠",
                "陳先生",
                "先生",
                "姓名：",
                "我叫",
                "陳大文",
                "敬上",
                "上\n",
                "聯絡人("
            })
    void hostileTextTakesLinearTime(String piece) {
        String text = piece.repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PersonNames.find(text));
    }

    @Test
    void everyRowHasWordsOfTheRightLength() {
        assertThat(NameWords.SURNAMES).allMatch(word -> word.length() == 1);
        assertThat(NameWords.WEAK)
                .allMatch(word -> word.length() == 1)
                .doesNotContainAnyElementsOf(NameWords.SURNAMES);
        assertThat(NameWords.COMPOUND).allMatch(word -> word.length() == 2);
        assertThat(NameWords.WORDS).allMatch(word -> word.length() == 2);
        assertThat(NameWords.NEVER).allMatch(word -> word.length() == 1);
    }

    /// Words as the test gives them: `|` stands at every edge.
    private static java.util.List<String> bare(String cut) {
        String text = cut.replace("|", "");
        boolean[] edges = new boolean[text.length() + 1];
        int at = 0;
        edges[0] = true;
        for (char c : cut.toCharArray()) {
            if (c == '|') {
                edges[at] = true;
            } else {
                at++;
            }
        }
        edges[at] = true;
        return PersonNames.find(text, java.util.List.of(), ignored -> edges).stream()
                .map(Personal::text)
                .toList();
    }

    @Test
    void aNameInTheMiddleOfASentenceIsWhatNoWordsAre() {
        assertThat(bare("那|天|林|美|慧|跟|我|說")).containsExactly("林美慧");
        assertThat(bare("這|是|王|國和|抗|藥")).isEmpty();
        assertThat(bare("廖|陳|金|枝|今年")).containsExactly("廖陳金枝");
        assertThat(bare("立委|林|美|慧|說")).isEmpty();
        assertThat(bare("林|美|慧|部長|說")).isEmpty();
        // Somebody whom the dictionary knows.
        assertThat(bare("亞洲|林美慧|基金")).isEmpty();
        assertThat(bare("曾|發生|問題")).isEmpty();
    }

    @Test
    void namesInLatinLettersAreFoundWhereTheyAreGiven() {
        assertThat(PersonNames.find("Best regards,\nJason Huang"))
                .extracting(Personal::text)
                .containsExactly("Jason Huang");
        assertThat(PersonNames.find("看護 Siti Rahayu 照顧我媽媽"))
                .extracting(Personal::text)
                .containsExactly("Siti Rahayu");
        assertThat(PersonNames.find("Chen, Wei-Ting from Tainan"))
                .extracting(Personal::text)
                .containsExactly("Chen, Wei-Ting");
        assertThat(PersonNames.find("我是 NGO 的成員，使用 Open Data")).isEmpty();
    }
}
