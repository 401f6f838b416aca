package org.baihua.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiConsumer;
import org.baihua.source.Format;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Shared;

/// Builds documents from the corpus of real notices, whose tables come as rows of cells without
/// marks of merging.
public final class CorpusDocuments {

    private CorpusDocuments() {}

    /// Calls `each` with every `step`-th draft and its document.
    public static void each(int step, BiConsumer<JsonNode, SourceDocument> each) {
        int[] count = {0};
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                draft -> {
                    if (count[0]++ % step == 0) {
                        each.accept(draft, document(draft));
                    }
                });
    }

    public static SourceDocument document(JsonNode draft) {
        SourceBuilder builder = new SourceBuilder(draft.get("id").asText(), "", Format.HTML);
        for (String line : draft.get("text").asText().split("\n", -1)) {
            if (line.startsWith("[[TABLE ")) {
                int number = Integer.parseInt(line.substring(8, line.indexOf(']')));
                if (number < draft.get("tables").size()) {
                    table(builder, draft.get("tables").get(number));
                }
            } else {
                builder.line(line);
            }
        }
        return builder.build();
    }

    private static void table(SourceBuilder builder, JsonNode table) {
        builder.beginTable();
        for (JsonNode row : table) {
            builder.beginRow(false);
            for (int c = 0; c < row.size(); c++) {
                builder.beginCell(c, 1, 1);
                builder.line(row.get(c).asText());
                builder.endCell();
            }
            builder.endRow();
        }
        builder.endTable();
    }
}
