package org.baihua.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.baihua.read.Limits;
import org.baihua.read.ReadMessage;
import org.baihua.source.Place;
import org.baihua.source.UserException;

/// Looks at a PDF's packed streams before the library does: it unpacks them all into nothing and
/// counts. A library unpacks a stream as a whole, so that a bomb of a megabyte takes a gigabyte of
/// memory before anybody can say stop.
///
/// Pictures are left out, for no picture is unpacked in reading. Streams of an encrypted file
/// cannot be looked at from outside; memory and time hold for them.
final class StreamGuard {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /// Below this size nothing is a bomb, however well it packs.
    private static final long SMALL = 64L << 20;

    /// A dictionary in front of a stream is not longer.
    private static final int DICTIONARY = 2_000;

    private final byte[] bytes;
    private final Limits limits;
    private final Place place;
    private final byte[] sink = new byte[1 << 16];
    private long total;
    private int damaged;

    private StreamGuard(byte[] bytes, Limits limits, Place place) {
        this.bytes = bytes;
        this.limits = limits;
        this.place = place;
    }

    /// @return how many packed streams are damaged; the library would read what comes before the
    ///   damage and say nothing
    /// @throws UserException when the streams unpack to more than the limits allow
    static int check(byte[] bytes, Limits limits, Place place) {
        StreamGuard guard = new StreamGuard(bytes, limits, place);
        guard.run();
        return guard.damaged;
    }

    private void run() {
        int at = 0;
        int previous = 0;
        while ((at = find(at)) >= 0) {
            boolean end =
                    at >= 3 && bytes[at - 3] == 'e' && bytes[at - 2] == 'n' && bytes[at - 1] == 'd';
            int data = at + STREAM.length;
            if (!end) {
                String dictionary = dictionary(previous, at);
                if (data < bytes.length && bytes[data] == '\r') {
                    data++;
                }
                if (data < bytes.length && bytes[data] == '\n') {
                    data++;
                }
                int packs =
                        count(dictionary, "/FlateDecode")
                                + count(dictionary, "/Fl ")
                                + count(dictionary, "/Fl]");
                if (packs > 0 && !dictionary.contains("/Image")) {
                    data = Math.max(data, unpack(data, packs));
                }
            }
            previous = at;
            at = data;
        }
    }

    private int find(int from) {
        for (int i = from; i <= bytes.length - STREAM.length; i++) {
            if (bytes[i] == 's'
                    && bytes[i + 1] == 't'
                    && bytes[i + 2] == 'r'
                    && bytes[i + 3] == 'e'
                    && bytes[i + 4] == 'a'
                    && bytes[i + 5] == 'm') {
                return i;
            }
        }
        return -1;
    }

    private String dictionary(int previous, int at) {
        int from = Math.max(previous, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return object < 0 ? before : before.substring(object);
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + 1)) {
            count++;
        }
        return count;
    }

    /// @param packs how many times the stream was packed
    /// @return where the packed data end
    private int unpack(int from, int packs) {
        Inflater outer = new Inflater();
        Inflater inner = packs > 1 ? new Inflater() : null;
        try {
            outer.setInput(bytes, from, bytes.length - from);
            long unpacked = 0;
            while (!outer.finished()) {
                int count = outer.inflate(sink);
                if (count == 0 && (outer.needsInput() || outer.needsDictionary())) {
                    damaged++;
                    break;
                }
                unpacked += inner == null ? count : again(inner, count);
                hold(unpacked, outer.getBytesRead());
            }
            total += unpacked;
            return (int) Math.min(bytes.length, from + outer.getBytesRead());
        } catch (DataFormatException e) {
            damaged++;
            return from;
        } finally {
            outer.end();
            if (inner != null) {
                inner.end();
            }
        }
    }

    private long again(Inflater inner, int count) throws DataFormatException {
        byte[] more = new byte[1 << 16];
        long unpacked = 0;
        inner.setInput(sink.clone(), 0, count);
        while (!inner.finished()) {
            int produced = inner.inflate(more);
            if (produced == 0) {
                break;
            }
            unpacked += produced;
            hold(unpacked, 1);
        }
        return unpacked;
    }

    private void hold(long unpacked, long packed) {
        if (total + unpacked > limits.unpackedBytes()) {
            throw UserException.unreadable(
                    ReadMessage.TOO_MUCH_UNPACKED, place, limits.unpackedBytes());
        }
        if (unpacked > SMALL && unpacked / Math.max(1, packed) > limits.expansion()) {
            throw UserException.unreadable(
                    ReadMessage.TOO_MUCH_EXPANSION, place, "stream", limits.expansion());
        }
    }
}
