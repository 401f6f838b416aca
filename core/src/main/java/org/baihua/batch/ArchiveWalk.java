package org.baihua.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Every file below a folder, in the order of their names, one folder at a time: the whole list
/// never stands in memory.
///
/// Files whose names begin with `.` or `~$` (another program's locks) are passed over, and so is
/// `without`. A link to a folder is followed, unless it leads to a place that is walked anyway:
/// then nothing is missed by passing it over, and links that lead in a circle end.
///
/// @param root the archive
/// @param without a folder inside it that is not part of it (the output), or any other path
/// @param lister lists a folder
public record ArchiveWalk(Path root, Path without, Lister lister) {

    public ArchiveWalk(Path root, Path without) {
        this(root, without, Files::list);
    }

    /// What a folder holds.
    public interface Lister {
        Stream<Path> list(Path folder) throws IOException;
    }

    /// Hears of every file, and of every folder that could not be listed.
    public interface Visitor {

        /// @param twin whether a file before it in the same folder has a name that differs only in
        ///   case, or in how its characters are composed
        void file(Path file, String relative, boolean twin) throws InterruptedException;

        void unreadableFolder(String relative, IOException why) throws InterruptedException;
    }

    private record Named(Path path, String name) {}

    public void each(Visitor visitor) throws InterruptedException {
        Deque<Path> above = new ArrayDeque<>();
        try {
            above.push(root.toRealPath());
        } catch (IOException e) {
            visitor.unreadableFolder(".", e);
            return;
        }
        folder(root, "", Shelf.real(without), above, visitor);
    }

    private void folder(
            Path folder, String prefix, Path excluded, Deque<Path> above, Visitor visitor)
            throws InterruptedException {
        List<Named> found = new ArrayList<>();
        try (Stream<Path> listed = lister.list(folder)) {
            listed.forEach(path -> found.add(new Named(path, FileNames.of(path))));
        } catch (IOException | UncheckedIOException e) {
            visitor.unreadableFolder(
                    prefix.isEmpty() ? "." : prefix,
                    e instanceof IOException io ? io : new IOException(e));
            return;
        }
        found.sort(Comparator.comparing(Named::name).thenComparing(named -> named.path));
        Set<String> taken = new HashSet<>();
        for (Named named : found) {
            String name = named.name;
            if (name.startsWith(".") || name.startsWith("~$")) {
                continue;
            }
            boolean twin = !taken.add(folded(name));
            String relative = prefix.isEmpty() ? name : prefix + "/" + name;
            if (Files.isDirectory(named.path, LinkOption.NOFOLLOW_LINKS)) {
                if (!Shelf.real(named.path).equals(excluded)) {
                    folder(named.path, relative, excluded, above, visitor);
                }
            } else if (Files.isSymbolicLink(named.path) && Files.isDirectory(named.path)) {
                Path target = Shelf.real(named.path);
                boolean walked =
                        above.stream().anyMatch(a -> target.startsWith(a) || a.startsWith(target));
                if (!walked && !target.startsWith(excluded) && !excluded.startsWith(target)) {
                    above.push(target);
                    folder(named.path, relative, excluded, above, visitor);
                    above.pop();
                }
            } else {
                visitor.file(named.path, relative, twin);
            }
        }
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
