package org.baihua.summary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.law.ComparisonRow;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.Draft;
import org.baihua.law.Numeral;
import org.baihua.parse.DraftParser;
import org.baihua.publish.CorpusDocuments;
import org.baihua.testing.Shared;

/// Rows of real comparison tables, and whether the agency's own points name them.
final class SalienceData {

    /// @param named whether a point names the article
    record Example(Change change, List<String> features, boolean named) {}

    /// @param unseen whether it is kept for measuring
    record DraftRows(String id, boolean unseen, List<Example> rows) {}

    private static final Pattern ARTICLE =
            Pattern.compile("第([○〇零一二三四五六七八九十百\\d]+)條?(?:之([一二三四五六七八九十\\d]+))?(至)?");

    private SalienceData() {}

    static List<DraftRows> all() {
        Map<String, JsonNode> points = new HashMap<>();
        Shared.jsonLines(
                "corpus/key-points.jsonl.gz",
                node -> {
                    if (node.get("complete").asBoolean()) {
                        points.put(node.get("draft").asText(), node.get("points"));
                    }
                });
        List<DraftRows> drafts = new ArrayList<>();
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                node -> {
                    JsonNode own = points.get(node.get("id").asText());
                    if (own == null) {
                        return;
                    }
                    DraftRows draft = draft(node, own);
                    if (draft.rows.stream().anyMatch(Example::named)) {
                        drafts.add(draft);
                    }
                });
        return drafts;
    }

    private static DraftRows draft(JsonNode node, JsonNode points) {
        String id = node.get("id").asText();
        Draft draft = DraftParser.parse(CorpusDocuments.document(node)).value();
        List<ComparisonRow> rows = Importance.numbered(draft.comparison());
        Set<String> proposed = new HashSet<>();
        Set<String> current = new HashSet<>();
        for (JsonNode point : points) {
            for (JsonNode ref : point.get("refs")) {
                String text = ref.asText();
                boolean old = text.startsWith("現行") || text.startsWith("刪除");
                collect(text, old ? current : proposed);
            }
        }
        RowFeatures features = new RowFeatures(rows);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ComparisonRow row = rows.get(i);
            ComparisonRow.Side now = row.proposed();
            ComparisonRow.Side was = row.current();
            boolean named =
                    (now != null && proposed.contains(now.number()))
                            || (was != null && current.contains(was.number()))
                            || (now == null && was != null && proposed.contains(was.number()));
            examples.add(new Example(row.change(), features.of(i), named));
        }
        return new DraftRows(id, Math.floorMod(id.hashCode(), 5) == 0, examples);
    }

    private static void collect(String text, Set<String> into) {
        Matcher matcher = ARTICLE.matcher(text);
        long open = -1;
        while (matcher.find()) {
            if (!matcher.group().contains("條")
                    && !text.substring(matcher.end()).startsWith("、")
                    && !text.substring(matcher.end()).startsWith("及")) {
                continue;
            }
            long main = Numeral.parse(matcher.group(1)).orElse(-1);
            if (main < 0) {
                continue;
            }
            String sub = matcher.group(2);
            into.add(sub == null ? "" + main : main + "-" + Numeral.parse(sub).orElse(0));
            if (open >= 0) {
                for (long between = open + 1; between < main && between < open + 400; between++) {
                    into.add("" + between);
                }
            }
            open = matcher.group(3) != null || text.startsWith("至", matcher.end()) ? main : -1;
        }
    }
}
