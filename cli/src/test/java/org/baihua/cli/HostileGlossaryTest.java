package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a glossary looks like, `glossary lint` says what is wrong with it, in which file and on
/// which line, and never that it is clean.
class HostileGlossaryTest {

    private static final String HEAD = "term\tplain\tgloss\tsafe\tcontext\tsource\n";

    @TempDir Path folder;

    static Stream<Arguments> glossaries() {
        String good = "甲詞\t乙\t\tyes\t\t某局\n";
        return Stream.of(
                Arguments.of(
                        "a.tsv",
                        utf8(
                                HEAD
                                        + "甲詞\t乙詞\t\tyes\t\t某局\n乙詞\t丙詞\t\tyes\t\t某局\n丙詞\t甲詞\t\tyes\t\t某局\n"),
                        1,
                        "a.tsv:4: lint-cycle: 「丙詞」"),
                Arguments.of(
                        "a.tsv",
                        utf8(HEAD + good + "# 說明\n丁詞\t乙\t\tcontext\tL!{甲} L{甲}\t某局\n"),
                        1,
                        "a.tsv:4: lint-condition-never: 「丁詞」"),
                Arguments.of(
                        "a.tsv",
                        utf8(HEAD + good + "丁詞\t乙\t\tyes\t\t\n"),
                        1,
                        "a.tsv:3: lint-no-source"),
                Arguments.of(
                        "a.tsv",
                        utf8("\uFEFF" + HEAD + "甲詞\t乙\t\tmaybe\t\t某局\n"),
                        1,
                        "a.tsv:2: glossary-unknown-value"),
                Arguments.of(
                        "a.tsv",
                        utf8((HEAD + good + "丁詞\t丁詞\t\tyes\t\t某局\n").replace("\n", "\r\n")),
                        1,
                        "a.tsv:3: lint-same: 「丁詞」"),
                Arguments.of(
                        "a.tsv",
                        (HEAD + "核備\t備查\t\tyes\t\t某局\n核備\t備案\t\tyes\t\t某局\n")
                                .getBytes(Charset.forName("x-windows-950")),
                        1,
                        "a.tsv:3: lint-duplicate: 「核備」重複了：a.tsv:2 "),
                Arguments.of(
                        "a.tsv",
                        utf8("term\tplain\tsource\tPlain\n甲詞\t乙\t某局\t丙\n"),
                        1,
                        "a.tsv:1: glossary-column-twice: 「plain」"),
                Arguments.of(
                        "a.tsv",
                        utf8("term\tplane\tsource\n甲詞\t乙\t某局\n"),
                        1,
                        "a.tsv:1: glossary-unknown-column: 不認得「plane」"),
                Arguments.of(
                        "a.tsv",
                        utf8(HEAD + "甲詞\t乙\t" + "字".repeat(3_500_000) + "\tyes\t\t\n"),
                        1,
                        "a.tsv:2: lint-no-source"),
                Arguments.of("a.tsv", new byte[0], 1, "a.tsv: glossary-empty"),
                Arguments.of("a.tsv", new byte[] {'a', 0, 1, -1, -2}, 2, "a.tsv: "),
                Arguments.of("a.json", utf8("[{\"term\":\"甲\",\n\"plain\":"), 2, "a.json:2: "),
                Arguments.of(
                        "a.json",
                        utf8(
                                "[{\"term\":\"甲甲\",\"plain\":\"乙\",\"source\":\"某局\"},{\"plain\":\"丙\"}]"),
                        1,
                        "a.json:2: glossary-row-without-term"),
                Arguments.of("a.csv", utf8("term,plain\n\"甲,乙\n"), 2, "a.csv:2: "),
                Arguments.of("a.tbx", utf8("<tbx>\n<text>"), 2, "a.tbx:2: "),
                Arguments.of("a.xlsx", utf8("PK\3\4no"), 2, "a.xlsx: "));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("glossaries")
    void whatIsWrongIsSaidWithFileAndLine(String name, byte[] bytes, int code, String said)
            throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Run run = Run.of("glossary", "lint", file.toString());
        assertThat(run.code()).isEqualTo(code);
        assertThat((run.out() + run.err()).replace(folder + "/", "")).contains(said);
    }
}
