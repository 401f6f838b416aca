package org.baihua.read.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.baihua.read.Attachment;
import org.baihua.read.DocumentReader;
import org.baihua.read.Input;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.read.office.Beside;
import org.baihua.read.office.OfficeMessage;
import org.baihua.read.office.Summary;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.jspecify.annotations.Nullable;

/// Reads Word's binary .doc (Word 97 to 2003).
public final class DocReader implements DocumentReader {

    @Override
    public Outcome<SourceDocument> read(Input input, ReadOptions options) {
        Place place = Place.inFile(input.name());
        if (input.bytes().length > options.limits().fileBytes()) {
            throw UserException.unreadable(
                    OfficeMessage.TOO_LARGE,
                    place,
                    input.bytes().length,
                    options.limits().fileBytes());
        }
        String password = options.password().isEmpty() ? null : options.password();
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(input.bytes()))) {
            return read(input, options, document);
        } catch (UserException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            ReadMessage said =
                    password == null ? ReadMessage.ENCRYPTED : ReadMessage.WRONG_PASSWORD;
            throw UserException.unreadable(said, place).causedBy(e);
        } catch (OldWordFileFormatException e) {
            throw UserException.unreadable(OfficeMessage.TOO_OLD, place).causedBy(e);
        } catch (IOException | RuntimeException e) {
            // The library throws runtime exceptions of many kinds for files that are damaged.
            throw UserException.unreadable(OfficeMessage.DAMAGED, place, "DOC").causedBy(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Outcome<SourceDocument> read(
            Input input, ReadOptions options, HWPFDocument document) {
        DocFile file = new DocFile(input.name(), options, document);
        SourceBuilder builder = new SourceBuilder(input.name(), input.sha256(), Format.DOC);
        List<Diagnostic> diagnostics = new ArrayList<>();
        DocNotes notes = DocNotes.of(file);
        diagnostics.addAll(DocStory.body(file, builder, notes));
        notes.putRest(builder, diagnostics);
        margins(file, builder, diagnostics);
        boxes(file, builder, diagnostics);
        properties(document, builder);
        diagnostics.addAll(Attachment.unread(OleFile.in(document.getDirectory()), input.name()));
        SourceDocument result = builder.build();
        diagnostics.addAll(0, Summary.of(result, options.revisions()));
        Diagnostic missing = file.coverage().missing(document, input.name());
        if (missing != null) {
            diagnostics.addFirst(missing);
        }
        return new Outcome<>(result, diagnostics);
    }

    private static void margins(DocFile file, SourceBuilder builder, List<Diagnostic> diagnostics) {
        DocMargins margins = DocMargins.of(file.document());
        put(file, margins.headers(), Aside.Kind.HEADER, builder, diagnostics);
        put(file, margins.footers(), Aside.Kind.FOOTER, builder, diagnostics);
    }

    private static void put(
            DocFile file,
            List<Range> ranges,
            Aside.Kind kind,
            SourceBuilder builder,
            List<Diagnostic> diagnostics) {
        List<String> seen = new ArrayList<>();
        for (Range range : ranges) {
            Beside beside = DocStory.beside(file, range);
            if (!seen.contains(beside.text())) {
                seen.add(beside.text());
                beside.putInto(builder, diagnostics, kind, "", 0);
            }
        }
    }

    /// Text boxes stand one after the other; each ends with an empty paragraph.
    private static void boxes(DocFile file, SourceBuilder builder, List<Diagnostic> diagnostics) {
        Range range = file.document().getMainTextboxRange();
        if (range == null || range.getStartOffset() >= range.getEndOffset()) {
            return;
        }
        int start = range.getStartOffset();
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            boolean last = i == range.numParagraphs() - 1;
            if (last || paragraph.text().equals("\r")) {
                int end = Math.min(paragraph.getEndOffset(), range.getEndOffset());
                DocStory.beside(file, new Range(start, end, file.document()))
                        .putInto(builder, diagnostics, Aside.Kind.TEXT_BOX, "", 0);
                start = end;
            }
        }
    }

    private static void properties(HWPFDocument document, SourceBuilder builder) {
        SummaryInformation said = document.getSummaryInformation();
        if (said != null) {
            put(builder, "title", said.getTitle());
            put(builder, "subject", said.getSubject());
            put(builder, "creator", said.getAuthor());
            put(builder, "lastModifiedBy", said.getLastAuthor());
            put(builder, "keywords", said.getKeywords());
            put(builder, "description", said.getComments());
            put(builder, "created", date(said.getCreateDateTime()));
            put(builder, "modified", date(said.getLastSaveDateTime()));
            put(builder, "Application", said.getApplicationName());
            put(builder, "Template", said.getTemplate());
        }
        DocumentSummaryInformation more = document.getDocumentSummaryInformation();
        if (more != null) {
            put(builder, "Company", more.getCompany());
            put(builder, "Manager", more.getManager());
            if (more.getCustomProperties() != null) {
                more.getCustomProperties()
                        .nameSet()
                        .forEach(key ->
                                put(
                                        builder,
                                        "custom:" + key,
                                        String.valueOf(more.getCustomProperties().get(key))));
            }
        }
    }

    private static @Nullable String date(@Nullable Date date) {
        // A date that nobody set counts from 1601.
        return date == null || date.getTime() <= 0
                ? null
                : Instant.ofEpochMilli(date.getTime()).toString();
    }

    private static void put(SourceBuilder builder, String key, @Nullable String value) {
        if (value != null) {
            builder.property(key, value);
        }
    }
}
