package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchCommandTest {

    @TempDir Path folder;
    private Path glossary;

    @BeforeEach
    void anArchiveAndAGlossaryInAFolder() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("舊法規"));
        for (int i = 1; i <= 3; i++) {
            Files.writeString(archive.resolve("辦法" + i + ".txt"), "測試用品管理辦法\n第一條　業者應於三十日內申報。\n");
        }
        glossary = Files.createDirectories(folder.resolve("words"));
        Files.writeString(
                glossary.resolve("glossary.yaml"),
                "name: words\ntitle: 測試詞庫\nlicence: Apache-2.0\norigin: own\n");
        Files.writeString(glossary.resolve("terms.tsv"), "term\tplain\n申報\t通報\n");
    }

    private Run batch(String... more) {
        String[] arguments = new String[more.length + 8];
        String[] first = {
            "batch",
            folder.resolve("舊法規").toString(),
            "-o",
            folder.resolve("out").toString(),
            "--to",
            "json",
            "--glossary",
            glossary.toString()
        };
        System.arraycopy(first, 0, arguments, 0, first.length);
        System.arraycopy(more, 0, arguments, first.length, more.length);
        return Run.of(arguments);
    }

    @Test
    void everyDocumentHasALineAndAnotherGlossaryMakesThemAnew() throws IOException {
        Run run = batch();
        assertThat(run.code()).as(run.err()).isZero();
        Path journal = folder.resolve("out/batch.jsonl");
        String before = Files.readString(journal);
        assertThat(before.lines()).hasSize(3).allMatch(line -> line.contains("\"申報\":1"));
        assertThat(batch("--resume").code()).isZero();
        assertThat(Files.readString(journal)).isEqualTo(before);
        Files.writeString(glossary.resolve("terms.tsv"), "term\tplain\n業者\t店家\n");
        assertThat(batch("--resume").code()).isZero();
        assertThat(Files.readString(journal).lines())
                .hasSize(3)
                .allMatch(line -> line.contains("\"業者\":1"));
    }

    @Test
    void anUnreadableFileGivesExitCodeThreeUnlessSoManyAreAllowed() throws IOException {
        Files.write(folder.resolve("舊法規/空的.docx"), new byte[0]);
        Run run = batch();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("空的.docx");
        assertThat(batch("--allow-failures", "1").code()).isZero();
        assertThat(folder.resolve("out/report.html")).exists();
    }

    @Test
    void whatLeftTheArchiveIsToldAndPrunedOnRequest() throws IOException {
        assertThat(batch().code()).isZero();
        Files.delete(folder.resolve("舊法規/辦法1.txt"));
        Run told = batch("--resume");
        assertThat(told.err()).contains("1 份文件已不在來源").contains("--prune");
        assertThat(folder.resolve("out/辦法1.txt")).exists();
        Run pruned = batch("--resume", "--prune");
        assertThat(pruned.err()).contains("已清除 1 份").doesNotContain("已不在來源，結果還在");
        assertThat(folder.resolve("out/辦法1.txt")).doesNotExist();
    }

    @Test
    void resultsCanBeSearched() throws IOException {
        assertThat(batch().code()).isZero();
        String out = folder.resolve("out").toString();
        Run found = Run.of("batch", "search", out, "三十日", "--limit", "2");
        assertThat(found.code()).as(found.err()).isZero();
        assertThat(found.out())
                .contains("辦法1.txt 第 1 條")
                .contains("【三十日】")
                .contains("共 3 條，列出 2 條");
        Run json = Run.of("batch", "search", out, "條:第一條", "--format", "json");
        assertThat(json.out()).contains("\"total\" : 3").contains("\"article\" : \"1\"");
        assertThat(Run.of("batch", "search", out, "沒有這個詞").code()).isEqualTo(1);
        assertThat(Run.of("batch", "search", out).code()).isEqualTo(2);
        assertThat(Run.of("batch", "search", folder.toString(), "業者").code()).isEqualTo(2);
    }

    @Test
    void withoutSparkASentenceSaysWhatToDo() {
        Run run = batch("--engine", "spark", "--master", "local[2]");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("SPARK_HOME");
    }

    @Test
    void sparkIsStartedWithOurJobAndTheCallsOptions() throws IOException {
        Path spark = Files.createDirectories(folder.resolve("spark/jars")).getParent();
        Path jobs = Files.createDirectories(folder.resolve("jobs"));
        Files.createFile(jobs.resolve("baihua-spark-1.jar"));
        Files.createFile(jobs.resolve("poi.jar"));
        List<String> command =
                new SparkEngine(
                                Map.of(
                                        "SPARK_HOME",
                                        spark.toString(),
                                        "BAIHUA_SPARK",
                                        jobs.toString()))
                        .command("local[2]", List.of("a=b"), List.of("in", "-o", "out"));
        assertThat(command)
                .containsSubsequence(
                        "org.apache.spark.deploy.SparkSubmit",
                        "--class",
                        "org.baihua.spark.BatchJob",
                        "--master",
                        "local[2]",
                        "--conf",
                        "a=b",
                        "--jars",
                        jobs.resolve("poi.jar").toString(),
                        jobs.resolve("baihua-spark-1.jar").toString(),
                        "in",
                        "-o",
                        "out");
    }

    @Test
    void aGlossaryThatCannotBeOpenedIsNoDocumentsTrouble() throws IOException {
        assertThat(batch().code()).isZero();
        Files.delete(glossary.resolve("terms.tsv"));
        Files.delete(glossary.resolve("glossary.yaml"));
        Files.delete(glossary);
        Run run = batch("--resume");
        assertThat(run.code()).as(run.err()).isNotZero();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(folder.resolve("out/辦法1.txt/summary.json")).exists();
    }
}
