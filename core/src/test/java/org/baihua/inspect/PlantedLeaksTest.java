package org.baihua.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.baihua.read.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every leak that is planted is found, and files in which nothing is planted are clean.
class PlantedLeaksTest {

    static Stream<Plant> plants() {
        return Stream.of(PlantedDocx.all(), PlantedOdt.all(), PlantedDoc.all(), PlantedPdf.all())
                .flatMap(List::stream);
    }

    private static List<Leak> leaks(String file, byte[] bytes) {
        return Inspector.inspect(new Input(file, bytes), Options.DEFAULT).value().leaks();
    }

    @ParameterizedTest
    @MethodSource("plants")
    void thePlantIsFound(Plant plant) {
        assertThat(leaks(plant.file(), plant.bytes()))
                .anySatisfy(
                        leak -> {
                            assertThat(leak.kind()).isEqualTo(plant.kind());
                            assertThat(leak.text() + " " + leak.where()).contains(plant.secret());
                        });
    }

    @Test
    void thereAreAtLeast120Plants() {
        assertThat(plants()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void filesWithoutPlantsAreClean() {
        assertThat(leaks("草案.docx", PlantedDocx.clean())).isEmpty();
        assertThat(leaks("草案.odt", PlantedOdt.clean())).isEmpty();
        assertThat(leaks("草案.doc", PlantedDoc.clean())).isEmpty();
        assertThat(leaks("草案.pdf", PlantedPdf.clean())).isEmpty();
    }
}
