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
        return DraftReading.of(document, CitationFinder::find);
    }

    /// Understands a document as far as a check of its prose needs: no rule asks for laws that are
    /// named without an article, and looking for them takes a tenth of the parser's time.
    public static Outcome<Draft> parseForCheck(SourceDocument document) {
        return DraftReading.of(document, CitationFinder::findPlaces);
    }
}
