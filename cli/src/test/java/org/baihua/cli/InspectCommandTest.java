package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baihua.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    private static final String HIDDEN =
            "<w:p><w:r><w:t>第一條　甲。</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>密隱藏</w:t></w:r></w:p>";

    @TempDir Path folder;

    private String docx(String name, String body) throws IOException {
        return Files.write(folder.resolve(name), Office.docx(body).bytes()).toString();
    }

    @Test
    void aCleanFileEndsWithZero() throws IOException {
        Run run = Run.of("inspect", docx("a.docx", Office.p("第一條　甲。")));

        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aLeakIsShownAndEndsWithOne() throws IOException {
        String file = docx("a.docx", HIDDEN);

        Run text = Run.of("inspect", "-q", file);
        Run json = Run.of("inspect", "-q", "--format", "json", file);

        assertThat(text.out()).isEqualTo(file + ":1: 隱藏文字（text）：密隱藏\n");
        assertThat(text.code()).isEqualTo(ExitCode.FINDINGS);
        JsonNode leak = new ObjectMapper().readTree(json.out()).at("/files/0/leaks/0");
        assertThat(leak.path("kind").asText()).isEqualTo("hidden-text");
        assertThat(leak.path("where").asText()).isEqualTo("text");
        assertThat(leak.path("text").asText()).isEqualTo("密隱藏");
        assertThat(leak.path("line").asInt()).isEqualTo(1);
        assertThat(json.code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void whatMayBePublishedIsNoLeak() throws IOException {
        String file = docx("a.docx", Office.p("請撥02-2345-6789洽王科員。"));

        assertThat(Run.of("inspect", "-q", file).code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Run.of("inspect", "-q", "--allow", "(02)23456789", file).code())
                .isEqualTo(ExitCode.CLEAN);
        Path list = Files.writeString(folder.resolve("ok.txt"), "# 承辦人\n02-2345-6789\n");
        assertThat(Run.of("inspect", "-q", "--allow-file", list.toString(), file).code())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void theContactOfANoticeIsMeantToBePublished() throws IOException {
        String notice =
                Office.p("示範部公告")
                        + Office.p("主旨：預告訂定「示範步道管理辦法」。")
                        + Office.p("依據：行政程序法第一百五十一條第二項準用第一百五十四條第一項。")
                        + Office.p("公告事項：")
                        + Office.p("一、訂定機關：示範部。")
                        + Office.p("二、對於公告內容有任何意見或修正建議者，請於本公告刊登公報隔日起六十日內陳述意見或洽詢：")
                        + Office.p("（一）承辦單位：示範部步道司")
                        + Office.p("（二）地址：臺北市大安區示範路二段12號")
                        + Office.p("（三）電話：02-2345-6789")
                        + Office.p("（四）傳真：02-2345-6780")
                        + Office.p("（五）電子郵件：trail@example.gov.tw");
        String file = docx("notice.docx", notice);

        assertThat(Run.of("inspect", "-q", file).out()).isEmpty();
        assertThat(Run.of("inspect", "-q", "--no-contact", file).out())
                .contains("電話", "電子郵件", "地址");
    }

    @Test
    void everyLeakIsAResultOfSarif() throws IOException {
        Run run = Run.of("inspect", "-q", "--format", "sarif", docx("草案 1.docx", HIDDEN));

        JsonNode result = new ObjectMapper().readTree(run.out()).at("/runs/0/results/0");
        assertThat(result.path("ruleId").asText()).isEqualTo("hidden-text");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
                .endsWith("/%E8%8D%89%E6%A1%88%201.docx");
    }

    @Test
    void aFileThatCannotBeReadEndsWithThreeAndTheOthersAreShown() throws IOException {
        String broken = Files.writeString(folder.resolve("b.docx"), "PK\3\4xx").toString();

        Run run = Run.of("inspect", "-q", broken, docx("a.docx", HIDDEN));

        assertThat(run.out()).contains("密隱藏");
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    }
}
