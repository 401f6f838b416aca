package org.baihua.read;

import java.nio.charset.StandardCharsets;
import org.baihua.source.Format;

/// A cheap look that tells whether a file had better be read where it can be killed. It costs an
/// ordinary file next to nothing, and what it overlooks is still held by limits and deadline.
final class Oddity {

    /// Ordinary drafts have well under a mebibyte; some scans have ten.
    private static final long LARGE = 24L << 20;

    /// What an office file's parts may come to before reading them is worth a process.
    private static final long LARGE_UNPACKED = 64L << 20;

    private static final byte[] ENCRYPT = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

    private Oddity() {}

    static boolean isOdd(Input input, Format format) {
        byte[] bytes = input.bytes();
        if (bytes.length > LARGE) {
            return true;
        }
        return switch (format) {
            case DOCX, ODT -> bytes[0] == 'P' && ZipNames.unpackedBytes(bytes) > LARGE_UNPACKED;
            // What is packed in an encrypted file cannot be measured from outside.
            case PDF -> contains(bytes, ENCRYPT);
            case DOC, HTML, MARKDOWN, TEXT -> false;
        };
    }

    /// Looks at the last mebibyte, where a PDF says that it is encrypted, and at the first, where
    /// one made for the web does.
    private static boolean contains(byte[] bytes, byte[] wanted) {
        int reach = 1 << 20;
        return contains(bytes, wanted, 0, Math.min(bytes.length, reach))
                || contains(bytes, wanted, Math.max(0, bytes.length - reach), bytes.length);
    }

    private static boolean contains(byte[] bytes, byte[] wanted, int from, int to) {
        for (int i = from; i <= to - wanted.length; i++) {
            int j = 0;
            while (j < wanted.length && bytes[i + j] == wanted[j]) {
                j++;
            }
            if (j == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
