package org.baihua.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baihua.source.Home;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Hands an archive to Spark, in a process of its own: Spark is no part of this program, and its
/// libraries are not to meet ours.
///
/// Spark is where `SPARK_HOME` says. Our job for it is in the folder that `BAIHUA_SPARK` names, in
/// `spark` below an installed program, or where a checkout's build left it.
final class SparkEngine {

    /// What Spark needs of a current JVM; its own launcher gives the same.
    private static final List<String> OPENED =
            List.of(
                    "java.lang",
                    "java.lang.invoke",
                    "java.lang.reflect",
                    "java.io",
                    "java.net",
                    "java.nio",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.concurrent.atomic");

    private static final List<String> OPENED_INSIDE =
            List.of("jdk.internal.ref", "sun.nio.ch", "sun.nio.cs", "sun.util.calendar");

    private final Map<String, String> environment;

    SparkEngine(Map<String, String> environment) {
        this.environment = environment;
    }

    /// The command that starts the job.
    ///
    /// @param master where Spark runs, as `--master` has it; empty for Spark's own setting
    /// @param settings Spark's, each `name=value`
    /// @param arguments the job's
    /// @throws UserException when Spark or our job for it is not there
    List<String> command(String master, List<String> settings, List<String> arguments) {
        Path spark = folder(environment.get("SPARK_HOME"));
        if (spark == null || !Files.isDirectory(spark.resolve("jars"))) {
            throw UserException.usage(CliMessage.NO_SPARK, Place.inFile(""));
        }
        List<Path> jars = jars();
        Path job =
                jars.stream()
                        .filter(jar -> jar.getFileName().toString().startsWith("baihua-spark"))
                        .findFirst()
                        .orElseThrow(() ->
                                UserException.usage(CliMessage.NO_SPARK_JOB, Place.inFile("")));
        List<String> command = new ArrayList<>();
        Path submit = spark.resolve("bin").resolve("spark-submit");
        if (Files.isExecutable(submit)) {
            command.add(submit.toString());
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
            OPENED_INSIDE.forEach(
                    name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
            command.add("--sun-misc-unsafe-memory-access=allow");
            command.add("--enable-native-access=ALL-UNNAMED");
            command.addAll(List.of("-cp", spark.resolve("jars") + File.separator + "*"));
            command.add("org.apache.spark.deploy.SparkSubmit");
        }
        command.addAll(List.of("--class", "org.baihua.spark.BatchJob"));
        if (!master.isEmpty()) {
            command.addAll(List.of("--master", master));
        }
        settings.forEach(setting -> command.addAll(List.of("--conf", setting)));
        String others =
                String.join(
                        ",",
                        jars.stream().filter(jar -> !jar.equals(job)).map(Path::toString).toList());
        if (!others.isEmpty()) {
            command.addAll(List.of("--jars", others));
        }
        command.add(job.toString());
        command.addAll(arguments);
        return command;
    }

    /// Starts the job and waits for it; it writes where this process writes.
    int run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start().waitFor();
    }

    private List<Path> jars() {
        List<@Nullable Path> places = new ArrayList<>();
        places.add(folder(environment.get("BAIHUA_SPARK")));
        Path data = Home.data().toAbsolutePath();
        // Beside an installed program's data, and in a checkout beside glossaries/target/compiled.
        places.add(data.resolveSibling("spark"));
        Path root = data.getParent();
        for (int i = 0; i < 2 && root != null; i++) {
            root = root.getParent();
        }
        places.add(root == null ? null : root.resolve("spark").resolve("target").resolve("lib"));
        for (@Nullable Path place : places) {
            if (place != null && Files.isDirectory(place)) {
                try (Stream<Path> found = Files.list(place)) {
                    return found.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
                } catch (IOException e) {
                    throw InputOptions.unusable(place.toString(), e);
                }
            }
        }
        return List.of();
    }

    private static @Nullable Path folder(@Nullable String name) {
        return name == null || name.isBlank() ? null : Path.of(name);
    }
}
