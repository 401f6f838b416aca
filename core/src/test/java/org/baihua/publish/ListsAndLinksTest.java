package org.baihua.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.baihua.law.Anchor;
import org.baihua.plain.Edit;
import org.baihua.plain.PlainText;
import org.baihua.plain.PlainUnit;
import org.baihua.plain.PlainUnit.Verdict;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.html.SummaryPage;
import org.baihua.publish.json.PlainJson;
import org.baihua.publish.markdown.SummaryMarkdown;
import org.baihua.source.Format;
import org.baihua.source.Passage;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.Span;
import org.junit.jupiter.api.Test;

class ListsAndLinksTest {

    private static final String CHAIN = "申請人應檢附申請書、負責人身分證影本及場所使用同意書。";
    private static final String LISTED = "申請人應檢附以下各項：\n●申請書\n●負責人身分證影本\n●以及場所使用同意書。";

    private static SourceDocument draft() {
        SourceBuilder builder = new SourceBuilder("草案.txt", "0", Format.TEXT);
        List.of(
                        "星光市集管理辦法草案",
                        "第一條　本辦法所稱星光市集，指夜間擺設攤位之場所。",
                        "第二條　" + CHAIN,
                        "第三條　星光市集應設照明；星光市集不得販賣爆竹。")
                .forEach(builder::line);
        return builder.build();
    }

    private static PlainUnit listed(PlainUnit unit) {
        if (!unit.original().text().equals(CHAIN)) {
            return unit;
        }
        return new PlainUnit(
                unit.anchor(),
                unit.label(),
                unit.original(),
                LISTED,
                Verdict.REWRITTEN,
                List.of(new Edit("chains", "、", "\n●", new Span(10, 11), new Span(15, 17))),
                List.of(),
                List.of());
    }

    private static Publication publication() {
        Publication made = Publications.of(draft());
        List<PlainUnit> units = new ArrayList<>();
        made.plain().units().forEach(unit -> units.add(listed(unit)));
        return new Publication(
                made.source(),
                made.draft(),
                made.findings(),
                new PlainText(units),
                made.summary(),
                made.diagnostics(),
                made.language());
    }

    @Test
    void linesOfAListAreTold() {
        PlainUnit unit =
                listed(
                        new PlainUnit(
                                Anchor.of("2", "1"),
                                "",
                                Passage.untraced(CHAIN),
                                CHAIN,
                                Verdict.UNCHANGED,
                                List.of(),
                                List.of(),
                                List.of()));
        assertThat(unit.lines())
                .containsExactly(
                        new PlainUnit.Line("申請人應檢附以下各項：", false),
                        new PlainUnit.Line("申請書", true),
                        new PlainUnit.Line("負責人身分證影本", true),
                        new PlainUnit.Line("以及場所使用同意書。", true));
        assertThat(
                        Outline.lines(
                                unit.lines(),
                                spans -> new Part.Prose(Outline.Tone.NORMAL, spans),
                                "一、"))
                .hasSize(2)
                .last()
                .isEqualTo(new Part.Items(false, List.of("申請書", "負責人身分證影本", "以及場所使用同意書。")));
    }

    @Test
    void thePageShowsTheListAsAList() {
        assertThat(SummaryPage.write(publication()))
                .contains("<ul class=\"chain\">")
                .contains("<li>負責人身分證影本</li>")
                .doesNotContain("●");
    }

    @Test
    void markdownAndDataKeepTheLinesApart() {
        assertThat(SummaryMarkdown.write(publication())).contains("<br>●");
        assertThat(PlainJson.of(publication())).contains("\"lines\"").contains("\"item\" : true");
    }

    @Test
    void aDefinedWordLeadsToItsDefinitionOnceAnArticle() {
        String page = SummaryPage.write(publication());
        assertThat(page).containsOnlyOnce("<a class=\"defined\" href=\"#article-1\">星光市集</a>");
    }

    @Test
    void theDefiningArticleDoesNotLinkToItself() {
        DefinedTerms defined = DefinedTerms.of(publication());
        assertThat(defined.cut("星光市集", "1", new HashSet<>()))
                .containsExactly(new DefinedTerms.Stretch("星光市集", ""));
        assertThat(defined.cut("在星光市集", "3", new HashSet<>()))
                .containsExactly(
                        new DefinedTerms.Stretch("在", ""), new DefinedTerms.Stretch("星光市集", "1"));
    }
}
