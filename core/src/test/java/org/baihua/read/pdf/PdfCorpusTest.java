package org.baihua.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baihua.read.ReadOptions;
import org.baihua.read.Readers;
import org.baihua.read.Recovery;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("corpus")
class PdfCorpusTest {

    @Test
    void nearlyEveryCellOfTheDerivedPdfsComesBackWhole() throws IOException {
        Map<String, List<List<List<String>>>> reference = Recovery.reference();
        Recovery all = new Recovery(0, 0, List.of());
        List<Path> files;
        try (Stream<Path> listed = Files.list(Shared.path("corpus/files/derived"))) {
            files = listed.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            String id = name.substring(name.indexOf("EYG"), name.length() - 4);
            Outcome<SourceDocument> outcome = Readers.standard().read(file, ReadOptions.DEFAULT);
            Recovery one = Recovery.of(reference.getOrDefault(id, List.of()), outcome.value());
            System.out.println(name + ": " + one + " tables " + outcome.value().tables().size());
            one.lost().stream().limit(4).forEach(c -> System.out.println("   lost: " + c));
            all = all.plus(one);
        }
        System.out.println("derived pdf " + all);
        assertThat(all.whole()).isGreaterThanOrEqualTo(Math.ceilDiv(all.cells() * 99, 100));
    }

    @Test
    void everyCellOfTheSameTableComesBackFromEveryContainer() throws IOException {
        Path folder = Shared.path("hostile/reading");
        SourceDocument page = Readers.standard().read(folder.resolve("tbl_kai.html")).value();
        List<List<List<String>>> expected = Recovery.cellsOf(page);
        for (String name :
                List.of(
                        "tbl_kai.chrome.pdf",
                        "tbl_noto.chrome.pdf",
                        "tbl_kai.pdf",
                        "../enc_owner.pdf")) {
            SourceDocument document = Readers.standard().read(folder.resolve(name)).value();
            Recovery one = Recovery.of(expected, document);
            System.out.println(name + ": " + one + " tables " + document.tables().size());
            one.lost().stream().limit(4).forEach(c -> System.out.println("   lost: " + c));
            assertThat(one.whole()).as(name).isEqualTo(one.cells());
        }
    }
}
