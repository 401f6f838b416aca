package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/// The hook and the action as they stand in this repository really run, in a git repository of
/// their own, with this build's program behind the name `baihua`.
@DisabledOnOs(OS.WINDOWS)
class HookAndActionTest {

    private static final Path ROOT = Path.of(System.getProperty("baihua.root", ".."));

    @TempDir Path folder;
    private Repository repository;
    private Path program;

    @BeforeEach
    void aRepositoryAndTheProgram() throws IOException {
        repository = Repository.in(folder.resolve("法規 庫"));
        program = Files.createDirectories(folder.resolve("program")).resolve("baihua");
        script(
                program,
                "#!/bin/sh\nexec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC '-Dbaihua.data=%s' -cp '%s' org.baihua.cli.Main \"$@\"\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                Path.of(System.getProperty("baihua.data")).toAbsolutePath(),
                                System.getProperty("java.class.path")));
        repository.write("公告.txt", "本機關公告如下。\n");
        repository.commit();
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Map<?, ?> yaml(String name, int entry) throws IOException {
        Object root = new Yaml().load(Files.readString(ROOT.resolve(name)));
        return (Map<?, ?>) (root instanceof List<?> list ? list.get(entry) : root);
    }

    /// What pre-commit does: the staged files whose names fit, as arguments of the entry.
    @Test
    void theHookStopsACommitWithJargonAndLetsACleanOneThrough() throws IOException {
        Map<?, ?> hook = yaml(".pre-commit-hooks.yaml", 0);
        assertThat(hook.get("language")).isEqualTo("script");
        String entry = hook.get("entry").toString();
        assertThat(entry).startsWith("./baihua ");
        String files = hook.get("files").toString();
        script(
                repository.folder().resolve(".git/hooks/pre-commit"),
                ("#!/bin/bash\nmapfile -d '' staged < <(git diff --cached --name-only -z --diff-filter=d"
                                + " | grep -zP '%s')\n[ ${#staged[@]} -eq 0 ] || exec '%s' %s \"${staged[@]}\"\n")
                        .formatted(files, program, entry.substring("./baihua ".length())));
        repository.write("新 公告.txt", "本機關依規定公告，俾利周知。\n");
        repository.write("圖.png", "no text");
        repository.git("add", "-A");
        Repository.Result refused = repository.run("commit", "-m", "新公告");
        assertThat(refused.code()).isNotZero();
        assertThat(refused.said()).contains("新 公告.txt:1:10:").doesNotContain("圖.png");
        repository.write("新 公告.txt", "本機關公告這件事，讓大家知道。\n");
        repository.git("add", "-A");
        repository.git("commit", "-q", "-m", "新公告");
    }

    @Test
    void theActionWritesSarifAnnotatesAndFails() throws IOException, InterruptedException {
        Map<?, ?> runs = (Map<?, ?>) yaml("action.yml", 0).get("runs");
        List<?> steps = (List<?>) runs.get("steps");
        Map<?, ?> step = (Map<?, ?>) steps.getLast();
        repository.write("草案/公告.txt", "爰依規定公告，俾利周知。\n");
        ProcessBuilder builder =
                new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", step.get("run").toString())
                        .directory(repository.folder().toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "GITHUB_ACTION_PATH",
                                program.getParent().toString(),
                                "PATHS",
                                "草案",
                                "ARGUMENTS",
                                "--rule jargon",
                                "FAIL_ON",
                                "warning",
                                "SARIF",
                                "found.sarif",
                                "LC_ALL",
                                "C.UTF-8"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(out).contains("::warning").contains("草案/公告.txt");
        assertThat(Files.readString(repository.folder().resolve("found.sarif")))
                .contains("\"2.1.0\"")
                .contains("jargon");
        assertThat(step.get("env").toString()).contains("inputs.sarif");
    }

    @Test
    void onlyWhatChangedIsCheckedInARealRepository() throws IOException, InterruptedException {
        repository.write("舊.txt", "俾利周知。\n");
        repository.commit();
        repository.write("新 的.txt", "俾利周知。\n");
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "check",
                                "--format",
                                "line",
                                "--changed-since",
                                "HEAD",
                                ".")
                        .directory(repository.folder().toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(out).contains("新 的.txt:1:1").doesNotContain("舊.txt");
    }
}
