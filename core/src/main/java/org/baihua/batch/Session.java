package org.baihua.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// A run's hold on its output folder: no other run writes there meanwhile.
public final class Session implements AutoCloseable {

    private final Shelf shelf;
    private final FileChannel lock;

    private Session(Shelf shelf, FileChannel lock) {
        this.shelf = shelf;
        this.lock = lock;
    }

    /// @throws UserException when the folder cannot be written, is the archive itself, or another
    ///   run is writing there
    public static Session open(Path archive, Path output) {
        if (Shelf.real(output).equals(Shelf.real(archive))) {
            throw UserException.usage(BatchMessage.SAME_FOLDER, Place.inFile(output.toString()));
        }
        Shelf shelf = new Shelf(output);
        try {
            FileChannel lock = shelf.open();
            if (lock == null) {
                throw UserException.usage(BatchMessage.IN_USE, Place.inFile(output.toString()));
            }
            return new Session(shelf, lock);
        } catch (IOException e) {
            throw trouble(shelf, e);
        }
    }

    /// Whether the output's file system takes `A` and `a` for the same name.
    public boolean foldsCase() {
        try {
            return shelf.foldsCase();
        } catch (IOException e) {
            throw trouble(shelf, e);
        }
    }

    /// Work that writes down the path of every file of the archive, one a line.
    public interface Listing {
        void to(BufferedWriter paths) throws IOException, InterruptedException;
    }

    /// Does the work; the list counts when it is complete.
    public void list(Listing listing) throws InterruptedException {
        InterruptedException[] interrupted = new InterruptedException[1];
        try {
            shelf.write(
                    Shelf.PATHS,
                    file -> {
                        try (BufferedWriter paths = Files.newBufferedWriter(file)) {
                            listing.to(paths);
                        } catch (InterruptedException e) {
                            interrupted[0] = e;
                            throw new IOException(e);
                        }
                    });
        } catch (IOException e) {
            if (interrupted[0] != null) {
                throw interrupted[0];
            }
            throw trouble(shelf, e);
        }
    }

    private static UserException trouble(Shelf shelf, IOException e) {
        return UserException.usage(
                        BatchMessage.OUTPUT,
                        Place.inFile(shelf.root().toString()),
                        String.valueOf(e.getMessage()))
                .causedBy(e);
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw trouble(shelf, e);
        }
    }
}
