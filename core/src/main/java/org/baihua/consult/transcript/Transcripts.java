package org.baihua.consult.transcript;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baihua.consult.ConsultMessage;
import org.baihua.read.Encoding;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;

/// The front door for verbatim records.
public final class Transcripts {

    private Transcripts() {}

    /// Reads Markdown, Akoma Ntoso, or any document that can be read.
    public static Outcome<Transcript> read(Input input) {
        List<Diagnostic> told = new ArrayList<>();
        Transcript transcript = read(input, told);
        if (transcript.speakers().isEmpty()) {
            told.add(Diagnostic.warning(ConsultMessage.NO_TURNS, Place.inFile(input.name())));
        }
        return new Outcome<>(transcript, told);
    }

    private static Transcript read(Input input, List<Diagnostic> told) {
        String name = input.name().toLowerCase(Locale.ROOT);
        byte[] bytes = input.bytes();
        String head =
                new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1);
        if (head.contains("akomaNtoso")) {
            return DebateReader.read(input.name(), bytes);
        }
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            Encoding.Decoded decoded = Encoding.decode(bytes);
            told.addAll(decoded.diagnostics(input.name()));
            return Transcript.parse(decoded.text());
        }
        Outcome<SourceDocument> document = Readers.standard().read(input, ReadOptions.DEFAULT);
        told.addAll(document.diagnostics());
        return SpokenLines.read(document.value());
    }
}
