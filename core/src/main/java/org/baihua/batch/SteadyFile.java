package org.baihua.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Supplier;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// A file as it stood at one moment: one that somebody is writing is tried again, then refused.
///
/// @param file where it is
/// @param name as people know it
record SteadyFile(Path file, String name) {

    private static final int TRIES = 3;
    private static final int PAUSE = 200;

    /// @param reading reads the file
    /// @throws UserException when it changes all the time, is gone, or is no file
    byte[] read(Supplier<byte[]> reading) throws InterruptedException {
        Place place = Place.inFile(name);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw UserException.unreadable(BatchMessage.SPECIAL, place);
        }
        for (int tries = 1; ; tries++) {
            String before = stamp();
            byte[] bytes = reading.get();
            if (stamp().equals(before)) {
                return bytes;
            }
            if (tries == TRIES) {
                throw UserException.unreadable(BatchMessage.CHANGED, place);
            }
            Thread.sleep(PAUSE);
        }
    }

    private String stamp() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() + " " + now.lastModifiedTime() + " " + now.fileKey();
        } catch (IOException e) {
            return ""; // Reading says why.
        }
    }
}
