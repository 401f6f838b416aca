package org.baihua.read;

import org.baihua.source.Revision;

/// How files are to be read.
///
/// @param revisions which side of tracked changes becomes the text
/// @param password for protected files, empty for none
/// @param ocr whether pages without text go through optical recognition
/// @param limits what a hostile file may not exceed
public record ReadOptions(Revision.Reading revisions, String password, boolean ocr, Limits limits) {

    public static final ReadOptions DEFAULT =
            new ReadOptions(Revision.Reading.ACCEPTED, "", false, Limits.DEFAULT);

    public ReadOptions withRevisions(Revision.Reading reading) {
        return new ReadOptions(reading, password, ocr, limits);
    }

    public ReadOptions withPassword(String word) {
        return new ReadOptions(revisions, word, ocr, limits);
    }

    public ReadOptions withOcr(boolean recognize) {
        return new ReadOptions(revisions, password, recognize, limits);
    }

    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(revisions, password, ocr, other);
    }
}
