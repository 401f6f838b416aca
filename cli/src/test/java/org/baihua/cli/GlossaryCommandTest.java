package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryCommandTest {

    private static final String ROWS =
            "term\tplain\tgloss\tsource\n爰\t因此\t承接上文\town\n俾利\t以便\t\town\n備查\t\t報給主管機關知道\town\n";

    @TempDir Path folder;
    private String words = "";

    @BeforeEach
    void aGlossary() throws IOException {
        words = write("words.tsv", ROWS);
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file.toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void anIndexIsBuiltListedSearchedAndExplained() throws IOException {
        String index = path("index");
        assertThat(Run.of("glossary", "build", words, "-o", index).code()).isZero();
        JsonNode list =
                new ObjectMapper()
                        .readTree(
                                Run.of("glossary", "list", "--index", index, "--format", "json")
                                        .out());
        assertThat(list.toString()).contains("words").contains("3");
        assertThat(Run.of("glossary", "search", "因此", "--index", index).out()).contains("爰");
        assertThat(Run.of("glossary", "search", "主管機關", "--index", index).out()).contains("備查");
        assertThat(Run.of("glossary", "search", "备查", "--index", index).out()).contains("備查");
        Run explained = Run.of("glossary", "explain", "備查", "--index", index);
        assertThat(explained.code()).isZero();
        assertThat(explained.out()).contains("報給主管機關知道");
    }

    @Test
    void anUnknownTermIsNoCleanAnswer() {
        Run run = Run.of("glossary", "explain", "查無此詞");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("查無此詞");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tsv", "csv", "xlsx", "json", "tbx"})
    void everyFormatGoesOutAndComesInAgain(String format) throws IOException {
        String out = path("out." + format);
        assertThat(Run.of("glossary", "export", "--glossary", words, "-o", out).code()).isZero();
        String home = path("home-" + format);
        Run imported =
                Run.of(
                        "glossary",
                        "import",
                        out,
                        "-o",
                        home,
                        "--title",
                        "試",
                        "--licence",
                        "CC0-1.0",
                        "--origin",
                        "own");
        assertThat(imported.code()).as(imported.err()).isZero();
        String back = path("back.tsv");
        assertThat(Run.of("glossary", "export", "--glossary", home, "-o", back).code()).isZero();
        assertThat(Files.readString(Path.of(back)))
                .contains("爰\t", "因此", "俾利\t", "以便", "備查", "報給主管機關知道");
        // What came in is a glossary that checks can use.
        String notice = write("公告.txt", "爰公告如下。\n");
        assertThat(Run.of("check", notice, "--glossary", home, "--format", "line").out())
                .contains(":1:1:jargon:");
    }

    @Test
    void lintNamesDuplicatesAndCyclesWithTheirLines() throws IOException {
        String faulty =
                write(
                        "faulty.tsv",
                        "term\tplain\tsource\n爰\t因此\town\n爰\t所以\town\n因此\t爰\town\n俾利\t以便\t\n");
        Run run = Run.of("glossary", "lint", faulty);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("faulty.tsv").contains("爰");
        String home = path("home");
        Run.of("glossary", "import", words, "-o", home, "--licence", "CC0-1.0", "--origin", "own");
        Run clean = Run.of("glossary", "lint", home);
        assertThat(clean.code()).as(clean.out() + clean.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"zip", "rar"})
    void aFormatThatThereIsNotIsSaid(String format) {
        Run run = Run.of("glossary", "export", "--glossary", words, "-o", path("a." + format));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a." + format);
    }

    @Test
    void definitionsAreHarvestedFromFilesFoldersAndArchives() throws IOException {
        Files.createDirectories(folder.resolve("laws"));
        write(
                "laws/露營場管理辦法.txt",
                "露營場管理辦法\n第一條　本辦法依河川休憩法（以下簡稱本法）第三條規定訂定之。\n" + "第二條　本辦法所稱露營場，指設有營位供人露營之場所。\n");
        write("laws/broken.docx", "PK\u0003\u0004 no document");
        String archive =
                write(
                        "more.jsonl",
                        "{\"name\":\"渡船管理規則\",\"articles\":[{\"no\":\"第 2 條\","
                                + "\"text\":\"本規則所稱渡船，指載運乘客橫渡河川之船舶。\"}]}\n");
        String out = path("found.tsv");
        Run run = Run.of("glossary", "harvest", path("laws"), archive, "-o", out);
        assertThat(run.code()).as("one file could not be read").isEqualTo(3);
        assertThat(run.err()).contains("broken.docx");
        assertThat(Files.readString(Path.of(out)))
                .contains("露營場", "設有營位供人露營之場所", "露營場管理辦法")
                .contains("渡船\t", "載運乘客橫渡河川之船舶", "渡船管理規則");
    }

    @Test
    void aBrokenArchiveIsNamedWithItsLine() throws IOException {
        String archive = write("laws.jsonl", "{\"name\":\"甲法\",\"articles\":[]}\n{\"name\":\n");
        Run run = Run.of("glossary", "harvest", archive, "-o", path("out.tsv"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("laws.jsonl:2");
    }

    /// Each refusal is one sentence with file and line; nothing is ever silently clean.
    @ParameterizedTest
    @CsvSource({
        "'term\tplain\n爰\t因此\t多\t餘\n', rows.tsv:2",
        "'term\tplain\n\t因此\n', rows.tsv:2",
        "'term\tplain\tsafe\n爰\t因此\tmaybe\n', rows.tsv:2",
        "'plain\tgloss\n爰\t因此\n', rows.tsv:1",
        "'term\tplain\tsafe\tcontext\n爰\t因此\tcontext\tRIGHT{\n', rows.tsv:2",
    })
    void aMalformedRowIsNamedAndNothingIsChecked(String rows, String place) throws IOException {
        String broken = write("rows.tsv", rows.replace("\\t", "\t").replace("\\n", "\n"));
        String notice = write("公告.txt", "爰公告如下。\n");
        for (String[] call :
                new String[][] {
                    {"check", notice, "--glossary", broken},
                    {"glossary", "build", broken, "-o", path("index")},
                }) {
            Run run = Run.of(call);
            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains(place);
            assertThat(run.err().lines()).hasSize(1);
        }
    }
}
