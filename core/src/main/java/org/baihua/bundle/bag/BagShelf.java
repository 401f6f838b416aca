package org.baihua.bundle.bag;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.baihua.publish.Archive;
import org.baihua.source.Folders;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Puts a bag on disk and takes it from there, as a folder or a zip.
///
/// A bag is written aside and then renamed, so that a run that was stopped leaves no half bundle.
public final class BagShelf {

    /// No bundle of a draft comes near; a zip bomb does.
    private static final int MOST_MEGABYTES = 1024;

    /// The folder inside of a zip. Always the same, so that the bytes do not hang on the zip's
    /// name.
    private static final String ROOT = "bundle/";

    private BagShelf() {}

    /// Whether a bundle of that name is a zip.
    public static boolean isZip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// Writes a bag in place of an earlier one.
    ///
    /// @throws UserException when something else stands there, or it cannot be written
    public static void put(Bag bag, Path target) {
        try {
            if (isZip(target)) {
                zip(bag, target);
            } else {
                folder(bag, target);
            }
        } catch (IOException e) {
            throw UserException.usage(
                            BagMessage.CANNOT_WRITE,
                            Place.inFile(target.toString()),
                            e.getClass().getSimpleName())
                    .causedBy(e);
        }
    }

    /// Refuses a target that holds something else, before any work is done for it.
    ///
    /// @throws UserException when it does
    public static void requireFree(Path target) {
        boolean free =
                !Files.exists(target)
                        || (isZip(target)
                                ? Files.isRegularFile(target)
                                : Files.isRegularFile(target.resolve(Bag.DECLARATION))
                                        || isEmptyFolder(target));
        if (!free) {
            throw UserException.usage(BagMessage.OCCUPIED, Place.inFile(target.toString()));
        }
    }

    private static boolean isEmptyFolder(Path target) {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(target)) {
            return !inside.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }

    private static void zip(Bag bag, Path target) throws IOException {
        Archive archive = new Archive();
        bag.files().forEach((path, bytes) -> archive.add(ROOT + path, bytes));
        Path aside = aside(target, ".part");
        try {
            Files.createDirectories(aside.getParent());
            Files.write(aside, archive.bytes());
            move(aside, target);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void folder(Bag bag, Path target) throws IOException {
        requireFree(target);
        Path aside = aside(target, ".part");
        Path before = aside(target, ".old");
        Folders.delete(aside);
        Folders.delete(before);
        try {
            for (Map.Entry<String, byte[]> file : bag.files().entrySet()) {
                Path path = aside.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            if (Files.exists(target)) {
                move(target, before);
            }
            move(aside, target);
        } finally {
            Folders.delete(aside);
            Folders.delete(before);
        }
    }

    private static Path aside(Path target, String ending) {
        Path whole = target.toAbsolutePath().normalize();
        return whole.resolveSibling("." + whole.getFileName() + ending);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Takes a bag.
    ///
    /// @throws UserException when it cannot be read
    public static Bag take(Path source) {
        try {
            SortedMap<String, byte[]> files =
                    Files.isDirectory(source) ? fromFolder(source) : fromZip(source);
            return new Bag(rooted(source, files));
        } catch (NoSuchFileException e) {
            throw unreadable(source, BagMessage.NOT_A_BAG, e, "no such file");
        } catch (IOException e) {
            throw unreadable(source, BagMessage.UNREADABLE, e, e.getClass().getSimpleName());
        }
    }

    private static UserException unreadable(
            Path source, BagMessage message, Exception e, Object argument) {
        return UserException.unreadable(message, Place.inFile(source.toString()), argument)
                .causedBy(e);
    }

    private static SortedMap<String, byte[]> fromFolder(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Budget budget = new Budget(folder);
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        String path = folder.relativize(file).toString().replace('\\', '/');
                        budget.spend(attributes.size());
                        files.put(path, Files.readAllBytes(file));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    private static SortedMap<String, byte[]> fromZip(Path file) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Budget budget = new Budget(file);
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (!BagPath.isInside(entry.getName())) {
                    throw UserException.unreadable(
                            BagMessage.OUTSIDE, Place.inFile(file.toString()), entry.getName());
                }
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                byte[] buffer = new byte[1 << 16];
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    budget.spend(read);
                    bytes.write(buffer, 0, read);
                }
                files.put(entry.getName(), bytes.toByteArray());
            }
        } catch (IllegalArgumentException e) {
            throw new ZipException(String.valueOf(e.getMessage()));
        }
        return files;
    }

    /// A zip holds the bag in one folder; a bag may also stand at the top.
    private static SortedMap<String, byte[]> rooted(Path source, SortedMap<String, byte[]> files) {
        if (files.containsKey(Bag.DECLARATION)) {
            return files;
        }
        String root =
                files.keySet().stream()
                        .filter(path -> path.endsWith("/" + Bag.DECLARATION))
                        .map(path -> path.substring(0, path.length() - Bag.DECLARATION.length()))
                        .filter(prefix -> prefix.indexOf('/') == prefix.length() - 1)
                        .findFirst()
                        .orElse("");
        if (root.isEmpty()) {
            throw UserException.unreadable(
                    BagMessage.NOT_A_BAG, Place.inFile(source.toString()), "bagit.txt");
        }
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.forEach((path, bytes) ->
                below.put(
                        path.startsWith(root) ? path.substring(root.length()) : "../" + path,
                        bytes));
        return below;
    }

    /// How much may still be read.
    private static final class Budget {
        private final Path source;
        private long left = (long) MOST_MEGABYTES << 20;

        Budget(Path source) {
            this.source = source;
        }

        void spend(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw UserException.unreadable(
                        BagMessage.TOO_LARGE, Place.inFile(source.toString()), MOST_MEGABYTES);
            }
        }
    }
}
