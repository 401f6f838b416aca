package org.baihua.publish.report;

import java.io.PrintWriter;
import org.baihua.check.FileFindings;
import org.baihua.check.Finding;
import org.baihua.source.Language;

/// `path:line:col:rule:message`, one finding a line, as editors and grep-like tools read it.
public record LineReport(PrintWriter out, Language language) implements Report {

    @Override
    public void add(FileFindings file) {
        for (Finding finding : file.findings()) {
            out.print(
                    file.file()
                            + ":"
                            + finding.place().line()
                            + ":"
                            + finding.place().column()
                            + ":"
                            + finding.rule()
                            + ":"
                            + finding.in(language)
                            + "\n");
        }
    }

    @Override
    public void close() {
        out.flush();
    }
}
