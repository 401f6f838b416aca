package org.baihua.cli.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Puts the program, its data, its runtime and its papers into one folder, and packs that.
///
/// `Distribute ROOT VERSION TIME`: from the root of the project, after everything else was built
/// and `jlink` has made `cli/target/runtime`; writes into `cli/target/dist`.
public final class Distribute {

    private final Path root;
    private final Path built;
    private final Path folder;

    private Distribute(Path root, String name) {
        this.root = root;
        this.built = root.resolve("cli").resolve("target");
        this.folder = built.resolve("dist").resolve(name);
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toRealPath();
        String name = "baihua-" + arguments[1] + "-" + platform();
        Distribute distribute = new Distribute(root, name);
        delete(root.resolve("cli/target/dist"));
        distribute.gather();
        Pack pack = new Pack(distribute.folder, Instant.parse(arguments[2]));
        Path dist = distribute.folder.resolveSibling(name + ".tar.gz");
        pack.tar(dist);
        Path zip = distribute.folder.resolveSibling(name + ".zip");
        pack.zip(zip);
        Path bom = distribute.folder.resolveSibling(name + ".bom.json");
        Files.copy(distribute.folder.resolve("bom.json"), bom);
        Path container = distribute.folder.resolveSibling("Containerfile");
        Files.copy(root.resolve("cli/src/main/dist/Containerfile"), container);
        StringBuilder sums = new StringBuilder();
        for (Path file : List.of(container, bom, dist, zip)) {
            sums.append(sha256(file)).append("  ").append(file.getFileName()).append('\n');
        }
        Files.writeString(distribute.folder.resolveSibling("SHA256SUMS"), sums);
    }

    private void gather() throws IOException {
        copy(root.resolve("cli/src/main/dist/bin"), folder.resolve("bin"));
        folder.resolve("bin/baihua").toFile().setExecutable(true, false);
        Files.copy(root.resolve("cli/src/main/dist/README.txt"), folder.resolve("README.txt"));
        copy(built.resolve("lib"), folder.resolve("lib"));
        for (String page : List.of("help", "man", "completion")) {
            if (Files.isDirectory(built.resolve(page))) {
                copy(built.resolve(page), folder.resolve(page));
            }
        }
        copy(root.resolve("glossaries/target/compiled"), folder.resolve("data"));
        copy(built.resolve("runtime"), folder.resolve("runtime"));
        // For pointers of more than 32 GB of memory; short calls have less.
        Files.deleteIfExists(folder.resolve("runtime/lib/server/classes_nocoops.jsa"));
        copy(root.resolve("samples"), folder.resolve("samples"));
        for (String paper : List.of("LICENSE", "NOTICE", "CHANGELOG.md")) {
            Files.copy(root.resolve(paper), folder.resolve(paper));
        }
        Path bom = built.resolve("bom.json");
        Files.copy(bom, folder.resolve("bom.json"));
        Licences.write(folder.resolve("lib"), bom, folder.resolve("licenses"));
    }

    /// The system and processor that the runtime is for: `linux-x64`.
    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String os =
                system.startsWith("windows")
                        ? "windows"
                        : system.startsWith("mac") ? "macos" : system.replace(' ', '-');
        String processor = System.getProperty("os.arch");
        return os
                + "-"
                + switch (processor) {
                    case "amd64", "x86_64" -> "x64";
                    default -> processor;
                };
    }

    /// Copies a folder; links become what they point to, because zip knows none.
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.sorted()
                    .forEach(path -> {
                        Path target = to.resolve(from.relativize(path).toString());
                        try {
                            if (Files.isDirectory(path)) {
                                Files.createDirectories(target);
                            } else {
                                Files.copy(path, target);
                                target.toFile().setExecutable(Files.isExecutable(path), false);
                            }
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
