package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baihua.glossary.Writings.Writing;
import org.baihua.text.HanFold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyKeyThatBeginsAtAPlaceIsFoundThereAndNoOtherFits(long seed) {
        Random random = new Random(seed);
        int letters = 2 + random.nextInt(60);
        SortedMap<String, List<Writing>> keys = new TreeMap<>();
        for (int i = 0; i < 2000; i++) {
            String key = word(random, letters);
            keys.computeIfAbsent(key, k -> new ArrayList<>()).add(new Writing(key, i));
        }
        Writings writings = Writings.of(keys);
        Writings.Candidates candidates = new Writings.Candidates();
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 4; k++) {
                text.append(word(random, letters + 2));
            }
            List<String> expected = new ArrayList<>();
            for (int end = 1; end <= text.length(); end++) {
                String part = text.substring(0, end);
                for (Writing writing : keys.getOrDefault(part, List.of())) {
                    expected.add(end + " " + writing.entry());
                }
            }
            assertThat(found(writings, text.toString().toCharArray(), candidates))
                    .as(text.toString())
                    .isEqualTo(expected);
        }
        for (String key : keys.keySet()) {
            int record = writings.find(key);
            assertThat(writings.entry(record)).isEqualTo(keys.get(key).getFirst().entry());
            assertThat(writings.find(key + "乙") >= 0).isEqualTo(keys.containsKey(key + "乙"));
        }
    }

    private static List<String> found(
            Writings writings, char[] text, Writings.Candidates candidates) {
        int next = text.length > 1 ? writings.code(text[1]) : 0;
        List<String> found = new ArrayList<>();
        int third = text.length > 2 ? writings.code(text[2]) : 0;
        int first = writings.code(text[0]);
        if (!writings.mayBegin(first, next) || !writings.mayGoOn(first, next, third)) {
            return found;
        }
        int count = writings.find(text, 0, text.length, candidates);
        for (int c = 0; c < count; c++) {
            for (int record = candidates.record(c); ; record = writings.after(record)) {
                if (writings.fits(record, text, 0)) {
                    found.add(candidates.end(c) + " " + writings.entry(record));
                }
                if (writings.isLast(record)) {
                    break;
                }
            }
        }
        return found;
    }

    private static String word(Random random, int letters) {
        StringBuilder word = new StringBuilder();
        do {
            word.append((char) ('一' + random.nextInt(letters)));
        } while (random.nextInt(4) > 0);
        return HanFold.fold(word);
    }

    /// [Writings#fits] turns down at once what folds otherwise, because of this.
    @Test
    void whatIsStandardlyTheSameFoldsToTheSame() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char standard = HanFold.standard((char) c);
            assertThat(HanFold.fold(standard)).as("%x", c).isEqualTo(HanFold.fold((char) c));
        }
    }

    @Test
    void noKeysAtAllFindNothing() {
        Writings writings = Writings.of(new TreeMap<>());
        assertThat(writings.find("中止")).isEqualTo(-1);
        assertThat(writings.mayBegin(writings.code('中'), writings.code('止'))).isFalse();
    }

    /// The walk is spared where a term's first two characters go on otherwise.
    @Test
    void aBeginningThatGoesOnOtherwiseIsSeldomWalked() {
        TreeMap<String, List<Writing>> keys = new TreeMap<>();
        for (int i = 0; i < 3000; i++) {
            String key = "" + (char) ('一' + i % 60) + (char) ('千' + i / 60) + (char) ('日' + i);
            keys.put(HanFold.fold(key) + "口", List.of(new Writing(key + "口", i)));
        }
        Writings writings = Writings.of(keys);
        int walked = 0;
        for (String key : keys.keySet()) {
            int first = writings.code(key.charAt(0));
            int next = writings.code(key.charAt(1));
            assertThat(writings.mayGoOn(first, next, writings.code(key.charAt(2)))).isTrue();
            walked += writings.mayGoOn(first, next, writings.code('口')) ? 1 : 0;
        }
        assertThat(walked).isLessThan(keys.size() / 5);
    }
}
