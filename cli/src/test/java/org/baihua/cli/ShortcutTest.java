package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.Entry;
import org.baihua.glossary.GlossaryIndex;
import org.baihua.source.Home;
import org.baihua.source.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An installed program answers at once, and no differently.
class ShortcutTest {

    @TempDir static Path home;

    @BeforeEach
    void install() throws IOException {
        if (!Files.exists(home.resolve("help"))) {
            WritePages.main(new String[] {home.toString()});
        }
        System.setProperty("baihua.home", home.toString());
    }

    @AfterEach
    void remove() {
        System.clearProperty("baihua.home");
    }

    private static Run longWay(String... arguments) {
        System.clearProperty("baihua.home");
        try {
            return Run.of(arguments);
        } finally {
            System.setProperty("baihua.home", home.toString());
        }
    }

    @Test
    void everyHelpPageIsWhatTheCommandItselfSays() {
        Map<String, String> pages = WritePages.pages();
        assertThat(pages).hasSizeGreaterThan(60);
        int compared = 0;
        for (Map.Entry<String, String> page : pages.entrySet()) {
            if (!page.getKey().startsWith("help/")) {
                continue;
            }
            String name = page.getKey().replaceAll(".*/|\\.txt$", "");
            if (page.getKey().endsWith(".ansi")) {
                assertThat(page.getValue()).as(name).contains("\u001b[");
                continue;
            }
            List<String> call = new ArrayList<>();
            if (!name.equals("baihua")) {
                call.addAll(List.of(name.split("-")));
            }
            call.add("--lang=" + page.getKey().split("/")[1]);
            call.add("--help");
            String[] arguments = call.toArray(String[]::new);
            Run quick = Run.of(arguments);
            assertThat(quick).isEqualTo(longWay(arguments));
            assertThat(quick.out()).isEqualTo(page.getValue());
            compared++;
        }
        assertThat(compared).isGreaterThan(30);
    }

    @Test
    void everyTermIsExplainedAsTheCommandDoes() {
        Path file = home.resolve(TermPages.file(Language.ZH_TW));
        Path terms = Home.data().resolve(GlossaryIndex.TERMS);
        System.setProperty("baihua.home", home.toString());
        int asked = 0;
        for (Entry entry : CompiledTerms.open(terms).entries()) {
            String page = TermPages.find(file, terms, entry.term());
            assertThat(page).as(entry.term()).contains(entry.term()).contains(entry.glossary());
            asked++;
            if (asked % 40 == 0) {
                Run quick = Run.of("glossary", "explain", entry.term());
                assertThat(quick).isEqualTo(longWay("glossary", "explain", entry.term()));
                assertThat(quick.out()).isEqualTo(page);
            }
        }
        assertThat(asked).isGreaterThan(700);
    }

    @Test
    void whatIsNotExactlySuchAQuestionGoesTheLongWay() {
        assertThat(Run.of("glossary", "explain", "沒有這個詞").code()).isEqualTo(1);
        assertThat(Run.of("glossary", "explain", "--format", "json", "罰鍰").out()).startsWith("{");
        assertThat(Run.of("nonsense", "--help")).isEqualTo(longWay("nonsense", "--help"));
        assertThat(Run.of("../../etc", "--help")).isEqualTo(longWay("../../etc", "--help"));
    }

    @Test
    void pagesOfOtherTermsAreNotUsed() throws IOException {
        Path file = home.resolve(TermPages.file(Language.ZH_TW));
        Path terms = home.resolve("other.bin");
        Files.writeString(terms, "other");
        assertThat(TermPages.find(file, terms, "罰鍰")).isNull();
        Path damaged = home.resolve("damaged.bin");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(damaged, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        Path right = Home.data().resolve(GlossaryIndex.TERMS);
        for (String term : List.of("罰鍰", "應予", "準用", "沒有這個詞")) {
            String page = TermPages.find(damaged, right, term);
            assertThat(page == null || page.equals(TermPages.find(file, right, term))).isTrue();
        }
    }
}
