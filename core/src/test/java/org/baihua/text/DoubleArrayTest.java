package org.baihua.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.baihua.source.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleArrayTest {

    private static final long MAGIC = 7;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void itHasTheWordsItWasBuiltFromAndNoOthers(long seed) {
        Random random = new Random(seed);
        int letters = 2 + random.nextInt(40);
        TreeSet<String> words = new TreeSet<>();
        for (int i = 0; i < 2000; i++) {
            words.add(word(random, letters));
        }
        List<String> sorted = new ArrayList<>(words);
        int[] values = new int[sorted.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt();
        }
        DoubleArray array = DoubleArray.of(sorted, values);
        for (int i = 0; i < values.length; i++) {
            int state = array.find(sorted.get(i));
            assertThat(state).isPositive();
            assertThat(array.isWord(state)).isTrue();
            assertThat(array.value(state)).isEqualTo(values[i]);
        }
        for (int i = 0; i < 5000; i++) {
            String word = word(random, letters + 2);
            int state = array.find(word);
            assertThat(state > 0 && array.isWord(state)).as(word).isEqualTo(words.contains(word));
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
    void anEmptyArrayHasNothing() {
        DoubleArray array = DoubleArray.of(List.of(), new int[0]);
        assertThat(array.next(0, '甲')).isNegative();
        assertThat(array.find("甲")).isNegative();
    }

    @Test
    void aFileHoldsTheSameArray(@TempDir Path folder) throws Exception {
        DoubleArray array = DoubleArray.of(List.of("中止", "中華", "行政"), new int[] {1, 2, 3});
        Path file = folder.resolve("a.bin");
        CompiledFile.write(file, MAGIC, 1, array.sections());
        assertThat(DoubleArray.read(CompiledFile.open(file, MAGIC, 1), 0)).isEqualTo(array);
    }

    @Test
    void aDamagedFileIsRefused(@TempDir Path folder) throws Exception {
        DoubleArray array = DoubleArray.of(List.of("中止"), new int[] {1});
        Path file = folder.resolve("a.bin");
        CompiledFile.write(file, MAGIC, 1, array.sections());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> CompiledFile.open(file, MAGIC, 1))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.code()).isEqualTo("compiled-damaged"));
        for (int length : new int[] {0, 7, 23, 24, 40, bytes.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(bytes, length));
            assertThatThrownBy(() -> CompiledFile.open(file, MAGIC, 1))
                    .as("%d bytes", length)
                    .isInstanceOf(UserException.class);
        }
    }

    @Test
    void aFileOfAnotherVersionIsRefusedByName(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.bin");
        CompiledFile.write(file, MAGIC, 1, List.of());
        assertThatThrownBy(() -> CompiledFile.open(file, MAGIC, 2))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.code()).isEqualTo("compiled-outdated"));
        assertThatThrownBy(() -> CompiledFile.open(folder.resolve("none"), MAGIC, 1))
                .isInstanceOfSatisfying(
                        UserException.class,
                        e -> assertThat(e.code()).isEqualTo("compiled-missing"));
    }
}
