package org.baihua.publish.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Span;

/// Reads a PDF again and says what of the outline is not in it.
///
/// A page that looks right may still hold glyphs that nobody can search, copy or have read aloud.
final class Proofreading {

    private final Map<Integer, Integer> wanted = new TreeMap<>();

    private Proofreading() {}

    /// The characters that are missing, each as often as it is missing; empty when all are there.
    static String lost(byte[] pdf, Outline outline) throws IOException {
        Proofreading reading = new Proofreading();
        reading.count(outline);
        Map<Integer, Integer> found = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.getText(document).codePoints().forEach(c -> found.merge(c, 1, Integer::sum));
        }
        StringBuilder lost = new StringBuilder();
        reading.wanted.forEach((character, count) -> {
            int missing = count - found.getOrDefault(character, 0);
            for (int i = 0; i < missing; i++) {
                lost.appendCodePoint(character);
            }
        });
        return lost.toString();
    }

    private void count(Outline outline) {
        for (Part part : outline.parts()) {
            switch (part) {
                case Part.Title title -> count(title.text());
                case Part.Prose prose -> prose.spans().forEach(this::count);
                case Part.Clause clause -> {
                    count(clause.label());
                    clause.spans().forEach(this::count);
                }
                case Part.Items items -> items.items().forEach(this::count);
                case Part.Grid grid -> {
                    grid.header().forEach(this::count);
                    grid.rows().forEach(row -> row.forEach(cell -> cell.forEach(this::count)));
                }
            }
        }
    }

    private void count(Span span) {
        count(span.text());
    }

    private void count(String text) {
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> wanted.merge(c, 1, Integer::sum));
    }
}
