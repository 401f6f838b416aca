package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class CheckCommandTest {

    @TempDir Path folder;
    private Path notice;
    private Path words;

    @BeforeEach
    void aNoticeAndAGlossary() throws IOException {
        notice = folder.resolve("公告.md");
        Files.writeString(notice, "# 公告\n\n俾利**申請**人瞭解，爰公告如下。\n𠮷某爰依規定辦理。\n");
        words = folder.resolve("words.tsv");
        Files.writeString(words, "term\tplain\n爰\t因此\n俾利\t以便\n");
    }

    private Run check(String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "check";
        arguments[1] = notice.toString();
        arguments[2] = "--glossary";
        arguments[3] = words.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    @Test
    void linesAndColumnsAreThoseOfAnEditor() {
        Run run = check("--format", "line");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(notice + ":3:1:jargon:「俾利」可改為「以便」")
                .contains(notice + ":3:13:jargon:「爰」可改為「因此」")
                .contains(notice + ":4:3:jargon:「爰」可改為「因此」");
    }

    @Test
    void jsonHasTheShapeThatScriptsExpect() throws IOException {
        JsonNode json = new ObjectMapper().readTree(check("--format", "json").out());
        assertThat(json.at("/totals/files").asInt()).isEqualTo(1);
        assertThat(json.at("/totals/findings").asInt())
                .isEqualTo(json.at("/files/0/findings").size());
        JsonNode finding = json.at("/files/0/findings/0");
        assertThat(finding.get("rule").asText()).isEqualTo("jargon");
        assertThat(finding.get("term").asText()).isEqualTo("俾利");
        assertThat(finding.get("matched").asText()).isEqualTo("俾利");
        assertThat(finding.get("line").isInt()).isTrue();
        assertThat(finding.at("/suggestions/0").asText()).isEqualTo("以便");
    }

    @Test
    void theXmlReportsAreReadBack() throws Exception {
        for (String format : new String[] {"junit", "checkstyle"}) {
            String xml = check("--format", format).out();
            Document document =
                    DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            String element = format.equals("junit") ? "failure" : "error";
            assertThat(document.getElementsByTagName(element).getLength()).as(xml).isEqualTo(3);
        }
    }

    @Test
    void sarifNamesItsRulesAndCountsCodePoints() throws IOException {
        JsonNode run = new ObjectMapper().readTree(check("--format", "sarif").out()).at("/runs/0");
        assertThat(run.get("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(run.get("results")).hasSize(3);
        assertThat(run.at("/tool/driver/rules/0/id").asText()).isEqualTo("jargon");
        assertThat(run.at("/results/2/locations/0/physicalLocation/region/startColumn").asInt())
                .isEqualTo(3);
    }

    @Test
    void aLegalTermIsToldOnceToAPersonAndEverywhereToAProgram() throws IOException {
        Files.writeString(
                words,
                "term\tplain\tgloss\tkind\tsafe\n"
                        + "主管機關\t\t負責的機關\tlegal term of art\tno\n"
                        + "爰\t因此\t\tarchaic connective\tno\n");
        Files.writeString(notice, "# 公告\n\n爰報主管機關核定。爰由主管機關公告。\n主管機關得派員查核。\n");
        assertThat(check("--format", "text").out())
                .containsOnlyOnce("「主管機關」需要說明")
                .contains("（這份文件另有 2 處）")
                .contains("（jargon 3）");
        assertThat(check("--format", "text", "--repeats", "all").out()).contains("（jargon 5）");
        assertThat(check("--format", "line").out().lines()).hasSize(5);
        assertThat(check("--format", "line", "--repeats", "first").out().lines()).hasSize(3);
        Files.writeString(folder.resolve("baihua.yaml"), "repeats: first\n");
        assertThat(check("--format", "line").out().lines()).hasSize(3);
        assertThat(check("--format", "line", "--repeats", "all").out().lines()).hasSize(5);
    }

    @Test
    void failOnDecidesTheExitCode() {
        assertThat(check("--fail-on", "error").code()).isZero();
        assertThat(check("--fail-on", "never").code()).isZero();
        assertThat(check("--fail-on", "warning").code()).isEqualTo(1);
    }

    @Test
    void aBaselineHidesWhatIsKnown() throws IOException {
        Path baseline = folder.resolve("known.tsv");
        assertThat(check("--write-baseline", baseline.toString()).code()).isZero();
        assertThat(check("--baseline", baseline.toString()).code()).isZero();
        Files.writeString(notice, Files.readString(notice) + "爰新增一行。\n");
        Run run = check("--baseline", baseline.toString(), "--format", "line");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void aBaselineSurvivesMovedLinesAndNamesWhatIsGone() throws IOException {
        Path baseline = folder.resolve("known.tsv");
        Files.writeString(notice, Files.readString(notice) + "俾利周知。\n");
        check("--write-baseline", baseline.toString());
        String before = Files.readString(notice);
        Files.writeString(notice, "新的第一段。\n\n" + before.replace("# 公告\n", "# 公告\n\n另一段。\n"));
        assertThat(check("--baseline", baseline.toString()).code()).isZero();
        Files.writeString(notice, before.replace("俾利周知", "以便周知"));
        Run run = check("--baseline", baseline.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("俾利").contains("刪除").doesNotContain("爰");
        Files.writeString(baseline, "不是基準檔\n");
        Run broken = check("--baseline", baseline.toString());
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("known.tsv:1");
        assertThat(check("--baseline", folder.resolve("沒有.tsv").toString()).code()).isIn(2, 3);
    }

    /// What is shown of the text fits a terminal of eighty columns, wide characters counted twice.
    @Test
    void theSentenceFitsTheTerminal() throws IOException {
        notice = folder.resolve("長公告.txt");
        Files.writeString(
                notice,
                "本機關依規定辦理𠮷林鄉公告作業，".repeat(6)
                        + "爰請ABC各界表示意見，"
                        + "逾期視為同意。".repeat(9)
                        + "俾\n　　利周知。\n");
        Run run = check("--rule", "jargon");
        assertThat(run.out()).contains("▸爰◂請").contains("▸俾⏎利◂");
        assertThat(run.out().lines().filter(line -> line.startsWith("      ")))
                .hasSize(2)
                .allSatisfy(line -> {
                    int columns = 0;
                    for (int c : line.codePoints().toArray()) {
                        columns += c < 0x1100 ? 1 : 2;
                    }
                    assertThat(columns).as(line).isBetween(40, 80);
                });
    }

    @Test
    void aFolderThatCannotBeReadIsNeverClean() throws IOException {
        Path missing = folder.resolve("沒有這個資料夾");
        assertThat(Run.of("check", missing.toString()).code()).isEqualTo(3);
        Path empty = Files.createDirectories(folder.resolve("空"));
        Run run = Run.of("check", empty.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("空");
    }

    @Test
    void fixingTwiceChangesNothingAndWhatWasFixedIsClean() throws IOException {
        assertThat(check("--fix").code()).isZero();
        String once = Files.readString(notice);
        assertThat(once).isEqualTo("# 公告\n\n以便**申請**人瞭解，因此公告如下。\n𠮷某因此依規定辦理。\n");
        check("--fix");
        assertThat(Files.readString(notice)).isEqualTo(once);
    }

    @Test
    void directivesInTheTextAreHeeded() throws IOException {
        Files.writeString(
                notice,
                "<!-- baihua-disable-next-line jargon -->\n爰公告如下。\n爰再公告。<!-- baihua-disable-line 「爰」 -->\n爰三公告。\n");
        Run run = check("--format", "line");
        assertThat(run.out().lines()).singleElement().asString().contains(":4:1:");
    }

    @Test
    void theNearestSettingsFileSpeaksForAnInput() throws IOException {
        Files.writeString(folder.resolve("baihua.yaml"), "rules:\n  jargon: off\n");
        assertThat(check().code()).isZero();
        Files.writeString(folder.resolve("baihua.yaml"), "rules:\n  jargn: off\n");
        Run run = check();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("baihua.yaml:2").contains("jargn");
    }

    @Test
    void aBig5FileIsReadAndABinaryOneIsNeverClean() throws IOException {
        notice = folder.resolve("舊公告.txt");
        Files.write(notice, "行政院公告：爰修正本辦法第三條條文。\r\n".getBytes(Charset.forName("x-windows-950")));
        assertThat(check("--format", "line").out()).contains(":1:7:jargon:");
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        Files.write(notice, noise);
        Run run = check();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("舊公告.txt");
    }

    @Test
    void aBrokenGlossaryRowIsNamedWithItsLine() throws IOException {
        Files.writeString(words, "term\tplain\n爰\t因此\n\t沒有用語\n");
        Run run = check();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("words.tsv:3");
    }
}
