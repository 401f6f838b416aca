package org.baihua.consult.link;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baihua.Pipeline;
import org.baihua.law.Draft;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.testing.Shared;

/// Real comments and petitions, the law each is about, and the articles that a reader tied them to.
/// The rows hold places only; the texts stay in `../shared`.
public final class LinkLabels {

    /// @param id `c12` for a comment, `p12` for a petition
    /// @param articles canonical numbers; empty when the text is tied to none
    public record Row(String law, String id, Set<String> articles) {}

    private final List<Row> rows;
    private final Map<String, Draft> laws = new HashMap<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> petitions = new ArrayList<>();

    private LinkLabels(List<Row> rows) {
        this.rows = rows;
    }

    /// Skips the calling test where `../shared` is absent.
    public static LinkLabels of(String... files) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String file : files) {
            rows.addAll(rows(file));
        }
        LinkLabels labels = new LinkLabels(List.copyOf(rows));
        Set<String> wanted = new HashSet<>();
        rows.forEach(row -> wanted.add(row.law()));
        Shared.jsonLines(
                "corpus/laws.jsonl.gz",
                law -> {
                    String name = law.path("name").asText();
                    if (wanted.contains(name)) {
                        labels.laws.put(name, draft(law));
                    }
                });
        Shared.jsonLines(
                "corpus/join-comments.jsonl.gz",
                node -> labels.comments.add(node.path("text").asText()));
        Shared.jsonLines(
                "corpus/join-proposals.jsonl.gz",
                node ->
                        labels.petitions.add(
                                node.path("title").asText()
                                        + "\n"
                                        + node.path("content").asText()));
        return labels;
    }

    public List<Row> rows() {
        return rows;
    }

    public Draft law(Row row) {
        return Objects.requireNonNull(laws.get(row.law()), row.law());
    }

    public String text(Row row) {
        int place = Integer.parseInt(row.id().substring(1));
        return row.id().startsWith("c") ? comments.get(place) : petitions.get(place);
    }

    private static List<Row> rows(String file) throws IOException {
        try (InputStream in = LinkLabels.class.getResourceAsStream("/org/baihua/consult/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("law\t"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells[1], articles(cells[2])))
                    .toList();
        }
    }

    private static Set<String> articles(String cell) {
        Set<String> articles = new HashSet<>(Arrays.asList(cell.split(" ")));
        articles.remove("");
        return articles;
    }

    private static Draft draft(JsonNode law) {
        StringBuilder text = new StringBuilder(law.path("name").asText()).append('\n');
        for (JsonNode article : law.path("articles")) {
            if (article.has("no")) {
                text.append(article.path("no").asText().replace(" ", ""))
                        .append('　')
                        .append(article.path("text").asText().strip());
            } else {
                text.append(article.path("heading").asText());
            }
            text.append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return Pipeline.read(new Input("a.txt", bytes), ReadOptions.DEFAULT)
                .then(Pipeline::understand)
                .value();
    }
}
