package org.baihua.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.baihua.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The job on a real standalone cluster: a master and two workers as processes on loopback.
@Tag("cluster")
@Timeout(600)
class ClusterTest {

    private static final int FILES = 240;

    @TempDir Path folder;
    private Path archive;

    @BeforeEach
    void manySmallFiles() throws IOException {
        archive = folder.resolve("舊法規");
        for (int i = 0; i < FILES; i++) {
            StringBuilder text = new StringBuilder("測試用品" + i + "管理辦法\n");
            StringBuilder body = new StringBuilder();
            for (int a = 1; a <= 20; a++) {
                text.append("第" + a + "條　業者應於" + (i + a) + "日內申報；屆期未申報者，處新臺幣三萬元以上十五萬元以下罰鍰。\n");
            }
            text.toString()
                    .lines()
                    .forEach(l -> body.append("<w:p><w:r><w:t>" + l + "</w:t></w:r></w:p>"));
            Path file = archive.resolve("第" + i % 5 + "類").resolve("辦法" + i + ".docx");
            Files.createDirectories(file.getParent());
            if (i % 2 == 0) {
                Files.write(file, Office.docx(body.toString()).bytes());
            } else {
                Files.writeString(file.resolveSibling("辦法" + i + ".txt"), text);
            }
        }
        Files.write(archive.resolve("壞的.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    }

    @Test
    void aClusterGivesWhatThisMachineGivesEvenWhenAWorkerIsKilled() throws Exception {
        Path local = folder.resolve("local");
        LocalRun.run(archive, local, 2);
        Map<String, byte[]> expected = SparkRun.results(local);
        try (Cluster cluster = Cluster.start(folder, 2)) {
            Path undisturbed = folder.resolve("undisturbed");
            assertThat(run(cluster, undisturbed)).isEqualTo(3);
            same(expected, SparkRun.results(undisturbed));

            Path disturbed = folder.resolve("disturbed");
            CompletableFuture<Integer> code =
                    CompletableFuture.supplyAsync(() -> {
                        try {
                            return run(cluster, disturbed);
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    });
            while (receipts(disturbed) < FILES / 4 && !code.isDone()) {
                Thread.sleep(20);
            }
            int done = receipts(disturbed);
            cluster.killWorker(0);
            System.out.println(
                    "a worker was killed after " + done + " of " + (FILES + 1) + " documents");
            assertThat(done).isLessThan(FILES);
            assertThat(code.get(400, TimeUnit.SECONDS)).isEqualTo(3);
            same(expected, SparkRun.results(disturbed));
        }
    }

    private int run(Cluster cluster, Path output) throws Exception {
        List<String> arguments =
                new ArrayList<>(Arrays.asList(archive.toString(), "-o", output.toString()));
        arguments.addAll(List.of("--data", System.getProperty("baihua.data")));
        return BatchJob.run(cluster.conf(folder, 2), arguments.toArray(String[]::new));
    }

    private static void same(Map<String, byte[]> expected, Map<String, byte[]> found) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
    }

    private static int receipts(Path output) throws IOException {
        Path receipts = output.resolve(".batch/receipts");
        if (!Files.isDirectory(receipts)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(receipts)) {
            return (int) files.filter(f -> f.toString().endsWith(".jsonl")).count();
        }
    }
}
