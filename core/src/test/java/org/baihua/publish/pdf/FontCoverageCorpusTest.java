package org.baihua.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baihua.testing.Shared;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Which characters of all laws and drafts the installed fonts show, and which they do not.
@Tag("corpus")
class FontCoverageCorpusTest {

    @Test
    void everyCharacterOfTheLawIsShownPrivateOnesAside() {
        Map<Integer, Long> counts = new HashMap<>();
        Shared.jsonLines("corpus/laws.jsonl.gz", law -> count(law, counts));
        Shared.jsonLines("corpus/drafts.jsonl.gz", draft -> count(draft, counts));
        Fonts fonts = Fonts.find(List.of(), System.getenv());
        long all = 0;
        long shown = 0;
        boolean privateOnly = true;
        List<String> missing = new ArrayList<>();
        List<Map.Entry<Integer, Long>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<Integer, Long>comparingByValue().reversed());
        for (Map.Entry<Integer, Long> each : sorted) {
            all += each.getValue();
            if (fonts.shows(each.getKey())) {
                shown += each.getValue();
            } else {
                privateOnly &= Character.getType(each.getKey()) == Character.PRIVATE_USE;
                missing.add(
                        String.format(Locale.ROOT, "U+%04X×%d", each.getKey(), each.getValue()));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d characters of %d kinds; %d kinds without glyph, %.7f %% of the text shown%n%s%n%s%n",
                all,
                counts.size(),
                missing.size(),
                100.0 * shown / all,
                fonts.described(),
                String.join(" ", missing.subList(0, Math.min(200, missing.size()))));
        assertThat(privateOnly).as("only private characters have no glyph").isTrue();
        assertThat((double) shown / all).isGreaterThan(0.9999);
    }

    private static void count(JsonNode node, Map<Integer, Long> counts) {
        if (node.isTextual()) {
            node.asText()
                    .codePoints()
                    .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                    .filter(c -> Character.getType(c) != Character.CONTROL)
                    .filter(c -> Character.getType(c) != Character.FORMAT)
                    .forEach(c -> counts.merge(c, 1L, Long::sum));
        } else {
            node.forEach(child -> count(child, counts));
        }
    }
}
