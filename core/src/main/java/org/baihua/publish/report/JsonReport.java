package org.baihua.publish.report;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.baihua.check.FileFindings;
import org.baihua.publish.json.FindingsJson;
import org.baihua.publish.json.JsonStyle;
import org.baihua.source.Language;

/// All files as one JSON object, written at the end.
public final class JsonReport implements Report {

    private final Writer out;
    private final Language language;
    private final List<FileFindings> files = new ArrayList<>();

    public JsonReport(Writer out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void add(FileFindings file) {
        files.add(file);
    }

    @Override
    public void close() {
        FindingsJson.write(out, files, language, JsonStyle.PRETTY);
    }
}
