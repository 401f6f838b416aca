package org.baihua.read;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.baihua.read.apart.Apart;
import org.baihua.read.doc.DocReader;
import org.baihua.read.docx.DocxReader;
import org.baihua.read.html.HtmlReader;
import org.baihua.read.odt.OdtReader;
import org.baihua.read.pdf.PdfReader;
import org.baihua.read.text.MarkdownReader;
import org.baihua.read.text.TextReader;
import org.baihua.source.Format;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// The front door: takes any file, finds out from its bytes what it is, and has it read.
///
/// Readers are made when a file of their format comes, so that no library is loaded that the file
/// does not need. Whatever goes wrong inside comes out as one sentence that says what to do; a file
/// that could not be read never looks like a clean one.
public final class Readers {

    /// A file that takes longer in this process than one part in so many of its time is tried again
    /// in one that can be killed.
    private static final int PATIENCE = 4;

    private static final Apart APART = new Apart();

    private final Map<Format, Supplier<? extends DocumentReader>> readers;
    private final @Nullable Apart apart;

    /// Readers that work in this process.
    public Readers(Map<Format, Supplier<? extends DocumentReader>> readers) {
        this(readers, null);
    }

    private Readers(
            Map<Format, Supplier<? extends DocumentReader>> readers, @Nullable Apart apart) {
        this.readers = new EnumMap<>(readers);
        this.apart = apart;
    }

    /// The readers of all formats. Large and odd files are read in a process of their own, and so
    /// is one that this process did not get done in good time or for want of memory.
    public static Readers standard() {
        return new Readers(inProcess().readers, APART);
    }

    /// The readers of all formats, all of them in this process.
    public static Readers inProcess() {
        Map<Format, Supplier<? extends DocumentReader>> readers = new EnumMap<>(Format.class);
        readers.put(Format.DOC, DocReader::new);
        readers.put(Format.DOCX, DocxReader::new);
        readers.put(Format.ODT, OdtReader::new);
        readers.put(Format.PDF, PdfReader::new);
        readers.put(Format.HTML, HtmlReader::new);
        readers.put(Format.TEXT, TextReader::new);
        return new Readers(readers);
    }

    /// Reads a file with the usual options.
    public Outcome<SourceDocument> read(Path file) {
        return read(file, ReadOptions.DEFAULT);
    }

    /// Reads a file.
    ///
    /// @throws UserException when it cannot be read as a whole
    public Outcome<SourceDocument> read(Path file, ReadOptions options) {
        return read(input(file, options.limits()), options);
    }

    /// Reads bytes for checking: Markdown is left as it stands, so that lines and columns are those
    /// of any editor.
    ///
    /// @throws UserException when they cannot be read as a whole
    public Outcome<SourceDocument> readForEditors(Input input, ReadOptions options) {
        return read(input.untraced(), options, TextReader::new);
    }

    /// Reads bytes.
    ///
    /// @throws UserException when they cannot be read as a whole
    public Outcome<SourceDocument> read(Input input, ReadOptions options) {
        return read(input, options, MarkdownReader::new);
    }

    private Outcome<SourceDocument> read(
            Input input, ReadOptions options, Supplier<? extends DocumentReader> markdown) {
        Place place = Place.inFile(input.name());
        Guarded.checkSize(input.bytes().length, options.limits(), place);
        Sniffer.Sniffed sniffed = Sniffer.sniff(input);
        if (sniffed instanceof Sniffer.Refused refused) {
            throw UserException.unreadable(refused.message(), place, refused.arguments());
        }
        Format format = ((Sniffer.Known) sniffed).format();
        Supplier<? extends DocumentReader> reader =
                format == Format.MARKDOWN ? markdown : readers.get(format);
        if (reader == null) {
            throw UserException.unreadable(ReadMessage.NO_READER, place, format);
        }
        if (format == Format.DOCX && input.bytes()[0] != 'P' && options.password().isEmpty()) {
            throw UserException.unreadable(ReadMessage.ENCRYPTED, place);
        }
        boolean forEditors = format == Format.MARKDOWN && reader.get() instanceof TextReader;
        return apart == null
                ? here(reader, input, options, options.limits().time())
                : hereOrApart(apart, reader, format, input, options, forEditors);
    }

    private static Outcome<SourceDocument> here(
            Supplier<? extends DocumentReader> reader,
            Input input,
            ReadOptions options,
            Duration patience) {
        Place place = Place.inFile(input.name());
        DocumentReader one = reader.get();
        Outcome<SourceDocument> outcome;
        if (one instanceof TextReader) {
            // Plain text is gone through once, in a loop of ours: nothing to be left behind.
            outcome = Watch.runHere(() -> one.read(input, options), options.limits(), place);
        } else {
            outcome = Watch.run(() -> one.read(input, options), options.limits(), patience, place);
        }
        return Guarded.checked(outcome, options.limits(), place);
    }

    private static Outcome<SourceDocument> hereOrApart(
            Apart apart,
            Supplier<? extends DocumentReader> reader,
            Format format,
            Input input,
            ReadOptions options,
            boolean forEditors) {
        Duration time = options.limits().time();
        if (options.apart() || Oddity.isOdd(input, format)) {
            return apart.read(input, options, forEditors)
                    .orElseGet(() -> here(reader, input, options, time));
        }
        try {
            return here(reader, input, options, Duration.ofMillis(time.toMillis() / PATIENCE));
        } catch (UserException e) {
            boolean exhausted =
                    e.code().equals(ReadMessage.TOO_LONG.code())
                            || e.code().equals(ReadMessage.TOO_MUCH_MEMORY.code());
            if (!exhausted || Thread.currentThread().isInterrupted()) {
                throw e;
            }
            return apart.read(input, options, forEditors).orElseThrow(() -> e);
        }
    }

    /// The bytes of a file, or the sentence that says why there are none.
    public static Input input(Path file, Limits limits) {
        String name = file.toString();
        Place place = Place.inFile(name);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw UserException.unreadable(ReadMessage.FOLDER, place);
            }
            Guarded.checkSize(attributes.size(), limits, place);
            return new Input(name, bytes(file));
        } catch (IOException e) {
            // What is wrong is looked for only where something is.
            if (!Files.exists(file)) {
                throw UserException.unreadable(ReadMessage.MISSING, place);
            }
            if (!Files.isReadable(file)) {
                throw UserException.unreadable(ReadMessage.NO_ACCESS, place);
            }
            throw UserException.unreadable(ReadMessage.IO, place, String.valueOf(e.getMessage()))
                    .causedBy(e);
        }
    }

    /// A stream of the old kind reads a small file with a fifth of the calls that a channel makes.
    private static byte[] bytes(Path file) throws IOException {
        if (file.getFileSystem() == FileSystems.getDefault()) {
            try (FileInputStream in = new FileInputStream(file.toFile())) {
                return in.readAllBytes();
            } catch (FileNotFoundException e) {
                // It cannot name every file, and does not tell what is wrong.
            }
        }
        return Files.readAllBytes(file);
    }
}
