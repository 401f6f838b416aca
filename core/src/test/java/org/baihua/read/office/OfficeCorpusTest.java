package org.baihua.read.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baihua.read.DocumentReader;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Recovery;
import org.baihua.read.doc.DocReader;
import org.baihua.read.docx.DocxReader;
import org.baihua.read.odt.OdtReader;
import org.baihua.source.Line;
import org.baihua.source.Outcome;
import org.baihua.source.Revision;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What comes back of real drafts in Word's and ODF's formats.
@Tag("corpus")
class OfficeCorpusTest {

    private static final Map<String, DocumentReader> READERS =
            new TreeMap<>(
                    Map.of(
                            "docx",
                            new DocxReader(),
                            "doc",
                            new DocReader(),
                            "odt",
                            new OdtReader()));

    private static Outcome<SourceDocument> read(Path file, Revision.Reading reading) {
        String name = file.getFileName().toString();
        DocumentReader reader = READERS.get(name.substring(name.lastIndexOf('.') + 1));
        try {
            return reader.read(
                    new Input(name, Files.readAllBytes(file)),
                    ReadOptions.DEFAULT.withRevisions(reading));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> files(String folder, String extension) throws IOException {
        try (Stream<Path> all = Files.list(Shared.path(folder))) {
            return all.filter(each -> each.toString().endsWith("." + extension)).sorted().toList();
        }
    }

    @Test
    void everyCellOfEveryDraftComesBackWhole() throws IOException {
        Map<String, List<List<List<String>>>> reference = Recovery.reference();
        StringBuilder table = new StringBuilder("format  files  cells  whole  lines  articles\n");
        Map<String, Recovery> byFormat = new TreeMap<>();
        for (String format : READERS.keySet()) {
            Recovery sum = new Recovery(0, 0, List.of());
            int lines = 0;
            long articles = 0;
            List<Path> files = files("corpus/files/derived", format);
            for (Path file : files) {
                String name = file.getFileName().toString();
                String id = name.substring(name.indexOf("EYG"), name.lastIndexOf('.'));
                SourceDocument document = read(file, Revision.Reading.ACCEPTED).value();
                sum = sum.plus(Recovery.of(reference.get(id), document));
                lines += document.lines().size();
                articles +=
                        document.lines().stream()
                                .filter(line -> line.text().matches("　*第[一二三四五六七八九十百]+條.*"))
                                .count();
            }
            byFormat.put(format, sum);
            table.append(
                    "%-6s %6d %6d %6d %6d %9d%n"
                            .formatted(
                                    format,
                                    files.size(),
                                    sum.cells(),
                                    sum.whole(),
                                    lines,
                                    articles));
        }
        System.out.println(table);
        byFormat.forEach(
                (format, sum) -> assertThat(sum.lost()).as("cells lost in %s", format).isEmpty());
    }

    /// The same sample in each format: 72 cells below the heads of the large table, ten automatic
    /// numbers in the small one.
    @Test
    void theSampleInManyContainersIsTheSame() throws IOException {
        List<String> first = new ArrayList<>();
        for (String format : READERS.keySet()) {
            Path file = Shared.path("hostile/reading/tbl_kai." + format);
            SourceDocument document = read(file, Revision.Reading.ACCEPTED).value();
            List<String> cells =
                    document.tables().getFirst().rows().stream()
                            .skip(1)
                            .flatMap(row -> row.cells().stream())
                            .map(cell -> Recovery.plain(cell.text()))
                            .toList();
            assertThat(cells).as(format).hasSize(72);
            if (first.isEmpty()) {
                first.addAll(cells);
            }
            assertThat(cells).as(format).isEqualTo(first);
            SourceDocument numbered =
                    read(Shared.path("hostile/reading/t1." + format), Revision.Reading.ACCEPTED)
                            .value();
            assertThat(labels(numbered))
                    .as(format)
                    .containsExactly("一、", "二、", "(一)", "三、", "四、", "(一)", "1.", "甲、", "壹、", "五、");
        }
    }

    private static List<String> labels(SourceDocument document) {
        return document.lines().stream()
                .filter(line -> line.labelLength() > 0)
                .map(line -> line.text().substring(0, line.labelLength()))
                .toList();
    }

    @Test
    void thePublishedBillKeepsBothSidesApartAndAllItsNumbers() {
        Path file = Shared.path("corpus/files/tracked/closely-held-companies-bill.docx");
        SourceDocument accepted = read(file, Revision.Reading.ACCEPTED).value();
        SourceDocument original = read(file, Revision.Reading.ORIGINAL).value();
        SourceDocument both = read(file, Revision.Reading.BOTH).value();
        assertThat(accepted.revisions())
                .filteredOn(each -> each.kind() == Revision.Kind.INSERTION)
                .hasSize(45);
        assertThat(accepted.revisions())
                .filteredOn(each -> each.kind() == Revision.Kind.DELETION)
                .hasSize(3);
        for (Revision each : accepted.revisions()) {
            boolean inserted = each.kind() == Revision.Kind.INSERTION;
            if (!each.text().isBlank()) {
                assertThat(each.span() != null).isEqualTo(inserted);
            }
        }
        // Whatever one side added is in no line of the other, at the place where it was added.
        for (Revision each : original.revisions()) {
            boolean inserted = each.kind() == Revision.Kind.INSERTION;
            if (!each.text().isBlank()) {
                assertThat(each.span() != null).isEqualTo(!inserted);
            }
        }
        int added = length(accepted.revisions(), Revision.Kind.INSERTION);
        int removed = length(accepted.revisions(), Revision.Kind.DELETION);
        assertThat(characters(both) - characters(accepted)).isEqualTo(removed);
        assertThat(characters(both) - characters(original)).isEqualTo(added + 1);
        assertThat(labels(accepted)).hasSize(96);
        List<String> numbers =
                labels(accepted).stream().filter(each -> each.endsWith(".")).toList();
        assertThat(numbers).hasSize(16).startsWith("1.", "2.", "3.").endsWith("15.", "16.");
    }

    private static int length(List<Revision> revisions, Revision.Kind kind) {
        return revisions.stream()
                .filter(each -> each.kind() == kind)
                .mapToInt(each -> each.text().replace("\n", "").length())
                .sum();
    }

    private static int characters(SourceDocument document) {
        return document.lines().stream().map(Line::text).mapToInt(String::length).sum();
    }
}
