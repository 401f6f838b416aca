package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Everything that the tutorial asks for works in that order, and the screen shows what it says.
@Timeout(240)
class TutorialTest {

    private static final Path ROOT =
            Path.of(System.getProperty("baihua.root", "..")).toAbsolutePath().normalize();
    private static final Path TUTORIAL = ROOT.resolve("docs/tutorial/README.md");

    @TempDir Path folder;

    /// A block of the tutorial.
    ///
    /// @param code the exit code that its commands end with
    private record Block(String language, int code, List<String> lines) {}

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Block open = null;
        int code = 0;
        for (String line : Files.readAllLines(TUTORIAL)) {
            if (line.startsWith("<!-- code ")) {
                code = Integer.parseInt(line.replaceAll("\\D", ""));
            } else if (line.equals("```")) {
                blocks.add(open);
                open = null;
                code = 0;
            } else if (line.startsWith("```")) {
                open = new Block(line.substring(3), code, new ArrayList<>());
            } else if (open != null) {
                open.lines.add(line);
            }
        }
        return blocks;
    }

    @Test
    void everyCommandDoesWhatTheTutorialShows() throws Exception {
        Files.copy(ROOT.resolve("samples/river-camping.docx"), folder.resolve("草案.docx"));
        int commands = 0;
        for (Block block : blocks()) {
            if (block.language.equals("yaml")) {
                Files.writeString(
                        folder.resolve("notice.yaml"),
                        String.join("\n", block.lines) + "\n",
                        StandardOpenOption.APPEND);
                continue;
            }
            String seen = "";
            for (String line : block.lines) {
                if (line.startsWith("$ ")) {
                    seen = run(line.substring(2), block.code);
                    commands++;
                } else {
                    assertThat(seen).as(line).containsPattern(shown(line));
                }
            }
        }
        assertThat(commands).isGreaterThanOrEqualTo(10);
        for (String made :
                List.of(
                        "成果/summary.html",
                        "成果/annotated.docx",
                        "成果/summary.docx",
                        "公開包/data/index.html",
                        "公開包/data/notice.html",
                        "公開包/data/join.md")) {
            assertThat(folder.resolve(made)).isNotEmptyFile();
        }
    }

    @Test
    void everyPictureAndPageThatItPointsToIsThere() throws IOException {
        Matcher link = Pattern.compile("\\]\\(([^)#]+)\\)").matcher(Files.readString(TUTORIAL));
        int links = 0;
        while (link.find()) {
            Path target = TUTORIAL.resolveSibling(link.group(1)).normalize();
            assertThat(target).isNotEmptyFile();
            if (target.toString().endsWith(".png")) {
                assertThat(Files.size(target)).isLessThan(150_000);
            }
            links++;
        }
        assertThat(links).isGreaterThan(5);
    }

    /// A shown line with `…` standing for anything.
    private static Pattern shown(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("…", -1)) {
            parts.add(Pattern.quote(part));
        }
        return Pattern.compile(String.join(".*", parts));
    }

    private String run(String command, int code) throws Exception {
        assertThat(command).startsWith("baihua ");
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.substring(7));
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        List<String> call =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dbaihua.data=" + System.getProperty("baihua.data"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.baihua.cli.Main"));
        call.addAll(words);
        Process process =
                new ProcessBuilder(call)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String seen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + seen).isEqualTo(code);
        return seen;
    }
}
