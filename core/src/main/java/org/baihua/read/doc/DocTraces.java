package org.baihua.read.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.RevisionMarkAuthorTable;
import org.apache.poi.hwpf.model.SavedByEntry;
import org.apache.poi.hwpf.model.SavedByTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.baihua.read.Attachment;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Trace;
import org.baihua.read.TraceFinder;
import org.baihua.read.image.ImageTraces;
import org.baihua.read.office.LocalPath;
import org.jspecify.annotations.Nullable;

/// Finds what a binary Word document holds besides its text.
public final class DocTraces implements TraceFinder {

    private final List<Trace> found = new ArrayList<>();

    @Override
    public List<Trace> find(Input input, ReadOptions options) {
        String password = options.password().isEmpty() ? null : options.password();
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(input.bytes()))) {
            OleFile.in(document.getDirectory()).stream().map(Attachment::trace).forEach(found::add);
            thumbnail(document);
            authors(document);
            saves(document);
            pictures(document);
            blackened(document.getOverallRange());
            DocRemains.in(document)
                    .forEach(text -> add(Trace.Kind.EARLIER_REVISION, "WordDocument", text));
        } catch (IOException | RuntimeException e) {
            // The library throws runtime exceptions of many kinds for files that are damaged; what
            // was found until then counts, and the reader has said that the file is damaged.
            return found;
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return found;
    }

    private void thumbnail(HWPFDocument document) {
        SummaryInformation said = document.getSummaryInformation();
        byte[] picture = said == null ? null : said.getThumbnail();
        if (picture != null && picture.length > 0) {
            add(Trace.Kind.THUMBNAIL, "SummaryInformation", picture.length + " bytes");
        }
    }

    private void authors(HWPFDocument document) {
        RevisionMarkAuthorTable authors = document.getRevisionMarkAuthorTable();
        if (authors != null) {
            for (String author : authors.getEntries()) {
                // The first entry of every file.
                if (!author.equals("Unknown")) {
                    add(Trace.Kind.AUTHOR, "SttbfRMark", author);
                }
            }
        }
    }

    /// Old Word kept the last ten people who saved a file, and where.
    private void saves(HWPFDocument document) {
        SavedByTable saves = document.getSavedByTable();
        if (saves != null) {
            for (SavedByEntry each : saves.getEntries()) {
                add(Trace.Kind.AUTHOR, "SttbSavedBy", each.getUserName());
                if (LocalPath.isOne(each.getSaveLocation())) {
                    add(Trace.Kind.PROPERTY, "SttbSavedBy", each.getSaveLocation());
                }
            }
        }
    }

    private void blackened(Range range) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            if (DocRuns.isBlackened(run)) {
                text.append(run.text());
            } else if (!text.isEmpty()) {
                add(Trace.Kind.COVERED_TEXT, "highlight", text.toString());
                text.setLength(0);
            }
        }
        add(Trace.Kind.COVERED_TEXT, "highlight", text.toString());
    }

    private void pictures(HWPFDocument document) {
        int number = 0;
        for (Picture picture : document.getPicturesTable().getAllPictures()) {
            number++;
            byte[] content = picture.getContent();
            if (content != null) {
                found.addAll(ImageTraces.of("picture " + number, content));
            }
        }
    }

    private void add(Trace.Kind kind, String where, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            found.add(Trace.of(kind, where, text.strip()));
        }
    }
}
