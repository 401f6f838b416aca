package org.baihua.read;

import org.baihua.source.Revision;

/// How files are to be read.
///
/// @param revisions which side of tracked changes becomes the text
/// @param password for protected files, empty for none
/// @param ocr whether pages without text go through optical recognition
/// @param limits what a hostile file may not exceed
/// @param apart whether every file is read in a process of its own, as an archive of unknown files
///   should be; otherwise only those are that are large or odd
public record ReadOptions(
        Revision.Reading revisions, String password, boolean ocr, Limits limits, boolean apart) {

    public static final ReadOptions DEFAULT =
            new ReadOptions(Revision.Reading.ACCEPTED, "", false, Limits.DEFAULT, false);

    public ReadOptions withRevisions(Revision.Reading reading) {
        return new ReadOptions(reading, password, ocr, limits, apart);
    }

    public ReadOptions withPassword(String word) {
        return new ReadOptions(revisions, word, ocr, limits, apart);
    }

    public ReadOptions withOcr(boolean recognize) {
        return new ReadOptions(revisions, password, recognize, limits, apart);
    }

    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(revisions, password, ocr, other, apart);
    }

    public ReadOptions withApart(boolean always) {
        return new ReadOptions(revisions, password, ocr, limits, always);
    }
}
