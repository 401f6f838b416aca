package org.baihua.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.baihua.read.doc.DocTraces;
import org.baihua.read.docx.DocxTraces;
import org.baihua.read.html.HtmlTraces;
import org.baihua.read.image.ImageTraces;
import org.baihua.read.odt.OdtTraces;
import org.baihua.read.pdf.PdfTraces;
import org.baihua.source.Format;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;

/// The second front door: a file as read, with everything that it holds besides.
public final class Traces {

    private static final Map<Format, Supplier<? extends TraceFinder>> FINDERS = finders();

    private Traces() {}

    /// What was seen.
    public record Seen(SourceDocument document, List<Trace> traces) {

        public Seen {
            traces = List.copyOf(traces);
        }
    }

    private static Map<Format, Supplier<? extends TraceFinder>> finders() {
        Map<Format, Supplier<? extends TraceFinder>> finders = new EnumMap<>(Format.class);
        finders.put(Format.DOC, DocTraces::new);
        finders.put(Format.DOCX, DocxTraces::new);
        finders.put(Format.ODT, OdtTraces::new);
        finders.put(Format.PDF, PdfTraces::new);
        finders.put(Format.HTML, HtmlTraces::new);
        return finders;
    }

    /// Reads a file and finds its traces.
    ///
    /// @throws org.baihua.source.UserException when it cannot be read as a whole
    public static Outcome<Seen> of(Input input, ReadOptions options) {
        if (ImageTraces.isImage(input.bytes())) {
            // A picture has no text that could be read, and may tell a lot.
            SourceBuilder nothing = new SourceBuilder(input.name(), input.sha256(), Format.TEXT);
            return Outcome.of(new Seen(nothing.build(), ImageTraces.of("", input.bytes())));
        }
        Outcome<SourceDocument> read = Readers.standard().readForEditors(input, options);
        Supplier<? extends TraceFinder> finder = FINDERS.get(read.value().format());
        List<Trace> traces =
                finder == null
                        ? List.of()
                        : Watch.run(
                                () -> finder.get().find(input, options),
                                options.limits(),
                                Place.inFile(input.name()));
        return new Outcome<>(new Seen(read.value(), traces), read.diagnostics());
    }
}
