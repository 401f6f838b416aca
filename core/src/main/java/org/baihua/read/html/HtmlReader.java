package org.baihua.read.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.read.DocumentReader;
import org.baihua.read.Encoding;
import org.baihua.read.Guarded;
import org.baihua.read.Input;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Reads web pages, above all the gazette's, which Word wrote: what a browser shows becomes the
/// text, what it hides is set apart, and tables that only arrange the page are flow.
public final class HtmlReader implements DocumentReader {

    private static final int HEAD = 8192;
    private static final Pattern CHARSET =
            Pattern.compile(
                    "charset\\s*=\\s*[\"']?([A-Za-z0-9_-]{2,20})", Pattern.CASE_INSENSITIVE);

    @Override
    public Outcome<SourceDocument> read(Input input, ReadOptions options) {
        return Guarded.read(input, options, () -> page(input, options));
    }

    private static Outcome<SourceDocument> page(Input input, ReadOptions options) {
        Encoding.Decoded decoded = decode(input.bytes());
        if (decoded.binary()) {
            throw UserException.unreadable(ReadMessage.BINARY, Place.inFile(input.name()));
        }
        Document page = Jsoup.parse(decoded.text());
        HtmlWalk walk = new HtmlWalk(input, options, Styles.of(page));
        walk.page(page);
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics(input.name()));
        diagnostics.addAll(walk.diagnostics());
        return new Outcome<>(walk.document(), diagnostics);
    }

    /// Old pages name one encoding and are written in another; the one that the page names counts
    /// unless another fits the bytes better.
    private static Encoding.Decoded decode(byte[] bytes) {
        Encoding.Decoded guessed = Encoding.decode(bytes);
        Charset named = named(bytes);
        if (named == null
                || guessed.charset().startsWith("UTF-16")
                || guessed.faults().isEmpty() && guessed.charset().equals("UTF-8")) {
            return guessed;
        }
        Encoding.Decoded asNamed = Encoding.decode(bytes, named);
        return asNamed.faults().size() <= guessed.faults().size() ? asNamed : guessed;
    }

    private static @Nullable Charset named(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        try {
            return Charset.forName(matcher.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
