package org.baihua.check;

import java.util.List;
import org.baihua.source.Diagnostic;
import org.baihua.source.SourceDocument;

/// One file, what was found in it, and what could not be read.
public record FileFindings(
        SourceDocument source, List<Finding> findings, List<Diagnostic> diagnostics) {

    public FileFindings {
        findings = List.copyOf(findings);
        diagnostics = List.copyOf(diagnostics);
    }

    /// The file's name as the user gave it.
    public String file() {
        return source.name();
    }

    /// The same file with other findings.
    public FileFindings with(List<Finding> others) {
        return new FileFindings(source, others, diagnostics);
    }
}
