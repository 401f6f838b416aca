package org.baihua.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP container whose bytes depend on its content alone: no clock, no time zone, entries in the
/// order in which they were added.
public final class Archive {

    /// As good as any. The first of January 1980 would make Java add an extra field, which ODF
    /// forbids beside its `mimetype`.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    public Archive add(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8), ZipEntry.DEFLATED);
    }

    public Archive add(String name, byte[] content) {
        return put(name, content, ZipEntry.DEFLATED);
    }

    /// Adds an entry without compression, as ODF asks for its `mimetype`.
    public Archive store(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8), ZipEntry.STORED);
    }

    private Archive put(String name, byte[] content, int method) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(NO_TIME);
            entry.setMethod(method);
            if (method == ZipEntry.STORED) {
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setCrc(crc.getValue());
                entry.setSize(content.length);
            }
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
