package org.baihua.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;

/// Runs the job as `spark-submit` would, and reads what it left.
final class SparkRun {

    private SparkRun() {}

    static SparkConf conf(Path scratch) {
        return new SparkConf()
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set("spark.sql.shuffle.partitions", "2")
                .set("spark.local.dir", scratch.toString())
                .set("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString());
    }

    static int run(Path scratch, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of("--data", System.getProperty("baihua.data")));
        return BatchJob.run(conf(scratch), all.toArray(String[]::new));
    }

    /// Every file that a run leaves for people, by name; times aside, which no two runs share.
    static Map<String, byte[]> results(Path output) throws IOException {
        Map<String, byte[]> results = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = output.relativize(file).toString();
                byte[] bytes = Files.readAllBytes(file);
                if (name.equals("batch.jsonl")) {
                    bytes =
                            new String(bytes, StandardCharsets.UTF_8)
                                    .replaceAll("\"seconds\":[0-9.E-]+", "")
                                    .getBytes(StandardCharsets.UTF_8);
                } else if (name.startsWith(".batch/")
                        || name.startsWith("report.")
                        || name.equals("documents.parquet")) {
                    continue;
                }
                results.put(name, bytes);
            }
        }
        return results;
    }
}
