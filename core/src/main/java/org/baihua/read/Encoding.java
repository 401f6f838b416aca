package org.baihua.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baihua.source.Diagnostic;
import org.baihua.source.Place;
import org.jspecify.annotations.Nullable;

/// Finds out in which encoding bytes were written, and decodes them without losing any.
///
/// Tried in this order: a byte order mark, UTF-8, UTF-16 without a mark, Big5 as Windows writes it
/// (`x-windows-950`; plain `Big5` breaks at 碁 and misaligns what follows), GB18030. A file that
/// fits none without fault is decoded by the one that faults least.
public final class Encoding {

    /// The encodings from before Unicode. To find them the JDK looks into every jar, so they are
    /// looked for only when a text is not in Unicode.
    public static final class Legacy {

        /// Big5 as it is met in Taiwan: with the characters that Windows added.
        public static final Charset BIG5 = Charset.forName("x-windows-950");

        static final Charset HKSCS = Charset.forName("Big5-HKSCS");
        static final Charset GB18030 = Charset.forName("GB18030");

        private Legacy() {}
    }

    private Encoding() {}

    /// @param text the decoded text, without the byte order mark; U+FFFD for what could not be
    ///   decoded
    /// @param charset the encoding, by the name shown to people
    /// @param faults offsets in `text` of what could not be decoded, with the bytes in hexadecimal
    /// @param binary whether this is no text at all
    public record Decoded(String text, String charset, List<Fault> faults, boolean binary) {

        public Decoded {
            faults = List.copyOf(faults);
        }

        /// What has to be said about the decoding: nothing when it was UTF-8 without a fault.
        public List<Diagnostic> diagnostics(String file) {
            List<Diagnostic> diagnostics = new ArrayList<>();
            if (!charset.equals("UTF-8")) {
                diagnostics.add(Diagnostic.info(ReadMessage.CHARSET, Place.inFile(file), charset));
            }
            if (!faults.isEmpty()) {
                Fault first = faults.getFirst();
                int line = 1;
                int start = 0;
                for (int i = 0; i < first.offset; i++) {
                    if (text.charAt(i) == '\n') {
                        line++;
                        start = i + 1;
                    }
                }
                int column = text.codePointCount(start, first.offset) + 1;
                diagnostics.add(
                        Diagnostic.warning(
                                ReadMessage.UNDECODABLE,
                                new Place(file, 0, line, column),
                                faults.size(),
                                charset,
                                first.bytes));
            }
            return diagnostics;
        }
    }

    /// One place that could not be decoded.
    ///
    /// @param offset of its U+FFFD in the decoded text
    /// @param bytes in hexadecimal
    public record Fault(int offset, String bytes) {}

    public static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return by(StandardCharsets.UTF_8, bytes, 3, "UTF-8");
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return by(StandardCharsets.UTF_16LE, bytes, 2, "UTF-16LE");
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return by(StandardCharsets.UTF_16BE, bytes, 2, "UTF-16BE");
        }
        Charset wide = utf16(bytes);
        if (wide != null) {
            return by(wide, bytes, 0, wide.name());
        }
        Decoded utf8 = by(StandardCharsets.UTF_8, bytes, 0, "UTF-8");
        if (utf8.faults.isEmpty()) {
            return utf8;
        }
        Decoded big5 = big5(bytes);
        Decoded gb = by(Legacy.GB18030, bytes, 0, "GB18030");
        Decoded best = utf8;
        for (Decoded other : List.of(big5, gb)) {
            if (score(other) > score(best)) {
                best = other;
            }
        }
        // Bytes that nobody wrote as text decode into characters that nobody uses.
        boolean strange = wide(best.text) * 5L > best.text.length() && score(best) < 0.02;
        return strange ? new Decoded(best.text, best.charset, best.faults, true) : best;
    }

    private static int wide(String text) {
        return (int) text.chars().filter(c -> c >= 0x80).count();
    }

    /// Decodes by an encoding that the file itself or somebody names.
    public static Decoded decode(byte[] bytes, Charset named) {
        String name = named.name();
        if (name.equalsIgnoreCase("Big5")
                || name.equalsIgnoreCase("x-windows-950")
                || name.equalsIgnoreCase("Big5-HKSCS")
                || name.equalsIgnoreCase("x-MS950-HKSCS")) {
            return big5(bytes);
        }
        return by(named, bytes, 0, name);
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /// UTF-16 without a mark shows in zero bytes (line ends, ASCII, the ideographic space) and in
    /// that nearly all of it is plausible when read in the right order.
    private static @Nullable Charset utf16(byte[] bytes) {
        int size = Math.min(bytes.length, 1 << 16) & ~1;
        int zeros = 0;
        for (int i = 0; i < size; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        if (size < 4 || zeros * 100 < size) {
            return null;
        }
        int little = plausible(new String(bytes, 0, size, StandardCharsets.UTF_16LE));
        int big = plausible(new String(bytes, 0, size, StandardCharsets.UTF_16BE));
        if (Math.max(little, big) * 8 < size * 3) {
            return null;
        }
        return little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private static int plausible(String text) {
        int plausible = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7f
                    || c == '\n'
                    || c == '\r'
                    || c == '\t'
                    || c >= 0x3000 && c < 0x3400
                    || c >= 0x4e00 && c < 0xa000
                    || c >= 0xff00 && c < 0xffef) {
                plausible++;
            }
        }
        return plausible;
    }

    private static Decoded by(Charset charset, byte[] bytes, int from, String name) {
        if (charset == StandardCharsets.UTF_8) {
            // Nearly every file. A replacement character tells that there may be a fault to name.
            String text = new String(bytes, from, bytes.length - from, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return result(text, name, List.of());
            }
        }
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 16);
        List<Fault> faults = new ArrayList<>();
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isUnderflow()) {
                break;
            }
            if (result.isOverflow()) {
                CharBuffer larger = CharBuffer.allocate(out.capacity() * 2);
                out.flip();
                larger.put(out);
                out = larger;
                continue;
            }
            int length = Math.min(result.length(), in.remaining());
            fault(faults, out.position(), bytes, in.position(), length);
            in.position(in.position() + length);
            out = room(out);
            out.put('\uFFFD');
        }
        decoder.flush(out);
        out.flip();
        return result(out.toString(), name, faults);
    }

    private static CharBuffer room(CharBuffer out) {
        if (out.hasRemaining()) {
            return out;
        }
        CharBuffer larger = CharBuffer.allocate(out.capacity() * 2 + 16);
        out.flip();
        larger.put(out);
        return larger;
    }

    private static void fault(List<Fault> faults, int offset, byte[] bytes, int at, int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = at; i < at + length; i++) {
            hex.append(String.format(Locale.ROOT, "%02X", bytes[i] & 0xff));
        }
        faults.add(new Fault(offset, hex.toString()));
    }

    /// Big5, pair by pair: Windows' table first, then Hong Kong's for the rows of ETEN (①, ⅰ, あ)
    /// that Windows maps to its private area. Rows that agencies filled with characters of their
    /// own keep their private-use code; only the agency knows what they show.
    private static Decoded big5(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        List<Fault> faults = new ArrayList<>();
        byte[] pair = new byte[2];
        char[] table = new char[0x10000];
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                text.append((char) lead);
                continue;
            }
            int trail = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
            boolean paired =
                    lead >= 0x81
                            && lead <= 0xfe
                            && (trail >= 0x40 && trail <= 0x7e || trail >= 0xa1 && trail <= 0xfe);
            if (!paired) {
                fault(faults, text.length(), bytes, i, 1);
                text.append('\uFFFD');
                continue;
            }
            int code = lead << 8 | trail;
            if (table[code] != 0) {
                text.append(table[code]);
            } else {
                pair[0] = bytes[i];
                pair[1] = bytes[i + 1];
                String one = new String(pair, Legacy.BIG5);
                if (lead >= 0xc6 && lead <= 0xc8 && (isPrivate(one) || one.equals("\uFFFD"))) {
                    String eten = new String(pair, Legacy.HKSCS);
                    one = isPrivate(eten) ? one : eten;
                }
                if (one.length() == 1 && one.charAt(0) != '\uFFFD') {
                    table[code] = one.charAt(0);
                } else if (one.indexOf('\uFFFD') >= 0) {
                    fault(faults, text.length(), bytes, i, 2);
                    one = "\uFFFD";
                }
                text.append(one);
            }
            i++;
        }
        return result(text.toString(), "Big5（cp950）", faults);
    }

    private static boolean isPrivate(String text) {
        return text.length() == 1 && text.charAt(0) >= '\uE000' && text.charAt(0) <= '\uF8FF';
    }

    private static Decoded result(String text, String name, List<Fault> faults) {
        int control = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0b) {
                control++;
            }
        }
        int trouble = control * 2 + faults.size();
        boolean binary = text.indexOf("\0\0\0") >= 0 || trouble > 8 && trouble * 5 > text.length();
        return new Decoded(text, name, faults, binary);
    }

    /// How much a decoding looks like Chinese: common characters count for it, faults and private
    /// characters against it.
    private static double score(Decoded decoded) {
        int wide = 0;
        int common = 0;
        int odd = 0;
        String text = decoded.text;
        int size = Math.min(text.length(), 1 << 18);
        for (int i = 0; i < size; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            wide++;
            if (CommonCharacters.contains(c) || c == '，' || c == '。' || c == '、' || c == '　') {
                common++;
            } else if (c == '\uFFFD' || isPrivate(String.valueOf(c)) || c < 0x2000) {
                odd++;
            }
        }
        return wide == 0 ? 0 : (common - 3.0 * odd) / wide;
    }
}
