package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.baihua.inspect.Leak;
import org.baihua.inspect.Plant;
import org.baihua.inspect.PlantedDoc;
import org.baihua.inspect.PlantedDocx;
import org.baihua.inspect.PlantedOdt;
import org.baihua.inspect.PlantedPdf;
import org.baihua.publish.pdf.Fonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bundle is written anew from the law that was read: nothing else of the draft's file, not one
/// of the planted strings, is in any byte of it, even when the notice allows every kind of leak.
class BundleLeaksTest {

    private static final String NOTICE =
            """
            agency: 水岸部
            legalBasis: 示範法第三條
            published: 2026-03-02
            commentDays: 60
            contact:
              unit: 水岸部遊憩司
              email: opinion@example.gov.tw
            """;

    /// Stands in the name of every file and of its folder.
    private static final String NAME = "密檔名";

    /// Names that stand next to other plants, and people's parts of longer plants.
    private static final List<String> BESIDE =
            List.of(NAME, "陳科員", "林專員", "吳主任", "張科長", "示範公司", "Users", "內部用圖", "密件", "密名冊");

    /// What an inspection says of a picture: its size, which no file spells out.
    private static final Set<String> SIZES = Set.of("1234", "777", "76x99");

    /// What is left of these without the plant has no law in it, so that there is no draft to
    /// publish: nothing at all is written.
    private static final Set<String> EMPTIED = Set.of("先前的文字", "整段隱藏", "標成刪除");

    /// Plants that the draft's own text shows, under this name in every format: personal data in a
    /// sentence that is printed, and words put in while changes were tracked, which the newest
    /// wording holds. They are the law's text. That they are published is what an allow list is
    /// for; without one they are refused like all others.
    private static final Set<String> SHOWN =
            Stream.concat(Plant.PERSONAL.stream().map(Plant.Secret::name), Stream.of("插入", "移入"))
                    .collect(Collectors.toUnmodifiableSet());

    @TempDir Path folder;

    private static List<Plant> plants() {
        return Stream.of(PlantedDocx.all(), PlantedOdt.all(), PlantedDoc.all(), PlantedPdf.all())
                .flatMap(List::stream)
                .toList();
    }

    /// One plant of each kind in each format that has it.
    private static Collection<Plant> oneOfEachKind() {
        Map<String, Plant> chosen = new LinkedHashMap<>();
        plants().stream()
                .filter(plant -> !SHOWN.contains(plant.name()))
                .forEach(plant -> chosen.putIfAbsent(plant.file() + plant.kind(), plant));
        plants().forEach(plant -> chosen.putIfAbsent(plant.file() + plant.kind(), plant));
        return chosen.values();
    }

    @Test
    void noPlantIsInAnyByte() throws IOException {
        check(oneOfEachKind(), "html,odt,data");
    }

    @Test
    void noPlantIsInAnyByteOfThePdfs() throws IOException {
        assumeThatCode(() -> Fonts.find(List.of(), Map.of())).doesNotThrowAnyException();
        check(
                plants().stream().filter(plant -> plant.name().matches("關掉的圖層|註解")).toList(),
                "html,odt,pdf,data");
    }

    @Test
    @Tag("corpus")
    void noneOfAllPlantsIsInAnyByte() throws IOException {
        check(plants(), "html,odt,data");
    }

    @Test
    void whatIsPackedOrEscapedIsSeen() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        Files.writeString(place.resolve("a.json"), "\"\\u5bc6\\u4ef6\"");
        Files.writeString(
                place.resolve("b.html"), "<b>張</b>&#x79D1;\n長 %E9%99%B3%E7%A7%91%E5%93%A1");
        Files.write(place.resolve("c.bin"), "林專員".getBytes("Big5"));
        Files.write(
                place.resolve("d.odt"),
                PlantedOdt.all().stream()
                        .filter(plant -> plant.name().equals("隱藏的節"))
                        .findFirst()
                        .orElseThrow()
                        .bytes());
        Files.write(
                place.resolve("e.pdf"),
                PlantedPdf.all().stream()
                        .filter(plant -> plant.name().equals("黑框蓋字"))
                        .findFirst()
                        .orElseThrow()
                        .bytes());
        Unpacked all = Unpacked.of(place);
        for (String each : List.of("密件", "張科長", "陳科員", "林專員", "密文字", "密內容不得公開")) {
            assertThat(all.whereIs(each)).as(each).isNotEmpty();
        }
    }

    /// Packs every file once, however many plants it holds.
    private void check(Collection<Plant> chosen, String formats) throws IOException {
        List<Plant> all = plants();
        Map<Integer, PlantedFile> files = new TreeMap<>();
        chosen.forEach(plant ->
                files.putIfAbsent(
                        Arrays.hashCode(plant.bytes()),
                        new PlantedFile(
                                plant,
                                all.stream()
                                        .filter(each -> Arrays.equals(each.bytes(), plant.bytes()))
                                        .toList())));
        SoftAssertions softly = new SoftAssertions();
        int number = 0;
        for (PlantedFile file : files.values()) {
            Path place = Files.createDirectory(folder.resolve(formats.length() + NAME + number++));
            file.check(place, formats, softly);
        }
        softly.assertAll();
    }

    /// A file and all that is planted in it.
    private record PlantedFile(Plant plant, List<Plant> held) {

        void check(Path place, String formats, SoftAssertions softly) throws IOException {
            Path notice = Files.writeString(place.resolve("notice.yaml"), NOTICE);
            String type = plant.file().substring(plant.file().indexOf('.'));
            Path draft = Files.write(place.resolve(NAME + type), plant.bytes());
            Path out = place.resolve("out");
            String[] call = {
                "bundle",
                draft.toString(),
                "--notice",
                notice.toString(),
                "-o",
                out.toString(),
                "--to",
                formats
            };
            Run refused = Run.of(call);
            softly.assertThat(refused.code()).as("%s: %s", plant, refused.err()).isEqualTo(1);
            try (Stream<Path> written = Files.list(place)) {
                softly.assertThat(written).as("%s", plant).containsOnly(notice, draft);
            }
            String every =
                    Arrays.stream(Leak.Kind.values())
                            .map(Leak.Kind::id)
                            .collect(Collectors.joining(","));
            Run run =
                    Run.of(
                            Stream.concat(Arrays.stream(call), Stream.of("--allow", every))
                                    .toArray(String[]::new));
            if (EMPTIED.contains(plant.name())) {
                softly.assertThat(run.code()).as("%s: %s", plant, run.err()).isEqualTo(2);
            } else {
                softly.assertThat(run.code()).as("%s: %s", plant, run.err()).isZero();
            }
            if (run.code() != 0) {
                softly.assertThat(out).as("%s", plant).doesNotExist();
                return;
            }
            Unpacked bundle = Unpacked.of(out);
            Set<String> absent = new TreeSet<>(BESIDE);
            held.stream()
                    .filter(each -> !SHOWN.contains(each.name()))
                    .map(Plant::secret)
                    .filter(secret -> !SIZES.contains(secret))
                    .forEach(absent::add);
            for (String each : absent) {
                softly.assertThat(bundle.whereIs(each)).as("%s: %s", plant, each).isEmpty();
            }
            softly.assertThat(bundle.names())
                    .as("%s", plant)
                    .noneMatch(name -> name.matches("(?i).*!(Thumbnails|Pictures|media|Basic)/.+"));
        }
    }
}
