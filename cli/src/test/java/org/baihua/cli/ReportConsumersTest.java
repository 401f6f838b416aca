package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Reports as the programs read them that they are made for. Those that are not on the machine are
/// passed over with a printed reason.
class ReportConsumersTest {

    @TempDir Path folder;
    private Path notice;

    /// A notice with everything that breaks a careless writer: marks of XML, a quotation mark, a
    /// character beyond the first plane, a formula, a control character.
    @BeforeEach
    void aNotice() throws IOException {
        notice = folder.resolve("公告 <1> & 2.txt");
        Files.writeString(
                notice,
                "俾利申請人瞭解，爰公告如下。\n=SUM(A1:A9)爰 <b>\"𠮷\"</b> & 爰\u0001。\n" + "爰，".repeat(61) + "\n");
    }

    private String check(String format) throws IOException {
        Path words = folder.resolve("words.tsv");
        Files.writeString(words, "term\tplain\n爰\t因此\n俾利\t以便\n");
        Path report = folder.resolve("report." + format);
        Run run =
                Run.of(
                        "check",
                        notice.toString(),
                        "--glossary",
                        words.toString(),
                        "--format",
                        format,
                        "-o",
                        report.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        return report.toString();
    }

    @Test
    void aSpreadsheetHoldsOneRowAFindingAndNothingBecomesAFormula() throws IOException {
        try (var book = WorkbookFactory.create(Path.of(check("xlsx")).toFile())) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("問題");
            assertThat(sheet.getLastRowNum()).isEqualTo(66);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRow(0).getCell(6).getStringCellValue()).isEqualTo("原文");
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("俾利");
            assertThat(sheet.getRow(1).getCell(7).getStringCellValue()).isEqualTo("以便");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(3).getCell(9).getStringCellValue())
                    .startsWith("=SUM(A1:A9)【爰】 <b>\"𠮷\"</b> & 爰\uFFFD");
            assertThat(book.getSheetAt(1).getRow(1).getCell(1).getNumericCellValue()).isEqualTo(65);
            assertThat(book.getSheetName(2)).isEqualTo("讀取時的提醒");
        }
    }

    @Test
    void aSpreadsheetIsTheSameByteForByte() throws IOException {
        byte[] once = Files.readAllBytes(Path.of(check("xlsx")));
        assertThat(Files.readAllBytes(Path.of(check("xlsx")))).isEqualTo(once);
    }

    @Test
    void libreOfficeOpensTheSpreadsheet() throws Exception {
        String csv = convert(Path.of(check("xlsx")), "csv:Text - txt - csv (StarCalc):44,34,76");
        assertThat(csv.lines().findFirst().orElse("")).startsWith("檔案,頁,行,字,程度");
        assertThat(csv).contains("俾利,以便").contains("𠮷");
    }

    @Test
    void libreOfficeOpensTheAnnotatedFiles() throws Exception {
        Path sample = Shared.root().resolve("samples/river-camping.docx");
        Path odt = Shared.root().resolve("samples/shared-ebikes.odt");
        Path out = folder.resolve("out");
        assertThat(
                        Run.of(
                                        "convert",
                                        sample.toString(),
                                        odt.toString(),
                                        "--quiet",
                                        "-o",
                                        out.toString())
                                .code())
                .isZero();
        List<Path> annotated = new ArrayList<>();
        try (Stream<Path> files = Files.walk(out)) {
            files.filter(file -> file.getFileName().toString().startsWith("annotated."))
                    .forEach(annotated::add);
        }
        assertThat(annotated).hasSize(2);
        for (Path file : annotated) {
            assertThat(convert(file, "txt:Text (encoded):UTF8")).contains("第");
        }
    }

    private String convert(Path file, String filter) throws Exception {
        Path target = Files.createDirectories(folder.resolve("converted"));
        run(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                filter,
                "--outdir",
                target.toString(),
                file.toString());
        String name = file.getFileName().toString();
        String extension = filter.substring(0, filter.indexOf(':'));
        return Files.readString(
                target.resolve(name.substring(0, name.lastIndexOf('.')) + "." + extension));
    }

    @Test
    void sarifFitsItsSchema() throws Exception {
        Path schema = Shared.path("schemas/sarif-schema-2.1.0.json");
        needs("python3", "-c", "import jsonschema");
        String said =
                run(
                        "python3",
                        "-W",
                        "ignore",
                        "-c",
                        """
                        import json, sys, jsonschema
                        schema = json.load(open(sys.argv[1], encoding='utf-8'))
                        log = json.load(open(sys.argv[2], encoding='utf-8'))
                        faults = list(jsonschema.Draft7Validator(schema).iter_errors(log))
                        print(len(log['runs'][0]['results']), len(faults), [f.message for f in faults[:3]])
                        """,
                        schema.toString(),
                        check("sarif"));
        assertThat(said.strip()).isEqualTo("66 0 []");
    }

    /// The names that surefire's published schema (surefire-test-report.xsd) and CI servers know.
    @Test
    void junitHasTheElementsAndCountsThatCiServersRead() throws Exception {
        Element suites = parse(check("junit"));
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        Element suite = (Element) suites.getElementsByTagName("testsuite").item(0);
        NodeList cases = suite.getElementsByTagName("testcase");
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.getLength()));
        assertThat(suite.getAttribute("failures"))
                .isEqualTo(String.valueOf(suite.getElementsByTagName("failure").getLength()));
        for (int i = 0; i < cases.getLength(); i++) {
            assertThat(((Element) cases.item(i)).getAttribute("name")).isNotEmpty();
            assertThat(((Element) cases.item(i)).getAttribute("classname")).isNotEmpty();
        }
    }

    @Test
    void checkstyleHasTheAttributesThatItsReadersNeed() throws Exception {
        Element root = parse(check("checkstyle"));
        assertThat(root.getTagName()).isEqualTo("checkstyle");
        Element file = (Element) root.getElementsByTagName("file").item(0);
        assertThat(file.getAttribute("name")).isEqualTo(notice.toString());
        NodeList errors = file.getElementsByTagName("error");
        assertThat(errors.getLength()).isEqualTo(66);
        for (int i = 0; i < errors.getLength(); i++) {
            Element error = (Element) errors.item(i);
            assertThat(Integer.parseInt(error.getAttribute("line"))).isPositive();
            assertThat(Integer.parseInt(error.getAttribute("column"))).isPositive();
            assertThat(error.getAttribute("severity")).isIn("error", "warning", "info");
            assertThat(error.getAttribute("message")).isNotEmpty();
            assertThat(error.getAttribute("source")).isNotEmpty();
        }
    }

    private static Element parse(String file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(Path.of(file).toFile())
                .getDocumentElement();
    }

    /// What a program prints; skips the test when it is not installed.
    private static String run(String... command) throws Exception {
        Process process;
        try {
            process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            System.out.println("skipped: needs " + command[0]);
            Assumptions.abort("needs " + command[0]);
            throw e;
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return out;
    }

    private static void needs(String... command) throws Exception {
        try {
            if (new ProcessBuilder(command).start().waitFor() == 0) {
                return;
            }
        } catch (IOException e) {
            // Said below.
        }
        System.out.println("skipped: needs " + String.join(" ", command));
        Assumptions.abort("needs " + String.join(" ", command));
    }
}
