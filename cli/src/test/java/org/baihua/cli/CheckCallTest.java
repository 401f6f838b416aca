package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.baihua.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// A call that is taken without picocli says the same to picocli.
class CheckCallTest {

    /// What a call may be put together from: words that belong and words that do not.
    private static final List<String> WORDS =
            List.of(
                    "草案.txt",
                    "-",
                    "check",
                    "公告",
                    "--glossary",
                    "--glossary=甲.tsv",
                    "--add-glossary=乙.tsv",
                    "--rule",
                    "jargon",
                    "--rule=long-sentence",
                    "--format",
                    "json",
                    "--format=SARIF",
                    "--format=yaml",
                    "--fail-on=never",
                    "--fail-on=",
                    "--config=設定.yaml",
                    "--baseline=舊.txt",
                    "--write-baseline=新.txt",
                    "--changed-since=main",
                    "--output",
                    "-o=結果",
                    "-o",
                    "--name=stdin.txt",
                    "--fix",
                    "--fix=false",
                    "-q",
                    "--quiet",
                    "--debug",
                    "--lang",
                    "--lang=en",
                    "en",
                    "-qo",
                    "--",
                    "--limit=time=3",
                    "--ocr",
                    "--revisions=both",
                    "@參數",
                    "--help",
                    "--nothing",
                    "");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsTakenIsTakenAsPicocliTakesIt(int seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        if (random.nextInt(6) > 0) {
            words.add("check");
        }
        int length = random.nextInt(7);
        for (int i = 0; i < length; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        if (random.nextBoolean()) {
            words.add("草案.txt");
        }
        String[] call = words.toArray(String[]::new);
        Session session = session();
        CheckCommand taken = CheckCall.of(session, call);
        if (taken != null) {
            Session other = session();
            assertThat(told(taken, session))
                    .as("%s", words)
                    .isEqualTo(told(picocli(other, call), other));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "check 草案.txt",
        "--lang en -q check 草案.txt",
        "check --glossary 甲.tsv --glossary=乙.tsv 草案 公告.txt",
        "check - --name 草案.txt --format sarif -o 結果.sarif --fail-on NEVER",
        "check --rule jargon --rule long-sentence --baseline 舊 --changed-since main 草案",
        "check 草案.txt --fix --debug --config 設定.yaml --add-glossary 丙.tsv --write-baseline 新"
    })
    void thePlainCallsOfEveryDayAreTaken(String call) {
        Session session = session();
        Session other = session();
        CheckCommand taken = CheckCall.of(session, call.split(" "));
        assertThat(taken).isNotNull();
        assertThat(told(taken, session)).isEqualTo(told(picocli(other, call.split(" ")), other));
    }

    @ParameterizedTest
    @CsvSource({
        "check",
        "check --help",
        "check 草案 --fix --fix",
        "check 草案 --format yaml",
        "check 草案 --format",
        "check 草案 --config 甲 --config 乙",
        "check 草案 --limit time=3",
        "check 草案 -o甲",
        "check 草案 -- --fix",
        "--fix check 草案",
        "convert 草案",
        "check @參數",
        "glossary check 草案"
    })
    void whatIsNotPlainIsLeftToPicocli(String call) {
        assertThat(CheckCall.of(session(), call.split(" "))).isNull();
    }

    /// A new option of `check` works at once, because picocli knows it; whether it belongs among
    /// the plain ones has to be decided here.
    @Test
    void everyOptionIsEitherPlainOrLeftToPicocli() {
        List<String> plain = new ArrayList<>();
        List<String> left = new ArrayList<>();
        CommandLine.Model.CommandSpec spec =
                CommandTree.forCall(session(), "check")
                        .getSubcommands()
                        .get("check")
                        .getCommandSpec();
        spec.options()
                .forEach(option -> {
                    String value = option.arity().max() == 0 ? "" : "=json";
                    if (option.longestName().equals("--fail-on")) {
                        value = "=error";
                    } else if (option.longestName().equals("--repeats")) {
                        value = "=first";
                    }
                    boolean taken =
                            CheckCall.of(session(), "check", option.longestName() + value, "草案")
                                    != null;
                    (taken ? plain : left).add(option.longestName());
                });
        assertThat(left)
                .containsExactlyInAnyOrder(
                        "--help", "--revisions", "--password-file", "--limit", "--ocr");
        assertThat(plain).hasSizeGreaterThan(12);
    }

    private static Session session() {
        return new Session(Console.system(), Language.ZH_TW);
    }

    private static CheckCommand picocli(Session session, String... call) {
        CommandLine line = CommandTree.forCall(session, call);
        try {
            line.parseArgs(call);
        } catch (ParameterException e) {
            throw new AssertionError("picocli refuses " + List.of(call), e);
        }
        return line.getSubcommands().get("check").getCommand();
    }

    /// Everything that the options of a call set.
    private static List<Object> told(CheckCommand command, Session session) {
        List<Object> told = new ArrayList<>();
        told.add(command.inputs.paths);
        told.add(command.inputs.name);
        told.add(command.inputs.readOptions());
        told.add(command.glossaries.instead);
        told.add(command.glossaries.besides);
        told.add(command.format);
        told.add(String.valueOf(command.failOn));
        told.add(command.config);
        told.add(command.baseline);
        told.add(command.writeBaseline);
        told.add(command.changedSince);
        told.add(command.onlyRules);
        told.add(command.output);
        told.add(command.fix);
        told.add(session.quiet());
        told.add(session.debug());
        return told;
    }
}
