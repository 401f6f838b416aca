package org.baihua.read.image;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.baihua.read.Trace;

/// Finds who, where and with what device in pictures: EXIF, IPTC and XMP of JPEG; text and EXIF of
/// PNG; EXIF of TIFF and WebP; comments of GIF.
public final class ImageTraces {

    private static final int LONGEST_TEXT = 1 << 16;

    private final List<Trace> found = new ArrayList<>();
    private final String where;
    private final byte[] bytes;

    private ImageTraces(String where, byte[] bytes) {
        this.where = where;
        this.bytes = bytes;
    }

    /// Whether the bytes begin as those of a picture do that may say something of itself.
    public static boolean isImage(byte[] bytes) {
        return starts(bytes, 0, "\u00ff\u00d8\u00ff")
                || starts(bytes, 0, "\u0089PNG\r\n")
                || starts(bytes, 0, "II*\0")
                || starts(bytes, 0, "MM\0*")
                || starts(bytes, 0, "GIF8")
                || starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP");
    }

    /// What a picture says of itself; nothing for bytes that are no picture.
    ///
    /// @param where the part that holds the picture
    public static List<Trace> of(String where, byte[] bytes) {
        ImageTraces traces = new ImageTraces(where, bytes);
        if (starts(bytes, 0, "\u00ff\u00d8\u00ff")) {
            traces.jpeg();
        } else if (starts(bytes, 0, "\u0089PNG\r\n")) {
            traces.png();
        } else if (starts(bytes, 0, "II*\0") || starts(bytes, 0, "MM\0*")) {
            traces.exif(0, bytes.length);
        } else if (starts(bytes, 0, "RIFF") && starts(bytes, 8, "WEBP")) {
            traces.webp();
        } else if (starts(bytes, 0, "GIF8")) {
            traces.gif();
        }
        return traces.found;
    }

    private static boolean starts(byte[] bytes, int at, String with) {
        if (at < 0 || at + with.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < with.length(); i++) {
            if ((bytes[at + i] & 0xFF) != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int big(int at, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | (at + i < bytes.length ? bytes[at + i] & 0xFF : 0);
        }
        return value;
    }

    private int little(int at) {
        return Integer.reverseBytes(big(at, 4));
    }

    private void jpeg() {
        int at = 2;
        while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xDA || marker == 0xD9) {
                return;
            }
            int length = big(at + 2, 2);
            int data = at + 4;
            int end = Math.min(bytes.length, at + 2 + length);
            if (marker == 0xE1 && starts(bytes, data, "Exif\0\0")) {
                exif(data + 6, end);
            } else if (marker == 0xE1 && starts(bytes, data, "http://ns.adobe.com/xap/1.0/\0")) {
                xmp(utf8(data + 29, end));
            } else if (marker == 0xED && starts(bytes, data, "Photoshop 3.0\0")) {
                iptc(data + 14, end);
            } else if (marker == 0xFE) {
                add(Trace.Kind.COMMENT, "JPEG comment", utf8(data, end));
            }
            at += 2 + Math.max(2, length);
        }
    }

    private void png() {
        int at = 8;
        while (at + 12 <= bytes.length) {
            int length = big(at, 4);
            int data = at + 8;
            if (length < 0 || length > bytes.length - data) {
                return;
            }
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            int end = data + length;
            switch (type) {
                case "tEXt", "zTXt", "iTXt" -> text(type, data, end);
                case "eXIf" -> exif(data, end);
                case "IEND" -> {
                    return;
                }
                default -> {}
            }
            at = end + 4;
        }
    }

    private void text(String type, int from, int end) {
        int zero = zero(from, end);
        if (zero < 0) {
            return;
        }
        String key = new String(bytes, from, zero - from, StandardCharsets.ISO_8859_1);
        String value;
        if (type.equals("tEXt")) {
            value = utf8(zero + 1, end);
        } else if (type.equals("zTXt")) {
            value = inflated(zero + 2, end);
        } else {
            boolean packed = zero + 1 < end && bytes[zero + 1] == 1;
            int language = zero(zero + 3, end);
            int translated = language < 0 ? -1 : zero(language + 1, end);
            if (translated < 0) {
                return;
            }
            value = packed ? inflated(translated + 1, end) : utf8(translated + 1, end);
        }
        switch (key) {
            case "XML:com.adobe.xmp" -> xmp(value);
            case "Author", "Copyright" -> add(Trace.Kind.AUTHOR, "PNG " + key, value);
            case "Comment" -> add(Trace.Kind.COMMENT, "PNG " + key, value);
            case "Title", "Software", "Creation Time", "Warning" -> {}
            // Dates, colour profiles and programs name nobody.
            default -> {
                if (!key.startsWith("date:") && !key.startsWith("icc:") && value.length() > 1) {
                    add(Trace.Kind.PROPERTY, "PNG " + key, value);
                }
            }
        }
    }

    private int zero(int from, int end) {
        for (int i = Math.max(0, from); i < end; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private String inflated(int from, int end) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, Math.min(from, end), Math.max(0, end - from));
            byte[] out = new byte[LONGEST_TEXT];
            int length = inflater.inflate(out);
            return new String(out, 0, length, StandardCharsets.UTF_8);
        } catch (DataFormatException e) {
            return "";
        } finally {
            inflater.end();
        }
    }

    private void webp() {
        int at = 12;
        while (at + 8 <= bytes.length) {
            int length = little(at + 4);
            if (length < 0 || length > bytes.length - at - 8) {
                return;
            }
            int data = at + 8;
            if (starts(bytes, at, "EXIF")) {
                int skip = starts(bytes, data, "Exif\0\0") ? 6 : 0;
                exif(data + skip, data + length);
            } else if (starts(bytes, at, "XMP ")) {
                xmp(utf8(data, data + length));
            }
            at = data + length + (length & 1);
        }
    }

    /// Comments are blocks after `21 FE`; what else begins so within the points is no text.
    private void gif() {
        for (int i = 13; i + 3 < bytes.length; i++) {
            if (bytes[i] == 0x21 && (bytes[i + 1] & 0xFF) == 0xFE) {
                int length = bytes[i + 2] & 0xFF;
                int end = Math.min(bytes.length, i + 3 + length);
                String said = utf8(i + 3, end);
                boolean closed = end < bytes.length && (bytes[end] == 0 || length == 255);
                if (closed && length > 2 && said.chars().noneMatch(c -> c < ' ' || c == 0xFFFD)) {
                    add(Trace.Kind.COMMENT, "GIF comment", said);
                    return;
                }
            }
        }
    }

    private void exif(int from, int end) {
        Exif exif = Exif.of(bytes, Math.min(from, bytes.length), Math.min(end, bytes.length));
        for (Exif.Field field : exif.fields()) {
            add(
                    field.person() ? Trace.Kind.AUTHOR : Trace.Kind.PROPERTY,
                    "EXIF " + field.name(),
                    field.value());
        }
        if (exif.thumbnail() > 0) {
            add(Trace.Kind.THUMBNAIL, "EXIF", "JPEG " + exif.thumbnail() + " bytes");
        }
    }

    /// Photoshop's resources; number 0404 holds what press photographers write (IPTC).
    private void iptc(int from, int end) {
        int at = from;
        while (at + 12 <= end && starts(bytes, at, "8BIM")) {
            int id = big(at + 4, 2);
            int name = (bytes[at + 6] & 0xFF) + 1;
            int size = at + 6 + name + (name & 1);
            int length = big(size, 4);
            int data = size + 4;
            if (length < 0 || length > end - data) {
                return;
            }
            if (id == 0x0404) {
                records(data, data + length);
            }
            at = data + length + (length & 1);
        }
    }

    private void records(int from, int end) {
        int at = from;
        while (at + 5 <= end && bytes[at] == 0x1C) {
            int record = bytes[at + 1];
            int kind = bytes[at + 2] & 0xFF;
            int length = big(at + 3, 2);
            int data = at + 5;
            if (length > end - data) {
                return;
            }
            String value = utf8(data, data + length);
            if (record == 2) {
                switch (kind) {
                    case 80, 85, 110, 115, 116, 122 ->
                            add(Trace.Kind.AUTHOR, "IPTC 2:" + kind, value);
                    case 90, 92, 95, 101, 118, 120 ->
                            add(Trace.Kind.PROPERTY, "IPTC 2:" + kind, value);
                    default -> {}
                }
            }
            at = data + length;
        }
    }

    private void xmp(String packet) {
        for (Xmp.Field field : Xmp.fields(packet)) {
            add(
                    field.person() ? Trace.Kind.AUTHOR : Trace.Kind.PROPERTY,
                    "XMP " + field.name(),
                    field.value());
        }
    }

    private String utf8(int from, int end) {
        int start = Math.min(from, bytes.length);
        int length = Math.max(0, Math.min(Math.min(end, bytes.length) - start, LONGEST_TEXT));
        return new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    private void add(Trace.Kind kind, String what, String value) {
        String text = value.replace("\0", "").strip();
        if (!text.isEmpty()) {
            found.add(Trace.of(kind, (where + " " + what).strip(), text));
        }
    }
}
