package org.baihua.batch.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.baihua.Pipeline;
import org.baihua.batch.Batch;
import org.baihua.batch.Conversion;
import org.baihua.batch.Ledger;
import org.baihua.glossary.CompiledTerms;
import org.baihua.glossary.TermMatcher;
import org.baihua.plain.Level;
import org.baihua.publish.Product;
import org.baihua.read.Limits;
import org.baihua.read.ReadOptions;
import org.baihua.source.Language;
import org.baihua.source.UserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIndexTest {

    @TempDir Path folder;
    private Path archive;
    private Path output;
    private ArchiveIndex index;

    @BeforeEach
    void threeDocuments() throws Exception {
        archive = Files.createDirectories(folder.resolve("archive"));
        output = folder.resolve("out");
        Files.writeString(
                archive.resolve("露營.txt"),
                "河濱露營場管理辦法\n第一條　本辦法依測試法第三條規定訂定之。\n"
                        + "第二條　業者應於三十日內申報；屆期未申報者，處新臺幣三萬元以上十五萬元以下罰鍰。\n"
                        + "第三條之一　使用人不得生火。\n");
        Files.writeString(
                archive.resolve("停車.txt"), "臨時停車場管理辦法\n第一條　業者應設置標示。\n第二條　違反前條規定者，處新臺幣六千元以下罰鍰。\n");
        Files.write(archive.resolve("壞的.docx"), new byte[] {'P', 'K', 3, 4});
        Files.writeString(
                archive.resolve("修正.html"),
                "<!DOCTYPE html><meta charset=utf-8><p>河濱露營場管理辦法部分條文修正草案條文對照表</p><table>"
                        + row("修正條文", "現行條文", "說明")
                        + row("第四條　業者應備置滅火器。", "", "一、本條新增。")
                        + row("", "第五條　業者應繳納保證金。", "一、本條刪除。")
                        + "</table>");
        run();
        index = new ArchiveIndex(new Ledger(output, Language.ZH_TW));
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    private void run() throws InterruptedException {
        CompiledTerms terms = CompiledTerms.of(List.of());
        Pipeline pipeline =
                new Pipeline(
                        new Pipeline.Setup(
                                ReadOptions.DEFAULT,
                                () -> new TermMatcher(terms, null),
                                Level.PLAIN,
                                Language.ZH_TW,
                                null));
        new Batch(
                        new Batch.Setup(
                                archive,
                                output,
                                2,
                                true,
                                false,
                                Limits.DEFAULT,
                                "1",
                                Language.ZH_TW),
                        new Conversion(
                                pipeline,
                                new Conversion.Setup(
                                        EnumSet.of(Product.MD),
                                        Duration.ofSeconds(60),
                                        "1",
                                        Language.ZH_TW)))
                .run((receipt, skipped) -> {});
        new Ledger(output, Language.ZH_TW).write(EnumSet.noneOf(Ledger.Table.class));
    }

    private List<String> found(String question) throws IOException {
        index.update();
        return index.search(Question.parse(question), 20).hits().stream()
                .map(hit -> hit.path() + " " + hit.article().article())
                .sorted()
                .toList();
    }

    @Test
    void wordsAreFoundWhereverTheyStand() throws IOException {
        assertThat(found("申報")).containsExactly("露營.txt 2");
        assertThat(found("火")).containsExactly("修正.html 4", "露營.txt 3-1");
        assertThat(found("罰鍰 -申報")).containsExactly("停車.txt 2");
        assertThat(found("「業者應」 標示")).containsExactly("停車.txt 1");
        assertThat(found("絕無此詞")).isEmpty();
    }

    @Test
    void aDocumentsNameFindsItsArticles() throws IOException {
        assertThat(found("停車場")).containsExactly("停車.txt 1", "停車.txt 2");
        assertThat(found("名稱:露營 條:第三條之一")).containsExactly("露營.txt 3-1");
        assertThat(found("article:3-1")).containsExactly("露營.txt 3-1");
        assertThat(found("file:停車 article:1")).containsExactly("停車.txt 1");
    }

    @Test
    void penaltiesAndChangesAreFieldsOfTheirOwn() throws IOException {
        assertThat(found("fine:10,000")).containsExactly("露營.txt 2");
        assertThat(found("罰鍰:6000")).containsExactly("停車.txt 2", "露營.txt 2");
        assertThat(found("日數:30")).containsExactly("露營.txt 2");
        assertThat(found("變更:增訂")).containsExactly("修正.html 4");
        assertThat(found("change:deleted 保證金")).containsExactly("修正.html 5");
        assertThat(found("對象:業者")).contains("露營.txt 2", "停車.txt 1");
        assertThat(found("kind:statute 火")).containsExactly("露營.txt 3-1");
    }

    /// The summary says 「6,000 元」 where the law says 「六千元」.
    @Test
    void penaltiesAreFoundInPlainWordsAndInTheLaws() throws IOException {
        assertThat(found("罰:6,000")).containsExactly("停車.txt 2");
        assertThat(found("罰:六千元")).containsExactly("停車.txt 2");
        assertThat(found("罰:申報者")).containsExactly("露營.txt 2");
        assertThat(found("罰:標示")).isEmpty();
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws Exception {
        assertThat(index.update()).isEqualTo(4);
        assertThat(index.update()).isZero();
        Files.writeString(archive.resolve("停車.txt"), "臨時停車場管理辦法\n第一條　停車不收費。\n");
        Files.delete(archive.resolve("露營.txt"));
        run();
        assertThat(index.update()).isEqualTo(1);
        assertThat(found("收費")).containsExactly("停車.txt 1");
        assertThat(found("申報")).isEmpty();
        assertThat(found("罰鍰")).isEmpty();
    }

    @Test
    void whatCannotBeAskedIsSaid() {
        assertThatThrownBy(() -> Question.parse("顏色:紅")).isInstanceOf(UserException.class);
        assertThatThrownBy(() -> found("fine:多少")).isInstanceOf(UserException.class);
        ArchiveIndex nothing =
                new ArchiveIndex(new Ledger(folder.resolve("nothing"), Language.ZH_TW));
        assertThatThrownBy(nothing::update).isInstanceOf(UserException.class);
    }

    @Test
    void anExcerptMarksTheWords() {
        Excerpt excerpt =
                Excerpt.of("甲".repeat(60) + "申報\n罰鍰" + "𠀀".repeat(90), List.of("申報", "罰鍰"));
        assertThat(excerpt.text()).startsWith("…甲").endsWith("𠀀…").contains("申報 罰鍰");
        assertThat(excerpt.marks())
                .extracting(m -> excerpt.text().substring(m.start(), m.end()))
                .containsExactly("申報", "罰鍰");
        assertThat(Excerpt.of("短", List.of("無"))).isEqualTo(new Excerpt("短", List.of()));
    }
}
