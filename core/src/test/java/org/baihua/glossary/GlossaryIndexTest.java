package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baihua.source.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryIndexTest {

    @TempDir Path folder;

    private static Entry entry(String term, String plain, String gloss, String... variants) {
        return new Entry(
                term,
                term,
                List.of(variants),
                List.of(plain),
                gloss,
                Entry.Kind.LEGAL_TERM,
                Entry.Safety.NO,
                "",
                Entry.Register.BOTH,
                "",
                true,
                "",
                "某處",
                "mine");
    }

    @BeforeEach
    void compile() throws Exception {
        Glossary glossary =
                new Glossary(
                        "mine",
                        "我的詞彙",
                        "CC0-1.0",
                        "某局",
                        List.of(
                                entry("備查", "報上級知道", "不需要上級同意"),
                                entry("核定", "審查後決定", "決定了才生效"),
                                entry("罰鍰", "罰的錢", "不是刑罰", "罰緩"),
                                entry("占有", "實際管領", "事實上管領其物")));
        GlossaryCompiler.compile(List.of(glossary), folder);
    }

    private List<String> search(String text) {
        try (GlossaryIndex index = GlossaryIndex.open(folder)) {
            return index.search(text, 10).stream().map(hit -> hit.entry().term()).toList();
        }
    }

    @Test
    void aTermIsFoundByItselfItsPlainWordItsExplanationAndSimilarWriting() {
        assertThat(search("備查").getFirst()).isEqualTo("備查");
        assertThat(search("备查").getFirst()).isEqualTo("備查");
        assertThat(search("報上級知道").getFirst()).isEqualTo("備查");
        assertThat(search("刑罰").getFirst()).isEqualTo("罰鍰");
        assertThat(search("罰緩").getFirst()).isEqualTo("罰鍰");
        assertThat(search("備察").getFirst()).isEqualTo("備查");
        assertThat(search("佔有").getFirst()).isEqualTo("占有");
        assertThat(search("飛機")).isEmpty();
        assertThat(search("　")).isEmpty();
    }

    @Test
    void explainingKnowsEveryWriting() {
        try (GlossaryIndex index = GlossaryIndex.open(folder)) {
            assertThat(index.explain("佔有")).extracting(Entry::term).containsExactly("占有");
            assertThat(index.explain("罰緩")).extracting(Entry::term).containsExactly("罰鍰");
            assertThat(index.explain("核")).isEmpty();
        }
    }

    @Test
    void theIndexKnowsItsGlossaries() {
        try (GlossaryIndex index = GlossaryIndex.open(folder)) {
            assertThat(index.glossaries())
                    .containsExactly(new GlossaryIndex.About("mine", "我的詞彙", "CC0-1.0", "某局", 4));
            assertThat(index.terms().entries()).hasSize(4);
            assertThat(index.matcher(null).match("罰鍰", Entry.Register.BOTH)).hasSize(1);
        }
    }

    @Test
    void aDamagedIndexIsRefusedAndADamagedCompiledFileToo() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            Path data = files.filter(f -> f.toString().endsWith(".cfs")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(data);
            bytes[bytes.length / 2] ^= 1;
            Files.write(data, bytes);
        }
        assertThatThrownBy(() -> search("備查"))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.code()).isEqualTo("glossary-index-damaged"));
        Path terms = folder.resolve(GlossaryIndex.TERMS);
        byte[] bytes = Files.readAllBytes(terms);
        bytes[bytes.length - 9] ^= 1;
        Files.write(terms, bytes);
        assertThatThrownBy(() -> GlossaryIndex.open(folder).terms())
                .isInstanceOf(UserException.class);
    }

    @Test
    void aFolderWithoutAnIndexIsRefused(@TempDir Path empty) {
        assertThatThrownBy(() -> GlossaryIndex.open(empty))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.code()).isEqualTo("glossary-index-missing"));
    }

    @Test
    void compilingAgainReplacesWhatWasThere() throws Exception {
        GlossaryCompiler.compile(
                List.of(new Glossary("b", "b", "", "", List.of(entry("新詞", "白話", "")))), folder);
        assertThat(search("備查")).isEmpty();
        assertThat(search("新詞")).containsExactly("新詞");
    }
}
