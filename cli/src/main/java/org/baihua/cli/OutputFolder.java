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
            // All aside first, then all renamed: a call that is stopped leaves the whole set or
            // the former one, but for an instant.
            for (var file : files.entrySet()) {
                current = folder.resolve(file.getKey());
                HalfWritten.add(aside(file.getKey()));
                Files.write(aside(file.getKey()), file.getValue());
            }
            for (String name : files.keySet()) {
                current = folder.resolve(name);
                move(aside(name), current);
                HalfWritten.done(aside(name));
            }
        } catch (IOException e) {
            throw UserException.usage(
                            CliMessage.CANNOT_WRITE,
                            Place.inFile(current.toString()),
                            e.getClass().getSimpleName())
                    .causedBy(e);
        } finally {
            for (String name : files.keySet()) {
                remove(aside(name));
            }
        }
    }

    private Path aside(String name) {
        return folder.resolve("." + name + ".part");
    }

    private static void remove(Path aside) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            // The end of the process tries again.
            return;
        }
        HalfWritten.done(aside);
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
