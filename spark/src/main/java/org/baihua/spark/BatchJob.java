package org.baihua.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.baihua.batch.Receipt.Status;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.glossary.build.GlossaryCache;
import org.baihua.source.Language;
import org.baihua.source.UserException;
import org.baihua.text.Dictionary;

/// The main class for `spark-submit`: a whole archive on a cluster.
public final class BatchJob {

    private BatchJob() {}

    public static void main(String[] arguments) throws Exception {
        int code = run(new SparkConf(), arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /// @return the exit code, as `baihua batch` has it
    static int run(SparkConf conf, String... arguments) throws Exception {
        JobOptions options;
        try {
            options = JobOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            String wrong = String.valueOf(e.getMessage());
            return say(SparkMessage.USAGE.in(Language.ZH_TW, wrong), 2);
        }
        conf.setIfMissing("spark.master", "local[*]");
        conf.setIfMissing("spark.app.name", "baihua batch");
        // Chinese file names are no paths in a process whose locale is C.
        conf.setIfMissing("spark.executorEnv.LC_ALL", "C.UTF-8");
        try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
            Map<Status, Long> counts = counts(spark, options);
            long unreadable = counts.getOrDefault(Status.UNREADABLE, 0L);
            long failed = counts.getOrDefault(Status.FAILED, 0L);
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            String done =
                    SparkMessage.DONE.in(
                            options.language(), all, unreadable, failed, options.output());
            int code = failed > 0 ? 70 : unreadable > 0 ? 3 : 0;
            return say(done, unreadable + failed <= options.allowed() ? 0 : code);
        } catch (UserException e) {
            return say(e.place() + ": " + e.in(options.language()), 2);
        }
    }

    private static int say(String sentence, int code) {
        System.err.println(sentence);
        return code;
    }

    private static Map<Status, Long> counts(SparkSession spark, JobOptions options)
            throws IOException, InterruptedException {
        Workshop.Plan plan = plan(spark, options);
        boolean folders = isLocal(options.archive()) && isLocal(options.output());
        return folders && !options.store()
                ? FolderRun.run(spark, options, plan)
                : StoreRun.run(spark, options, plan);
    }

    /// Whether an address is that of a folder, which every machine must then see at the same place.
    static boolean isLocal(String address) {
        return address.startsWith("file:") || !address.matches("[a-zA-Z][a-zA-Z0-9+.-]+:.*");
    }

    static Path local(String address) {
        return address.startsWith("file:")
                ? Path.of(URI.create(address))
                : Path.of(address).toAbsolutePath();
    }

    /// Compiles the glossaries here, once, and has Spark hand them out.
    private static Workshop.Plan plan(SparkSession spark, JobOptions options) throws IOException {
        List<String> terms = new ArrayList<>();
        if (options.instead().isEmpty()) {
            terms.add(handOut(spark, options.data().resolve(GlossaryIndex.TERMS)));
        }
        List<Path> own = new ArrayList<>(options.instead());
        own.addAll(options.besides());
        GlossaryCache cache = GlossaryCache.ofUser(System.getenv());
        for (int i = 0; i < own.size(); i++) {
            Path compiled = Files.createTempDirectory("baihua").resolve("glossary-" + i + ".bin");
            cache.terms(own.get(i)).value().write(compiled);
            terms.add(handOut(spark, compiled));
        }
        return new Workshop.Plan(
                handOut(spark, options.data().resolve(Dictionary.FILE)),
                terms,
                options.level(),
                options.products(),
                options.timeLimit(),
                options.key(),
                options.language(),
                local(options.output()).toString(),
                false,
                options.resume(),
                options.retry());
    }

    private static String handOut(SparkSession spark, Path file) {
        spark.sparkContext().addFile(file.toAbsolutePath().toString());
        return file.getFileName().toString();
    }

    /// How many tasks: enough to share the work evenly, and few enough that they cost nothing.
    static int partitions(SparkSession spark, JobOptions options, int documents) {
        int parallelism = spark.sparkContext().defaultParallelism();
        int wanted =
                options.partitions() > 0
                        ? options.partitions()
                        : Math.max(parallelism * 4, documents / 25);
        return Math.clamp(wanted, 1, Math.max(1, documents));
    }

    static Map<Status, Long> none() {
        return new TreeMap<>();
    }
}
