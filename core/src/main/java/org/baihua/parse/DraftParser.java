package org.baihua.parse;

import org.baihua.law.Draft;
import org.baihua.parse.draft.DraftReading;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;

/// Understands a document: a law, a draft of one, or the notice that announces a draft.
///
/// It never refuses a document. What has no place in the structure is kept and reported.
public final class DraftParser {

    private DraftParser() {}

    public static Outcome<Draft> parse(SourceDocument document) {
        return DraftReading.of(document);
    }
}
