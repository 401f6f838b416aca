package org.baihua.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.baihua.read.DocumentReader;
import org.baihua.read.Input;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.source.Format;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;

/// Reads PDF in the order of its content streams.
public final class PdfReader implements DocumentReader {

    @Override
    public Outcome<SourceDocument> read(Input input, ReadOptions options) {
        SourceBuilder builder = new SourceBuilder(input.name(), input.sha256(), Format.PDF);
        try (PDDocument document = Loader.loadPDF(input.bytes(), options.password())) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                for (String line : stripper.getText(document).split("\n")) {
                    if (!line.isBlank()) {
                        builder.line(line.strip(), page, 0, List.of(), "");
                    }
                }
            }
        } catch (IOException e) {
            throw UserException.unreadable(
                            ReadMessage.DAMAGED,
                            Place.inFile(input.name()),
                            String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
        return Outcome.of(builder.build());
    }
}
