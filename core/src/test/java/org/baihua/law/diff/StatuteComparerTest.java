package org.baihua.law.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.baihua.law.ArticleNumber;
import org.baihua.law.ComparisonRow.Change;
import org.baihua.law.Provision;
import org.baihua.law.Statute;
import org.baihua.source.Passage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatuteComparerTest {

    private static Statute law(String... articles) {
        List<Provision> provisions = new ArrayList<>();
        for (int i = 0; i < articles.length; i++) {
            provisions.add(article(i + 1, articles[i]));
        }
        return new Statute(Passage.untraced("水岸市露營場管理辦法"), Passage.EMPTY, provisions);
    }

    private static Provision article(int number, String text) {
        return new Provision.Article(
                Passage.untraced("第" + org.baihua.law.Numeral.format(number) + "條"),
                ArticleNumber.of(number),
                Passage.EMPTY,
                List.of(
                        new Provision.Paragraph(
                                Passage.EMPTY,
                                "1",
                                Passage.untraced(text),
                                List.of(),
                                Passage.EMPTY,
                                null)),
                false);
    }

    private static List<String> sentences(Statute before, Statute after) {
        return StatuteComparer.compare(before, after).changes().stream()
                .map(ChangeSentence::of)
                .toList();
    }

    private static final String SCOPE = "本辦法所稱露營場，指收取費用供旅客過夜之場所。";
    private static final String PERMIT = "經營露營場者，應向水岸市政府申請許可，並繳納審查費新臺幣五千元。";
    private static final String CLEAN = "經營者應每日清掃營位及公共設施，並將廢棄物分類處理。";
    private static final String END = "本辦法自發布日施行。";

    @Test
    void anInsertedArticleRenumbersTheRest() {
        assertThat(
                        sentences(
                                law(SCOPE, PERMIT, CLEAN, END),
                                law(SCOPE, "經營者應投保公共意外責任保險。", PERMIT, CLEAN, END)))
                .containsExactly(
                        "新增第二條：「經營者應投保公共意外責任保險」。",
                        "原第二條改為第三條，內容沒有改變。",
                        "原第三條改為第四條，內容沒有改變。",
                        "原第四條改為第五條，內容沒有改變。");
    }

    @Test
    void aChangedAmountIsSaidWithItsUnit() {
        assertThat(sentences(law(SCOPE, PERMIT), law(SCOPE, PERMIT.replace("五千元", "八千元"))))
                .containsExactly("第二條改了數額：「五千元」改為「八千元」。");
    }

    @Test
    void aRenumberedAndAmendedArticleIsFoundByItsText() {
        assertThat(
                        sentences(
                                law(SCOPE, PERMIT, CLEAN, END),
                                law(SCOPE, CLEAN, PERMIT.replace("五千元", "八千元"), END)))
                .anyMatch(sentence -> sentence.startsWith("第三條（原第二條）改了數額"));
    }

    @Test
    void aDeletedArticleStandsWhereItStood() {
        StatuteComparison comparison =
                StatuteComparer.compare(law(SCOPE, PERMIT, CLEAN), law(SCOPE, CLEAN));
        assertThat(comparison.entries().stream().map(entry -> entry.row().change()))
                .containsExactly(Change.UNCHANGED, Change.DELETED, Change.RENUMBERED);
    }

    @Test
    void mergedArticlesAreReported() {
        assertThat(sentences(law(SCOPE, PERMIT, CLEAN, END), law(SCOPE, PERMIT + CLEAN, END)))
                .anyMatch(sentence -> sentence.contains("併入第二條"));
    }

    @Test
    void splitArticlesAreReported() {
        assertThat(sentences(law(SCOPE, PERMIT + CLEAN, END), law(SCOPE, PERMIT, CLEAN, END)))
                .anyMatch(sentence -> sentence.contains("主要來自原第二條"));
    }

    @Test
    void theSameLawHasNoChanges() {
        assertThat(sentences(law(SCOPE, PERMIT), law(SCOPE, PERMIT))).isEmpty();
    }

    /// Every article of both versions stands in exactly one entry, whatever was done to the law.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyArticleOfBothVersionsStandsInOneEntry(long seed) {
        Random random = new Random(seed);
        List<String> old = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            old.add("規定" + random.nextInt(20) + "：使用人應遵守第" + i + "號事項" + random.nextLong() + "。");
        }
        List<String> young = new ArrayList<>(old);
        Collections.shuffle(young, random);
        young.subList(0, random.nextInt(10)).clear();
        young.replaceAll(text -> random.nextInt(3) == 0 ? text.replace("應", "得") : text);
        StatuteComparison comparison =
                StatuteComparer.compare(
                        law(old.toArray(String[]::new)), law(young.toArray(String[]::new)));
        assertThat(
                        comparison.entries().stream()
                                .filter(entry -> entry.row().current() != null)
                                .count())
                .isEqualTo(old.size());
        assertThat(
                        comparison.entries().stream()
                                .filter(entry -> entry.row().proposed() != null)
                                .count())
                .isEqualTo(young.size());
    }

    @Test
    void fiveThousandRenumberedArticlesAreMatchedInTime() {
        String[] old = new String[5_000];
        String[] young = new String[5_001];
        young[0] = "新增的一條。";
        for (int i = 0; i < old.length; i++) {
            StringBuilder subject = new StringBuilder();
            for (int k = 0; k < 12; k++) {
                subject.append((char) ('\u4e00' + (i * 7919 + k * 104_729) % 18_000));
            }
            old[i] = "經營者應就" + subject + "依規定於期限前完成事項。";
            young[i + 1] = old[i].replace("完成", "辦理完成");
        }
        StatuteComparison comparison =
                Assertions.assertTimeout(
                        Duration.ofSeconds(20),
                        () -> StatuteComparer.compare(law(old), law(young)));
        assertThat(comparison.count(Change.DELETED)).isZero();
        assertThat(comparison.count(Change.ADDED)).isEqualTo(1);
    }
}
