package org.baihua.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every file below a folder, in the order of their names, one folder at a time: the whole list
/// never stands in memory.
///
/// Files whose names begin with `.` or `~$` (another program's locks) are passed over, and so is
/// `without`.
///
/// @param root the archive
/// @param without a folder inside it that is not part of it (the output), or any other path
record ArchiveWalk(Path root, Path without) {

    /// Hears of every file, and of every folder that could not be listed.
    interface Visitor {

        void file(Path file, String relative) throws InterruptedException;

        void unreadableFolder(String relative, IOException why) throws InterruptedException;
    }

    void each(Visitor visitor) throws InterruptedException {
        folder(root, "", visitor);
    }

    private void folder(Path folder, String prefix, Visitor visitor) throws InterruptedException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> found = Files.list(folder)) {
            found.forEach(path -> names.add(path.getFileName().toString()));
        } catch (IOException | UncheckedIOException e) {
            visitor.unreadableFolder(
                    prefix.isEmpty() ? "." : prefix,
                    e instanceof IOException io ? io : new IOException(e));
            return;
        }
        names.sort(null);
        for (String name : names) {
            if (name.startsWith(".") || name.startsWith("~$")) {
                continue;
            }
            Path path = folder.resolve(name);
            String relative = prefix.isEmpty() ? name : prefix + "/" + name;
            if (path.equals(without)) {
                continue;
            }
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                folder(path, relative, visitor);
            } else {
                visitor.file(path, relative);
            }
        }
    }
}
