package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Traps of the kinds on which other checkers fall, with terms and sentences of our own.
class OtherTrapsTest {

    private static final TermMatcher MATCHER =
            Terms.matcher(
                    Terms.of(
                            "罰鍰\t罰錢",
                            "備查\t報給機關知道",
                            "核備\t核准",
                            "主管機關\t負責的機關",
                            "地方主管機關\t縣市政府",
                            "撤銷\t取消",
                            "撤銷權\t取消的權利",
                            "權利義務\t該有的和該做的",
                            "臺端\t您",
                            "占用\t使用",
                            "公告\t公開說明",
                            "URL\t網址",
                            "國防\t保護國家",
                            "會同\t一起",
                            "同意書\t同意的文件",
                            "期限\t時間",
                            "受理\t收下來辦"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a plain hit,             '逾期者處罰鍰。', 罰鍰",
        "國防|部 is a name,        '由國防部定之。', ''",
        "straddle 社會|同意,       '經社會同意後辦理。', ''",
        "the longest of two,      '報地方主管機關核定。', 地方主管機關",
        "shorter before a word,   '行使撤銷權利義務不變。', 撤銷 權利義務",
        "long then short,         '撤銷權人得撤銷之。', 撤銷權 撤銷",
        "three times,             '公告、再公告、三公告。', 公告 公告 公告",
        "variant 台/臺,            '請台端補正。', 臺端",
        "variant 佔/占,            '不得佔用道路。', 占用",
        "full-width Latin,        '請提供ＵＲＬ。', URL",
        "a Latin word goes on,    '請提供URLS。', ''",
        "letter-spaced,           '主　管　機　關', 主管機關",
        "zero-width space,        '送主管\u200b機關。', 主管機關",
        "Markdown emphasis,       '依**罰**鍰規定。', 罰鍰",
        "simplified,              '报主管机关备查。', 主管機關 備查",
        "half-width space inside, '處以罰 鍰。', 罰鍰",
        "beyond the first plane,  '𠮷林鄉公所公告。', 公告",
        "its own definition,      '本辦法所稱備查，指報送機關知悉。', ''",
        "explained in brackets,   '備查（報給機關知道）。', ''",
        "inside a title,          '依國防法第三條辦理。', ''",
    })
    void termsAreFoundWhereAReaderSeesThem(String name, String text, String expected) {
        assertThat(found(text.replace("\\u200b", "\u200b"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'主管\n機關', 主管機關", "'主管\r\n　　機關。', 主管機關", "'主管\n- 7 -\n機關。', 主管機關"})
    void lineBreaksAndPageNumbersPartNoTerm(String text, String expected) {
        assertThat(found("依法報請" + text)).isEqualTo(expected);
    }

    private static String found(String text) {
        List<String> found = new ArrayList<>();
        for (Match match : MATCHER.match(text, Entry.Register.BOTH)) {
            found.add(match.entry().term());
        }
        return String.join(" ", found);
    }
}
