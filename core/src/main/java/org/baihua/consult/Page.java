package org.baihua.consult;

import java.util.List;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.publish.Xml;

/// A page of simple parts, complete in itself: no script, no font, no image from anywhere; readable on
/// a telephone, in the dark, and on paper.
public final class Page {

    static final String STYLE =
            """
            :root{color-scheme:light dark;--ink:#22262a;--soft:#565d63;--line:#b9b5a9;--paper:#fff;--head:#f3f1ea;--link:#123b48}
            @media (prefers-color-scheme:dark){:root{--ink:#e8e6e0;--soft:#b7b3a8;--line:#5a5a55;--paper:#1b1d1f;--head:#2a2d30;--link:#8fd0e3}}
            *{box-sizing:border-box}
            body{margin:0 auto;max-width:46rem;padding:1.5rem;color:var(--ink);background:var(--paper);font:1rem/1.8 "Noto Sans TC","Noto Sans CJK TC","PingFang TC","Microsoft JhengHei",sans-serif;overflow-wrap:anywhere}
            h1{font-size:1.5rem;line-height:1.4;margin:0 0 .5rem}
            h2{font-size:1.2rem;margin:2.2rem 0 .5rem}
            h3{font-size:1.05rem;margin:1.6rem 0 .3rem}
            a{color:var(--link)}
            p{margin:.4rem 0}
            .remark{color:var(--soft);font-size:.92rem}
            .lead{font-size:1.1rem}
            table{border-collapse:collapse;width:100%;margin:.8rem 0}
            th,td{border:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
            thead th{background:var(--head)}
            nav ol{columns:2 14rem}
            .turn{margin:1rem 0}
            .turn h3{margin:0;font-size:1rem}
            .turn h3 a{color:inherit;text-decoration:none}
            .turn h3 a:hover,.turn h3 a:focus{text-decoration:underline}
            blockquote{margin:.6rem 0;padding:.1rem 1rem;border-left:.25rem solid var(--line);color:var(--soft)}
            @media print{body{max-width:none;padding:0;color:#000;background:#fff}h2,h3{break-after:avoid}}
            """;

    private final Xml out = new Xml();

    private Page() {}

    public static String write(Outline outline) {
        Page page = new Page();
        page.begin(outline.title());
        for (Part part : outline.parts()) {
            page.part(part);
        }
        return page.end();
    }

    private void part(Part part) {
        switch (part) {
            case Part.Title title -> {
                String tag = "h" + Math.min(6, title.level());
                out.open(tag).text(title.text()).close(tag).raw("\n");
            }
            case Part.Prose prose -> {
                out.open("p", "class", style(prose.tone()));
                spans(prose.spans());
                out.close("p").raw("\n");
            }
            case Part.Items items -> {
                String tag = items.numbered() ? "ol" : "ul";
                out.open(tag).raw("\n");
                for (String item : items.items()) {
                    out.open("li").text(item).close("li").raw("\n");
                }
                out.close(tag).raw("\n");
            }
            case Part.Grid grid -> {
                out.open("table").open("thead").open("tr");
                for (String head : grid.header()) {
                    out.open("th", "scope", "col").text(head).close("th");
                }
                out.close("tr").close("thead").raw("\n").open("tbody");
                for (List<List<Span>> row : grid.rows()) {
                    out.open("tr");
                    for (List<Span> cell : row) {
                        out.open("td");
                        spans(cell);
                        out.close("td");
                    }
                    out.close("tr").raw("\n");
                }
                out.close("tbody").close("table").raw("\n");
            }
        }
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case NORMAL -> "normal";
            case LEAD -> "lead";
            case REMARK -> "remark";
        };
    }

    private void spans(List<Span> spans) {
        for (Span span : spans) {
            if (span.strong()) {
                out.open("strong").text(span.text()).close("strong");
            } else {
                out.text(span.text());
            }
        }
    }

    private void begin(String title) {
        out.open("html", "lang", "zh-Hant-TW").raw("\n").open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.open("title").text(title).close("title");
        out.open("style").raw(STYLE).close("style").close("head").raw("\n");
        out.open("body").open("main").raw("\n");
    }

    private String end() {
        out.close("main").close("body").close("html").raw("\n");
        return "<!DOCTYPE html>\n" + out.toString().substring(Xml.DECLARATION.length());
    }
}
