package org.baihua.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baihua.source.Diagnostic;
import org.baihua.source.Mark;
import org.baihua.source.Place;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// The pages of one PDF that are pictures, and what a program that reads pictures sees on them.
final class Recognition {

    private final String file;
    private final PDDocument document;
    private final Ocr ocr;
    private final List<Diagnostic> diagnostics;
    private final Map<Integer, List<String>> recognized = new HashMap<>();
    private @Nullable Boolean canRecognize;

    /// @param diagnostics where it is said what could not be recognized, and what was
    Recognition(String file, PDDocument document, Ocr ocr, List<Diagnostic> diagnostics) {
        this.file = file;
        this.document = document;
        this.ocr = ocr;
        this.diagnostics = diagnostics;
    }

    boolean isEmpty() {
        return recognized.isEmpty();
    }

    /// Has a scanned page recognized.
    ///
    /// @return whether there is text now
    boolean take(int page) {
        Boolean can = canRecognize;
        if (can == null) {
            can = ocr.isInstalled();
            canRecognize = can;
            if (!can) {
                diagnostics.add(Diagnostic.warning(PdfMessage.OCR_MISSING, Place.inFile(file)));
            }
        }
        if (!can) {
            return false;
        }
        try {
            List<String> lines = ocr.lines(document, page);
            recognized.put(page, lines);
            if (!lines.isEmpty()) {
                diagnostics.add(
                        Diagnostic.warning(
                                PdfMessage.RECOGNIZED, new Place(file, page, 0, 0), page));
            }
            return !lines.isEmpty();
        } catch (IOException | RuntimeException e) {
            diagnostics.add(
                    Diagnostic.warning(
                            PdfMessage.OCR_FAILED,
                            new Place(file, page, 0, 0),
                            page,
                            String.valueOf(e.getMessage())));
            return false;
        }
    }

    /// The recognized lines of `page`, none where it was not recognized. Nothing is known of their
    /// paragraphs, so that each stays a line.
    List<Piece> pieces(int page) {
        List<String> lines = recognized.getOrDefault(page, List.of());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i);
            Mark mark = new Mark(new Span(0, text.length()), Mark.Kind.RECOGNIZED);
            pieces.add(
                    new Piece.Text(
                            new VisualLine(
                                    text, List.of(mark), 0, 0, 400, 10, 1, page, -1, false)));
        }
        return pieces;
    }
}
