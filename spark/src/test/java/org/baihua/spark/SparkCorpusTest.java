package org.baihua.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baihua.testing.MixedArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two thousand real files of all formats, with Spark and without.
@Tag("corpus")
class SparkCorpusTest {

    private static final double OVERHEAD = 0.30;

    @TempDir Path folder;

    /// Every run is a fresh process; what a run of a quarter of the files costs is taken off, so
    /// that start-up and warming do not count; the order alternates, and of two runs the cheaper
    /// one counts, because what else a machine does can only make a run dearer.
    @Test
    void sparkAndThisMachineGiveTheSameDocumentsAtNearlyTheSameCost() throws Exception {
        Path archive = folder.resolve("archive");
        Path few = folder.resolve("few");
        int files = MixedArchive.write(archive, Integer.getInteger("archive.step", 7));
        int start = MixedArchive.write(few, 25);
        Map<String, Double> cheapest = new TreeMap<>();
        for (int round = 0; round < 2; round++) {
            List<String> engines =
                    round == 0 ? List.of("local", "spark") : List.of("spark", "local");
            for (String engine : engines) {
                for (Path which : List.of(few, archive)) {
                    String name = engine + " " + which.getFileName();
                    Path output = folder.resolve(name.replace(' ', '-') + round);
                    double cpu = EngineRun.cpu(engine, which, output, folder.resolve("s-" + name));
                    System.out.printf("round %d: %s %.1f CPU-s%n", round, name, cpu);
                    cheapest.merge(name, cpu, Math::min);
                }
            }
        }
        double local =
                (cheapest.get("local archive") - cheapest.get("local few")) / (files - start);
        double spark =
                (cheapest.get("spark archive") - cheapest.get("spark few")) / (files - start);
        System.out.printf(
                "%d files (%d taken off): a document %.1f ms locally, %.1f ms on Spark local[2],"
                        + " overhead %.0f %%%n",
                files, start, local * 1000, spark * 1000, 100 * (spark / local - 1));
        Map<String, byte[]> expected = SparkRun.results(folder.resolve("local-archive1"));
        Map<String, byte[]> found = SparkRun.results(folder.resolve("spark-archive0"));
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
        assertThat(spark / local - 1).isLessThan(OVERHEAD);
    }
}
