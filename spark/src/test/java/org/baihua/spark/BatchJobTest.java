package org.baihua.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.baihua.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The job in this process, on two threads.
class BatchJobTest {

    @TempDir Path folder;
    private Path archive;

    @BeforeEach
    void anArchiveWithBadFiles() throws IOException {
        archive = folder.resolve("舊法規");
        for (int i = 1; i <= 8; i++) {
            Path file = archive.resolve("第" + i % 3 + "類").resolve("辦法" + i);
            Files.createDirectories(file.getParent());
            String first = "測試用品" + i + "管理辦法";
            String second = "第一條　業者應於三十日內申報；屆期未申報者，處新臺幣三萬元以上十五萬元以下罰鍰。";
            if (i % 2 == 0) {
                Files.writeString(file.resolveSibling("辦法" + i + ".txt"), first + "\n" + second);
            } else {
                Files.write(
                        file.resolveSibling("辦法" + i + ".docx"),
                        Office.docx(paragraph(first) + paragraph(second)).bytes());
            }
        }
        Files.write(archive.resolve("壞的.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        Files.write(archive.resolve("空的.pdf"), new byte[0]);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void aFolderGetsWhatALocalRunWritesByteForByte() throws Exception {
        Path local = folder.resolve("local");
        Path spark = folder.resolve("spark");
        LocalRun.run(archive, local, 2);
        int code = SparkRun.run(folder, archive.toString(), "-o", spark.toString());
        assertThat(code).isEqualTo(3);
        Map<String, byte[]> expected = SparkRun.results(local);
        Map<String, byte[]> found = SparkRun.results(spark);
        assertThat(found.keySet()).isEqualTo(expected.keySet()).contains("batch.jsonl");
        expected.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
        int again =
                SparkRun.run(
                        folder,
                        archive.toString(),
                        "-o",
                        spark.toString(),
                        "--resume",
                        "--allow-failures",
                        "2");
        assertThat(again).isZero();
    }

    @Test
    void aStoreGetsTablesWithTheSameDocumentsAndABadOneIsARow() throws Exception {
        Path local = folder.resolve("local");
        Path store = folder.resolve("store");
        LocalRun.run(archive, local, 2);
        SparkRun.run(folder, archive.toUri().toString(), "-o", store.toString(), "--store");
        Map<String, byte[]> expected = SparkRun.results(local);
        try (SparkSession spark =
                SparkSession.builder().config(SparkRun.conf(folder)).getOrCreate()) {
            List<Row> documents = read(spark, store, "documents.parquet");
            assertThat(documents).hasSize(10);
            assertThat(documents)
                    .filteredOn(row -> !row.<String>getAs("status").equals("ok"))
                    .extracting(row -> row.<String>getAs("path"))
                    .containsExactlyInAnyOrder("壞的.docx", "空的.pdf");
            Map<String, byte[]> found = new TreeMap<>();
            for (Row row : read(spark, store, "files.parquet")) {
                found.put(row.getAs("path") + "/" + row.getAs("name"), row.getAs("content"));
            }
            assertThat(found).hasSizeGreaterThan(60);
            found.forEach(
                    (name, bytes) -> assertThat(bytes).as(name).isEqualTo(expected.get(name)));
            // Parquet as we write it ourselves is read by the format's own library, and says the
            // same.
            assertThat(texts(read(spark, local, "articles.parquet")))
                    .containsExactlyInAnyOrderElementsOf(
                            texts(read(spark, store, "articles.parquet")))
                    .isNotEmpty();
            assertThat(read(spark, local, "documents.parquet").getFirst().schema().names())
                    .isEqualTo(documents.getFirst().schema().names());
        }
    }

    private static List<Row> read(SparkSession spark, Path folder, String name) {
        return spark.read().parquet(folder.resolve(name).toString()).collectAsList();
    }

    private static List<String> texts(List<Row> rows) {
        return rows.stream().map(Row::json).toList();
    }

    @Test
    void aWrongArgumentIsUsage() throws Exception {
        assertThat(SparkRun.run(folder, "--nonsense")).isEqualTo(2);
    }
}
