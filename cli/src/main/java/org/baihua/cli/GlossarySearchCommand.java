package org.baihua.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.baihua.glossary.GlossaryIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `baihua glossary search`: by term, plain word, explanation and similar writing.
@Command(name = "search")
final class GlossarySearchCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin GlossaryIndexOption index;

    @Parameters(paramLabel = "WORD", descriptionKey = "WORD")
    String word = "";

    @Option(names = "--limit", paramLabel = "N")
    int limit = 20;

    @Option(names = "--format", paramLabel = "FORMAT")
    GlossaryOutput.Format format = GlossaryOutput.Format.TEXT;

    GlossarySearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<GlossaryIndex.Hit> hits;
        try (GlossaryIndex open = index.open()) {
            hits = open.search(word, Math.clamp(limit, 1, 10_000));
        }
        switch (format) {
            case TEXT ->
                    hits.forEach(hit -> session.writer().print(GlossaryOutput.line(hit.entry())));
            case JSON -> {
                ObjectNode root = GlossaryOutput.object();
                ArrayNode entries = root.putArray("entries");
                for (GlossaryIndex.Hit hit : hits) {
                    entries.add(GlossaryOutput.json(hit.entry()).put("score", hit.score()));
                }
                session.writer().print(GlossaryOutput.print(root));
            }
        }
        session.writer().flush();
        if (hits.isEmpty()) {
            session.progress(CliMessage.GLOSSARY_NOT_FOUND, word);
            return ExitCode.FINDINGS;
        }
        return ExitCode.CLEAN;
    }
}
