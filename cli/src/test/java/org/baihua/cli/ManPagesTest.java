package org.baihua.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.baihua.source.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        for (Language language : Language.values()) {
            pages.putAll(
                    ManPages.of(
                            CommandTree.whole(new Session(Console.system(), language)), language));
        }
        return pages;
    }

    @Test
    void everyCommandHasAPageInBothLanguages() {
        Map<String, String> pages = pages();
        assertThat(pages)
                .containsKeys("man/man1/baihua.1", "man/zh_TW/man1/baihua-glossary-explain.1");
        assertThat(pages.keySet().stream().filter(p -> p.startsWith("man/man1/")).count())
                .isEqualTo(pages.size() / 2);
        pages.forEach((path, page) -> {
            assertThat(page).as(path).startsWith(".TH BAIHUA").contains(".SH \"");
            assertThat(page.lines().filter(l -> l.startsWith(".")).map(l -> l.split(" ")[0]))
                    .as(path)
                    .isSubsetOf(".TH", ".ad", ".SH", ".TP", ".nf", ".fi", ".br", ".BR");
            assertThat(page).as(path).doesNotContain("%n").doesNotContain("null");
        });
        assertThat(pages.get("man/man1/baihua-check.1")).contains("\\fB\\-\\-baseline\\fR");
        assertThat(pages.get("man/zh_TW/man1/baihua-check.1")).contains(".SH \"選項\"");
    }

    @Test
    void manShowsThem(@TempDir Path folder) throws Exception {
        boolean there;
        try {
            there = new ProcessBuilder("groff", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            there = false;
        }
        if (!there) {
            System.out.println("pages not shown: no groff");
        }
        assumeTrue(there);
        Path page = folder.resolve("baihua-check.1");
        Files.writeString(page, pages().get("man/man1/baihua-check.1"));
        String[] show = {"groff", "-man", "-Tutf8", "-ww", page.toString()};
        Process process = new ProcessBuilder(show).redirectErrorStream(true).start();
        String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(shown).contains("--baseline").doesNotContain("warning:");
    }
}
