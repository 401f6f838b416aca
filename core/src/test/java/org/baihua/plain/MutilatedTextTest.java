package org.baihua.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.baihua.glossary.Entry.Register;
import org.baihua.glossary.TermMatcher;
import org.baihua.law.Anchor;
import org.baihua.plain.rewrite.LawFacts;
import org.baihua.plain.rewrite.Rewriter;
import org.baihua.plain.rewrite.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts as bad readings leave them, with marks lost, doubled and moved: no rule stumbles over
/// them.
class MutilatedTextTest {

    private static final String MARKS = "，。；：、（）「」\n 　者之應得除外如有第條項一12者，";
    private static final int TEXTS = 60;

    static List<Arguments> seedsAndRegisters() {
        return new Random(20261124)
                .ints(40)
                .mapToObj(seed ->
                        Arguments.of(seed, seed % 2 == 0 ? Register.LAW : Register.EXPLANATION))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seedsAndRegisters")
    void noRuleStumbles(int seed, Register register) {
        Random random = new Random(seed);
        TermMatcher matcher = Laws.glossary();
        for (int i = 0; i < TEXTS; i++) {
            String text = mutilated(random);
            for (Level level : Level.values()) {
                Setting setting =
                        new Setting(Anchor.of("3", "1"), register, List.of(), LawFacts.NONE, "");
                assertThat(
                                new Rewriter(level)
                                        .propose(text, matcher.match(text, register), setting)
                                        .write()
                                        .plain())
                        .as(text)
                        .isNotNull();
            }
        }
    }

    private static String mutilated(Random random) {
        StringBuilder text =
                new StringBuilder(
                        PlainWriterTest.ARTICLES[random.nextInt(PlainWriterTest.ARTICLES.length)]);
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(5)) {
                case 0 -> text.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                case 1 -> text.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
                case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(6)));
                case 3 -> text.insert(0, MARKS.charAt(random.nextInt(5)));
                default -> text.delete(0, at / 2);
            }
            if (text.isEmpty()) {
                text.append('，');
            }
        }
        return text.toString();
    }
}
