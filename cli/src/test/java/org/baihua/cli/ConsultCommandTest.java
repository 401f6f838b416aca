package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsultCommandTest {

    @TempDir Path folder;

    private Path out;

    @BeforeEach
    void imported() throws IOException {
        Path csv = folder.resolve("opinions.csv");
        Files.writeString(
                csv,
                "編號,日期,內容,姓名\n"
                        + "1,2026-03-01,反對第三條收取押金。請洽 0912-345-678。,陳大文\n"
                        + "2,2026-03-02,建議押金改為一成。,林小美\n"
                        + "3,2026-03-02,支持收取押金。,林小美\n"
                        + "4,2026-03-03,支持收取押金。,王小明\n");
        Path draft = folder.resolve("draft.txt");
        Files.writeString(
                draft, "露營場管理辦法草案\n第一條　為管理露營場，訂定本辦法。\n第二條　露營場應設置廣播系統。\n第三條　押金不得逾費用之二成。\n");
        out = folder.resolve("out");
        Run run =
                Run.of(
                        "consult",
                        "import",
                        csv.toString(),
                        "--draft",
                        draft.toString(),
                        "-o",
                        out.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("匯入 4 則意見（1 則和前面一字不差");
    }

    @Test
    void opinionsAreMaskedAndLinked() throws IOException {
        String opinions = Files.readString(out.resolve("opinions.jsonl"));
        assertThat(opinions.lines()).hasSize(4);
        assertThat(opinions)
                .doesNotContain("0912", "陳大文", "林小美")
                .contains("\"articles\":[\"3\"]", "\"duplicateOf\":\"3\"");
        assertThat(Files.readString(out.resolve("masked.csv"))).contains("1,phone,text,");
    }

    @Test
    void issuesAreGroupedAndEditsSurvive() throws IOException {
        assertThat(Run.of("consult", "issues", out.toString()).code()).isZero();
        String issues = Files.readString(out.resolve("issues.json"));
        assertThat(issues).contains("\"id\" : \"a3\"", "\"stance\" : \"oppose\"", "\"others\"");
        Files.writeString(out.resolve("issues.yaml"), "rename: {a3: 押金的上限}\nmove: {'2': a3}\n");
        assertThat(Run.of("consult", "issues", out.toString()).code()).isZero();
        assertThat(Files.readString(out.resolve("issues.json"))).contains("押金的上限");
        assertThat(Files.readString(out.resolve("issues.yaml"))).startsWith("rename");
    }

    @Test
    void answersAreCheckedAndKept() throws IOException {
        Run open = Run.of("consult", "respond", out.toString(), "--check", "--today", "2026-03-05");
        assertThat(open.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(open.out()).contains("1\tno-answer");
        Path table = out.resolve("responses.csv");
        String filled =
                Files.readString(table)
                        .lines()
                        .map(line ->
                                line.startsWith("opinion_id")
                                        ? line
                                        : line.replaceFirst(",,,,,$|,,,,$", ",不予採納,成本考量,,,"))
                        .reduce("", (a, b) -> a + b + "\n");
        Files.writeString(table, filled);
        Files.writeString(out.resolve("consultation.yaml"), "title: 露營場\nnoticeEnd: 2026-03-02\n");
        Run answered =
                Run.of("consult", "respond", out.toString(), "--check", "--today", "2026-03-05");
        assertThat(answered.out()).isEmpty();
        assertThat(answered.code()).isZero();
        assertThat(Files.readString(table)).contains("成本考量");
        assertThat(Files.readString(out.resolve("reply.html"))).contains("參採情形", "成本考量");
        assertThat(out.resolve("reply.docx")).exists();
        assertThat(out.resolve("reply.odt")).exists();
        assertThat(out.resolve("responses.xlsx")).exists();
    }

    @Test
    void commitmentsAndTranscriptsAreWritten() throws IOException {
        Path record = folder.resolve("record.md");
        Files.writeString(record, "# 2026-03-05 座談\n\n### 王科長：\n本部將於六月底前公布檢討結果。\n");
        Path register = folder.resolve("c.csv");
        assertThat(
                        Run.of(
                                        "consult",
                                        "commitments",
                                        record.toString(),
                                        "-o",
                                        register.toString())
                                .code())
                .isZero();
        assertThat(Files.readString(register)).contains("2026-06-30");
        assertThat(Files.readString(folder.resolve("c.ics"))).contains("BEGIN:VTODO");
        Path akn = folder.resolve("a.xml");
        Path back = folder.resolve("b.md");
        assertThat(
                        Run.of(
                                        "consult",
                                        "transcript",
                                        record.toString(),
                                        "--to",
                                        "akn",
                                        "-o",
                                        akn.toString())
                                .code())
                .isZero();
        assertThat(
                        Run.of(
                                        "consult",
                                        "transcript",
                                        akn.toString(),
                                        "--to",
                                        "md",
                                        "-o",
                                        back.toString())
                                .code())
                .isZero();
        assertThat(Files.readString(back)).isEqualTo(Files.readString(record));
        Path page = folder.resolve("a.html");
        assertThat(
                        Run.of(
                                        "consult",
                                        "transcript",
                                        record.toString(),
                                        "--to",
                                        "html",
                                        "-o",
                                        page.toString())
                                .code())
                .isZero();
        assertThat(Files.readString(page)).contains("王科長");
        for (String form : new String[] {"docx", "odt"}) {
            Path office = folder.resolve("a." + form);
            transcript(record, form, office);
            transcript(office, "md", back);
            assertThat(Files.readString(back)).as(form).isEqualTo(Files.readString(record));
        }
    }

    private static void transcript(Path from, String form, Path to) {
        Run run =
                Run.of("consult", "transcript", from.toString(), "--to", form, "-o", to.toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void aFolderWithoutOpinionsSaysWhatToDo() {
        Run run = Run.of("consult", "issues", folder.toString());
        assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(run.err()).contains("consult import");
    }

    @Test
    void everySubcommandHasExamplesInBothLanguages() {
        for (String name :
                new String[] {"import", "issues", "respond", "commitments", "transcript"}) {
            assertThat(Run.of("consult", name, "--help").out()).contains("baihua consult " + name);
            assertThat(Run.of("--lang", "en", "consult", name, "--help").out())
                    .contains("Examples");
        }
    }
}
