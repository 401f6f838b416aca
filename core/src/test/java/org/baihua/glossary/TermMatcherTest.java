package org.baihua.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermMatcherTest {

    private static final TermMatcher MATCHER =
            Terms.matcher(
                    Terms.of(
                            "核發\t發給",
                            "會同\t一起",
                            "部會\t各部和委員會",
                            "地方\t當地",
                            "不當\t不適當",
                            "連續處罰\t一再處罰",
                            "處罰\t罰",
                            "罰鍰\t行政機關罰的錢",
                            "罰鍰金額\t罰多少錢",
                            "漁港區域\t漁港的範圍",
                            "臺北市區\t臺北市內",
                            "占用\t占著用",
                            "WTO\t世界貿易組織",
                            "公共工程\t政府的工程",
                            "為止\t停",
                            "行政訴訟\t向法院告機關",
                            "訴訟\t打官司",
                            "准用\t准許使用",
                            "後送\t送到後方",
                            "同意\t同意（答應）",
                            "核定\t審查後決定",
                            "抗告\t不服裁定",
                            "抗告人\t不服裁定的人",
                            "繼承人\t接下遺產的人",
                            "Open Data\t開放資料"));

    private static List<String> found(String text) {
        return MATCHER.match(text, Entry.Register.BOTH).stream()
                .map(match -> match.entry().term())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "主管機關應核發證明。, 核發",
        "查核發現缺失。, ",
        "由國防部會同內政部辦理。, 會同",
        "不當然解任。, ",
        "不當處置者。, 不當",
        "得連續處罰。, 連續處罰",
        "罰鍰金額由主管機關定之。, 罰鍰金額",
        "抗告人提起抗告。, 抗告人|抗告",
        "漁港區域內之漁港區域。, 漁港區域|漁港區域",
        "台北市區道路。, 臺北市區",
        "佔用道路。, 占用",
        "依ＷＴＯ協定。, WTO",
        "依 WTO 協定。, WTO",
        "依WTOX協定。, ",
        "公　共　工　程, 公共工程",
        "公 共 工 程, 公共工程",
        "行政诉讼。, 行政訴訟",
        "**行政**訴訟與`抗告`。, 行政訴訟|抗告",
        "以公告爲止。, 為止",
        "采 Open  Data 政策, Open Data",
    })
    void ofTermsThatBeginTogetherTheLongestWholeWordIsFound(String text, String expected) {
        assertThat(found(text))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split("\\|")));
    }

    @Test
    void aTermMayBeBrokenOverLinesAndPages() {
        assertThat(found("得提起行政訴\n訟。")).containsExactly("行政訴訟");
        assertThat(found("得提起行政訴\r\n　　訟。")).containsExactly("行政訴訟");
        assertThat(found("得提起行政訴\n- 12 -\n訟。")).containsExactly("行政訴訟");
        assertThat(found("得提起行政訴\n\n第 3 頁，共 9 頁\n\n訟。")).containsExactly("行政訴訟");
        assertThat(found("得提起行政訴\f訟。")).containsExactly("行政訴訟");
    }

    @Test
    void aBlankLineATabOrAWideGapPartsWords() {
        assertThat(found("得提起行政訴\n\n訟。")).isEmpty();
        assertThat(found("行政訴\t訟")).isEmpty();
        assertThat(found("行政訴　　　訟")).isEmpty();
    }

    @Test
    void whereLinesAreParagraphsNoTermGoesOnOverThem() {
        MatchContext paragraphs = MatchContext.of("", Set.of(), Set.of(), false);
        assertThat(MATCHER.match("行政訴\n訟", Entry.Register.BOTH, paragraphs)).isEmpty();
        assertThat(MATCHER.match("行政訴訟\n訴訟", Entry.Register.BOTH, paragraphs)).hasSize(2);
    }

    @Test
    void invisibleCharactersInsideATermAreNotSeen() {
        for (String invisible : List.of("\u200B", "\u00AD", "\uFEFF", "\u2060", "\uFE00")) {
            assertThat(found("行政" + invisible + "訴訟")).containsExactly("行政訴訟");
        }
    }

    @Test
    void radicalsAndCompatibilityIdeographsAreTheCharactersTheyStandFor() {
        assertThat(found("\u2F8F政訴訟")).containsExactly("行政訴訟");
        assertThat(found("\uFA08政訴訟")).containsExactly("行政訴訟");
    }

    @Test
    void anAmbiguousSimplifiedCharacterCountsOnlyInASimplifiedText() {
        TermMatcher matcher = Terms.matcher(Terms.of("準用規定\t比照", "後續\t之後"));
        assertThat(matcher.match("准用規定", Entry.Register.BOTH)).isEmpty();
        assertThat(matcher.match("准用规定", Entry.Register.BOTH)).hasSize(1);
        assertThat(matcher.match("后续", Entry.Register.BOTH)).hasSize(1);
    }

    @Test
    void offsetsAreExactAfterAstralCharacters() {
        String text = "𠮷𠮷氏提起**行政**訴訟。";
        Match match = MATCHER.match(text, Entry.Register.BOTH).getFirst();
        assertThat(match.span().of(text)).isEqualTo("行政**訴訟").isEqualTo(match.matched());
        assertThat(match.span().start()).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依行政訴訟法第四條規定辦理。",
                "依行政訴訟法、公司法及民法規定。",
                "適用「行政訴訟案件處理要點」。",
                "公共工程委員會核可。",
                "依公共工程施工品質管理作業要點第三點規定。",
            })
    void aPieceOfATitleIsNoTerm(String text) {
        assertThat(found(text)).doesNotContain("行政訴訟", "公共工程");
    }

    @Test
    void whatOnlyLooksLikeATitleHidesNothing() {
        assertThat(found("處罰鍰者，依法執行。")).containsExactly("罰鍰");
        assertThat(found("核定之方法，由本部定之。")).containsExactly("核定");
        assertThat(found("處罰標準及程序由本部定之。")).containsExactly("處罰");
        assertThat(found("繼承人得依民法第一千一百四十七條繼承。")).containsExactly("繼承人");
    }

    @Test
    void namesThatTheContextKnowsAreNoTerms() {
        MatchContext context = MatchContext.of("", Set.of(), Set.of("訴訟扶助會"), true);
        assertThat(MATCHER.match("由訴訟扶助會扶助訴訟。", Entry.Register.BOTH, context)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本法所稱罰鍰，指行政機關科處之金錢。",
                "本辦法所稱罰鍰，係指金錢給付。",
                "第二條　本法所稱「罰鍰」，指金錢給付。",
                "一、罰鍰：指行政機關科處之金錢。",
                "（一）罰鍰：係指金錢給付。",
                "行政機關科處之金錢（以下簡稱罰鍰）。",
                "行政機關科處之金錢（下稱「罰鍰」）。",
            })
    void whereTheLawDefinesATermItIsNotFlagged(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void anAppointmentIsNoDefinition() {
        assertThat(found("核定指定人員。")).containsExactly("核定");
    }

    @ParameterizedTest
    @ValueSource(strings = {"處罰鍰（行政機關罰的錢）。", "處罰鍰（即行政機關罰的錢）。", "罰鍰(指繳交國庫之金錢)。", "世界貿易組織（WTO）"})
    void whatTheTextExplainsIsNotFlagged(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void bracketsThatExplainNothingHideNothing() {
        assertThat(found("核定（如附件）。")).containsExactly("核定");
    }

    @Test
    void aQuotedTermIsFlaggedButStaysAsItIs() {
        Match match = MATCHER.match("所謂「訴訟」者。", Entry.Register.BOTH).getFirst();
        assertThat(match.replaceable()).isFalse();
        assertThat(MATCHER.match("「訴訟程序」", Entry.Register.BOTH).getFirst().replaceable()).isTrue();
    }

    @Test
    void aTermThatTheDocumentDefinesStaysAsItIs() {
        MatchContext context = MatchContext.of("", Set.of("核定"), Set.of(), true);
        Match match = MATCHER.match("經核定後", Entry.Register.BOTH, context).getFirst();
        assertThat(match.replaceable()).isFalse();
    }

    @Test
    void replacingTwiceChangesNothing() {
        String text = "經同意並核發，抗告後核定。";
        String once = replace(text);
        assertThat(once).isNotEqualTo(text);
        assertThat(replace(once)).isEqualTo(once);
    }

    private static String replace(String text) {
        StringBuilder replaced = new StringBuilder(text);
        for (Match match : MATCHER.match(text, Entry.Register.BOTH).reversed()) {
            replaced.replace(match.span().start(), match.span().end(), match.replacement());
        }
        return replaced.toString();
    }

    @Test
    void entriesOfTheOtherRegisterAreNotLookedFor() {
        Entry entry = Terms.of("爰依\t因此依").getFirst();
        Entry law =
                new Entry(
                        "爰依",
                        "爰依",
                        List.of(),
                        entry.plain(),
                        "",
                        entry.kind(),
                        entry.safety(),
                        "",
                        Entry.Register.EXPLANATION,
                        "",
                        true,
                        "",
                        "",
                        "");
        TermMatcher matcher = Terms.matcher(List.of(law));
        assertThat(matcher.match("爰依規定", Entry.Register.LAW)).isEmpty();
        assertThat(matcher.match("爰依規定", Entry.Register.EXPLANATION)).hasSize(1);
    }

    @Test
    void aWritingOfTheUnifiedTablesMustStandExactlySo() {
        Entry entry =
                new Entry(
                        "新台幣",
                        "新台幣",
                        List.of(),
                        List.of("新臺幣"),
                        "",
                        Entry.Kind.UNIFIED_WORD,
                        Entry.Safety.YES,
                        "",
                        Entry.Register.BOTH,
                        "",
                        true,
                        "",
                        "",
                        "");
        TermMatcher matcher = Terms.matcher(List.of(entry));
        assertThat(matcher.match("新臺幣三千元", Entry.Register.BOTH)).isEmpty();
        assertThat(matcher.match("新台幣三千元", Entry.Register.BOTH)).hasSize(1);
    }

    @Test
    void ofTwoGlossariesTheLongerTermCountsAndTheEarlierOfEquals() {
        CompiledTerms first = CompiledTerms.of(Terms.of("訴訟\t甲", "核定\t甲"));
        CompiledTerms second = CompiledTerms.of(Terms.of("行政訴訟\t乙", "核定\t乙"));
        TermMatcher matcher = new TermMatcher(List.of(first, second), null);
        assertThat(matcher.match("行政訴訟經核定", Entry.Register.BOTH))
                .extracting(Match::replacement)
                .containsExactly("乙", "甲");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void spansNeverOverlapAndSayWhatStandsThere(long seed) {
        Random random = new Random(seed);
        String alphabet = "核定發罰鍰金額行政訴訟處抗告人，。、（）「」 \n*𠮷法第一條";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        int end = 0;
        for (Match match : MATCHER.match(text.toString(), Entry.Register.BOTH)) {
            assertThat(match.span().start()).isGreaterThanOrEqualTo(end);
            end = match.span().end();
            assertThat(match.span().of(text.toString())).isEqualTo(match.matched());
        }
    }

    @Test
    void hostileTextTakesLinearTime() {
        for (String piece :
                List.of(
                        "罰", "罰鍰", "行政訴訟", "以", "（", "罰鍰（", "\n", "　", "*", "\u200B", "法", "一", "依",
                        "𠮷")) {
            String text = piece.repeat(100_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10), () -> MATCHER.match(text, Entry.Register.BOTH), piece);
        }
    }
}
