package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// More traps of the same kinds as those that outsiders set, in sentences of our own.
class MoreTrapsTest {

    private static final TermMatcher MATCHER =
            Terms.matcher(
                    Terms.of(
                            "駁回\t不同意",
                            "補正\t補齊",
                            "視為\t當作",
                            "檢具\t附上",
                            "關說\t請託",
                            "央行\t中央銀行",
                            "地方\t當地",
                            "人事\t用人",
                            "效力\t作用",
                            "生效\t開始有用",
                            "定期\t固定時間",
                            "管制\t限制",
                            "主管\t負責人",
                            "國會\t立法院",
                            "產權\t所有權",
                            "理事\t董事",
                            "供電\t送電",
                            "作業\t工作",
                            "保證\t擔保",
                            "保證金\t押金",
                            "提存\t存放",
                            "提存所\t存放處",
                            "行政執行\t強制收取",
                            "處分\t決定",
                            "信託\t委託",
                            "信託財產\t委託的財產",
                            "財產管理人\t管財產的人",
                            "損害賠償責任\t賠償的責任",
                            "責任保險\t保險",
                            "受託\t受委託",
                            "受託人\t受委託的人",
                            "時效\t期限",
                            "時效中斷\t期限重算",
                            "催告\t催促",
                            "公示催告\t公開催促",
                            "臺端\t您",
                            "占用\t使用",
                            "為此\t所以",
                            "裡面\t內",
                            "建築線\t蓋房子的線",
                            "啟用\t開始使用",
                            "COD\t化學需氧量",
                            "行政機關\t機關"));

    @TestFactory
    Stream<DynamicTest> termsAreFoundWhereAReaderSeesThem() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/glossary/more-traps.tsv")).stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.split("\t", -1))
                .map(row ->
                        DynamicTest.dynamicTest(
                                row[0] + ": " + row[1],
                                () -> assertThat(found(row[1])).isEqualTo(row[2])));
    }

    private static String found(String text) {
        List<String> found = new ArrayList<>();
        for (Match match : MATCHER.match(unescape(text).translateEscapes(), Entry.Register.BOTH)) {
            found.add(match.entry().term());
        }
        return String.join(" ", found);
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                plain.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }
}
