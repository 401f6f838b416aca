package org.baihua.plain.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody writes.
class HostileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "應",
                "得",
                "不",
                "第",
                "之",
                "（",
                "「",
                "但",
                "除",
                "外，",
                "前項",
                "第一條",
                "第一條至第九條、",
                "百",
                "三十日內",
                "1/",
                "或",
                "甲及乙，",
                "所稱",
                "民法第一條",
                "不得不",
                "以上",
                "\n",
                "，",
                "𠮷",
                "以為限"
            })
    void aHundredThousandRepeatsEnd(String piece) {
        String text = piece.repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    Contract.compare(text, text, Context.NONE);
                    Contract.compare(text, "應於三十日內申報。", Context.NONE);
                    Contract.compare("應於三十日內申報。", text, Context.NONE);
                });
    }

    /// The shapes that the checks of references, lists and brackets walk.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "第一條之一", "（", "）", "由機關負擔", "理事會", "下列之一", "同時", "主管機關應通知", "三十日內改善，", "科或併科"
            })
    void twiceAsMuchTakesNotFarMoreThanTwice(String piece) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    String text = piece.repeat(20_000);
                    Contract.compare(text, piece.repeat(19_999), Context.NONE);
                    Contract.compare("第一條之一，主管機關應於三十日內通知。", text, Context.NONE);
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyTextMayStandOnEitherSide(long seed) {
        Random random = new Random(seed);
        String alphabet = "應得不未無非第一二三十百萬條項款之前後內外除但以為限（）「」，。；、\n 者時如及或處罰鍰元日月年%/~𠮷A1";
        for (int i = 0; i < 2000; i++) {
            String a = random(alphabet, random);
            String b = random(alphabet, random);
            assertThatCode(() -> Contract.compare(a, b, Context.NONE))
                    .as(a + " | " + b)
                    .doesNotThrowAnyException();
            assertThatCode(
                            () -> {
                                if (!Contract.compare(a, a, Context.NONE).isEmpty()) {
                                    throw new AssertionError(a);
                                }
                            })
                    .doesNotThrowAnyException();
        }
    }

    private static String random(String alphabet, Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
