package org.baihua.read.text;

import java.util.ArrayList;
import java.util.List;
import org.baihua.read.DocumentReader;
import org.baihua.read.Encoding;
import org.baihua.read.Guarded;
import org.baihua.read.Input;
import org.baihua.read.OddCharacters;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;

/// Reads plain text: every line of the file is a line of the document, empty ones included, so that
/// line numbers are those of any editor. A form feed begins a page. Lines of cells parted by tabs
/// stay lines; whether they are a comparison table is for the parser to say.
public final class TextReader implements DocumentReader {

    @Override
    public Outcome<SourceDocument> read(Input input, ReadOptions options) {
        return Guarded.read(input, options, () -> lines(input));
    }

    private static Outcome<SourceDocument> lines(Input input) {
        Encoding.Decoded decoded = decode(input);
        SourceBuilder builder = new SourceBuilder(input.name(), input.sha256(), Format.TEXT);
        builder.property("charset", decoded.charset());
        OddCharacters odd = new OddCharacters(input.name());
        String text = decoded.text();
        int page = text.indexOf('\f') < 0 ? 0 : 1;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (!isBreak(c)) {
                continue;
            }
            if (i < text.length() || i > start) {
                String line = odd.line(text.substring(start, i), page, builder.nextLine());
                // A page break right after a line break ends no line.
                if (c != '\f' || !line.isEmpty()) {
                    builder.line(line, page, 0, List.of(), "");
                }
            }
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                i++;
            } else if (c == '\f') {
                page++;
            }
            start = i + 1;
        }
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics(input.name()));
        diagnostics.addAll(odd.diagnostics());
        return new Outcome<>(builder.build(), diagnostics);
    }

    private static boolean isBreak(char c) {
        if (c > 0x85 && c < 0x2028 || c > 0x2029) {
            return false; // nearly every character
        }
        return c == '\n'
                || c == '\r'
                || c == '\f'
                || c == 0x0b
                || c == 0x85
                || c == 0x2028
                || c == 0x2029;
    }

    static Encoding.Decoded decode(Input input) {
        Encoding.Decoded decoded = input.decoded();
        if (decoded.binary()) {
            throw UserException.unreadable(ReadMessage.BINARY, Place.inFile(input.name()));
        }
        return decoded;
    }
}
