package org.baihua.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// All that a folder's files hold, down to what stands packed or escaped inside of them: members of
/// containers, streams, strings and attachments of PDFs, base64, entities and escapes.
final class Unpacked {

    /// What Windows and Word have written Chinese in.
    private static final List<Charset> ENCODINGS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("Big5"));

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{16,}={0,2}");
    private static final Pattern ESCAPE =
            Pattern.compile(
                    "\\\\u([0-9a-fA-F]{4})|&#x([0-9a-fA-F]+);|&#([0-9]+);"
                            + "|&(amp|lt|gt|quot|apos);|\\\\([\\\\/\"])");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    /// What is looked through, as bytes one character each: searching those is fast.
    private final Map<String, String> bytes = new TreeMap<>();

    /// The same as text, without escapes, markup and blanks.
    private final Map<String, String> texts = new TreeMap<>();

    private Unpacked() {}

    static Unpacked of(Path root) {
        Unpacked all = new Unpacked();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                all.add(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    /// The names of all that was looked through.
    Set<String> names() {
        return bytes.keySet();
    }

    /// Where a string stands, in whatever encoding.
    List<String> whereIs(String wanted) {
        List<String> places = new ArrayList<>();
        for (Charset encoding : ENCODINGS) {
            if (!encoding.newEncoder().canEncode(wanted)) {
                continue;
            }
            String raw = new String(wanted.getBytes(encoding), StandardCharsets.ISO_8859_1);
            bytes.forEach((name, held) -> {
                if (held.contains(raw)) {
                    places.add(name + " in " + encoding);
                }
            });
        }
        String bare = bare(wanted);
        texts.forEach((name, text) -> {
            if (text.contains(bare)) {
                places.add(name + " decoded");
            }
        });
        names().stream().filter(name -> bare(name).contains(bare)).forEach(places::add);
        return places;
    }

    private void add(String name, byte[] content) throws IOException {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        bytes.put(name, raw);
        if (raw.startsWith("PK\3\4")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
                for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                    add(name + "!" + e.getName(), zip.readAllBytes());
                }
            }
        } else if (raw.startsWith("%PDF-")) {
            pdf(name, content);
        } else if (raw.startsWith("\u001f\u008b")) {
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
                add(name + "!", in.readAllBytes());
            }
        } else {
            text(name, new String(content, StandardCharsets.UTF_8));
        }
    }

    private void text(String name, String text) throws IOException {
        // Twice: an entity in a string of JSON in a page is escaped twice.
        String plain = unescaped(unescaped(text));
        texts.put(name, bare(plain));
        texts.put(name + " without markup", bare(plain.replaceAll("<[^<>]*>", "")));
        int count = 0;
        for (MatchResult run : BASE64.matcher(text).results().toList()) {
            byte[] decoded;
            try {
                decoded = Base64.getDecoder().decode(run.group());
            } catch (IllegalArgumentException e) {
                // A word or a path, not base64.
                continue;
            }
            add(name + "!base64-" + ++count, decoded);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    private static String unescaped(String text) {
        String plain = ESCAPE.matcher(text).replaceAll(Unpacked::character);
        return PERCENT.matcher(plain)
                .replaceAll(run -> Matcher.quoteReplacement(percent(run.group())));
    }

    private static String character(MatchResult escape) {
        String plain;
        if (escape.group(4) != null) {
            plain =
                    switch (escape.group(4)) {
                        case "amp" -> "&";
                        case "lt" -> "<";
                        case "gt" -> ">";
                        case "quot" -> "\"";
                        default -> "'";
                    };
        } else if (escape.group(5) != null) {
            plain = escape.group(5);
        } else {
            boolean decimal = escape.group(3) != null;
            String number =
                    decimal
                            ? escape.group(3)
                            : escape.group(1) != null ? escape.group(1) : escape.group(2);
            plain = Character.toString(Integer.parseInt(number, decimal ? 10 : 16));
        }
        return Matcher.quoteReplacement(plain);
    }

    private static String percent(String run) {
        byte[] decoded = new byte[run.length() / 3];
        for (int i = 0; i < decoded.length; i++) {
            decoded[i] = (byte) Integer.parseInt(run.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(decoded, StandardCharsets.UTF_8);
    }

    private void pdf(String name, byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            text(name + "!pages", new PDFTextStripper().getText(document));
            Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
            StringBuilder strings = new StringBuilder();
            // Every object of the file, whether or not a page still leads to it.
            for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                walk(name + "!" + key.getNumber(), object, seen, strings);
            }
            walk(name + "!trailer", document.getDocument().getTrailer(), seen, strings);
            text(name + "!strings", strings.toString());
        }
    }

    private void walk(String name, COSBase object, Set<COSBase> seen, StringBuilder strings)
            throws IOException {
        if (object == null || !seen.add(object)) {
            return;
        }
        switch (object) {
            case COSObject reference -> walk(name, reference.getObject(), seen, strings);
            case COSString string -> strings.append(string.getString()).append('\n');
            case COSArray array -> {
                for (COSBase each : array) {
                    walk(name, each, seen, strings);
                }
            }
            case COSDictionary dictionary -> {
                if (dictionary instanceof COSStream stream) {
                    try (InputStream in = stream.createInputStream()) {
                        add(name, in.readAllBytes());
                    }
                }
                for (COSBase each : dictionary.getValues()) {
                    walk(name, each, seen, strings);
                }
            }
            default -> {}
        }
    }
}
