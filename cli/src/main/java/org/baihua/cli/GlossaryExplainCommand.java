package org.baihua.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua glossary explain`: everything that is known of one term.
@Command(name = "explain")
final class GlossaryExplainCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin GlossaryIndexOption index;

    @Parameters(paramLabel = "TERM", descriptionKey = "TERM")
    String term = "";

    @Option(names = "--format", paramLabel = "FORMAT")
    GlossaryOutput.Format format = GlossaryOutput.Format.TEXT;

    GlossaryExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Entry> entries = index.terms().explain(term);
        switch (format) {
            case TEXT ->
                    entries.forEach(entry ->
                            session.writer().print(GlossaryOutput.full(entry, session.language())));
            case JSON -> {
                ObjectNode root = GlossaryOutput.object();
                ArrayNode list = root.putArray("entries");
                entries.forEach(entry -> list.add(GlossaryOutput.json(entry)));
                session.writer().print(GlossaryOutput.print(root));
            }
        }
        session.writer().flush();
        if (!entries.isEmpty()) {
            return ExitCode.CLEAN;
        }
        session.progress(CliMessage.GLOSSARY_NOT_FOUND, term);
        List<GlossaryIndex.Hit> near;
        try (GlossaryIndex open = index.open()) {
            near = open.search(term, 5);
        }
        if (!near.isEmpty()) {
            session.progress(
                    CliMessage.GLOSSARY_NEAR,
                    String.join("、", near.stream().map(hit -> hit.entry().term()).toList()));
        }
        return ExitCode.FINDINGS;
    }
}
