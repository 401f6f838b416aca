package org.baihua.consult.transcript;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baihua.consult.transcript.Transcript.Block;
import org.baihua.consult.transcript.Transcript.Kind;
import org.baihua.publish.Xml;

/// A verbatim record as a page, complete in itself: who spoke, sections, and an anchor for every
/// speech, so that it can be quoted. No script, nothing loaded from elsewhere.
public final class TranscriptPage {

    private static final String STYLE =
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

    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\((https?://[^)\\s]+)\\)");

    private final Transcript transcript;
    private final Xml out = new Xml();
    private int turns;
    private int sections;
    private boolean inTurn;

    private TranscriptPage(Transcript transcript) {
        this.transcript = transcript;
    }

    public static String write(Transcript transcript) {
        return new TranscriptPage(transcript).write();
    }

    private String write() {
        String title = transcript.title().isEmpty() ? "逐字紀錄" : transcript.title();
        out.open("html", "lang", "zh-Hant-TW").raw("\n").open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.open("title").text(title).close("title");
        out.open("style").raw(STYLE).close("style").close("head").raw("\n");
        out.open("body").open("main").raw("\n");
        out.open("h1").text(title).close("h1").raw("\n");
        out.open("p", "class", "remark").text(corrections()).close("p").raw("\n");
        speakers();
        out.open("h2", "id", "record").text("紀錄").close("h2").raw("\n");
        boolean titled = false;
        for (Block block : transcript.blocks()) {
            if (block.kind() == Kind.TITLE && !titled) {
                titled = true;
            } else {
                block(block);
            }
        }
        endTurn();
        out.close("main").close("body").close("html").raw("\n");
        return "<!DOCTYPE html>\n" + out.toString().substring(Xml.DECLARATION.length());
    }

    /// Who spoke may correct their own words for some days after the meeting.
    private String corrections() {
        LocalDate until = transcript.correctable();
        return "修正期：會後 "
                + Transcript.CORRECTION_DAYS
                + " 天，與會者可修正自己的發言"
                + (until == null ? "。" : "（到 " + until + "）。");
    }

    private void speakers() {
        Map<String, Integer> first = new LinkedHashMap<>();
        int turn = 0;
        for (Block block : transcript.blocks()) {
            if (block.kind() == Kind.SPEAKER) {
                first.putIfAbsent(Transcript.name(block.text()), ++turn);
            }
        }
        if (first.isEmpty()) {
            return;
        }
        out.open("h2", "id", "speakers").text("發言人").close("h2").raw("\n");
        out.open("nav", "aria-labelledby", "speakers").open("ol").raw("\n");
        Map<String, Integer> counts = transcript.speakers();
        first.forEach((name, at) -> {
            out.open("li")
                    .open("a", "href", "#s" + at)
                    .text(name.isEmpty() ? "（未具名）" : name)
                    .close("a");
            out.text(" " + counts.getOrDefault(name, 0) + " 次").close("li").raw("\n");
        });
        out.close("ol").close("nav").raw("\n");
    }

    private void block(Block block) {
        switch (block.kind()) {
            case TITLE, SECTION -> {
                endTurn();
                sections++;
                out.open("h2", "id", "sec" + sections).text(block.text()).close("h2").raw("\n");
            }
            case SPEAKER -> {
                endTurn();
                turns++;
                String id = "s" + turns;
                out.open("div", "class", "turn", "id", id).open("h3").open("a", "href", "#" + id);
                String name = Transcript.name(block.text());
                out.text(name.isEmpty() ? "（未具名）" : name).close("a").close("h3").raw("\n");
                inTurn = true;
            }
            case NOTE -> {
                endTurn();
                out.open("blockquote").open("p");
                text(block.text());
                out.close("p").close("blockquote").raw("\n");
            }
            case TEXT -> {
                out.open("p");
                text(block.text());
                out.close("p").raw("\n");
            }
        }
    }

    private void endTurn() {
        if (inTurn) {
            out.close("div").raw("\n");
            inTurn = false;
        }
    }

    /// Links of Markdown become links; everything else stays as it was said.
    private void text(String text) {
        Matcher link = LINK.matcher(text);
        int from = 0;
        while (link.find()) {
            out.text(text.substring(from, link.start()));
            String label = link.group(1).isBlank() ? link.group(2) : link.group(1);
            out.open("a", "href", link.group(2)).text(label).close("a");
            from = link.end();
        }
        out.text(text.substring(from));
    }
}
