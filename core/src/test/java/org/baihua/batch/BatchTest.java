package org.baihua.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baihua.Pipeline;
import org.baihua.batch.Receipt.Status;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.TermMatcher;
import org.baihua.plain.Level;
import org.baihua.publish.Product;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.source.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    @TempDir Path folder;
    private Path archive;
    private Path output;

    @BeforeEach
    void anArchiveOfSmallLaws() throws IOException {
        archive = folder.resolve("舊法規");
        output = folder.resolve("out");
        for (int i = 1; i <= 12; i++) {
            Path file = archive.resolve("第" + i % 3 + "類").resolve("辦法" + i + ".txt");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "測試用品管理辦法\n第一條　本辦法依測試法第" + i + "條規定訂定之。\n第二條　業者應於三十日內申報；屆期未申報者，處新臺幣三萬元以下罰鍰。\n");
        }
        Files.write(archive.resolve("壞的.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        Files.write(archive.resolve("空的.pdf"), new byte[0]);
        Files.writeString(archive.resolve(".hidden"), "x");
    }

    private List<Receipt> run(boolean resume, String key) throws InterruptedException {
        CompiledTerms terms = CompiledTerms.of(List.of());
        Pipeline pipeline =
                new Pipeline(
                        new Pipeline.Setup(
                                ReadOptions.DEFAULT,
                                () -> new TermMatcher(terms, null),
                                Level.PLAIN,
                                Language.ZH_TW,
                                null));
        Conversion conversion =
                new Conversion(
                        pipeline,
                        new Conversion.Setup(
                                EnumSet.of(Product.HTML, Product.JSON, Product.MD),
                                Duration.ofSeconds(60),
                                key,
                                Language.ZH_TW));
        Batch batch =
                new Batch(
                        new Batch.Setup(
                                archive,
                                output,
                                2,
                                resume,
                                false,
                                Limits.DEFAULT,
                                key,
                                Language.ZH_TW),
                        conversion);
        List<Receipt> fresh = Collections.synchronizedList(new ArrayList<>());
        batch.run((receipt, skipped) -> {
            if (!skipped) {
                fresh.add(receipt);
            }
        });
        new Ledger(output, Language.ZH_TW).write(EnumSet.allOf(Ledger.Table.class));
        return fresh;
    }

    /// Every result by name, with its content; what tells of the run (times) aside.
    private Map<String, String> results() throws IOException {
        Map<String, String> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                if (!name.startsWith(".batch")
                        && !name.startsWith("report")
                        && !name.equals("documents.parquet")) {
                    results.put(
                            name,
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                                    .replaceAll("\"seconds\":[0-9.E-]+", ""));
                }
            }
        }
        return results;
    }

    @Test
    void everyFileHasALineAndBadOnesDoNotStopTheRest() throws Exception {
        assertThat(run(false, "1")).hasSize(14);
        List<String> lines = Files.readAllLines(output.resolve("batch.jsonl"));
        assertThat(lines).hasSize(14);
        List<Receipt> receipts = new ArrayList<>();
        for (String line : lines) {
            receipts.add(Receipt.parse(line));
        }
        assertThat(receipts).extracting(Receipt::path).isSorted().contains("第1類/辦法1.txt");
        assertThat(receipts)
                .filteredOn(r -> r.status() == Status.UNREADABLE)
                .extracting(Receipt::path)
                .containsExactlyInAnyOrder("壞的.docx", "空的.pdf");
        assertThat(receipts)
                .filteredOn(r -> r.status() == Status.OK)
                .allSatisfy(r -> assertThat(r.articles()).isEqualTo(2));
        assertThat(output.resolve("第1類/辦法1.txt/summary.html")).exists();
        assertThat(output.resolve("壞的.docx")).doesNotExist();
    }

    @Test
    void aResumeDoesOnlyWhatIsNewOrChanged() throws Exception {
        run(false, "1");
        Files.writeString(
                archive.resolve("第1類/辦法1.txt"), "測試用品管理辦法\n第一條　本辦法自發布日施行。\n第二條　新的。\n第三條　再一條。\n");
        Files.writeString(archive.resolve("新增.txt"), "新的辦法\n第一條　本辦法自發布日施行。\n");
        assertThat(run(true, "1"))
                .extracting(Receipt::path)
                .containsExactlyInAnyOrder("第1類/辦法1.txt", "新增.txt");
        assertThat(run(true, "another glossary")).hasSize(15);
    }

    @Test
    void anInterruptedRunThatIsResumedGivesTheSameBytes() throws Exception {
        run(false, "1");
        Map<String, String> undisturbed = results();
        // What a power failure leaves: results without receipts, receipts cut off, results that
        // were
        // never written to the disk, folders half-written.
        Files.delete(receipt("第1類/辦法1.txt"));
        Files.writeString(receipt("第2類/辦法2.txt"), "{\"path\":\"第");
        Path lost = output.resolve("第2類/辦法5.txt/summary.html");
        Files.write(lost, new byte[(int) Files.size(lost)]);
        Path half = Files.createDirectories(output.resolve(".batch/aside/0123"));
        Files.writeString(half.resolve("summary.html"), "<html");
        Files.delete(output.resolve("第0類/辦法3.txt/law.json"));
        assertThat(run(true, "1")).hasSize(4);
        assertThat(results()).isEqualTo(undisturbed);
    }

    private Path receipt(String relative) {
        return new Shelf(output).filed(relative).orElseThrow().file();
    }

    @Test
    void aFileThatTurnsBadLosesItsOldResult() throws Exception {
        run(false, "1");
        Files.write(archive.resolve("第1類/辦法1.txt"), new byte[0]);
        run(true, "1");
        assertThat(output.resolve("第1類/辦法1.txt")).doesNotExist();
        assertThat(Files.readAllLines(output.resolve("batch.jsonl")))
                .filteredOn(line -> line.contains("辦法1.txt\""))
                .singleElement()
                .asString()
                .contains("unreadable");
    }

    @Test
    void whatLeftTheArchiveIsListedAndStaysUntilItIsPruned() throws Exception {
        run(false, "1");
        Files.delete(archive.resolve("第1類/辦法1.txt"));
        Files.move(archive.resolve("第2類"), folder.resolve("搬走"));
        Path edited = output.resolve("第2類/辦法2.txt/summary.md");
        Files.writeString(edited, "承辦人自己的話\n");
        run(true, "1");
        Ledger ledger = new Ledger(output, Language.ZH_TW);
        BatchReport report = ledger.write(EnumSet.noneOf(Ledger.Table.class));
        assertThat(report.documents()).isEqualTo(9);
        assertThat(report.gone())
                .containsExactly(
                        "第1類/辦法1.txt", "第2類/辦法11.txt", "第2類/辦法2.txt", "第2類/辦法5.txt", "第2類/辦法8.txt");
        assertThat(Files.readString(output.resolve("report.html")))
                .contains("已不在來源", "<li>第2類/辦法11.txt</li>");
        assertThat(output.resolve("第1類/辦法1.txt/summary.html")).exists();

        assertThat(ledger.prune()).isEqualTo(5);
        assertThat(ledger.prune()).isZero();
        assertThat(ledger.write(EnumSet.noneOf(Ledger.Table.class)).goneCount()).isZero();
        assertThat(output.resolve("第1類/辦法1.txt")).doesNotExist();
        assertThat(output.resolve("第1類/辦法4.txt/summary.html")).exists();
        // What somebody has changed is no longer ours.
        try (Stream<Path> left = Files.walk(output.resolve("第2類"))) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(edited);
        }
        assertThat(run(true, "1")).isEmpty();
    }

    @Test
    void whatComesBackIsNotMadeAgain() throws Exception {
        run(false, "1");
        Files.move(archive.resolve("第2類"), folder.resolve("搬走"));
        run(true, "1");
        Files.move(folder.resolve("搬走"), archive.resolve("第2類"));
        assertThat(run(true, "1")).isEmpty();
        assertThat(new Ledger(output, Language.ZH_TW).prune()).isZero();
    }

    @Test
    void belowAFolderThatCannotBeListedNothingIsGone() throws Exception {
        run(false, "1");
        Files.move(archive.resolve("第2類"), folder.resolve("搬走"));
        Session session = Session.open(archive, output);
        try (session) {
            session.list(paths -> {
                for (String path : Files.readAllLines(output.resolve(Shelf.PATHS))) {
                    if (!path.startsWith("第2類")) {
                        paths.write(path + "\n");
                    }
                }
                paths.write("第2類\n");
            });
        }
        assertThat(new Ledger(output, Language.ZH_TW).prune()).isZero();
        assertThat(output.resolve("第2類/辦法2.txt/summary.html")).exists();
    }

    @Test
    void reasonsWithoutEndDoNotFillTheReport() throws Exception {
        BatchReport report = new BatchReport();
        for (int i = 0; i < 1_000; i++) {
            report.add(Receipt.without("檔案" + i, "", "", Status.FAILED, "第 " + i + " 頁壞了", 0, 0));
        }
        assertThat(report.failures()).hasSize(201);
        assertThat(report.failures().getFirst().count()).isEqualTo(800);
        assertThat(report.failures().stream().mapToInt(BatchReport.Failure::count).sum())
                .isEqualTo(1_000);
        assertThat(ReportPage.of(report, Language.ZH_TW)).contains("其他原因");
    }

    @Test
    void everyArticleHasALineOfItsOwn() throws Exception {
        run(false, "1");
        List<String> lines = Files.readAllLines(output.resolve("articles.jsonl"));
        assertThat(lines).hasSize(24);
        JsonNode second = new ObjectMapper().readTree(lines.get(1));
        assertThat(second.get("path").asText()).isEqualTo("第0類/辦法12.txt");
        assertThat(second.get("title").asText()).isEqualTo("測試用品管理辦法");
        assertThat(second.get("kind").asText()).isEqualTo("statute");
        assertThat(second.get("article").asText()).isEqualTo("2");
        assertThat(second.get("original").asText()).startsWith("業者應於三十日內申報");
        assertThat(second.get("actors").get(0).asText()).isEqualTo("業者");
        assertThat(second.get("fineTo").asLong()).isEqualTo(30000);
        assertThat(second.get("days").asInt()).isEqualTo(30);
    }

    @Test
    void theReportTellsWhatHappened() throws Exception {
        run(false, "1");
        BatchReport report = new BatchReport();
        for (String line : Files.readAllLines(output.resolve("batch.jsonl"))) {
            report.add(Receipt.parse(line));
        }
        assertThat(report.documents()).isEqualTo(14);
        assertThat(report.count(Status.UNREADABLE)).isEqualTo(2);
        String html = ReportPage.of(report, Language.ZH_TW);
        assertThat(html).contains("壞的.docx").contains("最慢的檔案");
        assertThat(html)
                .contains("<a href=\"%E7%AC%AC1%E9%A1%9E/%E8%BE%A6%E6%B3%951.txt/summary.html\">");
        assertThat(report.toJson()).contains("\"rewritten\"");
        Set<String> open = Set.of("<td", "<tr", "<table");
        for (String tag : open) {
            assertThat(html.split(tag, -1)).hasSameSizeAs(html.split("</" + tag.substring(1), -1));
        }
    }
}
