package org.baihua.read.office;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.baihua.read.Input;
import org.baihua.read.Limits;
import org.baihua.source.Place;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// A ZIP container held in memory, read by its central directory, one entry at a time.
///
/// Nothing is ever written to a disk, and an entry that nobody asks for is never unpacked, so that
/// a bomb in an unused part does no harm. What is unpacked is counted against the limits.
public final class Archive {

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final long MANY = 0xFFFFFFFFL;

    private final Input input;
    private final Limits limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<String> suspicious = new ArrayList<>();
    private long unpacked;
    private @Nullable Opener opener;

    /// Opens parts that are locked within the container.
    public interface Opener {

        /// What a part holds, deflated, or null for a part that is not locked.
        byte @Nullable [] open(String name, byte[] locked);

        /// How many bytes it has once inflated.
        long size(String name);
    }

    private record Entry(
            String name,
            int method,
            long packed,
            long size,
            long crc,
            long header,
            boolean locked) {}

    private Archive(Input input, Limits limits) {
        this.input = input;
        this.limits = limits;
    }

    /// Reads the directory of a container.
    ///
    /// @throws UserException when there is none, or a limit is passed
    public static Archive open(Input input, Limits limits) {
        if (input.bytes().length > limits.fileBytes()) {
            throw UserException.unreadable(
                    OfficeMessage.TOO_LARGE,
                    Place.inFile(input.name()),
                    input.bytes().length,
                    limits.fileBytes());
        }
        Archive archive = new Archive(input, limits);
        try {
            archive.readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw archive.damaged("ZIP").causedBy(e);
        }
        return archive;
    }

    /// Has all parts that are asked for from now on go through `opens`.
    public void openWith(Opener opens) {
        opener = opens;
    }

    /// The names of all entries, in the directory's order.
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /// Names that would leave the folder into which somebody unpacks the container.
    public List<String> suspicious() {
        return List.copyOf(suspicious);
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /// The bytes of an entry, or null when there is no such entry.
    ///
    /// @throws UserException when the entry is damaged or passes a limit
    public byte @Nullable [] bytes(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        try {
            byte[] bytes = unpack(entry);
            byte[] opened = opener == null ? null : opener.open(name, bytes);
            return opener == null || opened == null
                    ? bytes
                    : inflate(name, opened, opener.size(name));
        } catch (IndexOutOfBoundsException | DataFormatException e) {
            throw damaged(name).causedBy(e);
        }
    }

    /// The root element of an XML entry, or null when there is no such entry.
    public @Nullable Element xml(String name) {
        byte[] bytes = bytes(name);
        return bytes == null ? null : Xml.parse(input.name(), name, bytes, limits.depth());
    }

    private UserException damaged(String part) {
        return UserException.unreadable(OfficeMessage.DAMAGED, Place.inFile(input.name()), part);
    }

    private void readDirectory() {
        byte[] bytes = input.bytes();
        int end = -1;
        // The record is followed by a comment of at most 65,535 bytes.
        for (int at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
            if (int32(at) == END_OF_DIRECTORY) {
                end = at;
                break;
            }
        }
        if (end < 0) {
            throw damaged("ZIP");
        }
        int count = int16(end + 10);
        long at = int32(end + 16) & MANY;
        if (at == MANY || count == 0xFFFF) {
            long wide = int64(end - 20 + 8);
            count = (int) Math.min(int64(index(wide) + 32), Integer.MAX_VALUE);
            at = int64(index(wide) + 48);
        }
        for (int i = 0; i < count; i++) {
            int here = index(at);
            if (int32(here) != DIRECTORY_ENTRY) {
                throw damaged("ZIP");
            }
            int nameLength = int16(here + 28);
            int extraLength = int16(here + 30);
            Entry entry = entry(here, nameLength, extraLength);
            String name = entry.name;
            if (name.startsWith("/") || name.contains("..") || name.contains(":")) {
                suspicious.add(name);
            } else if (entries.putIfAbsent(name, entry) != null) {
                // Two entries of one name: programs differ on which one counts.
                suspicious.add(name);
            }
            at += 46 + nameLength + extraLength + int16(here + 32);
        }
    }

    private Entry entry(int here, int nameLength, int extraLength) {
        long packed = int32(here + 20) & MANY;
        long size = int32(here + 24) & MANY;
        long header = int32(here + 42) & MANY;
        int extra = here + 46 + nameLength;
        int extraEnd = extra + extraLength;
        while (extra + 4 <= extraEnd) {
            int length = int16(extra + 2);
            if (int16(extra) == 1) {
                int field = extra + 4;
                if (size == MANY) {
                    size = int64(field);
                    field += 8;
                }
                if (packed == MANY) {
                    packed = int64(field);
                    field += 8;
                }
                if (header == MANY) {
                    header = int64(field);
                }
            }
            extra += 4 + length;
        }
        String name = new String(input.bytes(), here + 46, nameLength, StandardCharsets.UTF_8);
        return new Entry(
                // Some writers use the separator of Windows.
                name.replace('\\', '/'),
                int16(here + 10),
                packed,
                size,
                int32(here + 16) & MANY,
                header,
                (int16(here + 8) & 1) != 0);
    }

    private byte[] unpack(Entry entry) throws DataFormatException {
        if (entry.locked) {
            throw UserException.unreadable(
                    OfficeMessage.ENCRYPTED_UNSUPPORTED, Place.inFile(input.name()), "ZIP");
        }
        byte[] bytes = input.bytes();
        int header = index(entry.header);
        if (int32(header) != LOCAL_ENTRY) {
            throw damaged(entry.name);
        }
        int from = header + 30 + int16(header + 26) + int16(header + 28);
        int packed = index(entry.packed);
        if (from + (long) packed > bytes.length) {
            throw damaged(entry.name);
        }
        hold(entry.name, packed, entry.size);
        byte[] out;
        if (entry.method == 0) {
            if (packed != entry.size) {
                throw damaged(entry.name);
            }
            out = java.util.Arrays.copyOfRange(bytes, from, from + packed);
        } else if (entry.method == 8) {
            out = inflate(entry.name, bytes, from, packed, entry.size);
        } else {
            throw damaged(entry.name);
        }
        CRC32 crc = new CRC32();
        crc.update(out);
        if (crc.getValue() != entry.crc) {
            throw damaged(entry.name);
        }
        unpacked += out.length;
        return out;
    }

    private void hold(String name, long packed, long size) {
        // Small parts may shrink a lot without meaning any harm.
        if (size > Math.max(packed * limits.expansion(), 1 << 20)) {
            throw expands(name);
        }
        if (size > limits.unpackedBytes() - unpacked) {
            throw tooLarge(name);
        }
    }

    private byte[] inflate(String name, byte[] deflated, long size) throws DataFormatException {
        hold(name, deflated.length, size);
        byte[] out = inflate(name, deflated, 0, deflated.length, size);
        unpacked += out.length;
        return out;
    }

    /// Unpacks exactly the size that is stated; a stream that holds more or less than that is
    /// damaged or lies.
    private byte[] inflate(String name, byte[] bytes, int from, int packed, long size)
            throws DataFormatException {
        byte[] out = new byte[index(size)];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, packed);
            int filled = 0;
            while (filled < out.length) {
                int got = inflater.inflate(out, filled, out.length - filled);
                if (got == 0 && (inflater.finished() || inflater.needsInput())) {
                    throw damaged(name);
                }
                filled += got;
            }
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw expands(name);
            }
            return out;
        } finally {
            inflater.end();
        }
    }

    private UserException expands(String name) {
        return UserException.unreadable(
                OfficeMessage.EXPANDS_TOO_MUCH,
                Place.inFile(input.name()),
                name,
                limits.expansion());
    }

    private UserException tooLarge(String name) {
        return UserException.unreadable(
                OfficeMessage.UNPACKS_TOO_LARGE,
                Place.inFile(input.name()),
                name,
                limits.unpackedBytes());
    }

    private static int index(long value) {
        if (value < 0 || value > Integer.MAX_VALUE - 16) {
            throw new IndexOutOfBoundsException("offset " + value);
        }
        return (int) value;
    }

    private int int16(int at) {
        byte[] bytes = input.bytes();
        return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
    }

    private int int32(int at) {
        return int16(at) | int16(at + 2) << 16;
    }

    private long int64(int at) {
        return (int32(at) & MANY) | (long) int32(at + 4) << 32;
    }
}
