package org.baihua.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Where a report goes: standard output, or a file that appears when it is whole.
///
/// @param bytes for formats that are no text; closing the report leaves it open
/// @param writer the same as characters
/// @param part what is written until it is whole; null for standard output
/// @param file where it ends up
record ReportFile(
        OutputStream bytes,
        PrintWriter writer,
        @org.jspecify.annotations.Nullable Path part,
        Path file)
        implements AutoCloseable {

    /// @param file empty for standard output
    static ReportFile of(Path file, Session session) {
        if (file.toString().isEmpty()) {
            return new ReportFile(session.console().out(), session.writer(), null, file);
        }
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
            return new ReportFile(out, new PrintWriter(new Utf8Writer(out)), part, file);
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    /// Shows the report where it was asked for; only a whole one is shown.
    void publish() {
        writer.flush();
        try {
            if (part != null) {
                bytes.close();
                OutputFolder.move(part, file);
            }
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    @Override
    public void close() {
        try {
            if (part != null) {
                bytes.close();
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw cannotWrite(file, e);
        }
    }

    private static UserException cannotWrite(Path file, IOException e) {
        return UserException.usage(
                        CliMessage.CANNOT_WRITE,
                        Place.inFile(file.toString()),
                        e.getClass().getSimpleName())
                .causedBy(e);
    }
}
