package org.baihua.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.source.Line;
import org.baihua.source.Outcome;
import org.baihua.source.SourceDocument;
import org.baihua.source.Table;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static Outcome<SourceDocument> read(byte[] bytes) {
        return new HtmlReader().read(new Input("a.html", bytes), ReadOptions.DEFAULT);
    }

    private static SourceDocument read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8)).value();
    }

    private static List<String> lines(String page) {
        return read(page).lines().stream().map(Line::text).toList();
    }

    @Test
    void aTableThatArrangesThePageIsFlowAndATableInItStays() {
        SourceDocument document =
                read(
                        "<table border=0><tr><td>示範部公告</td><td>民國一百年</td></tr><tr><td colspan=2>"
                                + "<p>主旨：預告。</p><p>依據：示範法。</p>"
                                + "<table border=1><tr><td>修正條文</td><td>說明</td></tr></table></td></tr></table>");

        assertThat(document.tables()).hasSize(1);
        assertThat(document.tables().getFirst().columns()).isEqualTo(2);
        assertThat(document.blocks().getFirst()).isInstanceOf(Line.class);
    }

    @Test
    void aDataTableInACellOfAComparisonStays() {
        SourceDocument document =
                read(
                        "<table border=1><tr><td>第三條<table border=1><tr><td>一</td><td>二</td></tr></table>"
                                + "</td><td>說明</td></tr></table>");

        assertThat(document.tables()).hasSize(2);
    }

    @Test
    void aTinyPictureAloneIsAnOrnamentAndOneBesideTextIsNot() {
        String corner = "<td>示範</td><td><img src=c.gif width=14 height=13></td>";
        String character = "<td>示<img src=x.gif width=14 height=13>部</td>";

        assertThat(
                        read(("<table><tr>" + corner + "</tr></table>")
                                        .getBytes(StandardCharsets.UTF_8))
                                .diagnostics())
                .isEmpty();
        assertThat(
                        read(("<table><tr>" + character + "</tr></table>")
                                        .getBytes(StandardCharsets.UTF_8))
                                .diagnostics())
                .hasSize(1);
    }

    @Test
    void cellsThatSpanTakeTheirPlaces() {
        Table table =
                read("<table border=1><tr><td rowspan=2>甲</td><td colspan=2>乙</td></tr>"
                                + "<tr><td>丙</td><td>丁</td></tr></table>")
                        .tables()
                        .getFirst();

        assertThat(table.rows().get(1).cells())
                .extracting(Table.Cell::column)
                .containsExactly(1, 2);
        assertThat(table.rows().getFirst().cells().getFirst().rowSpan()).isEqualTo(2);
    }

    @Test
    void numbersThatTheBrowserCountsAreLabels() {
        List<Line> lines =
                read("<ol style='list-style-type:cjk-ideographic' start=10><li>甲<li>乙</ol>"
                                + "<ol type=a><li>丙</ol>")
                        .lines();

        assertThat(lines).extracting(Line::text).containsExactly("十、甲", "十一、乙", "a. 丙");
        assertThat(lines).extracting(Line::labelLength).containsExactly(2, 3, 3);
    }

    @Test
    void lineBreaksOfTheSourceAreNoSpacesBetweenChineseCharacters() {
        assertThat(lines("<p>行政\n程序法 第 5\n條 of\nlaw&nbsp;</p>"))
                .containsExactly("行政程序法 第 5 條 of law\u00a0");
    }

    @Test
    void aPageInBig5IsReadWhateverItSays() {
        byte[] page =
                "<html><meta charset=utf-8><p>本辦法由主管機關定之。</p>"
                        .getBytes(Charset.forName("x-windows-950"));

        assertThat(read(page).value().lines().getFirst().text()).isEqualTo("本辦法由主管機關定之。");
    }

    @Test
    void whiteTextOnDarkPaperIsSeen() {
        SourceDocument document =
                read(
                        "<p style='background:#003366'><span style='color:#fff'>標題</span></p><p><font color=white>暗字</font>內文</p>");

        assertThat(document.text()).isEqualTo("標題\n內文\n");
        assertThat(document.hidden()).hasSize(1);
    }

    @Test
    void manyThousandTagsAreNoTrouble() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    assertThat(read("<p>起</p>" + "<div><b>".repeat(10_000) + "底").text())
                            .contains("底");
                    assertThat(
                                    read("<table border=1>"
                                                    + "<tr><td colspan=9999 rowspan=9999>甲"
                                                            .repeat(1_000))
                                            .tables())
                            .hasSize(1);
                });
    }
}
