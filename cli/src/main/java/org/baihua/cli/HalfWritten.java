package org.baihua.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Files that are being written, so that a call that is stopped (Ctrl-C) takes them away with it.
final class HalfWritten {

    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(HalfWritten::remove, "half-written"));
    }

    private HalfWritten() {}

    static void add(Path file) {
        FILES.add(file.toAbsolutePath());
    }

    static void done(Path file) {
        FILES.remove(file.toAbsolutePath());
    }

    private static void remove() {
        for (Path file : FILES) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // The process ends; there is nobody left to tell.
            }
        }
    }
}
