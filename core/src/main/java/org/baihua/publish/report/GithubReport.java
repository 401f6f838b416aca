package org.baihua.publish.report;

import java.io.PrintWriter;
import org.baihua.check.FileFindings;
import org.baihua.check.Finding;
import org.baihua.source.Language;

/// GitHub workflow commands: an annotation a finding. See
/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
public record GithubReport(PrintWriter out, Language language) implements Report {

    @Override
    public void add(FileFindings file) {
        for (Finding finding : file.findings()) {
            String command =
                    switch (finding.level()) {
                        case ERROR -> "error";
                        case WARNING -> "warning";
                        case INFO -> "notice";
                    };
            out.print(
                    "::"
                            + command
                            + " file="
                            + property(file.file())
                            + ",line="
                            + finding.place().line()
                            + ",col="
                            + finding.place().column()
                            + ",title="
                            + property("baihua " + finding.rule())
                            + "::"
                            + data(finding.in(language))
                            + "\n");
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    @Override
    public void close() {
        out.flush();
    }
}
