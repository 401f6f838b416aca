package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baihua.source.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

class CommandTreeTest {

    private static final Session SESSION = new Session(Console.system(), Language.ZH_TW);

    @TestFactory
    Stream<DynamicTest> aCommandAloneIsTheSameAsInTheWholeTree() {
        Map<String, CommandLine> all = new TreeMap<>();
        collect(CommandTree.whole(SESSION), "", all);
        return all.entrySet().stream()
                .map(command ->
                        DynamicTest.dynamicTest(
                                command.getKey(),
                                () -> same(command.getKey(), command.getValue())));
    }

    private static void same(String path, CommandLine inTree) {
        List<String> names = List.of(path.split(" "));
        CommandLine alone = CommandTree.forCall(SESSION, names.toArray(String[]::new));
        if (inTree.getSubcommands().isEmpty()) {
            assertThat(alone.getSubcommands()).as("only the one that is called").hasSize(1);
        }
        for (String name : names) {
            alone = alone.getSubcommands().get(name);
        }
        assertThat(alone.getCommandSpec().qualifiedName())
                .isEqualTo(inTree.getCommandSpec().qualifiedName());
        assertThat(alone.getUsageMessage()).isEqualTo(inTree.getUsageMessage());
        assertThat(alone.getCommandSpec().options())
                .hasSameSizeAs(inTree.getCommandSpec().options());
    }

    @Test
    void commonOptionsMayStandBeforeTheCommand() {
        assertThat(Run.of("--lang", "en", "--quiet", "check").err()).contains("Missing: FILE");
        assertThat(Run.of("--debug", "glossary", "--quiet", "explain", "--help").out())
                .contains("baihua glossary explain");
    }

    @Test
    void aMistypedCommandIsToldTheRightOne() {
        assertThat(Run.of("chekc").err()).contains("chekc").contains("是不是要打「check」");
        assertThat(Run.of("glossary", "explian").err()).contains("是不是要打");
        assertThat(Run.of("glossary").code()).isEqualTo(2);
        assertThat(Run.of("glossary").err()).contains("harvest");
    }

    private static void collect(CommandLine line, String path, Map<String, CommandLine> all) {
        line.getSubcommands()
                .forEach((name, sub) -> {
                    String inner = path.isEmpty() ? name : path + " " + name;
                    all.put(inner, sub);
                    collect(sub, inner, all);
                });
    }
}
