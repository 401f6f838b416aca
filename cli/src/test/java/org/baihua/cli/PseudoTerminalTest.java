package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a person sees at a terminal: progress, colour, questions, and a clean end by Ctrl-C.
@Timeout(150)
class PseudoTerminalTest {

    @TempDir static Path folder;

    private static Path script;

    @BeforeAll
    static void python() throws IOException {
        boolean there;
        try {
            String check = "import pty, os; os.openpty(); os.waitstatus_to_exitcode";
            there = new ProcessBuilder("python3", "-c", check).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            there = false;
        }
        if (!there) {
            System.out.println("PseudoTerminalTest skipped: no python3 with pseudo-terminals");
        }
        assumeTrue(there);
        script = folder.resolve("terminal.py");
        try (InputStream in = PseudoTerminalTest.class.getResourceAsStream("terminal.py")) {
            Files.write(script, in.readAllBytes());
        }
    }

    private static String see(Map<String, String> environment, List<String> hands, String... call)
            throws Exception {
        List<String> command = new ArrayList<>(List.of("python3", script.toString()));
        command.addAll(hands);
        command.addAll(
                List.of(
                        "--",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dbaihua.data=" + System.getProperty("baihua.data"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.baihua.cli.Main"));
        command.addAll(List.of(call));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(folder.toFile());
        builder.environment().remove("NO_COLOR");
        builder.environment().put("TERM", "xterm-256color");
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String seen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return seen;
    }

    private static Path manyFiles(int count) throws IOException {
        Path notices = Files.createDirectories(folder.resolve("notices-" + count));
        for (int i = 0; i < count; i++) {
            Files.writeString(notices.resolve("公告" + i + ".txt"), "本機關應予公告第" + i + "案。\n");
        }
        return notices;
    }

    @Test
    void aFolderShowsHowFarItHasComeAndTakesTheLineAwayAtTheEnd() throws Exception {
        String seen = see(Map.of(), List.of(), "check", manyFiles(40).toString());
        assertThat(seen).contains("\r░").contains("/40  ").contains("公告0.txt").contains("ended 1");
        int line = seen.lastIndexOf("░");
        assertThat(seen.substring(line)).as("cleared").contains("\r\u001b[K");
        assertThat(seen).as("findings stay").contains("必須");
    }

    @Test
    void coloursAreTheTerminalsOwnAndNoColorIsHonoured() throws Exception {
        Path one = folder.resolve("one.txt");
        Files.writeString(one, "本機關應予公告。\n");
        String coloured = see(Map.of(), List.of(), "check", one.toString());
        assertThat(coloured).contains("\u001b[");
        // Only bold, underline and the sixteen colours, which light and dark themes both set.
        assertThat(
                        coloured.replaceAll("\u001b\\[K", "")
                                .replaceAll(
                                        "\u001b\\[(0|1|2|3|4|7|3[0-7]|9[0-7])?(;(0|1|2|3|4|7|3[0-7]|9[0-7]))*m",
                                        ""))
                .doesNotContain("\u001b");
        // White or black letters vanish on one of the two.
        assertThat(coloured).doesNotContain("[37m").doesNotContain("[97m").doesNotContain("[30m");
        String plain = see(Map.of("NO_COLOR", "1"), List.of(), "check", one.toString());
        assertThat(plain).contains("必須").doesNotContain("\u001b[");
        assertThat(see(Map.of("TERM", "dumb"), List.of(), "--help")).doesNotContain("\u001b[");
    }

    @Test
    void ctrlCLeavesNothingHalfWritten() throws Exception {
        Path drafts = Files.createDirectories(folder.resolve("drafts"));
        Path root = Path.of(System.getProperty("baihua.root", "..")).toAbsolutePath().normalize();
        for (int i = 0; i < 30; i++) {
            Files.copy(
                    root.resolve("samples/river-camping.docx"), drafts.resolve("草案" + i + ".docx"));
        }
        Path out = folder.resolve("out");
        String seen =
                see(
                        Map.of(),
                        List.of("--interrupt", "草案10.docx →"),
                        "convert",
                        drafts.toString(),
                        "-o",
                        out.toString());
        assertThat(seen).contains("after Ctrl-C");
        assertThat(seen).containsAnyOf("ended 130", "ended -2");
        try (Stream<Path> files = Files.walk(out)) {
            List<Path> left = files.filter(Files::isRegularFile).toList();
            assertThat(left).isNotEmpty();
            assertThat(left).noneMatch(f -> f.getFileName().toString().endsWith(".part"));
            for (Path file : left) {
                if (file.toString().endsWith(".html")) {
                    assertThat(Files.readString(file).strip()).endsWith("</html>");
                }
            }
        }
        assertThat(out.resolve("草案9")).as("stopped, not finished").doesNotExist();
    }

    @Test
    void initAsksThreeQuestionsAndAsksAgainWhereAnAnswerIsNone() throws Exception {
        String seen =
                see(
                        Map.of(),
                        List.of("--type", "notices/**\\nvery\\nerror\\n\\n"),
                        "init",
                        "-o",
                        "asked.yaml");
        assertThat(seen).contains("1/3").contains("2/3").contains("3/3").contains("ended 0");
        assertThat(seen).contains("error、warning、info、never 其中一個");
        assertThat(Files.readString(folder.resolve("asked.yaml")))
                .contains("fail-on: error\n")
                .contains("include: [\"notices/**\"]\n")
                .contains("# add-glossaries:");
    }
}
