package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The notation of `docs/reference/glossary-conditions.md`, line by line.
class ConditionTest {

    private static boolean replaced(String term, String condition, String text) {
        return replaced(term, condition, text, text);
    }

    private static boolean replaced(String term, String condition, String text, String document) {
        Entry entry = Terms.entry(term, "白話", condition, Entry.Safety.CONTEXT);
        MatchContext context = MatchContext.of(document, Set.of(), Set.of(), true);
        List<Match> matches =
                new TermMatcher(CompiledTerms.of(List.of(entry)), null)
                        .match(text, Entry.Register.BOTH, context);
        return matches.stream().anyMatch(Match::replaceable);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "L{甲|乙};甲核定;true",
                "L{甲|乙};丙核定;false",
                "L!{甲|乙};丙核定;true",
                "L!{甲|乙};乙核定;false",
                "L{P};，核定;true",
                "L{P};核定;true",
                "L{P};經核定;false",
                "L{P|經};經核定;true",
                "R{後|者};核定後;true",
                "R{後|者};核定前;false",
                "R!{後};核定前;true",
                "R!{後};核定後;false",
                "R{N};核定三人;true",
                "R{第N};核定第3條;true",
                "R{N};核定人數;false",
                "R~{^(?:$|[，。])};核定。;true",
                "R~{^(?:$|[，。])};核定;true",
                "R~{^(?:$|[，。])};核定之;false",
                "R~{^[N]+次};核定三次;true",
                "R!~{^[N]+次};核定三次;false",
                "C!{醫|師};公司核定;true",
                "C!{醫|師};醫院經核定;false",
                "C!{醫|師};醫院。公司核定;true",
                "DOC{都市計畫};核定（都市計畫）;true",
                "DOC{都市計畫};核定;false",
                "DOC!{都市計畫};核定;true",
                "L{甲} R{乙};甲核定乙;true",
                "L{甲} R{乙};甲核定丙;false",
            })
    void everyTestMeansWhatItSays(String condition, String text, boolean holds) {
        assertThat(replaced("核定", condition, text)).isEqualTo(holds);
    }

    @Test
    void spacesNextToTheTermAreNotSeen() {
        assertThat(replaced("核定", "L{甲}", "甲 核定")).isTrue();
        assertThat(replaced("核定", "R{乙}", "核定　乙")).isTrue();
    }

    @Test
    void aPatternTakesThePlaceOfTheTerm() {
        Entry entry =
                Terms.entry("以…為限", "只限…", "RX{以([^，。]{1,6})為限→只限$1} L!{不}", Entry.Safety.CONTEXT);
        TermMatcher matcher = new TermMatcher(CompiledTerms.of(List.of(entry)), null);
        Match match = matcher.match("會員以自然人為限。", Entry.Register.BOTH).getFirst();
        assertThat(match.matched()).isEqualTo("以自然人為限");
        assertThat(match.replacement()).isEqualTo("只限自然人");
        assertThat(match.replaceable()).isTrue();
        assertThat(matcher.match("不以自然人為限。", Entry.Register.BOTH).getFirst().replaceable())
                .isFalse();
        assertThat(matcher.match("以自然人為主。", Entry.Register.BOTH)).isEmpty();
    }

    @Test
    void aPatternMayLookBehindAndKeepsUpperCase() {
        Entry entry = Terms.entry("OT", "", "RX{(?<![A-Za-z])OT(?![A-Za-z])}", Entry.Safety.NO);
        TermMatcher matcher = new TermMatcher(CompiledTerms.of(List.of(entry)), null);
        assertThat(matcher.match("採 OT 方式，BOT、ot 不算。", Entry.Register.BOTH)).hasSize(1);
    }

    @Test
    void whereTheConditionOfATermThatIsNeverReplacedFailsItIsNotFlagged() {
        Entry entry = Terms.entry("聽證", "", "L!{旁}", Entry.Safety.NO);
        TermMatcher matcher = new TermMatcher(CompiledTerms.of(List.of(entry)), null);
        assertThat(matcher.match("旁聽證", Entry.Register.BOTH)).isEmpty();
        assertThat(matcher.match("舉行聽證", Entry.Register.BOTH)).hasSize(1);
    }

    @Test
    void aShorterTermDoesNotStandInForALongerOneWhoseConditionFails() {
        List<Entry> entries =
                List.of(
                        Terms.entry("爰予以", "因此", "R{修正}", Entry.Safety.CONTEXT),
                        Terms.entry("爰予", "因此", "", Entry.Safety.YES));
        Match match =
                new TermMatcher(CompiledTerms.of(entries), null)
                        .match("爰予以刪除", Entry.Register.BOTH)
                        .getFirst();
        assertThat(match.entry().term()).isEqualTo("爰予以");
        assertThat(match.replaceable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L{甲",
                "L{}",
                "X{甲}",
                "甲",
                "R~{[}",
                "RX{.*→甲}",
                "RX{甲→$1}",
                "L{甲|}",
                "RX{甲|乙→丙}",
                "RX{甲}RX{乙}"
            })
    void whatCannotBeReadIsSaid(String condition) {
        assertThat(Conditions.fault(condition)).isNotNull();
    }

    @Test
    void aPatternThatBacktracksWithoutEndDoesNotMatch() {
        Entry entry = Terms.entry("甲", "乙", "RX{甲((?:一+)+)+乙→丙}", Entry.Safety.CONTEXT);
        TermMatcher matcher = new TermMatcher(CompiledTerms.of(List.of(entry)), null);
        String text = ("甲" + "一".repeat(70) + "丙").repeat(50);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> matcher.match(text, Entry.Register.BOTH));
    }
}
