package org.baihua.read.doc;

import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.RevisionMarkAuthorTable;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.DateAndTime;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.baihua.read.ReadOptions;
import org.baihua.read.office.Change;
import org.baihua.read.office.Deadline;
import org.baihua.source.Revision;
import org.jspecify.annotations.Nullable;

/// What all flows of one file share while it is read.
final class DocFile {

    private final String name;
    private final ReadOptions options;
    private final HWPFDocument document;
    private final Deadline deadline;
    private final DocCoverage coverage = new DocCoverage();
    private final DocNumbering accepted = new DocNumbering();
    private final DocNumbering original = new DocNumbering();

    DocFile(String name, ReadOptions options, HWPFDocument document) {
        this.name = name;
        this.options = options;
        this.document = document;
        deadline = new Deadline(name, options.limits());
    }

    String name() {
        return name;
    }

    HWPFDocument document() {
        return document;
    }

    DocCoverage coverage() {
        return coverage;
    }

    Revision.Reading reading() {
        return options.revisions();
    }

    int deepest() {
        return options.limits().depth();
    }

    void check(int characters) {
        deadline.check(characters);
    }

    /// The number in front of a paragraph that is shown.
    String label(Paragraph paragraph, Change mark) {
        return switch (options.revisions()) {
            case ACCEPTED -> accepted.next(paragraph);
            case ORIGINAL -> original.next(paragraph);
            case BOTH -> {
                String after = mark.deleted() ? "" : accepted.next(paragraph);
                String once = mark.inserted() ? "" : original.next(paragraph);
                yield mark.deleted() ? once : after;
            }
        };
    }

    String author(int index) {
        RevisionMarkAuthorTable authors = document.getRevisionMarkAuthorTable();
        return authors == null || index < 0 || index >= authors.getSize()
                ? ""
                : authors.getAuthor(index);
    }

    /// The properties of the characters at an offset, for what a run does not tell itself; null
    /// when the file has none there.
    @Nullable CharacterProperties properties(int offset, short paragraphStyle) {
        List<CHPX> runs = document.getCharacterTable().getTextRuns();
        int low = 0;
        int high = runs.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            CHPX run = runs.get(middle);
            if (run.getEnd() <= offset) {
                low = middle + 1;
            } else if (run.getStart() > offset) {
                high = middle - 1;
            } else {
                return run.getCharacterProperties(document.getStyleSheet(), paragraphStyle);
            }
        }
        return null;
    }

    static String date(@Nullable DateAndTime date) {
        if (date == null || date.isEmpty()) {
            return "";
        }
        Calendar at = date.getDate();
        return String.format(
                Locale.ROOT,
                "%04d-%02d-%02dT%02d:%02d:00",
                at.get(Calendar.YEAR),
                at.get(Calendar.MONTH) + 1,
                at.get(Calendar.DAY_OF_MONTH),
                at.get(Calendar.HOUR_OF_DAY),
                at.get(Calendar.MINUTE));
    }
}
