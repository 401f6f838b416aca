package org.baihua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordArrayTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void itHasTheWordsItWasBuiltFromWithTheirLikelihoodsAndNoOthers(long seed, @TempDir Path folder)
            throws Exception {
        Random random = new Random(seed);
        int letters = 2 + random.nextInt(40);
        TreeSet<String> words = new TreeSet<>();
        for (int i = 0; i < 2000; i++) {
            words.add(word(random, letters));
        }
        List<String> sorted = new ArrayList<>(words);
        float[] likelihoods = new float[sorted.size()];
        long[] seen = new long[likelihoods.length];
        for (int i = 0; i < likelihoods.length; i++) {
            likelihoods[i] = random.nextInt(10) == 0 ? 0f : -20 * random.nextFloat();
            seen[i] = random.nextInt(100);
        }
        WordArray built = WordArray.of(sorted, likelihoods, seen);
        Path file = folder.resolve("words.bin");
        CompiledFile.write(file, 7, 1, built.sections());
        WordArray array = WordArray.read(CompiledFile.open(file, 7, 1), 0);
        assertThat(array).isEqualTo(built);
        for (int i = 0; i < likelihoods.length; i++) {
            int state = 0;
            for (char c : sorted.get(i).toCharArray()) {
                state = array.next(state, c);
            }
            assertThat(array.isWord(state)).isTrue();
            // Minus zero is zero.
            assertThat(array.likelihood(state) + 0f).isEqualTo(likelihoods[i]);
        }
        for (int i = 0; i < 5000; i++) {
            String word = word(random, letters + 2);
            assertThat(array.has(word)).as(word).isEqualTo(words.contains(word));
        }
    }

    private static String word(Random random, int letters) {
        StringBuilder word = new StringBuilder();
        do {
            word.append((char) ('甲' + random.nextInt(letters)));
        } while (random.nextInt(4) > 0);
        return word.toString();
    }

    @Test
    void nothingGoesOnAfterTheEndOfAWord() {
        List<String> words = List.of("營地", "營地業者");
        WordArray array = WordArray.of(words, new float[] {-1, -2}, new long[2]);
        assertThat(array.has("營")).isFalse();
        assertThat(array.has("營地")).isTrue();
        assertThat(array.has("營地業")).isFalse();
        assertThat(array.has("營地業者")).isTrue();
        assertThat(array.has("營地業者\0")).isFalse();
        assertThat(WordArray.of(List.of(), new float[0], new long[0]).has("營")).isFalse();
    }
}
