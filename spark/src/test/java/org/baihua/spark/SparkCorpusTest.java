package org.baihua.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.baihua.testing.MixedArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two thousand real files of all formats, with Spark and without.
@Tag("corpus")
class SparkCorpusTest {

    private static final double OVERHEAD = 0.30;

    @TempDir Path folder;

    @Test
    void sparkAndThisMachineGiveTheSameDocumentsAtNearlyTheSameCost() throws Exception {
        Path archive = folder.resolve("archive");
        Path few = folder.resolve("few");
        int files = MixedArchive.write(archive, Integer.getInteger("archive.step", 7));
        int start = MixedArchive.write(few, 600);
        Path local = folder.resolve("local");
        Path spark = folder.resolve("spark");
        // Both start cold once, so that neither pays for the other's compiler.
        cpu(() -> local(few, folder.resolve("warm")));
        cpu(() -> spark(few, folder.resolve("warmSpark")));
        double localStart = cpu(() -> local(few, folder.resolve("few1")));
        double sparkStart = cpu(() -> spark(few, folder.resolve("few2")));
        double localFirst = cpu(() -> local(archive, local));
        double sparkAll = cpu(() -> spark(archive, spark));
        double localAgain = cpu(() -> local(archive, folder.resolve("again")));
        double perLocal = ((localFirst + localAgain) / 2 - localStart) / (files - start);
        double perSpark = (sparkAll - sparkStart) / (files - start);
        System.out.printf(
                "%d files: local %.1f and %.1f CPU-s, Spark local[2] %.1f CPU-s (start-up %.1f);"
                        + " a document %.1f ms and %.1f ms, overhead %.0f %%%n",
                files,
                localFirst,
                localAgain,
                sparkAll,
                sparkStart,
                perLocal * 1000,
                perSpark * 1000,
                100 * (perSpark / perLocal - 1));
        Map<String, byte[]> expected = SparkRun.results(local);
        Map<String, byte[]> found = SparkRun.results(spark);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((name, bytes) -> assertThat(found.get(name)).as(name).isEqualTo(bytes));
        assertThat(perSpark / perLocal - 1).isLessThan(OVERHEAD);
    }

    private static int local(Path archive, Path output) throws InterruptedException {
        LocalRun.run(archive, output, 2);
        return 0;
    }

    private int spark(Path archive, Path output) throws Exception {
        return SparkRun.run(folder, archive.toString(), "-o", output.toString());
    }

    private static double cpu(Callable<Integer> work) throws Exception {
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        work.call();
        return (system.getProcessCpuTime() - before) / 1e9;
    }
}
