package org.baihua.bundle;

import java.util.List;
import java.util.Set;
import org.baihua.source.Diagnostic;
import org.baihua.source.Place;

/// What may be said in public about the reading of a file.
///
/// That a picture could not be read concerns everyone; what the officer's file is called, what its
/// pictures are named and how often it was revised concerns the officer alone.
final class PublicDiagnostics {

    /// About the container and not about the text.
    private static final Set<String> INTERNAL =
            Set.of("tracked-changes", "hidden-text", "office-entry-outside");

    /// Their gaps may hold names out of the file, which need not be there.
    private static final Set<String> NAMING = Set.of("image-without-text", "embedded-object");

    /// Their gaps hold names out of the file, between quotes or brackets.
    private static final Set<String> QUOTING =
            Set.of(
                    "file-attached",
                    "inserted-file",
                    "unknown-field",
                    "html-image",
                    "markdown-image",
                    "pdf-ocr-failed");

    private PublicDiagnostics() {}

    /// @param name what the source is called in public
    static List<Diagnostic> of(List<Diagnostic> diagnostics, String name) {
        return diagnostics.stream()
                .filter(diagnostic -> !INTERNAL.contains(diagnostic.code()))
                .map(diagnostic -> neutral(diagnostic, name))
                .toList();
    }

    private static Diagnostic neutral(Diagnostic diagnostic, String name) {
        Place at = diagnostic.place();
        return new Diagnostic(
                diagnostic.message(),
                arguments(diagnostic),
                new Place(name, at.page(), at.line(), at.column()),
                diagnostic.severity());
    }

    private static List<Object> arguments(Diagnostic diagnostic) {
        if (NAMING.contains(diagnostic.code())) {
            return diagnostic.arguments().stream().<Object>map(argument -> "").toList();
        }
        if (QUOTING.contains(diagnostic.code())) {
            return diagnostic.arguments().stream()
                    .<Object>map(argument -> argument instanceof Number ? argument : "…")
                    .toList();
        }
        return diagnostic.arguments();
    }
}
