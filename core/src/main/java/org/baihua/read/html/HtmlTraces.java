package org.baihua.read.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baihua.read.Encoding;
import org.baihua.read.Input;
import org.baihua.read.ReadOptions;
import org.baihua.read.Trace;
import org.baihua.read.TraceFinder;
import org.baihua.read.image.ImageTraces;
import org.baihua.read.office.LocalPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/// Finds what a page holds besides its text: remarks in the source, and the properties that Word
/// writes into them.
public final class HtmlTraces implements TraceFinder {

    private static final Set<String> PEOPLE =
            Set.of("o:author", "o:lastauthor", "o:company", "o:manager");

    private final List<Trace> found = new ArrayList<>();

    @Override
    public List<Trace> find(Input input, ReadOptions options) {
        Document page = Jsoup.parse(Encoding.decode(input.bytes()).text());
        page.traverse((node, depth) -> visit(node));
        return found;
    }

    private void visit(Node node) {
        if (node instanceof Comment comment) {
            comment(comment.getData());
        } else if (node instanceof Element element) {
            meta(element);
            for (String attribute : new String[] {"src", "href"}) {
                String target = element.attr(attribute);
                if (target.startsWith("data:image/")) {
                    picture(target);
                } else if (LocalPath.isOne(target)) {
                    add(Trace.Kind.PROPERTY, element.normalName() + " " + attribute, target);
                }
            }
        }
    }

    private void meta(Element element) {
        if (element.normalName().equals("meta")) {
            String name = element.attr("name").toLowerCase(Locale.ROOT);
            if (name.equals("author") || name.equals("company") || name.equals("owner")) {
                add(Trace.Kind.AUTHOR, "meta " + name, element.attr("content"));
            }
        }
    }

    /// Word's conditional remarks hold its properties. Templates and editors leave marks of their
    /// own in plain remarks; people here write Chinese.
    private void comment(String said) {
        if (said.startsWith("[if")) {
            if (said.contains("<o:")) {
                properties(said.substring(said.indexOf('>') + 1));
            }
            return;
        }
        boolean prose = said.codePoints().anyMatch(c -> c == '@' || Character.isIdeographic(c));
        if (prose && !isMarkup(said)) {
            add(Trace.Kind.COMMENT, "<!-- -->", said);
        }
    }

    /// Marks of programs (`StartFragment`, `#include`, style sheets kept from old browsers).
    private static boolean isMarkup(String said) {
        String text = said.strip();
        return text.startsWith("[")
                || text.endsWith("[endif]")
                || text.startsWith("#")
                || text.startsWith("/*")
                || text.equals("StartFragment")
                || text.equals("EndFragment")
                || text.contains("{") && text.contains("}") && text.contains(":");
    }

    private void properties(String xml) {
        for (Element each : Jsoup.parse(xml, "", Parser.xmlParser()).getAllElements()) {
            String name = each.tagName().toLowerCase(Locale.ROOT);
            Element parent = each.parent();
            if (PEOPLE.contains(name)) {
                add(Trace.Kind.AUTHOR, name, each.text());
            } else if (parent != null
                    && parent.tagName().equalsIgnoreCase("o:CustomDocumentProperties")) {
                add(Trace.Kind.PROPERTY, each.tagName(), each.text());
            }
        }
    }

    private void picture(String data) {
        int at = data.indexOf(";base64,");
        if (at > 0) {
            try {
                byte[] bytes = Base64.getMimeDecoder().decode(data.substring(at + 8));
                found.addAll(ImageTraces.of("img", bytes));
            } catch (IllegalArgumentException e) {
                // No picture that any browser shows.
                return;
            }
        }
    }

    private void add(Trace.Kind kind, String where, String text) {
        if (!text.isBlank()) {
            found.add(Trace.of(kind, where, text.strip()));
        }
    }
}
