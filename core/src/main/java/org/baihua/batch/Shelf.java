package org.baihua.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Where results stand: one folder a document, mirroring the archive, and one receipt a document
/// beside them.
///
/// A folder is written aside and then renamed, and its receipt is written after it, so a document
/// that has a receipt is whole, whenever the power went.
///
/// @param root the output folder
record Shelf(Path root) {

    /// What is about the run and not about a document.
    private static final String RUN = ".batch";

    /// Puts a document's files in its folder, in place of what was there.
    void put(String relative, SortedMap<String, byte[]> files) throws IOException {
        Path folder = root.resolve(relative);
        Path aside = folder.resolveSibling("." + folder.getFileName() + ".part");
        delete(aside);
        Files.createDirectories(aside);
        try {
            for (var file : files.entrySet()) {
                Files.write(aside.resolve(file.getKey()), file.getValue());
            }
            delete(folder);
            move(aside, folder);
        } finally {
            delete(aside);
        }
    }

    /// Takes away a document's folder, because its latest state has no result.
    void remove(String relative) throws IOException {
        delete(root.resolve(relative));
    }

    /// Files the receipt; from now on the document counts as done.
    void file(Receipt receipt) throws IOException {
        Path file = receiptFile(receipt.path());
        Files.createDirectories(file.getParent());
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(aside, receipt.toJson() + "\n");
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move(aside, file);
    }

    /// The receipt of a document that was done, whole and readable; otherwise empty.
    Optional<Receipt> receipt(String relative) {
        Path file = receiptFile(relative);
        try {
            Receipt receipt = Receipt.parse(Files.readString(file, StandardCharsets.UTF_8));
            boolean whole =
                    receipt.status() != Receipt.Status.OK
                            || Files.isDirectory(root.resolve(relative));
            return whole ? Optional.of(receipt) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Path receiptFile(String relative) {
        return root.resolve(RUN).resolve("receipts").resolve(relative + ".json");
    }

    /// Writes a file of the run as a whole.
    void write(String name, String text) throws IOException {
        Files.createDirectories(root);
        Path aside = root.resolve("." + name + ".part");
        Files.writeString(aside, text);
        move(aside, root.resolve(name));
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e)
                            throws IOException {
                        if (e != null) {
                            throw e;
                        }
                        Files.delete(inner);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
