package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A git repository in a folder of its own, which knows nothing of the user's settings.
final class Repository {

    private final Path folder;

    private Repository(Path folder) {
        this.folder = folder;
    }

    static Repository in(Path folder) throws IOException {
        Repository repository = new Repository(Files.createDirectories(folder));
        repository.git("init", "-q");
        return repository;
    }

    /// The last commit of another repository and nothing before it.
    static Repository shallowCloneOf(Repository other, Path folder) throws IOException {
        Repository parent = new Repository(Files.createDirectories(folder.getParent()));
        parent.git(
                "clone", "-q", "--depth", "1", other.folder.toUri().toString(), folder.toString());
        return new Repository(folder);
    }

    Path folder() {
        return folder;
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    void commit() throws IOException {
        git("add", "-A");
        git("commit", "-q", "--no-verify", "-m", "資料");
    }

    String git(String... arguments) throws IOException {
        Result result = run(arguments);
        assertThat(result.code).as(result.said).isZero();
        return result.said;
    }

    /// What git said, both streams, and how it ended.
    record Result(int code, String said) {}

    Result run(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "git",
                                "-c",
                                "user.name=測試",
                                "-c",
                                "user.email=test@example.org",
                                "-c",
                                "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Result(process.waitFor(), said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
