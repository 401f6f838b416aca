package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be checked never looks clean: one sentence with file and line, code 2 or 3.
class BadInputTest {

    @TempDir Path folder;
    private String words = "";

    @BeforeEach
    void aGlossary() throws IOException {
        words = write("words.tsv", "term\tplain\n爰\t因此\n".getBytes(StandardCharsets.UTF_8));
    }

    private String write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return file.toString();
    }

    private String write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(int code, String place, String... arguments) {
        Run run = Run.of(arguments);
        assertThat(run.code()).as(run.out() + run.err()).isEqualTo(code);
        assertThat(run.err()).contains(place).doesNotContain("\tat ");
        assertThat(run.err().lines().filter(line -> line.contains("錯誤"))).hasSize(1);
    }

    @Test
    void big5AndUtf16AreReadForWhatTheyAre() throws IOException {
        for (String charset : new String[] {"x-windows-950", "UTF-16LE", "UTF-16", "GB18030"}) {
            String text = "主旨：俾利民眾瞭解相關規定，爰公告如下，請查照並轉知所屬機關辦理。\n說明：依行政程序法規定辦理。\n".repeat(3);
            if (charset.equals("GB18030")) {
                text = "主旨：为便于民众了解相关规定，爰公告如下，请查照并转知所属机关办理。\n说明：依行政程序法规定办理。\n".repeat(3);
            }
            String file = write(charset + ".txt", text.getBytes(Charset.forName(charset)));
            Run run = Run.of("check", file, "--glossary", words, "--format", "line");
            assertThat(run.code()).as(charset).isEqualTo(1);
            assertThat(run.out()).as(charset).contains(":1:").contains("爰");
        }
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        String file = write("noise.txt", noise);
        refused(3, "noise.txt", "check", file, "--glossary", words);
    }

    @Test
    void anEmptyAndAMissingFileAreRefusedAndTheOthersChecked() throws IOException {
        String good = write("good.txt", "爰公告。\n");
        String empty = write("empty.txt", new byte[0]);
        Run run =
                Run.of(
                        "check",
                        empty,
                        folder.resolve("missing.txt").toString(),
                        good,
                        "--glossary",
                        words,
                        "--format",
                        "line");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("empty.txt").contains("missing.txt");
        assertThat(run.out()).contains("good.txt:1:1:jargon");
    }

    @Test
    void aFolderThatCannotBeReadIsRefused() throws IOException {
        Path locked = Files.createDirectories(folder.resolve("in/locked"));
        write("in/good.txt", "沒有問題。\n");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            Assumptions.assumeFalse(
                    Files.isReadable(locked), "the superuser reads every folder: not tested");
            refused(3, "locked", "check", folder.resolve("in").toString(), "--glossary", words);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFolderWithNothingToCheckIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("nothing"));
        refused(3, "nothing", "check", folder.resolve("nothing").toString());
    }

    @Test
    void brokenSettingsAreNamedWithTheirLine() throws IOException {
        String notice = write("in/公告.txt", "爰公告。\n");
        for (String settings :
                new String[] {
                    "version: 1\nrules:\n  jargn: error\n",
                    "version: 1\nrules:\n  jargon: loud\n",
                    "version: 1\nfail-on: warning\nglossarys: [a.tsv]\n",
                    "version: 1\nrules:\n  - : [\n",
                }) {
            write("in/baihua.yaml", settings);
            refused(2, "baihua.yaml:", "check", notice, "--glossary", words);
        }
    }

    @Test
    void aGlossaryThatIsMissingOrEmptyIsRefused() throws IOException {
        String notice = write("公告.txt", "爰公告。\n");
        refused(2, "none.tsv", "check", notice, "--glossary", folder.resolve("none.tsv") + "");
        String empty = write("empty.tsv", "term\tplain\n");
        refused(2, "empty.tsv", "check", notice, "--glossary", empty);
        String nothing = write("nothing.tsv", "");
        refused(2, "nothing.tsv", "check", notice, "--glossary", nothing);
    }

    @Test
    void aBaselineThatIsNoneIsNamedWithItsLine() throws IOException {
        String notice = write("公告.txt", "爰公告。\n");
        String baseline = write("known.txt", "# baihua baseline 1\nnot a fingerprint\n");
        refused(2, "known.txt:2", "check", notice, "--glossary", words, "--baseline", baseline);
    }

    @Test
    void aReportThatCannotBeWrittenIsSaidAndNoHalfOneIsLeft() throws IOException {
        String notice = write("公告.txt", "爰公告。\n");
        String inTheWay = write("file", "x");
        refused(
                2,
                "report.json",
                "check",
                notice,
                "--glossary",
                words,
                "-o",
                inTheWay + "/report.json");
        String broken = write("broken.tsv", "plain\tgloss\n所以\t如此\n");
        Path report = folder.resolve("out.json");
        refused(2, "broken.tsv", "check", notice, "--glossary", broken, "-o", report.toString());
        assertThat(report).doesNotExist();
    }
}
