package org.baihua.cli.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/// Packs a folder into `.tar.gz` and `.zip` so that the same files give the same bytes: entries
/// sorted, one time for all, no owner, no order or clock of the machine that packs.
final class Pack {

    private static final int PROGRAM = 0755;
    private static final int PLAIN = 0644;

    private final Path folder;
    private final Instant time;

    /// @param folder its name is the archive's top folder
    /// @param time what every entry is dated with
    Pack(Path folder, Instant time) {
        this.folder = folder;
        this.time = time;
    }

    void tar(Path target) throws IOException {
        GzipParameters gzip = new GzipParameters();
        gzip.setCompressionLevel(Deflater.DEFAULT_COMPRESSION);
        gzip.setOperatingSystem(255);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                TarArchiveOutputStream tar =
                        new TarArchiveOutputStream(
                                new GzipCompressorOutputStream(file, gzip), "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setAddPaxHeadersForNonAsciiNames(true);
            for (Path path : files()) {
                TarArchiveEntry entry = new TarArchiveEntry(name(path));
                entry.setSize(Files.size(path));
                entry.setMode(mode(path));
                entry.setIds(0, 0);
                entry.setNames("root", "root");
                entry.setModTime(FileTime.from(time));
                tar.putArchiveEntry(entry);
                Files.copy(path, tar);
                tar.closeArchiveEntry();
            }
        }
    }

    void zip(Path target) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target)) {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (Path path : files()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(name(path));
                entry.setUnixMode(0100000 | mode(path));
                // A zip's own times are local; this one is the same everywhere.
                entry.setTimeLocal(
                        java.time.LocalDateTime.ofInstant(time, java.time.ZoneOffset.UTC));
                zip.putArchiveEntry(entry);
                Files.copy(path, zip);
                zip.closeArchiveEntry();
            }
        }
    }

    private String name(Path path) {
        String inside = folder.relativize(path).toString().replace('\\', '/');
        return folder.getFileName() + "/" + inside;
    }

    private static int mode(Path path) {
        return Files.isExecutable(path) ? PROGRAM : PLAIN;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        files.sort((a, b) -> name(a).compareTo(name(b)));
        return files;
    }
}
