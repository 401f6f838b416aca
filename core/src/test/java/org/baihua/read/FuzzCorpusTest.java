package org.baihua.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baihua.source.Diagnostic;
import org.baihua.source.Language;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Damaged files of all formats: each is read or refused with a sentence, none hangs, none breaks
/// the program, none comes out empty without a word.
///
/// `mvn -Pcorpus -pl core test -Dtest=FuzzCorpusTest`; `-Dfuzz.count=N`, `-Dfuzz.seed=N` and
/// `-Dfuzz.format=doc` choose how many and which.
@Tag("corpus")
class FuzzCorpusTest {

    private static final int LARGEST = 80_000;

    private record Seed(String name, byte[] bytes) {}

    private static List<Seed> seeds() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (String folder :
                List.of(
                        "corpus/files/derived",
                        "corpus/files/html",
                        "corpus/files/tracked",
                        "corpus/files/yda",
                        "hostile/reading")) {
            try (Stream<Path> files = Files.list(Shared.path(folder))) {
                for (Path file : files.sorted().toList()) {
                    if (Files.isRegularFile(file) && Files.size(file) < LARGEST) {
                        seeds.add(
                                new Seed(file.getFileName().toString(), Files.readAllBytes(file)));
                    }
                }
            }
        }
        String text =
                "# 示範辦法\n\n第一條　本辦法依示範法第三條訂定之。\n\n| 條文 | 說明 |\n|---|---|\n| 第二條 | 定義 |\n".repeat(20);
        seeds.add(new Seed("a.md", text.getBytes(StandardCharsets.UTF_8)));
        seeds.add(new Seed("a.txt", text.replace('|', '\t').getBytes(StandardCharsets.UTF_16LE)));
        seeds.add(new Seed("b.txt", text.getBytes(Charset.forName("x-windows-950"))));
        return seeds;
    }

    /// Formats take turns, so that the one with most files does not crowd out the others.
    private static Map<String, List<Seed>> byFormat(List<Seed> seeds) {
        Map<String, List<Seed>> formats = new TreeMap<>();
        for (Seed seed : seeds) {
            String format = seed.name.substring(seed.name.lastIndexOf('.') + 1);
            formats.computeIfAbsent(format, k -> new ArrayList<>()).add(seed);
        }
        return formats;
    }

    @Test
    void noDamagedFileHangsBreaksOrComesOutSilentlyEmpty() throws IOException {
        int count = Integer.getInteger("fuzz.count", 2_000);
        long first = Long.getLong("fuzz.seed", 1L);
        Map<String, List<Seed>> formats = byFormat(seeds());
        String only = System.getProperty("fuzz.format", "");
        List<String> names = new ArrayList<>(only.isEmpty() ? formats.keySet() : List.of(only));
        Map<String, Map<String, Integer>> results = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        double slowest = 0;
        for (int i = 0; i < count; i++) {
            long seed = first + i;
            String format = names.get(i % names.size());
            List<Seed> files = formats.getOrDefault(format, List.of());
            Seed file = files.get((i / names.size()) % files.size());
            Seed donor = files.get((i / names.size() + 1) % files.size());
            byte[] damaged = Mutation.of(file.bytes, donor.bytes, seed);
            long start = System.nanoTime();
            String result = result(new Input(file.name, damaged), whole(file));
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
            results.computeIfAbsent(format, k -> new TreeMap<>()).merge(result, 1, Integer::sum);
            if (result.startsWith("!")) {
                faults.add("seed " + seed + " " + file.name + " " + result);
            }
        }
        results.forEach((format, counts) -> System.out.println(format + " " + counts));
        System.out.printf("%d mutations, slowest %.1f s%n", count, slowest);
        assertThat(faults).isEmpty();
    }

    private static final Map<String, Integer> LENGTHS = new TreeMap<>();

    /// How many characters the undamaged file holds.
    private static int whole(Seed seed) {
        return LENGTHS.computeIfAbsent(
                seed.name,
                k ->
                        Recovery.plain(
                                        Readers.standard()
                                                .read(
                                                        new Input(seed.name, seed.bytes),
                                                        ReadOptions.DEFAULT)
                                                .value()
                                                .text())
                                .length());
    }

    private static String result(Input input, int whole) {
        try {
            Outcome<SourceDocument> outcome = Readers.standard().read(input, ReadOptions.DEFAULT);
            boolean said =
                    outcome.diagnostics().stream()
                            .anyMatch(each -> each.severity() == Diagnostic.Severity.WARNING);
            boolean empty = outcome.value().text().isBlank();
            int length = Recovery.plain(outcome.value().text()).length();
            // Formats that are text all through cannot tell a shorter file from a cut one.
            boolean counted = !input.name().matches(".*\\.(?:txt|md|html|tsv)");
            if (counted && !said && length * 10L < whole * 9L) {
                return "!lost silently: " + length + " of " + whole;
            }
            return empty && !said
                    ? "!silent"
                    : empty ? "empty, said" : said ? "read, said" : "read";
        } catch (UserException e) {
            boolean sentence =
                    e.in(Language.ZH_TW).endsWith("。") && e.in(Language.EN).endsWith(".");
            boolean hung = e.code().equals("limit-time");
            return hung ? "!hung" : sentence ? "refused" : "!" + e.in(Language.ZH_TW);
        } catch (RuntimeException e) {
            return "!" + e;
        }
    }
}
