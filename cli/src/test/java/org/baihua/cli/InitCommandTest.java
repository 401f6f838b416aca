package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baihua.check.settings.Settings;
import org.baihua.check.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir Path folder;

    @Test
    void scriptsAnswerByOptionsAndNobodyIsAsked() throws IOException {
        Path file = folder.resolve("baihua.yaml");
        Run run =
                Run.of(
                        "init",
                        "-o",
                        file.toString(),
                        "--include",
                        "公告\"新\"/**",
                        "--fail-on",
                        "error",
                        "--add-glossary",
                        "機關\\words.tsv");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        Settings settings = SettingsFile.parse(file, Files.readString(file));
        assertThat(settings.failOn()).contains("error");
        assertThat(settings.include()).containsExactly("公告\"新\"/**");
        assertThat(settings.addGlossaries()).singleElement().asString().contains("words.tsv");
    }

    @Test
    void withoutAnyAnswerTheFileHoldsTheUsualAndSaysWhatThereIs() throws IOException {
        Path file = folder.resolve("baihua.yaml");
        assertThat(Run.of("init", "-o", file.toString(), "--lang", "en").code()).isZero();
        String text = Files.readString(file);
        assertThat(text).contains("fail-on: warning").contains("# rules:").contains("Settings of");
        assertThat(
                        SettingsFile.parse(
                                        file,
                                        text.replace("# rules", "rules").replace("#   d", "  d"))
                                .rules())
                .as("what is commented out is right too")
                .containsKey("double-negative");
    }

    @Test
    void answersComeFromStandardInputWhenAsked() throws IOException {
        Path file = folder.resolve("baihua.yaml");
        byte[] answers = "\ninfo\nwords.tsv\n".getBytes(StandardCharsets.UTF_8);
        Run run = Run.withInput(answers, "init", "--ask", "-o", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1/3", "2/3", "3/3");
        Settings settings = SettingsFile.parse(file, Files.readString(file));
        assertThat(settings.failOn()).contains("info");
        assertThat(settings.include()).isEmpty();
        assertThat(settings.addGlossaries()).hasSize(1);
    }

    @Test
    void aFileThatExistsIsLeftAlone() throws IOException {
        Path file = folder.resolve("baihua.yaml");
        Files.writeString(file, "version: 1\n");
        Run run = Run.of("init", "-o", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--force");
        assertThat(file).hasContent("version: 1\n");
        assertThat(Run.of("init", "-o", file.toString(), "--force").code()).isZero();
        assertThat(Files.readString(file)).contains("fail-on");
    }
}
