package org.baihua.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.Callable;
import org.baihua.glossary.GlossaryIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `baihua glossary list`: which glossaries the index holds.
@Command(name = "list")
final class GlossaryListCommand implements Callable<Integer> {

    private final Session session;

    @Mixin CommonOptions common;
    @Mixin GlossaryIndexOption index;

    @Option(names = "--format", paramLabel = "FORMAT")
    GlossaryOutput.Format format = GlossaryOutput.Format.TEXT;

    GlossaryListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<GlossaryIndex.About> glossaries;
        try (GlossaryIndex open = index.open()) {
            glossaries = open.glossaries();
        }
        session.writer()
                .print(
                        switch (format) {
                            case TEXT -> text(glossaries);
                            case JSON -> json(glossaries);
                        });
        session.writer().flush();
        return ExitCode.CLEAN;
    }

    private static String text(List<GlossaryIndex.About> glossaries) {
        StringBuilder text = new StringBuilder();
        for (GlossaryIndex.About about : glossaries) {
            text.append(about.name())
                    .append('\t')
                    .append(about.entries())
                    .append('\t')
                    .append(about.title())
                    .append('\t')
                    .append(about.licence())
                    .append('\t')
                    .append(about.origin())
                    .append('\n');
        }
        return text.toString();
    }

    private static String json(List<GlossaryIndex.About> glossaries) {
        ObjectNode root = GlossaryOutput.object();
        ArrayNode list = root.putArray("glossaries");
        for (GlossaryIndex.About about : glossaries) {
            list.addObject()
                    .put("name", about.name())
                    .put("entries", about.entries())
                    .put("title", about.title())
                    .put("licence", about.licence())
                    .put("origin", about.origin());
        }
        return GlossaryOutput.print(root);
    }
}
