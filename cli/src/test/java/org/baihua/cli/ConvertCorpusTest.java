package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `convert` over every real file that is at hand: no crash, no silent loss, and a table of what
/// was found.
@Tag("corpus")
class ConvertCorpusTest {

    private static final Pattern ID = Pattern.compile("EYG-\\d+-\\d+-\\d+-\\d+");

    /// What was found in the files of one format.
    private static final class Tally {
        int files;
        int refused;
        int articles;
        int rows;
        int reference;
        int silent;
        final Map<String, Integer> diagnostics = new TreeMap<>();
    }

    @TempDir Path out;

    @Test
    void everyRealFileIsConvertedOrRefusedWithASentence() throws IOException {
        Map<String, Integer> reference = referenceRows();
        Map<String, Tally> byFormat = new TreeMap<>();
        List<String> crashed = new ArrayList<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            String format = name.substring(name.lastIndexOf('.') + 1);
            Tally tally = byFormat.computeIfAbsent(format, f -> new Tally());
            Path folder = out.resolve(String.valueOf(tally.files) + format);
            Run run = Run.of("convert", file.toString(), "-o", folder.toString());
            tally.files++;
            if (run.code() == 3) {
                tally.refused++;
                System.out.println("refused: " + run.err().strip());
                continue;
            }
            if (run.code() != 0) {
                crashed.add(name + ": " + run.err());
                continue;
            }
            JsonNode law = new ObjectMapper().readTree(folder.resolve("law.json").toFile());
            int articles = articles(law.get("provisions"));
            int rows = law.get("comparison").size();
            tally.articles += articles;
            tally.rows += rows;
            for (JsonNode diagnostic : law.get("diagnostics")) {
                tally.diagnostics.merge(diagnostic.get("code").asText(), 1, Integer::sum);
            }
            Matcher id = ID.matcher(name);
            int expected = id.find() ? reference.getOrDefault(id.group(), 0) : 0;
            tally.reference += expected;
            if (rows < expected) {
                System.out.println(name + ": " + rows + " rows, reference " + expected);
            }
            if (articles == 0 && rows == 0 && law.get("diagnostics").isEmpty()) {
                tally.silent++;
                System.out.println("silent: " + name);
            }
        }
        System.out.println(
                "format  files  refused  articles  rows  reference  silent  diagnostics");
        byFormat.forEach((format, t) ->
                System.out.printf(
                        "%-6s %6d %8d %9d %5d %10d %7d  %s%n",
                        format,
                        t.files,
                        t.refused,
                        t.articles,
                        t.rows,
                        t.reference,
                        t.silent,
                        t.diagnostics));
        assertThat(crashed).isEmpty();
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("html", "derived", "tracked", "yda")) {
            try (Stream<Path> found = Files.list(Shared.path("corpus/files/" + folder))) {
                found.filter(f -> !f.toString().endsWith(".tsv")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static int articles(JsonNode provisions) {
        int count = 0;
        for (JsonNode provision : provisions) {
            count +=
                    provision.get("level").asText().equals("article")
                            ? 1
                            : articles(provision.path("children"));
        }
        return count;
    }

    /// Rows of each draft's comparison tables that have text, header rows aside, counted from the
    /// reference tables.
    private static Map<String, Integer> referenceRows() {
        Map<String, Integer> rows = new HashMap<>();
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                draft -> {
                    int count = 0;
                    for (int t = 0; t < draft.get("tables").size(); t++) {
                        if (!draft.get("table_kinds").get(t).asText().startsWith("cmp")) {
                            continue;
                        }
                        for (JsonNode row : draft.get("tables").get(t)) {
                            count += isHeader(row) ? 0 : 1;
                        }
                    }
                    rows.put(draft.get("id").asText(), count);
                });
        return rows;
    }

    private static boolean isHeader(JsonNode row) {
        StringBuilder text = new StringBuilder();
        row.forEach(cell -> text.append(cell.asText()));
        String dense = text.toString().replaceAll("[\\s　]", "");
        return dense.isEmpty()
                || dense.length() < 30 && !dense.contains("第") && dense.matches(".*[説說]明.*");
    }
}
