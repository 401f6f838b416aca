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

    /// Their gaps hold names out of the file.
    private static final Set<String> NAMING =
            Set.of("image-without-text", "embedded-object", "inserted-file", "unknown-field");

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
        List<Object> arguments =
                NAMING.contains(diagnostic.code())
                        ? diagnostic.arguments().stream().<Object>map(argument -> "").toList()
                        : diagnostic.arguments();
        return new Diagnostic(
                diagnostic.message(),
                arguments,
                new Place(name, at.page(), at.line(), at.column()),
                diagnostic.severity());
    }
}
