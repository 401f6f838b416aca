package org.baihua.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Format;

/// Tells the kinds of ZIP containers apart by the names in them, without unpacking anything.
final class ZipNames {

    /// More entries than any office file has; the kind is clear long before.
    private static final int MANY = 10_000;

    private ZipNames() {}

    static Sniffer.Sniffed sniff(byte[] bytes) {
        String mime = firstEntry(bytes);
        if (mime.startsWith("application/vnd.oasis.opendocument.")) {
            String kind = mime.substring("application/vnd.oasis.opendocument.".length());
            if (kind.startsWith("text")) {
                return new Sniffer.Known(Format.ODT);
            }
            if (kind.startsWith("spreadsheet")) {
                return new Sniffer.Refused(ReadMessage.SPREADSHEET);
            }
            if (kind.startsWith("presentation")) {
                return new Sniffer.Refused(ReadMessage.SLIDES);
            }
            return new Sniffer.Refused(ReadMessage.OTHER_OFFICE, "OpenDocument " + kind);
        }
        if (mime.startsWith("application/epub+zip")) {
            return new Sniffer.Refused(ReadMessage.OTHER_OFFICE, "EPUB");
        }
        boolean open = false;
        boolean content = false;
        for (String name : names(bytes)) {
            if (name.startsWith("word/")) {
                return new Sniffer.Known(Format.DOCX);
            }
            if (name.startsWith("xl/")) {
                return new Sniffer.Refused(ReadMessage.SPREADSHEET);
            }
            if (name.startsWith("ppt/")) {
                return new Sniffer.Refused(ReadMessage.SLIDES);
            }
            if (name.startsWith("visio/")) {
                return new Sniffer.Refused(ReadMessage.OTHER_OFFICE, "Visio");
            }
            open |= name.equals("[Content_Types].xml") || name.equals("_rels/.rels");
            content |= name.equals("content.xml");
        }
        if (content) {
            return new Sniffer.Known(Format.ODT);
        }
        // A word-processing package may keep its document under any name.
        return open
                ? new Sniffer.Known(Format.DOCX)
                : new Sniffer.Refused(ReadMessage.ARCHIVE, "ZIP");
    }

    /// The content of an uncompressed first entry called `mimetype`, or empty.
    private static String firstEntry(byte[] bytes) {
        if (bytes.length < 38 || number(bytes, 26, 2) != 8 || number(bytes, 8, 2) != 0) {
            return "";
        }
        int start = 30 + 8 + number(bytes, 28, 2);
        boolean mime = new String(bytes, 30, 8, StandardCharsets.US_ASCII).equals("mimetype");
        int end = Math.min(bytes.length, start + 80);
        return mime && start < end
                ? new String(bytes, start, end - start, StandardCharsets.US_ASCII)
                : "";
    }

    /// What all entries come to once unpacked, as the central directory says.
    static long unpackedBytes(byte[] bytes) {
        long total = 0;
        int at = directory(bytes);
        for (int count = 0;
                at >= 0 && at <= bytes.length - 46 && number(bytes, at, 4) == 0x02014b50;
                count++) {
            total += number(bytes, at + 24, 4) & 0xffffffffL;
            at = next(bytes, at);
            if (count > MANY) {
                return Long.MAX_VALUE;
            }
        }
        return total;
    }

    /// Where the central directory begins, or -1.
    private static int directory(byte[] bytes) {
        int end = bytes.length - 22;
        int lowest = Math.max(0, bytes.length - 22 - 65_535);
        while (end >= lowest && number(bytes, end, 4) != 0x06054b50) {
            end--;
        }
        return end >= lowest ? number(bytes, end + 16, 4) : -1;
    }

    private static int next(byte[] bytes, int at) {
        return at
                + 46
                + number(bytes, at + 28, 2)
                + number(bytes, at + 30, 2)
                + number(bytes, at + 32, 2);
    }

    /// Names from the central directory; from the local headers when there is none.
    private static List<String> names(byte[] bytes) {
        List<String> names = new ArrayList<>();
        int at = directory(bytes);
        while (at >= 0
                && at <= bytes.length - 46
                && number(bytes, at, 4) == 0x02014b50
                && names.size() < MANY) {
            addName(names, bytes, at + 46, number(bytes, at + 28, 2));
            at = next(bytes, at);
        }
        if (names.isEmpty()) {
            for (int from = 0; from <= bytes.length - 30 && names.size() < MANY; from++) {
                if (bytes[from] == 'P' && number(bytes, from, 4) == 0x04034b50) {
                    addName(names, bytes, from + 30, number(bytes, from + 26, 2));
                }
            }
        }
        return names;
    }

    private static void addName(List<String> names, byte[] bytes, int at, int length) {
        if (at + length <= bytes.length) {
            names.add(new String(bytes, at, length, StandardCharsets.UTF_8));
        }
    }

    private static int number(byte[] bytes, int at, int length) {
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }
}
