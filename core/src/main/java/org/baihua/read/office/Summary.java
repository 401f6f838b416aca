package org.baihua.read.office;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Diagnostic;
import org.baihua.source.Place;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;

/// What has to be said of a whole document that somebody might take for a clean one.
public final class Summary {

    private Summary() {}

    public static List<Diagnostic> of(SourceDocument document, Revision.Reading reading) {
        List<Diagnostic> said = new ArrayList<>();
        Place place = Place.inFile(document.name());
        if (!document.revisions().isEmpty()) {
            long insertions =
                    document.revisions().stream()
                            .filter(each -> each.kind() == Revision.Kind.INSERTION)
                            .count();
            long deletions = document.revisions().size() - insertions;
            OfficeMessage message =
                    switch (reading) {
                        case ACCEPTED -> OfficeMessage.TRACKED_CHANGES_ACCEPTED;
                        case ORIGINAL -> OfficeMessage.TRACKED_CHANGES_ORIGINAL;
                        case BOTH -> OfficeMessage.TRACKED_CHANGES_BOTH;
                    };
            said.add(Diagnostic.warning(message, place, insertions, deletions));
        }
        if (!document.hidden().isEmpty()) {
            said.add(
                    Diagnostic.warning(OfficeMessage.HIDDEN_TEXT, place, document.hidden().size()));
        }
        return said;
    }
}
