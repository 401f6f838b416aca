package org.baihua.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.baihua.source.Folders;
import org.jspecify.annotations.Nullable;

/// Where results stand: one folder a document, mirroring the archive; and in a hidden folder, one
/// receipt a document.
///
/// A folder is written aside and then renamed, and its receipt is filed after that. The receipt
/// holds length and sum of every file, and a resume checks them: what a kill or a power failure
/// leaves behind is never taken for a result, and no disk has to be waited for while working.
///
/// @param root the output folder
record Shelf(Path root) {

    /// What is about the run and not about a document.
    static final String RUN = ".batch";

    /// Begins the names of what this process writes aside; others may be at work beside it.
    private static final String OURS = UUID.randomUUID() + "-";

    /// Names of the run's own files; a document of that name stands beside them.
    private static final Set<String> TAKEN =
            Set.of(
                    "batch.jsonl",
                    "articles.jsonl",
                    "documents.parquet",
                    "articles.parquet",
                    "report.html",
                    "report.json");

    /// Whether a document of this path has the folder of its own name.
    static boolean isFree(String relative) {
        return !TAKEN.contains(relative);
    }

    /// The list of what the archive held in the latest run, one path a line.
    static final String PATHS = RUN + "/paths";

    /// Makes the shelf ready and keeps other processes away from it; what a killed run left half
    /// done is cleared away.
    ///
    /// @return what to close at the end, or null when another process is at work
    @Nullable FileChannel open() throws IOException {
        Files.createDirectories(root.resolve(RUN));
        FileChannel channel =
                FileChannel.open(
                        root.resolve(RUN).resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return null;
            }
        } catch (OverlappingFileLockException e) {
            channel.close();
            return null;
        }
        Folders.delete(aside());
        Files.createDirectories(aside());
        return channel;
    }

    /// The folder of a document.
    ///
    /// @param twin whether another document has the same name but for its case
    String folder(String relative, boolean twin, boolean foldsCase) {
        return (twin && foldsCase) || TAKEN.contains(relative) ? relative + "~2" : relative;
    }

    /// Whether the output's file system takes `A` and `a` for the same name.
    boolean foldsCase() throws IOException {
        Files.createDirectories(aside());
        Path lower = aside().resolve("case");
        Files.writeString(lower, "");
        boolean folds = Files.exists(aside().resolve("CASE"));
        Files.delete(lower);
        return folds;
    }

    /// Puts a document's files in its folder, in place of what was there.
    void put(String folder, Map<String, byte[]> files) throws IOException {
        Path aside = aside().resolve(OURS + id(folder));
        Folders.delete(aside);
        try {
            Files.createDirectories(aside);
            for (var file : files.entrySet()) {
                Files.write(aside.resolve(file.getKey()), file.getValue());
            }
            Path place = root.resolve(folder);
            Files.createDirectories(place.getParent());
            Folders.delete(place);
            move(aside, place);
        } finally {
            Folders.delete(aside);
        }
    }

    /// Takes away a document's folder, because its latest state has no result.
    void remove(String folder) throws IOException {
        Folders.delete(root.resolve(folder));
    }

    /// Files the receipt; from now on the document counts as done.
    void file(Converted converted) throws IOException {
        Receipt receipt = converted.receipt();
        StringBuilder lines = new StringBuilder(receipt.toJson()).append('\n');
        converted.articles().forEach(article -> lines.append(article.toJson()).append('\n'));
        Path file = receiptFile(receipt.path());
        Files.createDirectories(file.getParent());
        Path aside = aside().resolve(OURS + file.getFileName());
        Files.writeString(aside, lines);
        move(aside, file);
    }

    /// What is filed of a document, whether its folder is whole or not.
    Optional<Filed> filed(String relative) {
        Path file = receiptFile(relative);
        return Optional.ofNullable(read(file)).map(receipt -> new Filed(receipt, file));
    }

    /// Hands over the receipts of documents that the archive no longer holds, in no order that
    /// means anything, but always in the same.
    void eachGone(Listed listed, Consumer<Receipt> each) throws IOException {
        Path receipts = root.resolve(RUN).resolve("receipts");
        if (!Files.isDirectory(receipts)) {
            return;
        }
        for (Path part : sorted(receipts)) {
            for (Path file : sorted(part)) {
                if (!listed.holdsReceipt(part.getFileName() + file.getFileName().toString())) {
                    Receipt receipt = read(file);
                    if (receipt != null && !listed.mayHold(receipt.path())) {
                        each.accept(receipt);
                    }
                }
            }
        }
    }

    /// The receipt in a file; null when a kill has cut it off, or another process has taken it.
    private static @Nullable Receipt read(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line = lines.readLine();
            return line == null ? null : Receipt.parse(line);
        } catch (IOException e) {
            return null;
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    /// Takes away a document's results and its receipt. Files that are no longer as the receipt has
    /// them are somebody's work by now, and stay.
    void prune(Receipt receipt, boolean foldsCase) throws IOException {
        Set<String> folders = new TreeSet<>();
        folders.add(folder(receipt.path(), false, foldsCase));
        folders.add(folder(receipt.path(), foldsCase, foldsCase));
        for (String folder : folders) {
            Path place = root.resolve(folder);
            for (var file : receipt.files().entrySet()) {
                Path path = place.resolve(file.getKey());
                if (Files.isRegularFile(path)
                        && Receipt.sum(Files.readAllBytes(path)).equals(file.getValue())) {
                    Files.delete(path);
                }
            }
            for (Path empty = place;
                    empty != null && !empty.equals(root);
                    empty = empty.getParent()) {
                if (!Files.isDirectory(empty) || !sorted(empty).isEmpty()) {
                    break;
                }
                Files.delete(empty);
            }
        }
        Files.deleteIfExists(receiptFile(receipt.path()));
    }

    /// Whether a document's folder holds what its receipt says.
    boolean whole(Receipt receipt, String folder) {
        if (receipt.status() != Receipt.Status.OK) {
            return !Files.exists(root.resolve(folder), LinkOption.NOFOLLOW_LINKS);
        }
        Path place = root.resolve(folder);
        try {
            for (var file : receipt.files().entrySet()) {
                Path path = place.resolve(file.getKey());
                long length = Long.parseLong(file.getValue(), 0, file.getValue().indexOf(':'), 10);
                if (Files.size(path) != length
                        || !Receipt.sum(Files.readAllBytes(path)).equals(file.getValue())) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether there is room for more, tried by writing.
    boolean hasRoom() {
        Path probe = aside().resolve(OURS + "room");
        try {
            Files.createDirectories(aside());
            Files.write(probe, new byte[1 << 20]);
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            try {
                Files.deleteIfExists(probe);
            } catch (IOException e) {
                // A full disk is what was asked about.
            }
        }
    }

    /// Writes a file of the run as a whole.
    void write(String name, Writing writing) throws IOException {
        Path aside = aside().resolve(Path.of(name).getFileName());
        Files.createDirectories(aside());
        writing.to(aside);
        try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move(aside, root.resolve(name));
    }

    /// Writes something to a file.
    interface Writing {
        void to(Path file) throws IOException;
    }

    /// A path without links and detours, whether it is there or not.
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    Path index() {
        return root.resolve(RUN).resolve("index");
    }

    private Path aside() {
        return root.resolve(RUN).resolve("aside");
    }

    /// Receipts are named by a sum, because a name with an ending more could be too long.
    private Path receiptFile(String relative) {
        String id = id(relative);
        return root.resolve(RUN)
                .resolve("receipts")
                .resolve(id.substring(0, 2))
                .resolve(id.substring(2) + ".jsonl");
    }

    private static String id(String relative) {
        return Receipt.sha256(relative.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// The paths in the list, in order.
    void eachPath(Consumer<String> each) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(root.resolve(PATHS))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(line);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
