package org.baihua.publish;

import java.util.List;
import org.baihua.check.Finding;
import org.baihua.law.Draft;
import org.baihua.plain.PlainText;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
import org.baihua.source.SourceDocument;
import org.baihua.summary.Summary;

/// Everything that is known of one draft when it is published. All writers take it.
///
/// @param source what the file said, under its name without folders, which are nobody's business
/// @param draft what it means as law
/// @param findings what is wrong with its prose
/// @param plain its articles in plain language
/// @param summary what a citizen reads in one minute
/// @param diagnostics what could not be read or placed
/// @param language in which the program speaks; the draft itself is always in Taiwan's Chinese
public record Publication(
        SourceDocument source,
        Draft draft,
        List<Finding> findings,
        PlainText plain,
        Summary summary,
        List<Diagnostic> diagnostics,
        Language language) {

    public Publication {
        source = source.withoutFolders();
        findings = List.copyOf(findings);
        diagnostics = List.copyOf(diagnostics);
    }
}
