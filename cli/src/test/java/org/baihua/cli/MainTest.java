package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.baihua.source.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

class MainTest {

    @Test
    void withoutACommandTheHelpGoesToStandardErrorAndTheExitCodeIsTwo() {
        Run run = Run.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("用法：baihua");
    }

    @Test
    void helpSpeaksTheLanguageAskedFor() {
        assertThat(Run.of("--help").out()).contains("不連網路");
        assertThat(Run.of("--lang", "en", "--help").out()).contains("plain language");
        assertThat(Run.of("--lang=fr", "--help").code()).isEqualTo(2);
    }

    @Test
    void aMistypedOptionGetsOneSentenceAndASuggestion() {
        Run run = Run.of("--quite");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("不認得「--quite」").contains("--quiet");
    }

    @TestFactory
    Stream<DynamicTest> everyOptionOfEveryCommandIsExplainedInBothLanguages() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        commands(line(language))
                                .map(command ->
                                        DynamicTest.dynamicTest(
                                                language + " " + command.getCommandName(),
                                                () -> checkHelp(command))));
    }

    private static void checkHelp(CommandLine command) {
        String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
        for (CommandLine.Model.OptionSpec option : command.getCommandSpec().options()) {
            assertThat(option.description()).as(option.longestName()).isNotEmpty();
        }
        for (CommandLine.Model.PositionalParamSpec place :
                command.getCommandSpec().positionalParameters()) {
            assertThat(place.description()).as(place.paramLabel()).isNotEmpty();
        }
        assertThat(help).as("two examples").containsPattern("(?s)  baihua .*\n  baihua ");
        assertThat(help.lines().mapToInt(MainTest::columns).max().orElse(0))
                .isLessThanOrEqualTo(80);
    }

    /// Columns on a terminal: ideographs and full-width marks take two.
    private static int columns(String line) {
        return line.codePoints().map(c -> c >= 0x2E80 && c < 0xFFE7 ? 2 : 1).sum();
    }

    private static CommandLine line(Language language) {
        return CommandTree.whole(new Session(Console.system(), language));
    }

    private static Stream<CommandLine> commands(CommandLine line) {
        return Stream.concat(
                Stream.of(line),
                line.getSubcommands().values().stream().flatMap(MainTest::commands));
    }
}
