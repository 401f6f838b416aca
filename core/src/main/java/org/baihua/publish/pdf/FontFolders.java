package org.baihua.publish.pdf;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where operating systems keep fonts.
final class FontFolders {

    private static final int DEEPEST = 6;

    private FontFolders() {}

    /// The files of the given names that are installed, by name. Where a name is there twice, the
    /// first folder has it.
    ///
    /// @param environment for the user's own folders
    static Map<String, Path> find(Set<String> names, Map<String, String> environment) {
        Map<String, Path> found = new HashMap<>();
        for (Path folder : folders(environment)) {
            if (Files.isDirectory(folder)) {
                walk(folder, names, found);
            }
        }
        return found;
    }

    private static List<Path> folders(Map<String, String> environment) {
        List<Path> folders = new ArrayList<>();
        String home = environment.getOrDefault("HOME", "");
        if (!home.isEmpty()) {
            folders.add(Path.of(home, ".fonts"));
            folders.add(Path.of(home, ".local", "share", "fonts"));
            folders.add(Path.of(home, "Library", "Fonts"));
        }
        String local = environment.getOrDefault("LOCALAPPDATA", "");
        if (!local.isEmpty()) {
            folders.add(Path.of(local, "Microsoft", "Windows", "Fonts"));
        }
        String windows = environment.getOrDefault("SystemRoot", "");
        if (!windows.isEmpty()) {
            folders.add(Path.of(windows, "Fonts"));
        }
        folders.add(Path.of("/Library/Fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(Path.of("/usr/share/fonts-droid-fallback"));
        return folders;
    }

    private static void walk(Path folder, Set<String> names, Map<String, Path> found) {
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.of(FileVisitOption.FOLLOW_LINKS),
                    DEEPEST,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes any) {
                            String name = file.getFileName().toString();
                            if (names.contains(name)) {
                                found.putIfAbsent(name, file);
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            // A folder that nobody may read holds no font for us.
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            // The next folder may have it.
        }
    }
}
