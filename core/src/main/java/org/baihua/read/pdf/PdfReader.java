package org.baihua.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.baihua.read.DocumentReader;
import org.baihua.read.Guarded;
import org.baihua.read.Input;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;

/// Reads PDF: by its structure tags when it has them, else by its ruled lines, else in the order of
/// its content. Never by position: cells of a table painted one after the other would be torn into
/// lines that run across them.
public final class PdfReader implements DocumentReader {

    static {
        NoFonts.install();
    }

    private final Ocr ocr;

    public PdfReader() {
        this(Ocr.TESSERACT);
    }

    PdfReader(Ocr ocr) {
        this.ocr = ocr;
    }

    @Override
    public Outcome<SourceDocument> read(Input input, ReadOptions options) {
        return Guarded.read(input, options, () -> pages(input, options));
    }

    private Outcome<SourceDocument> pages(Input input, ReadOptions options) {
        Place place = Place.inFile(input.name());
        int damaged = StreamGuard.check(input.bytes(), options.limits(), place);
        try (PDDocument document = open(input, options.password())) {
            return new PdfWalk(input, options, document, ocr)
                    .read(document.isEncrypted() ? 0 : damaged);
        } catch (InvalidPasswordException e) {
            throw UserException.unreadable(
                            options.password().isEmpty()
                                    ? ReadMessage.ENCRYPTED
                                    : ReadMessage.WRONG_PASSWORD,
                            place)
                    .causedBy(e);
        } catch (IOException e) {
            throw UserException.unreadable(
                            ReadMessage.DAMAGED, place, String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    /// A file that only forbids printing or copying opens without a password, whatever was given
    /// for another one.
    static PDDocument open(Input input, String password) throws IOException {
        try {
            return Loader.loadPDF(input.bytes(), password);
        } catch (InvalidPasswordException e) {
            if (password.isEmpty()) {
                throw e;
            }
            return Loader.loadPDF(input.bytes(), "");
        }
    }
}
