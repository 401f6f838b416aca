package org.baihua.glossary.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.baihua.glossary.CompiledTerms;
import org.baihua.source.Outcome;
import org.baihua.source.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryCacheTest {

    @TempDir Path folder;

    private Path only() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    @Test
    void aGlossaryThatWasUsedBeforeIsNotCompiledAgain() throws Exception {
        GlossaryCache cache = new GlossaryCache(folder.resolve("cache"));
        Path glossary = Files.writeString(folder.resolve("a.tsv"), "備查\t知道\n");
        CompiledTerms first = cache.terms(glossary).value();
        FileTime past = FileTime.fromMillis(0);
        Files.setLastModifiedTime(only(), past);
        assertThat(cache.terms(glossary).value()).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(only())).isEqualTo(past);
    }

    @Test
    void aChangedGlossaryIsCompiledAnew() throws Exception {
        GlossaryCache cache = new GlossaryCache(folder.resolve("cache"));
        Path glossary = Files.writeString(folder.resolve("a.tsv"), "備查\t知道\n");
        cache.terms(glossary);
        Files.writeString(glossary, "備查\t知道\n核定\t決定\n");
        assertThat(cache.terms(glossary).value().size()).isEqualTo(2);
    }

    @Test
    void aDamagedCompiledGlossaryIsMadeAgain() throws Exception {
        GlossaryCache cache = new GlossaryCache(folder.resolve("cache"));
        Path glossary = Files.writeString(folder.resolve("a.tsv"), "備查\t知道\n");
        CompiledTerms first = cache.terms(glossary).value();
        Files.write(only(), new byte[] {1, 2, 3});
        assertThat(cache.terms(glossary).value()).isEqualTo(first);
        assertThat(CompiledTerms.open(only())).isEqualTo(first);
    }

    @Test
    void aCacheThatCannotBeWrittenIsTold() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "");
        Path glossary = Files.writeString(folder.resolve("a.tsv"), "備查\t知道\n");
        Outcome<CompiledTerms> outcome = new GlossaryCache(blocked.resolve("in")).terms(glossary);
        assertThat(outcome.value().size()).isEqualTo(1);
        assertThat(outcome.diagnostics()).hasSize(1);
    }

    @Test
    void aBrokenRowIsRefusedWithFileAndLine() throws Exception {
        Path glossary =
                Files.writeString(folder.resolve("a.tsv"), "term\tsafe\n備查\tno\n核定\tmaybe\n");
        assertThatThrownBy(() -> new GlossaryCache(folder.resolve("cache")).terms(glossary))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> {
                            assertThat(e.place().line()).isEqualTo(3);
                            assertThat(e.place().file()).endsWith("a.tsv");
                            assertThat(e.kind()).isEqualTo(UserException.Kind.USAGE);
                        });
    }

    @Test
    void theUsersCacheIsWhereXdgSays() {
        assertThat(GlossaryCache.ofUser(Map.of("XDG_CACHE_HOME", "/x", "HOME", "/h"))).isNotNull();
    }
}
