package org.baihua.read.office;

import org.baihua.read.Limits;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Holds a reading to its limits of time and text.
public final class Deadline {

    private final String file;
    private final Limits limits;
    private final long start = System.nanoTime();

    public Deadline(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /// To be called again and again, with the number of UTF-16 code units read so far.
    ///
    /// @throws UserException when a limit is passed
    public void check(int characters) {
        if (characters > limits.characters()) {
            throw UserException.unreadable(
                    OfficeMessage.TOO_MUCH_TEXT, Place.inFile(file), limits.characters());
        }
        if (System.nanoTime() - start > limits.time().toNanos()) {
            throw UserException.unreadable(
                    OfficeMessage.TOO_SLOW, Place.inFile(file), limits.time().toSeconds());
        }
    }
}
