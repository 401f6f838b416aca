package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The memory of a run does not depend on how many files there are.
@Tag("corpus")
class BatchMemoryCorpusTest {

    /// What the launcher gives to a batch.
    private static final Path FLAGS =
            Path.of(System.getProperty("baihua.root", ".."), "cli/src/main/launcher/long.flags")
                    .toAbsolutePath()
                    .normalize();

    @TempDir Path folder;

    @Test
    void tenThousandFilesTakeTheMemoryOfAThousand() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/status")), "needs /proc");
        long thousand = peak(1_000);
        long tenThousand = peak(10_000);
        System.out.printf(
                "peak of resident memory: %d MB with 1,000 files, %d MB with 10,000 (%+.1f %%)%n",
                thousand >> 10, tenThousand >> 10, 100.0 * tenThousand / thousand - 100);
        assertThat(tenThousand).isLessThan(thousand * 110 / 100);
    }

    /// In KiB.
    private long peak(int files) throws IOException, InterruptedException {
        Path archive = folder.resolve("archive" + files);
        SmallArchive.write(archive, files, new Random(7));
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + FLAGS,
                        // Twice of what lives, so that garbage that nobody had to collect yet does
                        // not look like growth.
                        "-Xmx64m",
                        "-Dbaihua.data=" + System.getProperty("baihua.data"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.baihua.cli.Main",
                        "batch",
                        archive.toString(),
                        "-o",
                        folder.resolve("out" + files).toString(),
                        "--to",
                        "md",
                        "--threads",
                        "2");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.redirectOutput(folder.resolve("log").toFile()).start();
        Path status = Path.of("/proc/" + process.pid() + "/status");
        long peak = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            try {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith("VmHWM:")) {
                        peak = Long.parseLong(line.replaceAll("\\D", ""));
                    }
                }
            } catch (IOException e) {
                break; // It has just ended.
            }
        }
        assertThat(process.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
        return peak;
    }
}
