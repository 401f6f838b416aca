package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.baihua.source.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindsTest {

    private record Found(int start, int end, String id) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofSeveralLayersTheLeftmostLongestAndEarliestStay(long seed) {
        Random random = new Random(seed);
        int layers = 2 + random.nextInt(3);
        String text = "營地".repeat(400);
        List<Finds> each = new ArrayList<>();
        List<Found> all = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            Entry entry = Terms.entry("層" + layer, "白話" + layer, "", Entry.Safety.YES);
            Finds finds = new Finds();
            finds.begin(text, CompiledTerms.of(List.of(entry)));
            for (int at = random.nextInt(5); at < 700; at += random.nextInt(9)) {
                int end = at + 1 + random.nextInt(4);
                String written = random.nextInt(4) == 0 ? "寫" + at : null;
                finds.add(at, end, 0, random.nextBoolean(), written);
                all.add(new Found(at, end, entry.id()));
                at = end;
            }
            each.add(finds);
        }
        all.sort(Comparator.comparingInt(Found::start).thenComparingInt(found -> -found.end()));
        List<Found> expected = new ArrayList<>();
        for (Found found : all) {
            if (expected.isEmpty() || found.start() >= expected.getLast().end()) {
                expected.add(found);
            }
        }
        Finds merged = new Finds();
        merged.merge(text, each);
        List<Found> kept = new ArrayList<>();
        for (Match match : merged.toList()) {
            Span span = match.span();
            kept.add(new Found(span.start(), span.end(), match.entry().id()));
            assertThat(matchOf(each, match)).isEqualTo(match);
        }
        assertThat(kept).isEqualTo(expected);
    }

    private static Match matchOf(List<Finds> each, Match match) {
        return each.stream()
                .flatMap(finds -> finds.toList().stream())
                .filter(one -> one.span().equals(match.span()))
                .filter(one -> one.entry().equals(match.entry()))
                .findFirst()
                .orElseThrow();
    }
}
