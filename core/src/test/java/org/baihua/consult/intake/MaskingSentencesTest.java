package org.baihua.consult.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.baihua.consult.Rows;
import org.baihua.personal.PersonNames;
import org.baihua.personal.Personal;
import org.baihua.personal.PersonalData;
import org.baihua.personal.Words;
import org.baihua.text.JiebaWords;
import org.baihua.text.Segmenter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sentences of ours with personal data in the forms that people in Taiwan write by hand. Each file
/// was written before its first run, what was found then stands in `docs/reference/consult.md`.
class MaskingSentencesTest {

    static final Words WORDS = Intake.edges(new Segmenter(JiebaWords.dictionary()));

    /// A sentence, and which of its characters are personal data.
    private record Planted(String kind, String text, List<int[]> spans) {

        static Planted of(String kind, String marked) {
            StringBuilder text = new StringBuilder();
            List<int[]> spans = new ArrayList<>();
            int open = -1;
            for (char c : marked.toCharArray()) {
                if (c == '〔') {
                    open = text.length();
                } else if (c == '〕') {
                    spans.add(new int[] {open, text.length()});
                } else {
                    text.append(c);
                }
            }
            return new Planted(kind, text.toString(), spans);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "masking-forms-1.tsv, 0.99",
        "masking-forms-2.tsv, 0.98",
        "masking-forms-3.tsv, 0.98",
        "masking-forms-4.tsv, 0.98",
        "masking-forms-5.tsv, 0.98"
    })
    void whatPeopleWriteByHandIsMasked(String file, double least) {
        Map<String, int[]> byKind = new TreeMap<>();
        int spans = 0;
        int masked = 0;
        int ordinary = 0;
        int gone = 0;
        for (List<String> row : Rows.of(Masking.class, "/org/baihua/consult/" + file)) {
            Planted planted = Planted.of(row.get(0), row.get(1).replace("\\n", "\n"));
            boolean[] hidden = hidden(planted.text);
            for (int[] span : planted.spans) {
                spans++;
                int[] counts = byKind.computeIfAbsent(planted.kind, kind -> new int[2]);
                counts[0]++;
                if (covered(planted.text, span, hidden)) {
                    masked++;
                    counts[1]++;
                } else {
                    System.out.println(
                            "  missed "
                                    + planted.kind
                                    + " "
                                    + row.get(1)
                                    + " "
                                    + Masking.of(planted.text, "", WORDS).text());
                }
            }
            for (int[] span : planted.spans) {
                for (int i = span[0]; i < span[1]; i++) {
                    hidden[i] = false;
                    ordinary--;
                }
            }
            ordinary += planted.text.length();
            boolean over = false;
            for (boolean one : hidden) {
                gone += one ? 1 : 0;
                over |= one;
            }
            if (over) {
                System.out.println(
                        "  too much "
                                + row.get(1)
                                + " "
                                + Masking.of(planted.text, "", WORDS).text());
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: planted %d, masked %d (%.1f %%); of %d ordinary characters %d hidden%n",
                file,
                spans,
                masked,
                100.0 * masked / spans,
                ordinary,
                gone);
        byKind.forEach((kind, c) -> System.out.printf("  %-10s %d/%d%n", kind, c[1], c[0]));
        assertThat((double) masked / spans).isGreaterThanOrEqualTo(least);
        assertThat((double) gone / ordinary).isLessThanOrEqualTo(0.02);
    }

    private static boolean[] hidden(String text) {
        boolean[] hidden = new boolean[text.length()];
        List<Personal> found = new ArrayList<>(PersonalData.findGenerously(text));
        found.addAll(PersonNames.find(text, found, WORDS));
        for (Personal personal : found) {
            for (int i = personal.start(); i < personal.end(); i++) {
                hidden[i] = true;
            }
        }
        return hidden;
    }

    /// Whether nothing of it is left but signs.
    private static boolean covered(String text, int[] span, boolean[] hidden) {
        for (int i = span[0]; i < span[1]; i++) {
            if (!hidden[i] && Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
