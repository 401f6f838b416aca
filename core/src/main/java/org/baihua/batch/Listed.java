package org.baihua.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Which documents the archive held in the latest run: eight bytes a document, so that an archive
/// of a million costs as much as one picture.
///
/// Two paths with the same eight bytes (one chance in 30 million, with a million documents) would
/// count as one, so that a document that has left is taken for one that has not.
public final class Listed {

    private final boolean foldsCase;
    private long[] sums = new long[1 << 10];
    private int count;

    private Listed(boolean foldsCase) {
        this.foldsCase = foldsCase;
    }

    static Listed of(Shelf shelf) throws IOException {
        Listed listed = new Listed(shelf.foldsCase());
        shelf.eachPath(listed::add);
        Arrays.sort(listed.sums, 0, listed.count);
        return listed;
    }

    private void add(String path) {
        if (count == sums.length) {
            sums = Arrays.copyOf(sums, count * 2);
        }
        sums[count++] = sum(path);
    }

    /// Whether it was there.
    public boolean holds(String path) {
        return Arrays.binarySearch(sums, 0, count, sum(path)) >= 0;
    }

    /// Whether it was there, or may have been: below a folder that could not be listed, nobody
    /// knows.
    boolean mayHold(String path) {
        if (holds(path) || holds(".")) {
            return true;
        }
        for (int slash = path.lastIndexOf('/');
                slash > 0;
                slash = path.lastIndexOf('/', slash - 1)) {
            if (holds(path.substring(0, slash))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a receipt of this name is certainly of one that was there, told without reading it.
    boolean holdsReceipt(String id) {
        return !foldsCase
                && id.length() >= 16
                && Arrays.binarySearch(sums, 0, count, Long.parseUnsignedLong(id, 0, 16, 16)) >= 0;
    }

    /// Whether `A` and `a` are one name where the results stand.
    boolean foldsCase() {
        return foldsCase;
    }

    /// Where the output takes `A` and `a` for one name, results of the two may stand in one folder.
    private long sum(String path) {
        String name =
                foldsCase
                        ? Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                        : path;
        return Long.parseUnsignedLong(
                Receipt.sha256(name.getBytes(StandardCharsets.UTF_8)), 0, 16, 16);
    }
}
