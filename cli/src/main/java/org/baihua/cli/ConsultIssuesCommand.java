package org.baihua.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.baihua.consult.Opinion;
import org.baihua.consult.issues.Edits;
import org.baihua.consult.issues.IssueFinder;
import org.baihua.consult.issues.Issues;
import org.baihua.consult.issues.IssuesFile;
import org.baihua.source.Home;
import org.baihua.source.Outcome;
import org.baihua.text.Dictionary;
import org.baihua.text.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `baihua consult issues`: the points at issue, with their sides.
@Command(name = "issues")
final class ConsultIssuesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "DIR", descriptionKey = "CONSULTATION")
    Path folder = Path.of("");

    ConsultIssuesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ConsultFolder consultation = new ConsultFolder(folder);
        List<Opinion> opinions = consultation.opinions();
        Edits edits = Edits.parse(consultation.text(Edits.NAME), consultation.path(Edits.NAME));
        Segmenter segmenter = new Segmenter(Dictionary.open(Home.data().resolve(Dictionary.FILE)));
        Outcome<Issues> found = IssueFinder.find(opinions, segmenter, edits);
        found.diagnostics().forEach(session::report);
        TreeMap<String, byte[]> out = new TreeMap<>();
        out.put(IssuesFile.NAME, ConsultFolder.utf8(IssuesFile.write(found.value())));
        if (!consultation.has(Edits.NAME)) {
            out.put(Edits.NAME, ConsultFolder.utf8(Edits.TEMPLATE));
        }
        consultation.write(out);
        session.progress(
                ConsultMessages.GROUPED,
                opinions.size(),
                found.value().issues().size(),
                found.value().others().size());
        return ExitCode.CLEAN;
    }
}
