package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same bundle from two virtual machines that differ in all that may differ: collector,
/// compiler, time zone, locale, default charset, folder.
@Tag("corpus")
class SamenessCorpusTest {

    @TempDir Path folder;

    private Path bundle(String name, String... flags) {
        Path sample = Shared.root().resolve("samples/river-camping.docx");
        Path out = folder.resolve(name);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-Dbaihua.data=" + System.getProperty("baihua.data")));
        command.addAll(List.of(flags));
        command.addAll(
                List.of(
                        "org.baihua.cli.Main",
                        "bundle",
                        sample.toString(),
                        "--notice",
                        folder.resolve("notice.yaml").toString(),
                        "-o",
                        out.toString(),
                        "--allow",
                        "author,tracked-change"));
        Judges.Verdict run = Judges.run(command);
        assertThat(run.code()).as(run.said()).isZero();
        return out;
    }

    private static TreeMap<String, byte[]> files(Path root) throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void twoMachinesWriteTheSameBytes() throws IOException {
        Path sample = Shared.root().resolve("samples/river-camping.docx");
        Path notice = folder.resolve("notice.yaml");
        Run.of("init", "notice", sample.toString(), "-o", notice.toString(), "--no-ask");
        TreeMap<String, byte[]> one =
                files(bundle("one", "-XX:+UseSerialGC", "-Duser.timezone=Asia/Taipei"));
        TreeMap<String, byte[]> two =
                files(
                        bundle(
                                "else/two",
                                "-XX:+UseParallelGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.timezone=Pacific/Marquesas",
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Dfile.encoding=ISO-8859-1"));
        assertThat(two.keySet()).isEqualTo(one.keySet());
        two.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(one.get(path)));
        System.out.println("two machines: " + one.size() + " files, the same bytes");
    }
}
