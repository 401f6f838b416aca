package org.baihua.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One engine's run in a process of its own, so that none profits from what another has compiled.
final class EngineRun {

    private EngineRun() {}

    /// @param arguments the engine (`local` or `spark`), the archive, the output, a folder for
    ///   scratch
    public static void main(String[] arguments) throws Exception {
        Path archive = Path.of(arguments[1]);
        Path output = Path.of(arguments[2]);
        if (arguments[0].equals("local")) {
            LocalRun.run(archive, output, 2);
        } else {
            SparkRun.run(Path.of(arguments[3]), archive.toString(), "-o", output.toString());
        }
        OperatingSystemMXBean system =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Files.writeString(
                Path.of(arguments[3], "cpu"), String.valueOf(system.getProcessCpuTime() / 1e9));
        // Daemon threads of Spark's are not waited for.
        System.exit(0);
    }

    /// Starts one with the options of this process, and waits for it.
    ///
    /// @return CPU-seconds from the start of the process to its end
    static double cpu(String engine, Path archive, Path output, Path scratch)
            throws IOException, InterruptedException {
        Files.createDirectories(scratch);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("-Dbaihua.data=" + System.getProperty("baihua.data"));
        command.add(EngineRun.class.getName());
        command.addAll(List.of(engine, archive.toString(), output.toString(), scratch.toString()));
        Path log = scratch.resolve("log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException(Files.readString(log));
        }
        return Double.parseDouble(Files.readString(scratch.resolve("cpu")));
    }
}
