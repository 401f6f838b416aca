package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.baihua.testing.Office;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCommandTest {

    private static final String NOTICE =
            """
            agency: 水岸部
            legalBasis: 水岸管理法第九條第二項
            published: 2026-03-02
            commentDays: 60
            contact:
              unit: 水岸部遊憩司
              address: 臺北市中正區幸福路100號
              phone: (02)5550-0100
              email: opinion@example.gov.tw
            """;

    private static final String DRAFT =
            """
            水岸露營辦法草案
            第一條　本辦法依水岸管理法第九條第二項規定訂定之。
            第二條　營業人應於每年一月三十一日前，繳納審查費新臺幣六千元。
            一、河川水位達警戒水位時，應立即疏散露營者。
            二、露營者不得燃放爆竹。
            違反前項規定者，處新臺幣六萬元以上三十萬元以下罰鍰。
            第三條　本辦法自發布日施行。
            """;

    @TempDir Path folder;
    private Path notice;
    private Path draft;

    @BeforeEach
    void files() throws IOException {
        notice = Files.writeString(folder.resolve("notice.yaml"), NOTICE);
        draft = Files.writeString(folder.resolve("草案.txt"), DRAFT);
    }

    private Run bundle(Path file, Path out, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "bundle",
                                file.toString(),
                                "--notice",
                                notice.toString(),
                                "-o",
                                out.toString(),
                                "--to",
                                "html,odt,data"));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static TreeMap<String, byte[]> files(Path root) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Test
    void aBundleHoldsWhatAMinistryPublishes() throws IOException {
        Path out = folder.resolve("out");
        Run run = bundle(draft, out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(files(out).keySet())
                .contains(
                        "bagit.txt",
                        "bag-info.txt",
                        "manifest-sha256.txt",
                        "manifest-sha512.txt",
                        "tagmanifest-sha256.txt",
                        "data/index.html",
                        "data/notice.html",
                        "data/join.md",
                        "data/dcat.json",
                        "data/manifest.json",
                        "data/documents/draft.odt",
                        "data/documents/plain.html",
                        "data/documents/contract.html",
                        "data/data/law.json",
                        "data/data/law.csv",
                        "data/data/law.akn.xml",
                        "data/data/tables.ods",
                        "data/data/legislation.jsonld");
        String announced = Files.readString(out.resolve("data/notice.html"));
        assertThat(announced)
                .contains("水岸部", "水岸管理法第九條第二項", "60日", "中華民國115年5月1日", "opinion@example.gov.tw")
                .contains("application/ld+json");
        JsonNode manifest = new ObjectMapper().readTree(out.resolve("data/manifest.json").toFile());
        assertThat(manifest.at("/notice/until").asText()).isEqualTo("2026-05-01");
        assertThat(manifest.at("/files").size()).isEqualTo(files(out).size() - 6 - 1);
        assertThat(manifest.at("/glossaries").size()).isPositive();
    }

    @Test
    void whatIsPackedVerifies() throws IOException {
        Path out = folder.resolve("out.zip");
        assertThat(bundle(draft, out).code()).isZero();
        Run verify = Run.of("bundle", "verify", out.toString());
        assertThat(verify.code()).isZero();
        assertThat(verify.out()).contains("行政程序法第 154 條第 1 項").contains("沒有簽章");
        Path unpacked = folder.resolve("unpacked");
        assertThat(bundle(draft, unpacked).code()).isZero();
        Path page = unpacked.resolve("data/notice.html");
        Files.writeString(page, Files.readString(page).replace("60日", "6日"));
        Run broken = Run.of("bundle", "verify", unpacked.toString(), "--format", "json");
        assertThat(broken.code()).isEqualTo(1);
        assertThat(
                        new ObjectMapper()
                                .readTree(broken.out())
                                .get("problems")
                                .findValuesAsText("code"))
                .contains("bag-changed", "bundle-item-not-shown");
        assertThat(Run.of("bundle", "verify", draft.toString()).code()).isEqualTo(3);
    }

    @Test
    void aNoticeThatLacksWhatTheLawWantsIsRefused() throws IOException {
        Files.writeString(notice, NOTICE.replace("agency: 水岸部\n", "").replace("60", "7"));
        Run run = bundle(draft, folder.resolve("out"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("第 1 項第 1 款").contains("105 年 9 月 5 日函");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileWithoutADraftIsRefused() throws IOException {
        Files.writeString(draft, "各位同仁好：\n下週一開會。\n");
        Run run = bundle(draft, folder.resolve("out"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("第 1 項第 3 款");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aLeakStopsTheBundleUnlessItIsAllowed() throws IOException {
        Files.writeString(draft, DRAFT.replace("燃放爆竹", "燃放爆竹，違者請洽承辦人手機0912-345-678"));
        Path out = folder.resolve("out");
        Run refused = bundle(draft, out);
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("allow:").contains("kind: phone");
        assertThat(out).doesNotExist();
        Files.writeString(notice, NOTICE + "allow:\n  - kind: phone\n    reason: 檢舉專線\n");
        assertThat(bundle(draft, out).code()).isZero();
        JsonNode leaks =
                new ObjectMapper()
                        .readTree(out.resolve("data/manifest.json").toFile())
                        .get("leaks");
        assertThat(leaks.at("/allowed/phone").asInt()).isEqualTo(1);
        assertThat(leaks.at("/allow/0/reason").asText()).isEqualTo("檢舉專線");
    }

    @Test
    void whatAFileHidesIsInNoByteOfTheBundle() throws IOException {
        StringBuilder body = new StringBuilder();
        DRAFT.lines()
                .forEach(line ->
                        body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>"));
        body.append("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>機密底價九千萬</w:t></w:r>");
        body.append(
                "<w:del w:id=\"1\" w:author=\"王小明\"><w:r><w:delText>原訂三月</w:delText></w:r></w:del></w:p>");
        byte[] docx =
                Office.docx(body.toString())
                        .raw(
                                "docProps/core.xml",
                                "<cp:coreProperties"
                                        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>王小明</dc:creator></cp:coreProperties>")
                        .bytes();
        Path file = Files.write(folder.resolve("王小明修改版.docx"), docx);
        Path out = folder.resolve("out");
        assertThat(bundle(file, out).code()).isEqualTo(1);
        assertThat(out).doesNotExist();
        Run run = bundle(file, out, "--allow", "author,tracked-change,hidden-text,custom-property");
        assertThat(run.code()).as(run.err()).isZero();
        for (var each : unpacked(files(out)).entrySet()) {
            assertThat(new String(each.getValue(), StandardCharsets.UTF_8))
                    .as(each.getKey())
                    .doesNotContain("機密底價", "王小明", "原訂三月", folder.getFileName().toString());
        }
    }

    /// Every file, and every file inside of it.
    private static TreeMap<String, byte[]> unpacked(TreeMap<String, byte[]> files)
            throws IOException {
        TreeMap<String, byte[]> all = new TreeMap<>(files);
        for (var file : files.entrySet()) {
            if (!file.getKey().matches(".*\\.(odt|ods|docx|zip)")) {
                continue;
            }
            try (ZipInputStream zip =
                    new ZipInputStream(new ByteArrayInputStream(file.getValue()))) {
                for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                    all.put(file.getKey() + "!" + e.getName(), zip.readAllBytes());
                }
            }
        }
        return all;
    }

    @Test
    void theBytesHangOnNeitherClockNorZoneNorLocaleNorPlace() throws IOException {
        Path one = folder.resolve("one");
        assertThat(bundle(draft, one).code()).isZero();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            Path moved = Files.copy(draft, folder.resolve("另一個名字.txt"));
            Path two = folder.resolve("elsewhere/two");
            assertThat(bundle(moved, two, "--lang", "en").code()).isZero();
            assertThat(files(two).keySet()).isEqualTo(files(one).keySet());
            files(two)
                    .forEach((path, bytes) ->
                            assertThat(bytes).as(path).isEqualTo(files(one).get(path)));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void theCleanDraftReadsAsTheDraft() throws IOException {
        Path out = folder.resolve("out");
        assertThat(bundle(draft, out).code()).isZero();
        ObjectMapper mapper = new ObjectMapper();
        JsonNode packed = mapper.readTree(out.resolve("data/data/law.json").toFile());
        Run again =
                Run.of(
                        "parse",
                        out.resolve("data/documents/draft.odt").toString(),
                        "--format",
                        "json");
        assertThat(mapper.readTree(again.out()).get("provisions"))
                .isEqualTo(packed.get("provisions"));
    }

    @Test
    void theDifferenceToTheVersionBeforeIsTold() throws IOException {
        Path before = folder.resolve("before.zip");
        assertThat(bundle(draft, before).code()).isZero();
        Files.writeString(draft, DRAFT.replace("六千元", "八千元"));
        Path out = folder.resolve("out");
        Run run = bundle(draft, out, "--previous", before.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(out.resolve("data/documents/changes.html")))
                .contains("<ins>八千</ins>")
                .contains("前一版")
                .doesNotContain("第三條");
        assertThat(out.resolve("data/data/changes.json")).exists();
    }

    @Test
    void theRecordOfTheLastConsultationComesAlong() throws IOException {
        Path record = Files.createDirectory(folder.resolve("record"));
        assertThat(bundle(draft, folder.resolve("out"), "--consultation", record.toString()).code())
                .isEqualTo(2);
        Files.writeString(record.resolve("responses.csv"), "opinion_id,outcome\n1,參採\n");
        Files.writeString(record.resolve("opinions.jsonl"), "{\"text\":\"原始意見\"}\n");
        Path out = folder.resolve("out");
        assertThat(bundle(draft, out, "--consultation", record.toString()).code()).isZero();
        assertThat(out.resolve("data/consultation/responses.csv")).exists();
        assertThat(out.resolve("data/consultation/opinions.jsonl")).doesNotExist();
    }

    @Test
    void theRegisterOfCommitmentsIsAPageATableAndACalendarThatAgree() throws IOException {
        Path record = Files.createDirectory(folder.resolve("record"));
        Files.writeString(record.resolve("responses.csv"), "opinion_id,outcome\n1,同意參採\n");
        Files.writeString(
                record.resolve("commitments.csv"),
                """
                id,text,owner,due,source,status,flags
                c001,"本會將於七月底前公布名單, 並函送各縣市。",河川保育會,2026-07-31,會議.md:3,進行中,
                c002,我們再看看怎麼放寬。,,,會議.md:9,未開始,no-owner no-due unsure
                """);
        Files.writeString(record.resolve("commitments.ics"), "an old calendar");
        Path out = folder.resolve("out");
        Run run = bundle(draft, out, "--consultation", record.toString());
        assertThat(run.code()).as(run.err()).isZero();
        Path consultation = out.resolve("data/consultation");
        assertThat(Files.readString(consultation.resolve("commitments.html")))
                .contains("115 年 7 月 31 日")
                .contains("待機關確認 1 項");
        assertThat(Files.readString(consultation.resolve("commitments.ics")))
                .contains("DUE;VALUE=DATE:20260731")
                .doesNotContain("an old calendar");
        assertThat(Run.of("bundle", "verify", out.toString()).out()).contains("2 項承諾");
        Path csv = consultation.resolve("commitments.csv");
        Files.writeString(csv, Files.readString(csv).replace("七月底", "八月底"));
        assertThat(Run.of("bundle", "verify", out.toString()).out()).contains("八月底");
    }

    @Test
    void somethingElseIsNotOverwritten() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("thesis.odt"), "years");
        assertThat(bundle(draft, mine).code()).isEqualTo(2);
        assertThat(mine.resolve("thesis.odt")).exists();
    }

    @Test
    void aNoticeIsBegunFromTheDraft() throws IOException {
        Path yaml = folder.resolve("new.yaml");
        Path sample = Shared.root().resolve("samples/river-camping.docx");
        Run run = Run.of("init", "notice", sample.toString(), "-o", yaml.toString(), "--no-ask");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(yaml))
                .contains("agency: \"生活環境部\"", "commentDays: 60", "行政程序法第 154 條第 1 項第 1 款");
        notice = yaml;
        assertThat(bundle(draft, folder.resolve("out")).code()).isZero();
        assertThat(Run.of("init", "notice", "-o", yaml.toString(), "--no-ask").code()).isEqualTo(2);
    }

    @Test
    void whatTheDraftDoesNotSayIsAskedFor() throws IOException {
        Path yaml = folder.resolve("asked.yaml");
        String answers = "水岸部\n\n2026-03-02\n14\n配合母法施行\n水岸部遊憩司\n\nopinion@example.gov.tw\n";
        Run run =
                Run.withInput(
                        answers.getBytes(StandardCharsets.UTF_8),
                        "init",
                        "notice",
                        draft.toString(),
                        "-o",
                        yaml.toString(),
                        "--ask");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(yaml))
                .contains("agency: \"水岸部\"", "legalBasis: \"水岸管理法第九條第二項\"", "commentDays:");
    }
}
