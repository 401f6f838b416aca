package org.baihua.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.baihua.plain.PlainUnit;
import org.baihua.publish.docx.SummaryDocx;
import org.baihua.publish.html.SummaryPage;
import org.baihua.publish.json.FindingsJson;
import org.baihua.publish.json.JsonStyle;
import org.baihua.publish.json.LawJson;
import org.baihua.publish.json.PlainJson;
import org.baihua.publish.json.SummaryJson;
import org.baihua.publish.markdown.SummaryMarkdown;
import org.baihua.publish.odt.SummaryOdt;
import org.baihua.source.Format;
import org.baihua.source.Language;
import org.baihua.source.SourceBuilder;
import org.baihua.summary.Summary;
import org.baihua.testing.Golden;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {

    private static final Publication SAMPLE = Publications.sample();

    @Test
    void pageIsAsItWas() {
        Golden.check("publish/sample.html", SummaryPage.write(SAMPLE));
    }

    @Test
    void markdownIsAsItWas() {
        Golden.check("publish/sample.md", SummaryMarkdown.write(SAMPLE));
    }

    @Test
    void dataIsAsItWas() {
        Golden.check("publish/sample.law.json", LawJson.of(SAMPLE));
        Golden.check("publish/sample.summary.json", SummaryJson.of(SAMPLE));
        Golden.check("publish/sample.plain.json", PlainJson.of(SAMPLE));
        Golden.check("publish/sample.findings.json", FindingsJson.of(SAMPLE));
        Golden.check("publish/sample.stakeholders.csv", StakeholdersCsv.write(SAMPLE));
    }

    @Test
    void summaryHasTheFieldsThatOutsideProgramsRelyOn() throws Exception {
        JsonNode summary = new ObjectMapper().readTree(SummaryJson.of(SAMPLE));
        assertThat(summary.fieldNames())
                .toIterable()
                .contains(
                        "title",
                        "kind",
                        "oneLine",
                        "keyPoints",
                        "importantArticles",
                        "affected",
                        "penalties",
                        "deadlines",
                        "effective",
                        "comment",
                        "terms",
                        "contract",
                        "metrics");
        assertThat(summary.at("/comment/until").asText()).isEqualTo("2026-03-06");
        assertThat(summary.at("/keyPoints/0/from").asText()).isEqualTo("agency");
        assertThat(summary.at("/penalties/0/minimum").asLong()).isEqualTo(60_000);
        assertThat(summary.at("/penalties/0/maximum").asLong()).isEqualTo(300_000);
        assertThat(summary.at("/penalties/0/repeatable").asBoolean()).isTrue();
        assertThat(summary.at("/penalties/1/actor").asText()).isEqualTo("使用人");
    }

    @Test
    void jsonLinesHoldOneLineADocument() {
        StringWriter out = new StringWriter();
        for (int i = 0; i < 2; i++) {
            LawJson.write(
                    out,
                    SAMPLE.source(),
                    SAMPLE.draft(),
                    SAMPLE.diagnostics(),
                    Language.ZH_TW,
                    JsonStyle.LINE);
        }
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void whatIsPublishedNamesNoFolders() {
        SourceBuilder builder = new SourceBuilder("/home/someone/案/草案.txt", "ab12", Format.TEXT);
        builder.line("第一條　本辦法依共享車條例第三條訂定之。");
        builder.line("這一行沒有位置");
        Publication publication = Publications.of(builder.build());
        assertThat(SummaryPage.write(publication)).contains("草案.txt").doesNotContain("someone");
        assertThat(SummaryMarkdown.write(publication)).doesNotContain("someone");
        assertThat(LawJson.of(publication)).doesNotContain("someone");
        assertThat(FindingsJson.of(publication)).doesNotContain("someone");
    }

    @Test
    void aNoticeWithoutArticlesIsShownWhole() {
        SourceBuilder builder = new SourceBuilder("公告.txt", "ab12", Format.TEXT);
        builder.line("運輸創新部　公告");
        builder.line("中華民國115年1月5日");
        builder.line("主旨：預告「共享車最高保證金」，調整為新臺幣六千元。");
        builder.line("依據：行政程序法第一百五十四條。");
        builder.line("公告事項：");
        builder.line("一、修正機關：運輸創新部。");
        builder.line("二、修正依據：共享車條例第五條。");
        String page = SummaryMarkdown.write(Publications.of(builder.build()));
        assertThat(page).contains("公告內容", "二、修正依據：共享車條例第五條。", "調整為新臺幣六千元").doesNotContain("好不好讀");
    }

    @Test
    void aMatterThatEndsLikeAnArticleIsNotLost() {
        SourceBuilder builder = new SourceBuilder("公告.txt", "ab12", Format.TEXT);
        builder.line("運輸創新部　公告");
        builder.line("主旨：預告訂定「共享車收費標準」。");
        builder.line("公告事項：");
        builder.line("一、修正機關：運輸創新部。");
        builder.line("二、本案總說明及收費如附表。");
        builder.line("部　　長　林○○");
        builder.line("共享車收費標準草案");
        builder.line("第一條　收費如附表。");
        builder.line("第二條　本標準自發布日施行。");
        String page = SummaryMarkdown.write(Publications.of(builder.build()));
        assertThat(page).contains("本案總說明及收費如附表。");
    }

    @Test
    void thoseWhoAreToldTheSameShareACard() {
        Summary.Statement duty = new Summary.Statement("必須申報。", List.of("3"));
        Summary.Affected business = affected("業者", duty);
        Summary.Affected guild = affected("公會", duty);
        List<RoleCard> cards = RoleCard.of(List.of(business, guild));
        assertThat(cards).hasSize(1);
        assertThat(cards.getFirst().name()).isEqualTo("業者、公會");
        assertThat(cards.getFirst().deadlines()).as("the duty says it").isEmpty();
    }

    private static Summary.Affected affected(String name, Summary.Statement duty) {
        return new Summary.Affected(
                name,
                Summary.ActorKind.BUSINESS,
                List.of(name),
                List.of(duty),
                List.of(),
                List.of(),
                List.of(),
                List.of(duty));
    }

    @Test
    void pageNeedsNothingFromElsewhereAndRunsNothing() {
        String page = SummaryPage.write(SAMPLE);
        assertThat(page).startsWith("<!DOCTYPE html>").contains("lang=\"zh-Hant-TW\"");
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("http://")
                .doesNotContain("https://");
        assertThat(page).doesNotContain("@import").doesNotContain("url(");
    }

    @Test
    void everyLinkOfThePageLeadsSomewhere() {
        String page = SummaryPage.write(SAMPLE);
        Map<String, Integer> ids = new LinkedHashMap<>();
        Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
        while (id.find()) {
            ids.merge(id.group(1), 1, Integer::sum);
        }
        assertThat(ids.values()).containsOnly(1);
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (link.find()) {
            assertThat(ids).containsKey(link.group(1));
        }
    }

    @Test
    void everyPlainUnitAndItsOriginalStandOnThePage() {
        String page = SummaryPage.write(SAMPLE).replaceAll("<[^>]+>", "");
        for (PlainUnit unit : SAMPLE.plain().units()) {
            assertThat(page).contains(unit.plain());
            assertThat(page).contains(unit.original().text());
        }
    }

    @Test
    void emptySectionsDoNotAppear() {
        SourceBuilder builder = new SourceBuilder("空白.txt", "", Format.TEXT);
        builder.line("只有一行字。");
        String page = SummaryPage.write(Publications.of(builder.build()));
        assertThat(page)
                .doesNotContain("id=\"penalties\"")
                .doesNotContain("id=\"affected\"")
                .doesNotContain("id=\"key-points\"")
                .contains("id=\"uncertain\"");
    }

    @Test
    void documentsAreTheSameBytesEachTime() {
        assertThat(SummaryDocx.write(SAMPLE)).isEqualTo(SummaryDocx.write(Publications.sample()));
        assertThat(SummaryOdt.write(SAMPLE)).isEqualTo(SummaryOdt.write(Publications.sample()));
        assertThat(SummaryPage.write(SAMPLE)).isEqualTo(SummaryPage.write(Publications.sample()));
    }

    @Test
    void everyPartOfTheDocumentsIsWellFormedAndHoldsThePoints() throws Exception {
        for (byte[] document : List.of(SummaryDocx.write(SAMPLE), SummaryOdt.write(SAMPLE))) {
            StringBuilder all = new StringBuilder();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
                for (ZipEntry entry = zip.getNextEntry();
                        entry != null;
                        entry = zip.getNextEntry()) {
                    byte[] bytes = zip.readAllBytes();
                    if (!entry.getName().equals("mimetype")) {
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(bytes));
                        all.append(new String(bytes, StandardCharsets.UTF_8));
                    }
                }
            }
            assertThat(all).contains("縮短業者移置違規停放車輛之期限").contains("六萬元以上三十萬元以下");
        }
    }

    @Test
    void odtBeginsWithItsUncompressedTypeAndNothingElse() {
        byte[] odt = SummaryOdt.write(SAMPLE);
        String start = new String(odt, 0, 90, StandardCharsets.ISO_8859_1);
        assertThat(start.substring(30))
                .startsWith("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void oddCharactersBreakNoFormat(long seed) throws Exception {
        Random random = new Random(seed);
        StringBuilder odd = new StringBuilder("第一條　業者應");
        String[] bits = {
            "<b>", "&amp;", "\"", "'", "]]>", "𠮷", "\uE000", "\u0001", "|", "*", "_", "`",
            "\uFFFE", "。", "<!--", "{0}"
        };
        for (int i = 0; i < 60; i++) {
            odd.append(bits[random.nextInt(bits.length)]);
        }
        SourceBuilder builder = new SourceBuilder("怪<字>.txt", "", Format.TEXT);
        builder.line("怪字管理辦法草案");
        builder.line(odd.append('。').toString());
        Publication publication = Publications.of(builder.build());
        assertThat(SummaryPage.write(publication)).doesNotContain("<b>").doesNotContain("\u0001");
        new ObjectMapper().readTree(LawJson.of(publication));
        for (byte[] document :
                List.of(SummaryDocx.write(publication), SummaryOdt.write(publication))) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
                for (ZipEntry entry = zip.getNextEntry();
                        entry != null;
                        entry = zip.getNextEntry()) {
                    byte[] bytes = zip.readAllBytes();
                    if (entry.getName().endsWith(".xml")) {
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(bytes));
                    }
                }
            }
        }
        assertThat(SummaryMarkdown.write(publication)).doesNotContain("<b>&amp;lt;");
    }

    @Test
    void spreadsheetsRunNothing() {
        assertThat(StakeholdersCsv.write(SAMPLE)).startsWith("\uFEFF").contains("業者");
    }

    @Test
    void hostileTextIsWrittenInLinearTime() {
        SourceBuilder builder = new SourceBuilder("長.txt", "", Format.TEXT);
        builder.line("長條文管理辦法草案");
        builder.line("第一條　" + "業者應於三日內（".repeat(5_000));
        builder.line("第二條　" + "申請人或".repeat(5_000));
        builder.line("第三條　" + "違反前條規定者，處新臺幣一元以下罰鍰；".repeat(1_500));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(SummaryPage.write(Publications.of(builder.build()))).isNotEmpty());
    }
}
