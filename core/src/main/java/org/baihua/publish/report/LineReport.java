package org.baihua.publish.report;

import java.io.PrintWriter;
import org.baihua.check.FileFindings;
import org.baihua.check.Finding;
import org.baihua.source.Language;

/// `path:line:col:rule:message`, one finding a line, as editors and grep-like tools read it.
public record LineReport(PrintWriter out, Language language) implements Report {

    @Override
    public void add(FileFindings file) {
        StringBuilder page = new StringBuilder(128 * file.findings().size());
        for (Finding finding : file.findings()) {
            page.append(file.file()).append(':');
            page.append(finding.place().line()).append(':');
            page.append(finding.place().column()).append(':');
            page.append(finding.rule()).append(':').append(finding.in(language)).append('\n');
        }
        out.append(page);
    }

    @Override
    public void close() {
        out.flush();
    }
}
