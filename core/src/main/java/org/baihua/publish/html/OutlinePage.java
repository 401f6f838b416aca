package org.baihua.publish.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.baihua.publish.Outline;
import org.baihua.publish.Outline.Form;
import org.baihua.publish.Outline.Part;
import org.baihua.publish.Outline.Part.Clause;
import org.baihua.publish.Outline.Part.Grid;
import org.baihua.publish.Outline.Part.Items;
import org.baihua.publish.Outline.Part.Prose;
import org.baihua.publish.Outline.Part.Title;
import org.baihua.publish.Outline.Span;
import org.baihua.publish.Outline.Tone;
import org.baihua.publish.Xml;

/// Any outline as a page: one file, no script that runs, nothing loaded from elsewhere.
public final class OutlinePage {

    private static final String STYLE = Style.read("document.css");

    private final Xml out = new Xml();
    private final boolean wellFormed;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int tables;

    /// @param wellFormed whether elements without content are closed, as XML wants and HTML advises
    ///   against
    private OutlinePage(boolean wellFormed) {
        this.wellFormed = wellFormed;
    }

    public static String write(Outline outline, Frame frame) {
        return new OutlinePage(false).page(outline, frame);
    }

    /// The same content as well-formed XML, for a program that lays out pages.
    ///
    /// @param style what it looks like
    public static String print(Outline outline, String style) {
        OutlinePage page = new OutlinePage(true);
        page.out.open("html", "lang", "zh-TW").open("head");
        page.out.open("title").text(outline.title()).close("title");
        page.out.empty("meta", "name", "subject", "content", outline.title());
        page.out.empty("meta", "name", "description", "content", outline.title());
        page.out.empty("meta", "name", "author", "content", "Baihua 白話");
        page.out.open("style").raw(style).close("style").close("head");
        page.out.open("body", "class", form(outline.form()));
        page.parts(outline.parts());
        page.out.close("body").close("html");
        return page.out.toString();
    }

    private static String form(Form form) {
        return switch (form) {
            case TEXT -> "text";
            case WIDE -> "wide";
            case OFFICIAL -> "official";
        };
    }

    private String page(Outline outline, Frame frame) {
        out.open("html", "lang", "zh-Hant-TW").raw("\n").open("head").raw("\n");
        out.raw("<meta charset=\"utf-8\">\n");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.raw("<meta name=\"generator\" content=\"Baihua 白話\">\n");
        out.open("title").text(outline.title()).close("title").raw("\n");
        out.raw(frame.dataBlock());
        out.open("style").raw(STYLE).close("style").raw("\n").close("head").raw("\n");
        out.open("body", "class", form(outline.form())).raw("\n");
        home(frame);
        out.open("main").raw("\n");
        parts(outline.parts());
        attached(frame);
        out.close("main").raw("\n").close("body").close("html").raw("\n");
        return "<!DOCTYPE html>\n" + out.toString().substring(Xml.DECLARATION.length());
    }

    /// The way back, and the same document in its other formats.
    private void home(Frame frame) {
        if (frame.home().isEmpty()) {
            return;
        }
        out.open("nav", "aria-label", "相關文件").open("ul");
        out.open("li").open("a", "href", frame.home()).text("回摘要頁").close("a").close("li");
        if (frame.papers().size() == 1) {
            for (Frame.File file : frame.papers().getFirst().files()) {
                out.open("li");
                link(frame.papers().getFirst(), file, "下載 " + file.format());
                out.close("li");
            }
        }
        out.close("ul").close("nav").raw("\n");
    }

    /// Other documents that belong to this one.
    private void attached(Frame frame) {
        if (frame.papers().size() < 2) {
            return;
        }
        out.open("section", "class", "attached", "aria-labelledby", "attached");
        out.open("h2", "id", "attached").text("附件").close("h2").open("ul");
        for (Frame.Paper paper : frame.papers()) {
            out.open("li").text(paper.title() + "：");
            for (Frame.File file : paper.files()) {
                link(paper, file, file.format());
                out.text("　");
            }
            out.close("li");
        }
        out.close("ul").close("section").raw("\n");
    }

    private void link(Frame.Paper paper, Frame.File file, String words) {
        out.open(
                "a",
                "href",
                file.href(),
                "aria-label",
                words.startsWith("下載") ? words + "：" + paper.title() : paper.title() + " " + words);
        out.text(words).close("a");
    }

    private void parts(List<Part> parts) {
        for (Part part : parts) {
            switch (part) {
                case Title title -> title(title);
                case Prose prose -> paragraph(style(prose.tone()), "", prose.spans());
                case Clause clause -> clause(clause);
                case Items items -> items(items);
                case Grid grid -> grid(grid);
            }
            out.raw("\n");
        }
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case NORMAL -> "";
            case LEAD -> "lead";
            case REMARK -> "remark";
            case SIGNED -> "signed";
        };
    }

    /// No level is skipped, whatever the outline does: a screen reader counts them.
    private void title(Title title) {
        while (!open.isEmpty() && open.getLast() >= title.level()) {
            open.removeLast();
        }
        open.addLast(title.level());
        String tag = "h" + Math.min(open.size(), 6);
        out.open(tag);
        words(title.text());
        out.close(tag);
    }

    private void paragraph(String style, String label, List<Span> spans) {
        if (style.isEmpty()) {
            out.open("p");
        } else {
            out.open("p", "class", style);
        }
        words(label);
        spans(spans);
        out.close("p");
    }

    private void clause(Clause clause) {
        out.open(
                "p",
                "class",
                "clause",
                "style",
                "margin-left:"
                        + (clause.indent() + clause.hang())
                        + "em;text-indent:"
                        + -clause.hang()
                        + "em");
        if (!clause.label().isEmpty()) {
            out.open("span", "class", "label").text(clause.label()).close("span");
        }
        spans(clause.spans());
        out.close("p");
    }

    private void items(Items items) {
        String tag = items.numbered() ? "ol" : "ul";
        out.open(tag);
        for (String item : items.items()) {
            out.open("li");
            words(item);
            out.close("li");
        }
        out.close(tag);
    }

    private void grid(Grid grid) {
        tables++;
        out.open(
                "div",
                "class",
                "table-box",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                "表格 " + tables);
        out.open("table").open("thead").open("tr");
        for (String cell : grid.header()) {
            out.open("th", "scope", "col");
            words(cell);
            out.close("th");
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
        out.close("tbody").close("table").close("div");
    }

    private void spans(List<Span> spans) {
        for (Span span : spans) {
            String tag =
                    switch (span.look()) {
                        case PLAIN -> "";
                        case STRONG -> "strong";
                        case CHANGED -> "mark";
                        case INSERTED -> "ins";
                        case DELETED -> "del";
                    };
            if (tag.isEmpty() || span.text().isBlank()) {
                words(span.text());
            } else {
                out.open(tag);
                words(span.text());
                out.close(tag);
            }
        }
    }

    private void words(String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.raw(wellFormed ? "<br/>" : "<br>");
            }
            out.text(Text.shown(lines[i]));
        }
    }
}
