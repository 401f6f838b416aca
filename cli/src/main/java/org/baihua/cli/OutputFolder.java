package org.baihua.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Writes files so that nobody ever sees half of one: aside first, then renamed.
record OutputFolder(Path folder) {

    /// Writes all files, in the order of their names.
    ///
    /// @throws UserException when the folder cannot be written
    void write(SortedMap<String, byte[]> files) {
        Path current = folder;
        try {
            Files.createDirectories(folder);
            for (var file : files.entrySet()) {
                current = folder.resolve(file.getKey());
                Path aside = folder.resolve("." + file.getKey() + ".part");
                try {
                    Files.write(aside, file.getValue());
                    move(aside, current);
                } finally {
                    Files.deleteIfExists(aside);
                }
            }
        } catch (IOException e) {
            throw UserException.usage(
                            CliMessage.CANNOT_WRITE,
                            Place.inFile(current.toString()),
                            e.getClass().getSimpleName())
                    .causedBy(e);
        }
    }

    /// Writes one file, the same way.
    static void writeFile(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().getParent();
        TreeMap<String, byte[]> only = new TreeMap<>();
        only.put(file.getFileName().toString(), bytes);
        new OutputFolder(folder == null ? Path.of("") : folder).write(only);
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
