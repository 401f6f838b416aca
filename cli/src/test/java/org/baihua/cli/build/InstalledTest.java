package org.baihua.cli.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The archive as a user gets it: unpacked, without any Java or anything else around it. Runs where
/// `mvn -Pdist package` has made one.
@Timeout(300)
class InstalledTest {

    private static final Path DIST =
            Path.of(System.getProperty("baihua.root", ".."))
                    .resolve("cli/target/dist")
                    .toAbsolutePath()
                    .normalize();

    @TempDir static Path folder;

    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        Path archive = null;
        if (Files.isDirectory(DIST)) {
            try (Stream<Path> files = Files.list(DIST)) {
                archive =
                        files.filter(f -> f.toString().endsWith(".tar.gz"))
                                .findFirst()
                                .orElse(null);
            }
        }
        if (archive != null && isOld(archive)) {
            archive = null;
        }
        if (archive == null) {
            System.out.println(
                    "InstalledTest skipped: mvn -Pdist package has not been run since the last"
                            + " change");
        }
        assumeTrue(archive != null);
        // A space and Chinese in the path, as on an officer's machine.
        Path place = Files.createDirectories(folder.resolve("我的 程式"));
        assertThat(
                        run(
                                        Map.of("PATH", "/usr/bin:/bin"),
                                        place,
                                        "tar",
                                        "xzf",
                                        archive.toString())
                                .code)
                .isZero();
        try (Stream<Path> files = Files.list(place)) {
            home = files.findFirst().orElseThrow();
        }
    }

    /// Whether the program was built again since the archive was packed.
    private static boolean isOld(Path archive) throws IOException {
        try (Stream<Path> jars = Files.list(DIST.resolveSibling("lib"))) {
            for (Path jar : jars.filter(j -> j.toString().endsWith(".jar")).toList()) {
                if (Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(archive))
                        > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private record Ended(int code, String out, String err) {}

    private static Ended run(Map<String, String> environment, Path where, String... command)
            throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        int code = process.waitFor();
        return new Ended(code, Files.readString(out), Files.readString(err));
    }

    private static String program() {
        return home.resolve("bin/baihua").toString();
    }

    @Test
    void withoutJavaOrAnythingElseItDoesTheMainJob() throws Exception {
        Map<String, String> nothing = Map.of("PATH", "/nonexistent");
        for (String sample :
                List.of("river-camping.docx", "shared-ebikes.odt", "homecare-awards.pdf")) {
            Ended ended =
                    run(
                            nothing,
                            folder,
                            program(),
                            "convert",
                            "--quiet",
                            home.resolve("samples").resolve(sample).toString(),
                            "-o",
                            "成果/" + sample);
            assertThat(ended.code).as(ended.err).isZero();
            Path page = folder.resolve("成果").resolve(sample).resolve("summary.html");
            assertThat(Files.readString(page)).contains("</html>");
        }
    }

    @Test
    void chineseFileNamesWorkUnderLangC() throws Exception {
        Path text = folder.resolve("預告 草案.txt");
        Files.writeString(text, "本機關應予公告。\n");
        Ended ended =
                run(
                        Map.of("PATH", "/nonexistent", "LANG", "C", "LC_ALL", "C"),
                        folder,
                        program(),
                        "check",
                        "--format",
                        "line",
                        "預告 草案.txt");
        assertThat(ended.code).as(ended.err).isEqualTo(1);
        assertThat(ended.out).contains("預告 草案.txt:1:").contains("應予").contains("必須");
    }

    @Test
    void theFirstCallMakesTheCachesAndTheJvmTakesThem() throws Exception {
        Map<String, String> nothing = Map.of("PATH", "/nonexistent");
        assertThat(run(nothing, folder, program(), "--version").out).startsWith("baihua ");
        for (String kind : List.of("quick", "text", "office")) {
            assertThat(home.resolve("cache").resolve(kind + ".aot")).isNotEmptyFile();
        }
        Path text = folder.resolve("one.txt");
        Files.writeString(text, "本機關應予公告。\n");
        for (List<String> call :
                List.of(
                        List.of("check", "--help"),
                        List.of("glossary", "explain", "應予"),
                        List.of("check", text.toString()),
                        List.of("convert", "-q", text.toString(), "-o", "x"))) {
            List<String> command = new ArrayList<>(List.of(program()));
            command.addAll(call);
            Ended ended =
                    run(
                            Map.of(
                                    "PATH",
                                    "/nonexistent",
                                    "BAIHUA_JAVA_OPTS",
                                    "-Xlog:class+load:file=loaded.txt"),
                            folder,
                            command.toArray(String[]::new));
            assertThat(ended.out + ended.err).doesNotContain("AOT cache");
            String main =
                    Files.readAllLines(folder.resolve("loaded.txt")).stream()
                            .filter(line -> line.contains(" org.baihua.cli.Main "))
                            .findFirst()
                            .orElseThrow();
            assertThat(main).as(String.join(" ", call)).contains("shared objects file");
        }
    }

    @Test
    void aProgramThatMayNotWriteBesideItselfStartsPlainly() throws Exception {
        Path copy = folder.resolve("moved");
        assertThat(
                        run(
                                        Map.of("PATH", "/usr/bin:/bin"),
                                        folder,
                                        "cp",
                                        "-r",
                                        home.toString(),
                                        copy.toString())
                                .code)
                .isZero();
        // Caches of another place, and none may be made.
        Ended ended =
                run(
                        Map.of("PATH", "/nonexistent", "BAIHUA_CACHE", "off"),
                        folder,
                        copy.resolve("bin/baihua").toString(),
                        "glossary",
                        "explain",
                        "應予");
        assertThat(ended.code).isZero();
        assertThat(ended.out).contains("必須");
        assertThat(ended.err).isEmpty();
    }

    @Test
    void throughASymbolicLinkItFindsItself() throws Exception {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, home.resolve("bin/baihua"));
        Ended ended =
                run(
                        Map.of("PATH", "/usr/bin:/bin", "BAIHUA_CACHE", "off"),
                        folder,
                        link.toString(),
                        "--version");
        assertThat(ended.out).startsWith("baihua ");
    }

    @Test
    void inARootOfItsOwnItRuns() throws Exception {
        Path root = folder.resolve("root");
        Path libraries = Files.createDirectories(root.resolve("needed"));
        String copy =
                """
                set -e
                for f in /bin/sh "$1/runtime/bin/java" "$1"/runtime/lib/server/libjvm.so "$1"/runtime/lib/*.so; do
                    ldd "$f" 2>/dev/null | grep -o '/[^ ]*' || true
                done | sort -u | while read -r f; do
                    case $f in "$1"*) ;; *) [ -e "$f" ] && mkdir -p "$2$(dirname "$f")" && cp -L "$f" "$2$f" ;; esac
                done
                mkdir -p "$2/bin" "$2/opt" "$2/tmp" "$2/dev" && cp -L /bin/sh "$2/bin/sh" && : >"$2/dev/null"
                cp -r "$1" "$2/opt/baihua"
                """;
        Ended copied =
                run(
                        Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"),
                        folder,
                        "sh",
                        "-c",
                        copy,
                        "sh",
                        home.toString(),
                        root.toString());
        assumeTrue(copied.code == 0, copied.err);
        Ended ended =
                run(
                        Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "BAIHUA_CACHE", "off"),
                        folder,
                        "unshare",
                        "-r",
                        "chroot",
                        root.toString(),
                        "/opt/baihua/bin/baihua",
                        "convert",
                        "--quiet",
                        "/opt/baihua/samples/river-camping.docx",
                        "-o",
                        "/tmp/out");
        if (ended.err.contains("unshare") || ended.err.contains("Operation not permitted")) {
            System.out.println("no root of its own: " + ended.err.strip());
        }
        assumeTrue(!ended.err.contains("unshare") && !ended.err.contains("not permitted"));
        assertThat(ended.code).as(ended.err).isZero();
        assertThat(Files.readString(root.resolve("tmp/out/summary.html"))).contains("</html>");
        assertThat(libraries).isEmptyDirectory();
    }

    @Test
    void theArchivesAreSmallAndNothingInsideIsWithoutALicence() throws IOException {
        try (Stream<Path> files = Files.list(DIST)) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(tar\\.gz|zip)")).toList()) {
                assertThat(Files.size(file)).as(file.toString()).isLessThan(120_000_000L);
            }
        }
        String table = Files.readString(home.resolve("licenses/README.md"));
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            for (Path jar : jars.filter(j -> j.toString().endsWith(".jar")).toList()) {
                String name = jar.getFileName().toString();
                if (!name.startsWith("baihua-")) {
                    assertThat(table).contains("| " + name.replaceAll("-[0-9].*", "") + " |");
                }
            }
        }
        assertThat(home.resolve("runtime/legal/java.base/LICENSE")).isNotEmptyFile();
        assertThat(home.resolve("bom.json")).content().contains("\"CycloneDX\"");
        assertThat(home.resolve("LICENSE")).isNotEmptyFile();
        TreeSet<String> sums = new TreeSet<>(Files.readAllLines(DIST.resolve("SHA256SUMS")));
        for (String line : sums) {
            String[] parts = line.split("  ");
            assertThat(Distribute.sha256(DIST.resolve(parts[1]))).isEqualTo(parts[0]);
        }
        assertThat(sums).hasSize(4);
    }

    /// Commands for Windows cannot run here; what they name must be there.
    @Test
    void theWindowsLauncherNamesWhatIsThere() throws IOException {
        String bat = Files.readString(home.resolve("bin/baihua.bat"), StandardCharsets.US_ASCII);
        assertThat(bat.lines().count()).isEqualTo(bat.chars().filter(c -> c == '\r').count());
        assertThat(bat).contains("chcp 65001").contains("exit /b %code%");
        assertThat(bat)
                .contains("org.baihua.cli.launch.MakeCaches")
                .contains("org.baihua.cli.Main");
        for (String flags : List.of("short.flags", "long.flags")) {
            assertThat(home.resolve("lib").resolve(flags)).isNotEmptyFile();
        }
        for (var kind : org.baihua.cli.launch.CacheKind.values()) {
            assertThat(bat).contains("kind=" + kind.file().replace(".aot", ""));
        }
    }
}
