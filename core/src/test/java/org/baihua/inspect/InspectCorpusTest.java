package org.baihua.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baihua.Pipeline;
import org.baihua.read.Input;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is reported of real files. Each report was read once: what the file really holds is true,
/// the rest is a false alarm.
@Tag("corpus")
class InspectCorpusTest {

    /// Kinds whose reports were all read and found to be in the files.
    private static final Set<Leak.Kind> TRUE =
            Set.of(
                    Leak.Kind.AUTHOR,
                    Leak.Kind.THUMBNAIL,
                    Leak.Kind.CUSTOM_PROPERTY,
                    Leak.Kind.TRACKED_CHANGE);

    @Test
    void realFilesGiveFewFalseAlarms() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("derived", "html", "exam", "yda", "tracked")) {
            try (Stream<Path> listed = Files.list(Shared.path("corpus/files/" + folder))) {
                listed.filter(file -> !file.toString().endsWith(".tsv"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        Map<Leak.Kind, Integer> counts = new EnumMap<>(Leak.Kind.class);
        Set<String> alarmed = new TreeSet<>();
        int alarms = 0;
        for (Path file : files) {
            Input input = new Input(file.getFileName().toString(), Files.readAllBytes(file));
            for (Leak leak : Pipeline.inspect(input, Options.DEFAULT, true).value().leaks()) {
                counts.merge(leak.kind(), 1, Integer::sum);
                if (!TRUE.contains(leak.kind())) {
                    alarms++;
                    alarmed.add(input.name());
                    System.out.println("to be read: " + input.name() + " " + leak);
                }
            }
        }
        counts.forEach((kind, count) -> System.out.printf("%-18s %4d%n", kind.id(), count));
        System.out.printf(
                "%d files, %d false alarms in %d files%n", files.size(), alarms, alarmed.size());
        assertThat(alarms * 10).isLessThanOrEqualTo(files.size());
    }
}
