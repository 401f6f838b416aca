package org.baihua.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// A file of arrays that a build made and that is mapped, not parsed, when it is needed.
///
/// Layout, little-endian: magic (8 bytes), version, number of sections, CRC-32C of everything after
/// the header, 0; then for each section its offset and length in bytes; then the sections, each on
/// a multiple of 8.
public final class CompiledFile {

    private static final int HEADER = 24;

    private final Path path;
    private final ByteBuffer bytes;
    private final int sections;

    private CompiledFile(Path path, ByteBuffer bytes, int sections) {
        this.path = path;
        this.bytes = bytes;
        this.sections = sections;
    }

    /// Writes a file so that nobody ever sees half of it.
    public static void write(Path path, long magic, int version, List<ByteBuffer> sections)
            throws IOException {
        int length = HEADER + 8 * sections.size();
        int[] offsets = new int[sections.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = (length + 7) & ~7;
            length = Math.addExact(offsets[i], sections.get(i).remaining());
        }
        ByteBuffer all = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        all.putLong(magic).putInt(version).putInt(offsets.length).putInt(0).putInt(0);
        for (int i = 0; i < offsets.length; i++) {
            all.putInt(offsets[i]).putInt(sections.get(i).remaining());
        }
        for (int i = 0; i < offsets.length; i++) {
            all.put(offsets[i], sections.get(i), 0, sections.get(i).remaining());
        }
        all.putInt(16, checksum(all.position(0)));
        Path folder = Objects.requireNonNull(path.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        // Not a temporary file of the JDK: nobody but its owner may read one.
        Path part =
                folder.resolve(path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(part, all.array());
            Files.move(
                    part,
                    path,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Maps a file and checks it.
    ///
    /// @throws UserException when it is missing, damaged, or of another version
    public static CompiledFile open(Path path, long magic, int version) {
        ByteBuffer bytes;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            bytes =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                            .order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw UserException.unreadable(
                            TextMessage.COMPILED_MISSING, Place.inFile(path.toString()))
                    .causedBy(e);
        }
        CompiledFile file = new CompiledFile(path, bytes, countSections(bytes));
        if (bytes.capacity() < HEADER || bytes.getLong(0) != magic) {
            throw file.damaged();
        }
        if (bytes.getInt(8) != version) {
            throw UserException.unreadable(
                    TextMessage.COMPILED_OUTDATED,
                    Place.inFile(path.toString()),
                    bytes.getInt(8),
                    version);
        }
        if (file.sections < 0 || bytes.getInt(16) != checksum(bytes.position(0))) {
            throw file.damaged();
        }
        return file;
    }

    private static int countSections(ByteBuffer bytes) {
        int sections = bytes.capacity() < HEADER ? -1 : bytes.getInt(12);
        return sections >= 0 && HEADER + 8L * sections <= bytes.capacity() ? sections : -1;
    }

    private static int checksum(ByteBuffer all) {
        CRC32C crc = new CRC32C();
        crc.update(all.duplicate().position(Math.min(HEADER, all.capacity())));
        return (int) crc.getValue();
    }

    /// The refusal of a file whose bytes make no sense.
    public UserException damaged() {
        return UserException.unreadable(
                TextMessage.COMPILED_DAMAGED, Place.inFile(path.toString()));
    }

    /// The bytes of a section, little-endian.
    public ByteBuffer section(int index) {
        if (index >= sections) {
            throw damaged();
        }
        int offset = bytes.getInt(HEADER + 8 * index);
        int length = bytes.getInt(HEADER + 8 * index + 4);
        if (offset < 0 || length < 0 || offset > bytes.capacity() - length) {
            throw damaged();
        }
        return bytes.slice(offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    public int[] ints(int index) {
        IntBuffer section = section(index).asIntBuffer();
        int[] ints = new int[section.remaining()];
        section.get(ints);
        return ints;
    }

    public char[] chars(int index) {
        CharBuffer section = section(index).asCharBuffer();
        char[] chars = new char[section.remaining()];
        section.get(chars);
        return chars;
    }

    public static ByteBuffer bytesOf(char[] chars) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * chars.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asCharBuffer().put(chars);
        return bytes;
    }

    public static ByteBuffer bytesOf(int[] ints) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * ints.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(ints);
        return bytes;
    }
}
