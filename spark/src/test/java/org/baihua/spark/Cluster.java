package org.baihua.spark;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkConf;

/// A standalone cluster of processes on loopback, out of the libraries that the build has: a master
/// and workers of one core each.
final class Cluster implements AutoCloseable {

    private final Path home;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private Cluster(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    static Cluster start(Path folder, int workers) throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("spark-home"));
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (Path entry : classPath()) {
            if (entry.toString().endsWith(".jar")) {
                Path link = jars.resolve(entry.getFileName());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, entry);
            }
        }
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Cluster cluster = new Cluster(home, port);
        cluster.process(
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--webui-port",
                "0");
        cluster.awaitMaster();
        for (int i = 0; i < workers; i++) {
            cluster.process(
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--cores",
                    "1",
                    "--memory",
                    "1200m",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    folder.resolve("work" + i).toString(),
                    cluster.master());
        }
        return cluster;
    }

    /// What this process runs with, in places that hold for processes in other folders too.
    private static List<Path> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(Files::exists)
                .toList();
    }

    private void process(String type, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("--sun-misc-unsafe-memory-access=allow");
        for (String opened :
                List.of("java.lang", "java.lang.invoke", "java.nio", "sun.nio.ch", "java.util")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of("-cp", home.resolve("jars") + File.separator + "*", type));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("LC_ALL", "C.UTF-8");
        File log = home.resolve("log" + processes.size()).toFile();
        processes.add(builder.redirectErrorStream(true).redirectOutput(log).start());
    }

    private void awaitMaster() throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (Socket socket = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException e) {
                if (!processes.getFirst().isAlive()) {
                    throw new IOException(Files.readString(home.resolve("log0")), e);
                }
                Thread.sleep(100);
            }
        }
        throw new IOException("no master");
    }

    String master() {
        return "spark://127.0.0.1:" + port;
    }

    /// @param cores of the whole cluster that must be there before work begins
    SparkConf conf(Path scratch, int cores) {
        return SparkRun.conf(scratch)
                .setMaster(master())
                .set("spark.executor.memory", "900m")
                .set(
                        "spark.executor.extraClassPath",
                        String.join(
                                File.pathSeparator,
                                classPath().stream().map(Path::toString).toList()))
                .set("spark.executor.extraJavaOptions", "-XX:+UseSerialGC")
                .set("spark.scheduler.minRegisteredResourcesRatio", "1.0")
                .set("spark.cores.max", String.valueOf(cores))
                .set("spark.scheduler.maxRegisteredResourcesWaitingTime", "120s");
    }

    /// Ends a worker and its executors, as a machine that loses its power would.
    void killWorker(int number) throws InterruptedException {
        Process worker = processes.get(1 + number);
        List<ProcessHandle> executors = worker.descendants().toList();
        worker.destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
        worker.waitFor(30, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        for (Process process : processes.reversed()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
