package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A run that is killed for good (SIGKILL) and gone on with ends where an undisturbed one does.
class BatchKillTest {

    @TempDir Path folder;

    @Test
    @Timeout(300)
    void threeKillsLeaveNoTrace() throws Exception {
        survives(24, 3, 2, 1);
    }

    @Test
    @Tag("corpus")
    void fiftyKillsLeaveNoTrace() throws Exception {
        survives(1_000, 50, 50, 2);
    }

    /// @param must how many kills must hit a running process
    private void survives(int files, int kills, int must, long seed) throws Exception {
        Path archive = folder.resolve("舊檔");
        SmallArchive.write(archive, files, new Random(seed));
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(start(archive, undisturbed).waitFor()).as(log()).isZero();

        Path disturbed = folder.resolve("disturbed");
        Random random = new Random(seed);
        int hit = 0;
        Map<Path, FileTime> done = Map.of();
        for (int kill = 0; kill < kills; kill++) {
            Process process = start(archive, disturbed);
            int before = receipts(disturbed).size();
            // On average two thirds of a kill's share, so that the last kill too finds work.
            int more = random.nextInt(Math.max(2, 4 * files / (3 * kills)));
            int pause = random.nextInt(40);
            while (process.isAlive() && receipts(disturbed).size() < before + more) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            process.waitFor(pause, TimeUnit.MILLISECONDS);
            hit += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            Map<Path, FileTime> now = receipts(disturbed);
            assertThat(now).as("what was done is not done again").containsAllEntriesOf(done);
            done = now;
        }
        int left = files - done.size();
        assertThat(start(archive, disturbed).waitFor()).as(log()).isZero();
        assertThat(receipts(disturbed)).containsAllEntriesOf(done).hasSize(files);
        System.out.printf(
                "%d files: %d of %d kills hit a running process, %d files were left to the last run%n",
                files, hit, kills, left);
        assertThat(hit).as("kills that hit a running process").isGreaterThanOrEqualTo(must);
        Map<String, byte[]> expected = results(undisturbed);
        Map<String, byte[]> found = results(disturbed);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
    }

    private Process start(Path archive, Path output) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx300m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dbaihua.data=" + System.getProperty("baihua.data"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.baihua.cli.Main",
                                "batch",
                                archive.toString(),
                                "-o",
                                output.toString(),
                                "--resume",
                                "--threads",
                                "2"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private String log() throws IOException {
        Path log = folder.resolve("log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private static Map<Path, FileTime> receipts(Path output) throws IOException {
        Map<Path, FileTime> found = new TreeMap<>();
        Path receipts = output.resolve(".batch/receipts");
        if (Files.isDirectory(receipts)) {
            try (Stream<Path> files = Files.walk(receipts)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
                    found.put(file, Files.getLastModifiedTime(file));
                }
            } catch (java.io.UncheckedIOException e) {
                if (!(e.getCause() instanceof NoSuchFileException)) {
                    throw e;
                }
            }
        }
        return found;
    }

    /// Everything that a run leaves, by name; times aside, which no two runs share.
    private static Map<String, byte[]> results(Path output) throws IOException {
        Map<String, byte[]> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                byte[] bytes = Files.readAllBytes(file);
                if (name.startsWith(".batch/")) {
                    assertThat(name).doesNotContain("aside");
                } else if (name.equals("batch.jsonl")) {
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    results.put(
                            name,
                            text.replaceAll("\"seconds\":[0-9.E-]+", "")
                                    .getBytes(StandardCharsets.UTF_8));
                } else if (!name.startsWith("report.") && !name.equals("documents.parquet")) {
                    results.put(name, bytes);
                }
            }
        }
        return results;
    }
}
