package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Diagnostic;
import org.junit.jupiter.api.Test;

class GlossaryLintTest {

    private static List<String> codes(Entry... entries) {
        Glossary glossary = new Glossary("g", "g", "CC0-1.0", "", List.of(entries));
        return new ArrayList<>(
                GlossaryLint.check(glossary, "g.tsv", List.of(), null).stream()
                        .map(Diagnostic::code)
                        .toList());
    }

    private static Entry yes(String term, String plain) {
        return Terms.entry(term, plain, "", Entry.Safety.YES);
    }

    @Test
    void aGoodGlossaryHasNothingToSay() {
        assertThat(codes(yes("備查", "報上級知道"), yes("核定", "審查後決定"))).isEmpty();
    }

    @Test
    void aTermThatIsThereTwiceIsFoundInWhateverWriting() {
        assertThat(codes(yes("占有", "實際管領"), yes("占有", "管領"))).containsExactly("lint-duplicate");
    }

    @Test
    void aPlainWordThatIsReplacedItselfIsFound() {
        assertThat(codes(yes("函知", "通知"), yes("通知", "告訴"))).containsExactly("lint-cycle");
        assertThat(codes(yes("甲一", "乙二"), yes("乙二", "甲一")))
                .containsExactly("lint-cycle", "lint-cycle");
    }

    @Test
    void aConditionThatCanNeverHoldIsFound() {
        for (String never : List.of("L{甲乙} L!{乙}", "R{乙甲} R!{乙}", "DOC{都市計畫} DOC!{都市}")) {
            assertThat(codes(Terms.entry("核定", "決定", never, Entry.Safety.CONTEXT)))
                    .as(never)
                    .containsExactly("lint-condition-never");
        }
        assertThat(codes(Terms.entry("核定", "決定", "L{甲|乙} L!{乙}", Entry.Safety.CONTEXT))).isEmpty();
    }

    @Test
    void conditionsAndSafetyMustAgree() {
        assertThat(codes(Terms.entry("核定", "決定", "", Entry.Safety.CONTEXT)))
                .containsExactly("lint-no-condition");
        assertThat(codes(Terms.entry("核定", "決定", "L{甲}", Entry.Safety.YES)))
                .containsExactly("lint-unused-condition");
    }

    @Test
    void rowsThatSayNothingOrComeFromNowhereAreFound() {
        Entry bare =
                new Entry(
                        "甲",
                        "甲",
                        List.of(),
                        List.of(),
                        "",
                        Entry.Kind.OTHER,
                        Entry.Safety.NO,
                        "",
                        Entry.Register.BOTH,
                        "",
                        true,
                        "",
                        "",
                        "g");
        assertThat(codes(bare)).containsExactly("lint-no-source", "lint-nothing-said");
        assertThat(
                        GlossaryLint.check(
                                new Glossary("g", "g", "", "", List.of()), "g", List.of(), null))
                .extracting(Diagnostic::code)
                .containsExactly("lint-no-licence", "glossary-empty");
    }
}
