package org.baihua.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baihua.bundle.bag.BagShelf;
import org.baihua.bundle.verify.BundleCheck;
import org.baihua.bundle.verify.BundleCheck.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua bundle verify`: is a bundle whole and complete, and what can a reader rely on.
@Command(name = "verify")
final class BundleVerifyCommand implements Callable<Integer> {

    /// How the answer is written.
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Mixin CommonOptions common;

    @Parameters(paramLabel = "BUNDLE", descriptionKey = "BUNDLE")
    Path bundle;

    @Option(names = "--format", paramLabel = "FORMAT")
    Format format = Format.TEXT;

    BundleVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        BundleCheck.Report report = BundleCheck.of(BagShelf.take(bundle));
        session.writer()
                .print(
                        switch (format) {
                            case TEXT -> text(report);
                            case JSON -> json(report);
                        });
        session.writer().flush();
        return report.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private String text(BundleCheck.Report report) {
        StringBuilder text = new StringBuilder();
        if (!report.title().isEmpty()) {
            text.append(report.title()).append('\n');
        }
        report.problems()
                .forEach(problem ->
                        text.append("✗ ").append(problem.in(session.language())).append('\n'));
        report.reliable()
                .forEach(remark ->
                        text.append("✓ ").append(remark.in(session.language())).append('\n'));
        text.append(
                report.problems().isEmpty()
                        ? BundleMessage.VERIFIED.in(session.language(), report.files())
                        : BundleMessage.BROKEN.in(session.language(), report.problems().size()));
        return text.append('\n').toString();
    }

    private String json(BundleCheck.Report report) {
        ObjectNode root = GlossaryOutput.object();
        root.put("bundle", bundle.toString())
                .put("title", report.title())
                .put("valid", report.problems().isEmpty())
                .put("files", report.files());
        remarks(root.putArray("problems"), report.problems());
        remarks(root.putArray("reliable"), report.reliable());
        return GlossaryOutput.print(root);
    }

    private void remarks(ArrayNode array, List<Remark> remarks) {
        for (Remark remark : remarks) {
            array.addObject()
                    .put("code", remark.message().code())
                    .put("path", remark.path())
                    .put("message", remark.in(session.language()));
        }
    }
}
