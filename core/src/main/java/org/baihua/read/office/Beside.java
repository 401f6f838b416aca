package org.baihua.read.office;

import java.util.List;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Hidden;
import org.baihua.source.Place;
import org.baihua.source.Revision;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;

/// A flow beside the body (a note, a comment, a text box, a header), read like a document of its
/// own.
public record Beside(SourceDocument document, List<Diagnostic> diagnostics) {

    public Beside {
        diagnostics = List.copyOf(diagnostics);
    }

    public String text() {
        return document.text().stripTrailing();
    }

    /// Whether nothing was found at all.
    public boolean isEmpty() {
        return text().isEmpty()
                && document.asides().isEmpty()
                && document.hidden().isEmpty()
                && document.revisions().isEmpty()
                && diagnostics.isEmpty();
    }

    /// Adds the flow, and everything that was found in it, to the document that it belongs to.
    ///
    /// @param number 1-based line that it stands next to, or 0 for the whole document
    public void putInto(
            SourceBuilder builder,
            List<Diagnostic> found,
            Aside.Kind kind,
            String author,
            int number) {
        if (!text().isEmpty()) {
            builder.aside(new Aside(kind, author, text(), number, 0));
        }
        for (Aside each : document.asides()) {
            builder.aside(new Aside(each.kind(), each.author(), each.text(), number, each.page()));
        }
        for (Revision each : document.revisions()) {
            builder.revision(
                    new Revision(
                            each.kind(), each.author(), each.date(), each.text(), null, number));
        }
        for (Hidden each : document.hidden()) {
            builder.hidden(new Hidden(each.kind(), each.text(), number));
        }
        for (Diagnostic each : diagnostics) {
            Place place = new Place(each.place().file(), 0, number, 0);
            found.add(new Diagnostic(each.message(), each.arguments(), place, each.severity()));
        }
    }
}
