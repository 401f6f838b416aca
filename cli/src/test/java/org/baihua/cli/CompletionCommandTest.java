package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baihua.check.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompletionCommandTest {

    @TempDir Path folder;

    private static List<String> complete(String... words) {
        List<String> call = new ArrayList<>(List.of("completion", "--words", "--"));
        call.addAll(List.of(words));
        Run run = Run.of(call.toArray(String[]::new));
        assertThat(run.code()).isZero();
        return run.out().lines().map(line -> line.replaceAll("\t.*", "")).toList();
    }

    @Test
    void commandsOptionsAndValuesComplete() {
        assertThat(complete("ch")).containsExactly("check");
        assertThat(complete("")).contains("convert", "glossary", "doctor");
        assertThat(complete("glossary", "ex")).containsExactly("explain", "export");
        assertThat(complete("check", "--base")).containsExactly("--baseline");
        assertThat(complete("check", "--format", "s")).containsExactly("sarif");
        assertThat(complete("check", "--format=s")).containsExactly("--format=sarif");
        assertThat(complete("check", "--format", "=", "s")).containsExactly("sarif");
        assertThat(complete("--lang", "")).containsExactly("zh-TW", "en");
        assertThat(complete("check", "")).containsExactly(":file");
        assertThat(complete("convert", "draft.docx", "-o", "")).containsExactly(":folder");
        assertThat(complete("check", "--", "--x")).containsExactly(":file");
        assertThat(complete("completion", "f")).containsExactly("fish");
    }

    @Test
    void rulesGlossariesAndTermsComplete() {
        assertThat(complete("check", "--rule", "")).containsExactlyElementsOf(RuleId.ids());
        assertThat(complete("glossary", "export", "--name", "plain"))
                .containsExactly("plain-terms");
        assertThat(complete("glossary", "explain", "應"))
                .contains("應予")
                .allMatch(t -> t.startsWith("應"));
    }

    @Test
    void everyOptionOfEveryCommandIsOffered() {
        CompletionTable table =
                CompletionTable.of(
                        CommandTree.whole(
                                new Session(Console.system(), org.baihua.source.Language.ZH_TW)));
        assertThat(CompletionTable.parse(table.text().lines().toList())).isEqualTo(table);
        assertThat(table.rows()).hasSizeGreaterThan(150);
        for (CompletionTable.Row row : table.rows()) {
            if (row.name().startsWith("--") && !row.name().endsWith("no-ask")) {
                List<String> words = new ArrayList<>();
                if (!row.command().isEmpty()) {
                    words.addAll(List.of(row.command().split(" ")));
                }
                words.add(row.name());
                assertThat(complete(words.toArray(String[]::new))).contains(row.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CompletionCommand.Shell.class)
    void everyShellHasAScriptThatAsksTheProgram(CompletionCommand.Shell shell) throws Exception {
        Run run = Run.of("completion", shell.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("completion --words --").endsWith("\n");
        String program = shell == CompletionCommand.Shell.POWERSHELL ? "pwsh" : shell.toString();
        if (!isInstalled(program)) {
            System.out.println("syntax of the script for " + shell + " not checked: no " + program);
        }
        assumeTrue(shell != CompletionCommand.Shell.POWERSHELL && isInstalled(program));
        Path script = folder.resolve(shell.file());
        Files.writeString(script, run.out());
        String[] check = {program, "-n", script.toString()};
        assertThat(new ProcessBuilder(check).inheritIO().start().waitFor()).isZero();
    }

    @Test
    void bashCompletesWithIt() throws Exception {
        assumeTrue(isInstalled("bash"));
        Path program = folder.resolve("baihua");
        Files.writeString(
                program,
                """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dbaihua.data='%s' -cp '%s' org.baihua.cli.Main "$@"
                """
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("baihua.data"),
                                System.getProperty("java.class.path")));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("公告 一.txt"), "");
        String asked =
                """
                cd '%s' && eval "$(./baihua completion bash)"
                press() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _baihua; printf '%%s|' "${COMPREPLY[@]}"; echo; }
                press ./baihua ch
                press ./baihua check --format sa
                press ./baihua check 公
                """
                        .formatted(folder);
        Process bash = new ProcessBuilder("bash", "-c", asked).redirectErrorStream(true).start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said.lines()).containsExactly("check|", "sarif|", "公告 一.txt|");
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
