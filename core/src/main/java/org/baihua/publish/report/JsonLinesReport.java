package org.baihua.publish.report;

import java.io.Writer;
import org.baihua.check.FileFindings;
import org.baihua.publish.json.FindingsJson;
import org.baihua.source.Language;

/// One JSON object a line and file, written as the files come.
public record JsonLinesReport(Writer out, Language language) implements Report {

    @Override
    public void add(FileFindings file) {
        FindingsJson.line(out, file, language);
    }

    /// Nothing stands at the end: every line is whole by itself.
    @Override
    public void close() {}
}
