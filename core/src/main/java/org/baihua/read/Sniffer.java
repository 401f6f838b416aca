package org.baihua.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.source.Format;
import org.baihua.source.Message;
import org.jspecify.annotations.Nullable;

/// Tells what a file is from its bytes. The name decides one thing only: whether text that could be
/// either is plain text or Markdown, because the bytes of the two may be the same.
public final class Sniffer {

    /// What the bytes are.
    public sealed interface Sniffed {}

    /// A format that is read.
    public record Known(Format format) implements Sniffed {}

    /// Something else, and the sentence that helps.
    public record Refused(Message message, Object... arguments) implements Sniffed {}

    private static final int HEAD = 4096;

    /// Line starts and table rows that plain text of law does not have.
    private static final Pattern MARKDOWN_LINE =
            Pattern.compile("(?m) {0,3}(?:#{1,6} \\S|```|\\|? ?:?-{3,}:? ?\\|[-:| ]*$|> \\S)");

    private Sniffer() {}

    public static Sniffed sniff(Input input) {
        byte[] bytes = input.bytes();
        if (bytes.length == 0) {
            return new Refused(ReadMessage.EMPTY);
        }
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\003\004") || head.startsWith("PK\005\006")) {
            return ZipNames.sniff(bytes);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OleNames.sniff(bytes);
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024 && !looksLikeMarkup(head)) {
            return new Known(Format.PDF);
        }
        Sniffed binary = byMagic(head);
        return binary != null ? binary : text(input, head);
    }

    private static @Nullable Sniffed byMagic(String head) {
        if (head.startsWith("{\\rtf")) {
            return new Refused(ReadMessage.RTF);
        }
        if (head.startsWith("\u0089PNG")) {
            return new Refused(ReadMessage.IMAGE, "PNG");
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return new Refused(ReadMessage.IMAGE, "JPEG");
        }
        if (head.startsWith("GIF8")) {
            return new Refused(ReadMessage.IMAGE, "GIF");
        }
        if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return new Refused(ReadMessage.IMAGE, "TIFF");
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return new Refused(ReadMessage.IMAGE, "WebP");
        }
        if (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6)) {
            return new Refused(ReadMessage.IMAGE, "BMP");
        }
        if (head.startsWith("ftyphei", 4) || head.startsWith("ftypmif1", 4)) {
            return new Refused(ReadMessage.IMAGE, "HEIC");
        }
        if (head.startsWith("\u001f\u008b")) {
            return new Refused(ReadMessage.ARCHIVE, "gzip");
        }
        if (head.startsWith("7z\u00bc\u00af")) {
            return new Refused(ReadMessage.ARCHIVE, "7z");
        }
        if (head.startsWith("Rar!")) {
            return new Refused(ReadMessage.ARCHIVE, "RAR");
        }
        if (head.startsWith("\u00db\u00a5\u002d") || head.startsWith("\u00dc\u00a5")) {
            return new Refused(ReadMessage.OLD_WORD);
        }
        return null;
    }

    private static Sniffed text(Input input, String head) {
        Encoding.Decoded decoded = input.decoded();
        if (decoded.binary()) {
            return new Refused(ReadMessage.BINARY);
        }
        String text = decoded.text();
        int end = Math.min(HEAD, text.length());
        if (text.indexOf('<', 0, end) < 0 && text.indexOf(':', 0, end) < 0) {
            // No tag and no head of a message, which is what is looked for below.
            return byName(input, text);
        }
        String start = text.substring(0, end).strip();
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mime-version:")
                || lower.contains("content-type: multipart/related")) {
            return new Refused(ReadMessage.MHTML);
        }
        if (lower.startsWith("<?xml") || lower.startsWith("<office:") || lower.startsWith("<w:")) {
            if (lower.contains("<html")) {
                return new Known(Format.HTML);
            }
            if (lower.contains("word.document") || lower.contains("<w:worddocument")) {
                return new Refused(ReadMessage.FLAT_XML, "Word XML");
            }
            if (lower.contains("pkg:package")) {
                return new Refused(ReadMessage.FLAT_XML, "Word XML");
            }
            if (lower.contains("<office:document")) {
                return new Refused(ReadMessage.FLAT_XML, "Flat ODF");
            }
            return new Refused(ReadMessage.XML);
        }
        if (looksLikeMarkup(lower)) {
            return new Known(Format.HTML);
        }
        return byName(input, text);
    }

    private static Sniffed byName(Input input, String text) {
        String name = input.name().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".md") || name.endsWith(".markdown");
        return new Known(named || isMarkdown(text) ? Format.MARKDOWN : Format.TEXT);
    }

    /// Whether anything is written as Markdown writes it. Looks closely only where a mark stands at
    /// the beginning of a line.
    private static boolean isMarkdown(String text) {
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x2029) {
                begins = false; // nearly every character
                continue;
            }
            if (c == '*' && text.startsWith("**", i) && i + 2 < text.length()) {
                char next = text.charAt(i + 2);
                if (next != ' ' && (next < '\t' || next > '\r')) {
                    return true;
                }
            }
            if (begins && c < 0x80 && "#`|:-> ".indexOf(c) >= 0) {
                Matcher line = MARKDOWN_LINE.matcher(text).useAnchoringBounds(false);
                if (line.region(i, text.length()).lookingAt()) {
                    return true;
                }
            }
            begins = c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
        }
        return false;
    }

    /// Whether the first thing in the file is a tag of HTML, comments and a byte order mark aside.
    private static boolean looksLikeMarkup(String head) {
        String rest = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        rest = rest.stripLeading();
        while (rest.startsWith("<!--")) {
            int end = rest.indexOf("-->");
            if (end < 0) {
                return true;
            }
            rest = rest.substring(end + 3).stripLeading();
        }
        return HTML_START.matcher(rest).lookingAt();
    }

    private static final Pattern HTML_START =
            Pattern.compile(
                    "<(?:!doctype\\s+html|html|head|body|meta|title|style|script|link|table|tbody|tr|td"
                            + "|div|span|p|h[1-6]|ul|ol|li|font|center|b|i|u|br|hr|a|img|form|section"
                            + "|article|main|header|nav)[\\s/>]",
                    Pattern.CASE_INSENSITIVE);
}
