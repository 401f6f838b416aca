package org.baihua.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.read.Recovery;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corpus")
class HtmlCorpusTest {

    @Test
    void everyCellOfTheGazettesPagesComesBackWhole() throws IOException {
        Map<String, List<List<List<String>>>> reference = Recovery.reference();
        Recovery all = new Recovery(0, 0, List.of());
        List<Path> files;
        try (Stream<Path> listed = Files.list(Shared.path("corpus/files/html"))) {
            files = listed.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            String id = name.substring(name.indexOf("EYG"), name.length() - 5);
            // The reference keeps both sides of tracked changes.
            SourceDocument document =
                    Readers.standard()
                            .read(file, ReadOptions.DEFAULT.withRevisions(Revision.Reading.BOTH))
                            .value();
            Recovery one = Recovery.of(reference.getOrDefault(id, List.of()), document);
            if (!one.lost().isEmpty()) {
                System.out.println(name + ": " + one + " tables " + document.tables().size());
                one.lost().stream().limit(3).forEach(c -> System.out.println("   lost: " + c));
            }
            all = all.plus(one);
        }
        System.out.println("html " + all);
        assertThat(all.whole()).isEqualTo(all.cells());
    }

    @Test
    void everyLineOutsideTheTablesComesBackWhole() throws IOException {
        Map<String, List<String>> reference = new HashMap<>();
        Shared.jsonLines(
                "corpus/drafts.jsonl.gz",
                draft ->
                        reference.put(
                                draft.get("id").asText(),
                                draft.get("text").asText().lines().toList()));
        int lines = 0;
        int whole = 0;
        List<Path> files;
        try (Stream<Path> listed = Files.list(Shared.path("corpus/files/html"))) {
            files = listed.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            String id = name.substring(name.indexOf("EYG"), name.length() - 5);
            SourceDocument document =
                    Readers.standard()
                            .read(file, ReadOptions.DEFAULT.withRevisions(Revision.Reading.BOTH))
                            .value();
            Set<String> found = new HashSet<>();
            document.lines().forEach(line -> found.add(Recovery.plain(line.text())));
            for (String line : reference.getOrDefault(id, List.of())) {
                String plain = Recovery.plain(line);
                if (plain.isEmpty() || plain.startsWith("[[TABLE")) {
                    continue;
                }
                lines++;
                if (found.contains(plain)) {
                    whole++;
                } else {
                    System.out.println(name + " lost line: " + line);
                }
            }
        }
        System.out.printf("html %d of %d lines whole%n", whole, lines);
        assertThat(whole).isGreaterThanOrEqualTo(lines * 995 / 1000);
    }
}
