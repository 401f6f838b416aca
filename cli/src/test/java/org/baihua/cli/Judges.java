package org.baihua.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Assumptions;

/// Outside programs that judge what we publish: veraPDF, the ODF Validator, the Nu checker, axe,
/// xmllint, sha256sum, LibreOffice. Tests that need them are skipped where they are not installed.
final class Judges {

    private final Path script = Shared.path("judges/judge");
    private final Path home =
            Path.of(
                    System.getenv()
                            .getOrDefault(
                                    "JUDGES", System.getProperty("user.home") + "/.cache/judges"));

    Judges() {
        Assumptions.assumeTrue(Files.isDirectory(home.resolve("lib")), "needs judges/setup.sh");
    }

    /// @param code the judge's exit code
    record Verdict(int code, String said) {}

    /// One of the judges of the script.
    Verdict judge(String what, List<Path> files) {
        List<String> command = new ArrayList<>(List.of("bash", script.toString(), what));
        files.forEach(file -> command.add(file.toString()));
        return run(command);
    }

    /// All PDFs in one process.
    Verdict pdfs(List<Path> files) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                home.resolve("lib") + File.separator + "*",
                                Shared.root()
                                        .resolve("cli/src/test/resources/judges/Pdfs.java")
                                        .toString()));
        files.forEach(file -> command.add(file.toString()));
        return run(command);
    }

    /// All ODF files in one process; its exit code is what the validator says of the worst.
    Verdict odf(List<Path> files) {
        try (var jars = Files.list(home.resolve("lib"))) {
            Path jar =
                    jars.filter(f -> f.getFileName().toString().startsWith("odfvalidator-"))
                            .findFirst()
                            .orElseThrow();
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-jar",
                                    jar.toString(),
                                    "-c"));
            files.forEach(file -> command.add(file.toString()));
            return run(command);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// What LibreOffice reads in each file, as text files of the same names in `out`.
    Verdict office(List<Path> files, Path out) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "soffice",
                                "-env:UserInstallation=file://" + out.resolve("profile"),
                                "--headless",
                                "--convert-to",
                                "txt:Text (encoded):UTF8",
                                "--outdir",
                                out.toString()));
        files.forEach(file -> command.add(file.toString()));
        return run(command);
    }

    static Verdict run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes());
            return new Verdict(process.waitFor(), said);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
