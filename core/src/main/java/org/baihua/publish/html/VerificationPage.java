package org.baihua.publish.html;

import java.util.List;
import java.util.TreeSet;
import org.baihua.plain.contract.Verification;
import org.baihua.plain.contract.Verification.Pair;
import org.baihua.plain.contract.Violation;
import org.baihua.plain.contract.Violation.Level;
import org.baihua.source.Language;
import org.baihua.source.Span;

/// Original and plain version side by side, with everything marked that breaks the contract: one
/// file, no script, nothing loaded from elsewhere.
public final class VerificationPage {

    private static final String STYLE =
            """
            body{font:1rem/1.75 system-ui,"Noto Sans TC","Microsoft JhengHei",sans-serif;margin:1.5rem auto;max-width:72rem;padding:0 1rem;color:#1a1a1a;background:#fff}
            table{border-collapse:collapse;width:100%;table-layout:fixed}
            th,td{border:1px solid #767676;padding:.5rem .75rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            th.line{width:6.5rem}.place{display:block;font-weight:normal;font-size:.875rem}
            td{white-space:pre-line}td ul,td p{white-space:normal}
            mark{background:#ffd9d6;color:#1a1a1a;border-bottom:2px solid #a80000}
            mark.warning{background:#fff0c2;border-bottom-color:#7a5200}
            ul{margin:.25rem 0;padding-left:1.25rem}
            .error{color:#a80000;font-weight:bold}.warning-word{color:#7a5200;font-weight:bold}.ok{color:#00602b}
            @media (prefers-color-scheme:dark){body{color:#eee;background:#16181c}mark{background:#5c1f1b;color:#fff;border-color:#ff9d94}mark.warning{background:#4d3b00;border-color:#ffd35c}.error{color:#ff9d94}.warning-word{color:#ffd35c}.ok{color:#7fdc9f}}
            @media (max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}th.line{display:block;width:auto}td::before{content:attr(data-label);display:block;font-weight:bold}td:empty{display:none}}
            """;

    private VerificationPage() {}

    public static String write(
            Verification verification, String originalFile, String plainFile, Language language) {
        boolean english = language == Language.EN;
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n").open("html", "lang", english ? "en" : "zh-Hant-TW").line();
        html.open("head").line();
        html.raw("<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        html.element("title", (english ? "Verification: " : "核對結果：") + bare(plainFile)).line();
        html.open("style").raw("\n" + STYLE).end("style");
        html.end("head").open("body").line().open("main").line();
        html.element("h1", english ? "Plain version against the original" : "白話文與原文的核對").line();
        html.element("p", totals(verification, english)).line();
        toBeRead(html, verification, english);
        html.open("table").line().open("thead").open("tr");
        html.element("th", head(verification, english), "scope", "col", "class", "line");
        html.element("th", (english ? "Original: " : "原文：") + bare(originalFile), "scope", "col");
        html.element("th", (english ? "Plain: " : "白話：") + bare(plainFile), "scope", "col");
        html.close("tr").end("thead").open("tbody").line();
        for (Pair unit : verification.units()) {
            row(html, unit, verification.byArticle(), language);
        }
        html.end("tbody").end("table").end("main").end("body").end("html");
        return html.toString();
    }

    private static String totals(Verification verification, boolean english) {
        long errors = verification.count(Level.ERROR);
        long warnings = verification.count(Level.WARNING);
        return english
                ? verification.units().size()
                        + " units, "
                        + errors
                        + " errors, "
                        + warnings
                        + " warnings."
                : "共 "
                        + verification.units().size()
                        + " 個單元，"
                        + errors
                        + " 個錯誤，"
                        + warnings
                        + " 個提醒。";
    }

    /// Links to what has to be mended, so that nobody leafs through a long law.
    private static void toBeRead(Html html, Verification verification, boolean english) {
        List<Pair> broken =
                verification.units().stream()
                        .filter(unit ->
                                unit.violations().stream()
                                        .anyMatch(it -> it.level() == Level.ERROR))
                        .toList();
        if (broken.isEmpty()) {
            return;
        }
        html.open("p").text(english ? "To be mended: " : "要改的地方：");
        for (int i = 0; i < broken.size(); i++) {
            Pair unit = broken.get(i);
            html.text(i == 0 ? "" : english ? ", " : "、");
            html.element(
                    "a",
                    verification.byArticle()
                            ? article(unit.anchor(), english)
                            : (english ? "line " : "第 ") + unit.line() + (english ? "" : " 行"),
                    "href",
                    "#" + id(unit));
        }
        html.close("p").line();
    }

    private static void place(Html html, int line, String before, boolean english) {
        if (line > 0) {
            html.element("span", before + line + (english ? "" : " 行"), "class", "place");
        }
    }

    private static String id(Pair unit) {
        return "u" + unit.plain().line() + "-" + unit.original().line();
    }

    /// `6-1/2` as 第 6 條之 1 第 2 項.
    private static String article(String anchor, boolean english) {
        if (anchor.isEmpty()) {
            return english ? "Before the articles" : "條文之前";
        }
        if (english) {
            return "Article " + anchor;
        }
        StringBuilder label = new StringBuilder();
        for (String article : anchor.split(",")) {
            String[] parts = article.split("/");
            String[] number = parts[0].split("-");
            label.append(label.isEmpty() ? "" : "、").append("第 ").append(number[0]).append(" 條");
            for (int i = 1; i < number.length; i++) {
                label.append("之 ").append(number[i]);
            }
            if (parts.length > 1) {
                label.append(number.length > 1 ? " 第 " : "第 ").append(parts[1]).append(" 項");
            }
        }
        return label.toString();
    }

    /// A page names no folders.
    private static String bare(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static String head(Verification verification, boolean english) {
        if (verification.byArticle()) {
            return english ? "Article" : "條／項";
        }
        return english ? "Line" : "行";
    }

    private static void row(Html html, Pair unit, boolean byArticle, Language language) {
        boolean english = language == Language.EN;
        html.open("tr", "id", id(unit)).open("th", "scope", "row", "class", "line");
        html.text(byArticle ? article(unit.anchor(), english) : String.valueOf(unit.line()));
        if (byArticle) {
            place(html, unit.original().line(), english ? "original, line " : "原文第 ", english);
            place(html, unit.plain().line(), english ? "plain, line " : "白話第 ", english);
        }
        html.close("th").open("td", "data-label", english ? "Original" : "原文");
        marked(html, unit.original().text(), unit.violations(), true);
        html.close("td").open("td", "data-label", english ? "Plain" : "白話");
        marked(html, unit.plain().text(), unit.violations(), false);
        if (unit.violations().isEmpty()) {
            html.open("p", "class", "ok").text(english ? "Holds." : "相符。").close("p");
        } else {
            html.open("ul");
            for (Violation violation : unit.violations()) {
                boolean error = violation.level() == Level.ERROR;
                html.open("li");
                html.element(
                        "span",
                        (error ? english ? "Error " : "錯誤 " : english ? "Warning " : "提醒 ")
                                + violation.code(),
                        "class",
                        error ? "error" : "warning-word");
                html.text(" " + violation.in(language)).close("li");
            }
            html.close("ul");
        }
        html.close("td").end("tr");
    }

    /// The text with every violation's span marked; where several overlap, each piece is marked
    /// once.
    private static void marked(
            Html html, String text, List<Violation> violations, boolean original) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        for (Violation violation : violations) {
            Span span = original ? violation.original() : violation.plain();
            if (span != null) {
                edges.add(span.start());
                edges.add(span.end());
            }
        }
        int start = 0;
        for (int end : edges) {
            if (end > start) {
                piece(html, text, new Span(start, end), violations, original);
            }
            start = end;
        }
    }

    private static void piece(
            Html html, String text, Span piece, List<Violation> violations, boolean original) {
        boolean error = false;
        boolean warning = false;
        for (Violation violation : violations) {
            Span span = original ? violation.original() : violation.plain();
            if (span != null && span.contains(piece)) {
                error |= violation.level() == Level.ERROR;
                warning |= violation.level() == Level.WARNING;
            }
        }
        if (error) {
            html.element("mark", piece.of(text));
        } else if (warning) {
            html.element("mark", piece.of(text), "class", "warning");
        } else {
            html.text(piece.of(text));
        }
    }
}
