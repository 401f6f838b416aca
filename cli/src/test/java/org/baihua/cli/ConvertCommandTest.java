package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.baihua.testing.Golden;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    private static final Path SAMPLES = Shared.root().resolve("samples");

    @TempDir Path out;

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"river-camping.docx", "shared-ebikes.odt", "homecare-awards.pdf"})
    void aSampleBecomesWhatStandsBesideIt(String sample) throws IOException {
        Run run = Run.of("convert", SAMPLES.resolve(sample).toString(), "-o", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        String annotated = sample.endsWith(".odt") ? "annotated.odt" : "annotated.docx";
        assertThat(files(out).keySet())
                .containsExactly(
                        annotated,
                        "findings.json",
                        "law.json",
                        "plain.json",
                        "stakeholders.csv",
                        "summary.docx",
                        "summary.html",
                        "summary.json",
                        "summary.md",
                        "summary.odt");
        Path expected =
                SAMPLES.resolve("expected").resolve(sample.substring(0, sample.indexOf('.')));
        for (String name : new String[] {"summary.md", "plain.json", "summary.json", "law.json"}) {
            // The path by which the sample was named stands in law.json; it differs from machine to
            // machine.
            String text = Files.readString(out.resolve(name)).replace(SAMPLES + "/", "samples/");
            Golden.check(expected.resolve(name), text);
        }
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        String sample = SAMPLES.resolve("river-camping.docx").toString();
        Run.of("convert", sample, "-o", out.resolve("a").toString());
        Run.of("convert", sample, "-o", out.resolve("b").toString());
        Map<String, byte[]> first = files(out.resolve("a"));
        Map<String, byte[]> second = files(out.resolve("b"));
        assertThat(first.keySet()).isEqualTo(second.keySet()).isNotEmpty();
        first.forEach((name, bytes) ->
                assertThat(Arrays.equals(bytes, second.get(name))).as(name).isTrue());
    }

    @Test
    void everyFlaggedTermCarriesAWordComment() throws IOException {
        Run.of(
                "convert",
                SAMPLES.resolve("river-camping.docx").toString(),
                "-o",
                out.toString(),
                "--to",
                "annotated,json");
        JsonNode findings =
                new ObjectMapper()
                        .readTree(out.resolve("findings.json").toFile())
                        .at("/files/0/findings");
        String comments = entry(out.resolve("annotated.docx"), "word/comments.xml");
        int count = comments.split("<w:comment ", -1).length - 1;
        assertThat(count).isPositive();
        for (JsonNode finding : findings) {
            if (!finding.get("entry").asText().isEmpty()) {
                assertThat(comments).contains(finding.get("matched").asText());
            }
        }
    }

    private static String entry(Path zip, String name) throws IOException {
        try (ZipInputStream in =
                new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(zip + " has no " + name);
    }

    @Test
    void badInputsGetOneSentenceEachAndTheOthersAreStillDone() throws IOException {
        Path folder = out.resolve("in");
        Files.createDirectories(folder);
        Files.write(folder.resolve("空的.docx"), new byte[0]);
        byte[] docx = Files.readAllBytes(SAMPLES.resolve("river-camping.docx"));
        Files.write(folder.resolve("壞的.docx"), Arrays.copyOf(docx, docx.length / 2));
        Files.write(
                folder.resolve("圖片.pdf"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.writeString(folder.resolve("信件.doc"), "{\\rtf1\\ansi hello}");
        Run run =
                Run.of(
                        "convert",
                        folder.resolve("空的.docx").toString(),
                        folder.resolve("沒有這個.docx").toString(),
                        folder.resolve("壞的.docx").toString(),
                        folder.resolve("圖片.pdf").toString(),
                        folder.resolve("信件.doc").toString(),
                        SAMPLES.resolve("homecare-awards.pdf").toString(),
                        "-o",
                        out.resolve("result").toString(),
                        "--to",
                        "json",
                        "--quiet");
        assertThat(run.code()).isEqualTo(3);
        for (String name : new String[] {"空的.docx", "沒有這個.docx", "壞的.docx", "圖片.pdf", "信件.doc"}) {
            assertThat(run.err().lines().filter(line -> line.contains(name)))
                    .as(name)
                    .hasSize(1)
                    .allMatch(line -> line.contains("：") && line.contains("請"));
        }
        assertThat(out.resolve("result/homecare-awards/law.json")).exists();
        assertThat(out.resolve("result/壞的")).doesNotExist();
    }

    @Test
    void aWronglyNamedFileIsReadForWhatItIs() throws IOException {
        Path wrong = out.resolve("草案.pdf");
        Files.copy(SAMPLES.resolve("river-camping.docx"), wrong);
        Run run = Run.of("convert", wrong.toString(), "-o", out.resolve("r").toString());
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode law = new ObjectMapper().readTree(out.resolve("r/law.json").toFile());
        assertThat(law.get("comparison")).hasSize(8);
    }

    @Test
    void aLimitCanBeSetAndARefusalSaysWhichItWas() {
        String sample = SAMPLES.resolve("homecare-awards.pdf").toString();
        Run refused = Run.of("parse", sample, "--limit", "pages=1");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("頁");
        assertThat(Run.of("parse", sample, "--limit", "pages=9").code()).isZero();
        assertThat(Run.of("parse", sample, "--limit", "colour=9").code()).isEqualTo(2);
    }

    @Test
    void standardInputIsReadUnderTheNameGiven() throws IOException {
        byte[] docx = Files.readAllBytes(SAMPLES.resolve("river-camping.docx"));
        Run run = Run.withInput(docx, "parse", "-", "--name", "露營.docx");
        assertThat(run.code()).as(run.err()).isZero();
        JsonNode law = new ObjectMapper().readTree(run.out());
        assertThat(law.get("name").asText()).isEqualTo("露營.docx");
    }
}
