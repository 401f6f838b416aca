package org.baihua.publish.comparison;

import java.util.List;
import org.baihua.publish.Xml;
import org.baihua.publish.comparison.ComparisonView.Row;
import org.baihua.publish.comparison.ComparisonView.Words;

/// The comparison as one self-contained page: no script, no font, no image from anywhere.
///
/// New words stand in `ins`, words that go in `del`: underlined and struck through for the eye,
/// announced by screen readers, and still told apart in black and white.
public final class ComparisonPage {

    private static final String STYLE =
            """
            :root{--ink:#22262a;--soft:#565d63;--line:#b9b5a9;--new:#0b5d3b;--old:#9b2226;--paper:#fff;--head:#f3f1ea}
            @media (prefers-color-scheme:dark){:root{--ink:#e8e6e0;--soft:#b7b3a8;--line:#5a5a55;--new:#7fd6ac;--old:#ff9d97;--paper:#1b1d1f;--head:#2a2d30}}
            body{margin:0 auto;max-width:78rem;padding:1.5rem;color:var(--ink);background:var(--paper);font:1rem/1.75 "Noto Sans TC","Noto Sans CJK TC","PingFang TC","Microsoft JhengHei",sans-serif}
            h1{font-size:1.5rem;line-height:1.4;margin:0 0 .5rem}
            h2{font-size:1.15rem;margin:2rem 0 .5rem}
            .legend,.totals{color:var(--soft);margin:.25rem 0}
            ins{color:var(--new);text-decoration:underline;text-underline-offset:.2em}
            del{color:var(--old);text-decoration:line-through}
            table{border-collapse:collapse;width:100%;table-layout:fixed}
            caption{text-align:left;font-weight:bold;padding:.5rem 0}
            th,td{border:1px solid var(--line);padding:.5rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            thead th{background:var(--head)}
            td{white-space:pre-line}
            .kind{display:inline-block;border:1px solid currentColor;border-radius:.25rem;padding:0 .35rem;font-size:.85rem;margin-right:.4rem}
            a{color:inherit}
            li{margin:.25rem 0}
            @media (max-width:40rem){body{padding:1rem}table,tbody,tr,td{display:block}thead{position:absolute;left:-9999px}tr{border:1px solid var(--line);margin-bottom:1rem}td{border:0;border-bottom:1px solid var(--line)}td::before{content:attr(data-head);display:block;color:var(--soft);font-size:.85rem}}
            @media print{body{max-width:none;padding:0;color:#000;background:#fff}ins{color:#000}del{color:#000}tr{break-inside:avoid}thead{display:table-header-group}a{text-decoration:none}}
            """;

    private final Xml out = new Xml();

    private ComparisonPage() {}

    public static String write(ComparisonView view) {
        return new ComparisonPage().page(view);
    }

    private String page(ComparisonView view) {
        out.open("html", "lang", "zh-Hant-TW").raw("\n").open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        element("title", view.title());
        out.open("style").raw(STYLE).close("style").close("head").raw("\n").open("body");
        out.open("main");
        element("h1", view.title());
        element("p", "totals", view.totals());
        out.open("p", "class", "legend").text("記號：");
        element("ins", "底線");
        out.text("是新的文字，");
        element("del", "刪除線");
        out.text("是刪去的文字。").close("p").raw("\n");
        changes(view.rows());
        table(view);
        out.close("main").close("body").close("html").raw("\n");
        return "<!DOCTYPE html>\n" + out.toString().substring(Xml.DECLARATION.length());
    }

    private void changes(List<Row> rows) {
        element("h2", "改了什麼");
        if (rows.stream().noneMatch(Row::isChange)) {
            element("p", "兩個版本的文字相同。");
            return;
        }
        out.open("ul");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.isChange()) {
                out.open("li").open("a", "href", "#r" + (i + 1));
                element("span", "kind", ComparisonView.chinese(row.change()));
                out.text(row.sentence()).close("a").close("li").raw("\n");
            }
        }
        out.close("ul").raw("\n");
    }

    private void table(ComparisonView view) {
        boolean explained = view.hasExplanations();
        List<String> heads = List.of("修正條文", "現行條文", explained ? "說明" : "變動");
        out.open("table");
        element("caption", "條文對照表");
        out.open("thead").open("tr");
        for (String head : heads) {
            out.open("th", "scope", "col").text(head).close("th");
        }
        out.close("tr").close("thead").raw("\n").open("tbody");
        for (int i = 0; i < view.rows().size(); i++) {
            Row row = view.rows().get(i);
            out.open("tr", "id", "r" + (i + 1));
            side(heads.get(0), row.proposed(), "ins");
            side(heads.get(1), row.current(), "del");
            out.open("td", "data-head", heads.get(2));
            element("span", "kind", ComparisonView.chinese(row.change()));
            out.text(explained ? row.explanation() : row.sentence()).close("td");
            out.close("tr").raw("\n");
        }
        out.close("tbody").close("table").raw("\n");
    }

    private void side(String head, List<Words> side, String mark) {
        out.open("td", "data-head", head);
        for (Words words : side) {
            if (words.marked() && !words.text().isBlank()) {
                element(mark, words.text());
            } else {
                out.text(words.text());
            }
        }
        out.close("td");
    }

    private void element(String tag, String text) {
        out.open(tag).text(text).close(tag);
    }

    private void element(String tag, String style, String text) {
        out.open(tag, "class", style).text(text).close(tag);
    }
}
