package org.baihua.publish.annotate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// A ZIP container of which some entries are replaced. The others are carried over packed as they
/// are, in their order, so that nothing in them can change and nothing is unpacked in vain.
final class Parcel {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_ENTRY = 0x04034b50;

    /// The first of February 1980: no clock in the output.
    private static final int NO_TIME = (2 << 5 | 1) << 16;

    private static final int UTF8_NAMES = 1 << 11;

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Entry(byte[] source, int from, int packed, int size, int crc, int method) {}

    /// @throws IllegalArgumentException when the bytes are no ZIP; they were read before, so that
    ///   this is a mistake of ours
    Parcel(byte[] bytes) {
        int end = bytes.length - 22;
        while (end >= 0 && int32(bytes, end) != END_OF_DIRECTORY) {
            end--;
        }
        if (end < 0) {
            throw new IllegalArgumentException("no ZIP");
        }
        int count = int16(bytes, end + 10);
        int at = int32(bytes, end + 16);
        for (int i = 0; i < count && int32(bytes, at) == DIRECTORY_ENTRY; i++) {
            int nameLength = int16(bytes, at + 28);
            String name = new String(bytes, at + 46, nameLength, StandardCharsets.UTF_8);
            int header = int32(bytes, at + 42);
            if (int32(bytes, header) == LOCAL_ENTRY && !name.contains("..")) {
                int from = header + 30 + int16(bytes, header + 26) + int16(bytes, header + 28);
                entries.putIfAbsent(
                        name.replace('\\', '/'),
                        new Entry(
                                bytes,
                                from,
                                int32(bytes, at + 20),
                                int32(bytes, at + 24),
                                int32(bytes, at + 16),
                                int16(bytes, at + 10)));
            }
            at += 46 + nameLength + int16(bytes, at + 30) + int16(bytes, at + 32);
        }
    }

    /// An entry's bytes, or null.
    byte @Nullable [] get(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        byte[] out = new byte[entry.size];
        if (entry.method == 0) {
            System.arraycopy(entry.source, entry.from, out, 0, entry.size);
            return out;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(entry.source, entry.from, entry.packed);
            int filled = 0;
            while (filled < out.length) {
                int got = inflater.inflate(out, filled, out.length - filled);
                if (got == 0 && (inflater.finished() || inflater.needsInput())) {
                    throw new IllegalArgumentException("cut off: " + name);
                }
                filled += got;
            }
            return out;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("damaged: " + name, e);
        } finally {
            inflater.end();
        }
    }

    /// Replaces an entry in its place, or adds it at the end.
    void put(String name, byte[] content) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] bytes = packed.toByteArray();
        entries.put(
                name, new Entry(bytes, 0, bytes.length, content.length, (int) crc.getValue(), 8));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        for (Map.Entry<String, Entry> each : entries.entrySet()) {
            byte[] name = each.getKey().getBytes(StandardCharsets.UTF_8);
            Entry entry = each.getValue();
            int header = out.size();
            put32(out, LOCAL_ENTRY);
            putCommon(out, entry, name);
            out.writeBytes(name);
            out.write(entry.source, entry.from, entry.packed);
            put32(directory, DIRECTORY_ENTRY);
            put16(directory, 20);
            putCommon(directory, entry, name);
            put16(directory, 0);
            put16(directory, 0);
            put16(directory, 0);
            put32(directory, 0);
            put32(directory, header);
            directory.writeBytes(name);
        }
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        put32(out, END_OF_DIRECTORY);
        put32(out, 0);
        put16(out, entries.size());
        put16(out, entries.size());
        put32(out, directory.size());
        put32(out, start);
        put16(out, 0);
        return out.toByteArray();
    }

    /// The fields that a local header and a directory entry share, without the name itself.
    private static void putCommon(ByteArrayOutputStream out, Entry entry, byte[] name) {
        put16(out, 20);
        put16(out, UTF8_NAMES);
        put16(out, entry.method);
        put32(out, NO_TIME);
        put32(out, entry.crc);
        put32(out, entry.packed);
        put32(out, entry.size);
        put16(out, name.length);
        put16(out, 0);
    }

    private static void put16(ByteArrayOutputStream out, int value) {
        out.write(value);
        out.write(value >> 8);
    }

    private static void put32(ByteArrayOutputStream out, int value) {
        put16(out, value);
        put16(out, value >> 16);
    }

    private static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private static int int32(byte[] bytes, int at) {
        return int16(bytes, at) | int16(bytes, at + 2) << 16;
    }
}
