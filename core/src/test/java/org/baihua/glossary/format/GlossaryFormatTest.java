package org.baihua.glossary.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.baihua.glossary.Entry;
import org.baihua.glossary.Glossary;
import org.baihua.source.Diagnostic;
import org.baihua.source.Outcome;
import org.baihua.source.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every format keeps every field.
class GlossaryFormatTest {

    static Stream<GlossaryFormat> formats() {
        return GlossaryFormat.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatIsWrittenIsReadBackUnchanged(GlossaryFormat format) throws Exception {
        for (long seed = 1; seed <= 40; seed++) {
            List<Entry> entries = entries(new Random(seed));
            Outcome<List<Entry>> read = format.read("x." + format.name(), write(format, entries));
            assertThat(read.diagnostics()).isEmpty();
            assertThat(read.value()).isEqualTo(entries);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameEntriesGiveTheSameBytes(GlossaryFormat format) throws Exception {
        List<Entry> entries = entries(new Random(9));
        assertThat(write(format, entries)).isEqualTo(write(format, entries));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void rubbishIsRefusedOrGivesNothing(GlossaryFormat format) {
        for (byte[] bytes :
                List.of(
                        new byte[0],
                        new byte[] {0, 1, 2, (byte) 0xFF},
                        "{<".getBytes(StandardCharsets.UTF_8))) {
            try {
                assertThat(format.read("x", bytes).value()).hasSizeLessThan(2);
            } catch (UserException e) {
                assertThat(e.code()).startsWith("glossary-");
            }
        }
    }

    private static byte[] write(GlossaryFormat format, List<Entry> entries) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(entries, out);
        return out.toByteArray();
    }

    private static List<Entry> entries(Random random) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String term = "詞" + i + text(random, "甲乙\"',<&>𠮷");
            entries.add(
                    new Entry(
                            random.nextBoolean() ? term : "id" + i,
                            term,
                            random.nextBoolean() ? List.of() : List.of("異" + i, "別" + i),
                            random.nextBoolean() ? List.of("白" + i) : List.of("白" + i, "話, \"x\""),
                            text(random, "解釋，。「」\"a,b<"),
                            pick(random, Entry.Kind.values()),
                            pick(random, Entry.Safety.values()),
                            random.nextBoolean() ? "" : "L!{甲|乙} R~{^(?:$|[，。])}",
                            pick(random, Entry.Register.values()),
                            text(random, "稅務"),
                            random.nextBoolean(),
                            text(random, "註記;\""),
                            text(random, "出處"),
                            ""));
        }
        return entries;
    }

    private static String text(Random random, String alphabet) {
        StringBuilder text = new StringBuilder();
        int[] characters = alphabet.codePoints().toArray();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Outcome<List<Entry>> tsv(String text) {
        return new TsvFormat().read("甲.tsv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void twoColumnsWithoutNamesAreEnough() {
        List<Entry> entries = tsv("核定\t審查後決定\n備查\t報上級知道｜存檔\n").value();
        assertThat(entries).extracting(Entry::term).containsExactly("核定", "備查");
        assertThat(entries.getLast().plain()).containsExactly("報上級知道", "存檔");
        assertThat(entries.getFirst().safety()).isEqualTo(Entry.Safety.YES);
    }

    @Test
    void chineseColumnNamesAreUnderstood() {
        Entry entry = tsv("解釋\t詞\n報給上級知道\t備查\n").value().getFirst();
        assertThat(entry.term()).isEqualTo("備查");
        assertThat(entry.gloss()).isEqualTo("報給上級知道");
        assertThat(entry.safety()).isEqualTo(Entry.Safety.NO);
    }

    @Test
    void aRowThatMakesNoSenseIsToldWithItsLine() {
        Outcome<List<Entry>> read =
                tsv(
                        "term\tplain\tsafe\tcontext\n核定\t決定\tmaybe\t\n備查\t知道\tyes\n\t空\tyes\n甲\t乙\tcontext\tL{\n丙\t丁\tyes\t\t多\n");
        assertThat(read.value()).extracting(Entry::term).containsExactly("備查");
        assertThat(read.diagnostics())
                .extracting(d -> d.place().line())
                .containsExactlyInAnyOrder(2, 4, 5, 6);
        assertThat(read.diagnostics())
                .extracting(Diagnostic::code)
                .contains(
                        "glossary-unknown-value",
                        "glossary-row-without-term",
                        "glossary-bad-condition",
                        "glossary-row-too-long");
    }

    @Test
    void big5AndUtf16AreRead() {
        String text = "備查\t報上級知道\n";
        for (Charset charset : List.of(Charset.forName("x-windows-950"), StandardCharsets.UTF_16)) {
            assertThat(new TsvFormat().read("x", text.getBytes(charset)).value().getFirst().term())
                    .isEqualTo("備查");
        }
    }

    @Test
    void aTbxOfAnotherProgramIsRead() {
        String tbx =
                "<?xml version='1.0'?><martif type='TBX'><text><body><termEntry id='1'>"
                        + "<descrip type='definition'>報給上級知道</descrip><langSet xml:lang='zh-TW'>"
                        + "<tig><term>備查</term></tig><tig><term>備案查考</term></tig></langSet></termEntry>"
                        + "</body></text></martif>";
        Entry entry =
                new TbxFormat().read("x", tbx.getBytes(StandardCharsets.UTF_8)).value().getFirst();
        assertThat(entry.term()).isEqualTo("備查");
        assertThat(entry.variants()).containsExactly("備案查考");
        assertThat(entry.gloss()).isEqualTo("報給上級知道");
    }

    @Test
    void aTbxFetchesNothingAndExpandsNothing() {
        String bomb =
                "<!DOCTYPE t [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><tbx><text><body><conceptEntry>"
                        + "<langSec><termSec><term>&a;</term></termSec></langSec></conceptEntry></body></text></tbx>";
        assertThatThrownBy(() -> new TbxFormat().read("x", bomb.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UserException.class);
    }

    @Test
    void aFolderHasADescription(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.tsv"), "備查\t知道\n");
        Files.writeString(
                folder.resolve("glossary.yaml"),
                "name: mine\ntitle: 我的\nlicence: CC0-1.0\norigin: 某局\n");
        Glossary glossary = GlossaryFiles.require(folder);
        assertThat(glossary.licence()).isEqualTo("CC0-1.0");
        assertThat(glossary.entries().getFirst().glossary()).isEqualTo("mine");
        assertThat(glossary.entries().getFirst().source()).isEqualTo("某局");
        Files.writeString(folder.resolve("glossary.yaml"), "name: mine\n");
        assertThatThrownBy(() -> GlossaryFiles.require(folder))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.code()).isEqualTo("glossary-yaml-broken"));
    }

    @Test
    void aMissingOrUnknownFileIsRefused(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> GlossaryFiles.require(folder.resolve("none.tsv")))
                .isInstanceOf(UserException.class);
        Path odd = Files.writeString(folder.resolve("a.exe"), "x");
        assertThatThrownBy(() -> GlossaryFiles.require(odd))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.code()).isEqualTo("glossary-format-unknown"));
    }
}
