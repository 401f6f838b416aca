package org.baihua.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Files that hang, explode or lie: each ends in time, with the right sentence or the right text.
///
/// The whole test runs in a machine of 1 GiB; each file gets a process of its own.
@Tag("corpus")
class HostileCorpusTest {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    /// What must come: a code of a refusal, or `=` and the beginning of a text.
    private static Map<String, String> expected() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("bomb.docx", "office-expands-too-much");
        expected.put("deep.docx", "office-expands-too-much");
        expected.put("enc.docx", "file-encrypted");
        expected.put("enc_owner.pdf", "=政府資訊公開法");
        expected.put("enc_user.pdf", "file-encrypted");
        expected.put("eten.pdf", "=行政院公報預告制定法規命令");
        expected.put("flate.pdf", "limit-expansion");
        expected.put("formloop.pdf", "pdf-endless");
        expected.put("identity_notou.pdf", "pdf-no-usable-map");
        expected.put("lol.docx", "office-dtd");
        expected.put("loop.pdf", "pdf-page-loop");
        expected.put("slip.docx", "=開放政府資料管理條例");
        expected.put("unicns.pdf", "=行政院公報預告");
        expected.put("vert.pdf", "=行政院公報預告制定法規命令");
        expected.put("xxe.docx", "office-dtd");
        expected.put("xxe.odt", "office-dtd");
        return expected;
    }

    @Test
    void everyHostileFileEndsInTimeWithTheRightSentenceOrTheRightText() throws Exception {
        Path folder = Shared.path("hostile");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
                    .isSubsetOf(expected().keySet());
        }
        System.out.printf("%-20s %6s  %s%n", "file", "s", "result");
        for (Map.Entry<String, String> each : expected().entrySet()) {
            long start = System.nanoTime();
            String result = apart(folder.resolve(each.getKey()));
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    "%-20s %6.1f  %s%n",
                    each.getKey(), seconds, result.lines().findFirst().orElse(""));
            assertThat(result).as(each.getKey()).startsWith(each.getValue());
            assertThat(result).as("a file outside is not read").doesNotContain("root:x:");
            assertThat(seconds).as(each.getKey()).isLessThan(LONGEST.toSeconds());
        }
    }

    /// Reads the file in a process of 1 GiB.
    private static String apart(Path file) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                HostileCorpusTest.class.getName(),
                                file.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    public static void main(String[] arguments) {
        for (String each : List.of(arguments)) {
            try {
                Outcome<SourceDocument> outcome = Readers.standard().read(Path.of(each));
                System.out.println("=" + outcome.value().text());
            } catch (UserException e) {
                System.out.println(e.code() + " " + e.in(Language.ZH_TW));
            }
        }
        // What was left behind must not keep the process.
        System.exit(0);
    }
}
