package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    private static final String OLD = "水岸市露營場管理辦法\n第一條　本辦法依水岸市觀光自治條例第九條規定訂定之。\n第二條　審查費新臺幣五千元。\n";
    private static final String NEW = OLD.replace("五千元", "八千元");

    @TempDir Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void twoVersionsGiveOneSentenceAChange() throws IOException {
        Run run = Run.of("compare", file("old.txt", OLD), file("new.txt", NEW));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("- 第二條改了數額：「五千元」改為「八千元」。");
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        String old = file("old.txt", OLD);
        String young = file("new.txt", NEW);
        for (String format : new String[] {"html", "docx", "odt", "json", "text"}) {
            Path out = folder.resolve("out." + format);
            Run run = Run.of("compare", old, young, "--format", format, "-o", out.toString());
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(out).isNotEmptyFile();
        }
    }

    @Test
    void changesOnlyLeavesOutTheRest() throws IOException {
        Run run =
                Run.of(
                        "compare",
                        file("old.txt", OLD),
                        file("new.txt", NEW),
                        "--format",
                        "json",
                        "--changes-only");
        assertThat(run.out()).contains("\"number\" : \"2\"").doesNotContain("\"number\" : \"1\"");
    }

    @Test
    void threeFilesAreOneTooMany() throws IOException {
        String old = file("old.txt", OLD);
        Run run = Run.of("compare", old, old, old);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("這次給了 3 個");
    }

    @Test
    void oneLawAloneNeedsAnother() throws IOException {
        Run run = Run.of("compare", file("old.txt", OLD));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("請再給另一個版本");
    }

    @Test
    void aFileThatIsMissingIsUnreadable() throws IOException {
        Run run = Run.of("compare", file("old.txt", OLD), folder.resolve("no.txt").toString());
        assertThat(run.code()).isEqualTo(3);
    }
}
