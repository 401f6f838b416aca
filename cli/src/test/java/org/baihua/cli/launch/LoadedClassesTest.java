package org.baihua.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// A short call loads no library that it does not need.
class LoadedClassesTest {

    private static final List<String> HEAVY =
            List.of(
                    "org.apache.poi.",
                    "org.apache.pdfbox.",
                    "org.apache.lucene.",
                    "org.apache.xmlbeans.",
                    "opennlp.",
                    "com.fasterxml.jackson.databind.ObjectMapper",
                    "com.openhtmltopdf.",
                    "org.jsoup.",
                    "com.huaban.");

    @TempDir static Path folder;

    @TestFactory
    Stream<DynamicTest> aShortCallLoadsNothingHeavy() throws IOException {
        Path text = folder.resolve("notice.txt");
        Files.writeString(text, "本機關應予公告。\n");
        return Stream.of(
                        List.of("--help"),
                        List.of("check", "--help"),
                        List.of("--version"),
                        List.of("check", text.toString()),
                        List.of("check", "--format", "line", text.toString()),
                        List.of("glossary", "explain", "應予"))
                .map(call -> DynamicTest.dynamicTest(String.join(" ", call), () -> light(call)));
    }

    private static void light(List<String> call) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xlog:disable",
                                "-Xlog:class+load:file=" + folder.resolve("loaded.txt"),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dbaihua.data=" + System.getProperty("baihua.data"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.baihua.cli.Main"));
        command.addAll(call);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isIn(0, 1);
        List<String> loaded = Files.readAllLines(folder.resolve("loaded.txt"));
        boolean works = loaded.stream().anyMatch(line -> line.contains("org.baihua.cli.Main"));
        assertThat(works).as("the log works").isTrue();
        assertThat(
                        loaded.stream()
                                .filter(line ->
                                        HEAVY.stream().anyMatch(n -> line.contains(" " + n)))
                                .map(line -> line.replaceAll("source.*", ""))
                                .toList())
                // What the verifier asks for when it checks the readers' catch clauses.
                .hasSizeLessThanOrEqualTo(10);
    }
}
