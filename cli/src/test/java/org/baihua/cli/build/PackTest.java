package org.baihua.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {

    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir Path folder;

    /// The same files, made in another order at another time.
    private Path program(String place, boolean backwards) throws IOException {
        Path program = Files.createDirectories(folder.resolve(place).resolve("baihua-1"));
        List<String> names =
                new ArrayList<>(List.of("bin/baihua", "lib/a.jar", "說明/第一次.txt", "lib/b.jar"));
        if (backwards) {
            java.util.Collections.reverse(names);
        }
        for (String name : names) {
            Path file = program.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, name.repeat(1000));
            Files.setLastModifiedTime(
                    file, FileTime.fromMillis(backwards ? 1_000_000_000_000L : 1_500_000_000_000L));
        }
        program.resolve("bin/baihua").toFile().setExecutable(true, false);
        return program;
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        Pack one = new Pack(program("one", false), TIME);
        Pack two = new Pack(program("two", true), TIME);
        one.tar(folder.resolve("1.tar.gz"));
        two.tar(folder.resolve("2.tar.gz"));
        one.zip(folder.resolve("1.zip"));
        two.zip(folder.resolve("2.zip"));
        assertThat(Files.mismatch(folder.resolve("1.tar.gz"), folder.resolve("2.tar.gz")))
                .isEqualTo(-1);
        assertThat(Files.mismatch(folder.resolve("1.zip"), folder.resolve("2.zip"))).isEqualTo(-1);
        assertThat(Distribute.sha256(folder.resolve("1.zip"))).hasSize(64);
    }

    @Test
    void programsStayProgramsAndNamesStayChinese() throws IOException {
        Pack pack = new Pack(program("one", false), TIME);
        Path tar = folder.resolve("1.tar.gz");
        Path zip = folder.resolve("1.zip");
        pack.tar(tar);
        pack.zip(zip);
        List<String> inTar = new ArrayList<>();
        try (TarArchiveInputStream in =
                new TarArchiveInputStream(
                        new GzipCompressorInputStream(Files.newInputStream(tar)), "UTF-8")) {
            for (TarArchiveEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                inTar.add(e.getName() + " " + Integer.toOctalString(e.getMode() & 0777));
                assertThat(e.getLastModifiedTime().toInstant()).isEqualTo(TIME);
            }
        }
        List<String> inZip = new ArrayList<>();
        try (ZipFile file = ZipFile.builder().setPath(zip).get()) {
            for (ZipArchiveEntry e : java.util.Collections.list(file.getEntries())) {
                inZip.add(e.getName() + " " + Integer.toOctalString(e.getUnixMode() & 0777));
            }
        }
        assertThat(inTar)
                .containsExactly(
                        "baihua-1/bin/baihua 755",
                        "baihua-1/lib/a.jar 644",
                        "baihua-1/lib/b.jar 644",
                        "baihua-1/說明/第一次.txt 644");
        assertThat(inZip).isEqualTo(inTar);
    }
}
