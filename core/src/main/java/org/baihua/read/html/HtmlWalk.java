package org.baihua.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.read.Input;
import org.baihua.read.OddCharacters;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Hidden;
import org.baihua.source.Mark;
import org.baihua.source.Place;
import org.baihua.source.Revision;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.UserException;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// One page on its way from elements to lines and tables.
///
/// Not thread-safe; one walk reads one page.
final class HtmlWalk {

    private static final Set<String> DROPPED =
            Set.of("script", "style", "noscript", "template", "iframe", "svg", "math", "object");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "optgroup",
                    "option",
                    "p",
                    "pre",
                    "section",
                    "select",
                    "summary",
                    "td",
                    "th",
                    "tr",
                    "ul");

    private final Input input;
    private final ReadOptions options;
    private final Styles styles;
    private final SourceBuilder builder;
    private final OddCharacters odd;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final HtmlLine line;
    private final Map<String, Integer> notes = new HashMap<>();
    private Look look = Look.PLAIN;
    private int depth;
    private int changes;
    private int hiddens;
    private int images;
    private String firstImage = "";

    HtmlWalk(Input input, ReadOptions options, Styles styles) {
        this.input = input;
        this.options = options;
        this.styles = styles;
        builder = new SourceBuilder(input.name(), input.sha256(), Format.HTML);
        odd = new OddCharacters(input.name());
        line = new HtmlLine(builder, odd);
    }

    SourceDocument document() {
        return builder.build();
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        Place place = Place.inFile(input.name());
        if (images > 0) {
            all.add(Diagnostic.info(HtmlMessage.IMAGE, place, images, firstImage));
        }
        if (changes > 0) {
            String reading =
                    switch (options.revisions()) {
                        case ACCEPTED -> "修訂後（accepted）";
                        case ORIGINAL -> "修訂前（original）";
                        case BOTH -> "兩者並列（both）";
                    };
            all.add(Diagnostic.info(HtmlMessage.TRACKED, place, changes, reading));
        }
        if (hiddens > 0) {
            all.add(Diagnostic.info(HtmlMessage.HIDDEN, place, hiddens));
        }
        all.addAll(odd.diagnostics());
        return all;
    }

    void page(Document page) {
        builder.property("title", page.title());
        for (Element meta : page.select("meta[name][content]")) {
            builder.property(meta.attr("name"), meta.attr("content"));
        }
        flow(page.body());
        line.end();
    }

    private void flow(Element parent) {
        for (Node node : parent.childNodes()) {
            switch (node) {
                case TextNode text -> line.text(text.getWholeText(), look);
                case Element element -> element(element);
                case Comment comment -> comment(comment.getData());
                default -> {}
            }
        }
    }

    /// Word's conditional remarks (`[if gte vml 1]`) are its own.
    private void comment(String said) {
        if (!said.startsWith("[if") && said.codePoints().anyMatch(Character::isIdeographic)) {
            builder.aside(new Aside(Aside.Kind.COMMENT, "", said.strip(), builder.nextLine(), 0));
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (DROPPED.contains(name)) {
            return;
        }
        Map<String, String> style = styles.of(element);
        Hidden.Kind unseen = look.unseen(element, style);
        if (unseen != null) {
            hide(element, unseen);
            return;
        }
        if (setApart(element, style)) {
            return;
        }
        switch (name) {
            case "a" -> {
                if (!isNoteMark(element)) {
                    inside(element, style);
                }
            }
            case "br" -> line.end();
            case "img" -> {
                if (!isOrnament(element)) {
                    images++;
                    firstImage = firstImage.isEmpty() ? element.attr("src").strip() : firstImage;
                }
            }
            case "table" -> table(element);
            case "ins", "del" -> change(element, style);
            case "ol", "ul" -> list(element);
            default -> inside(element, style);
        }
    }

    /// The largest width and height, in pixels, of a picture that cannot hold a provision.
    private static final int ORNAMENT = 24;

    /// A page's corner or bullet: tiny by its own word, and alone. Next to text a tiny picture may
    /// be a character that no font has.
    private static boolean isOrnament(Element image) {
        if (!isTiny(image.attr("width")) || !isTiny(image.attr("height"))) {
            return false;
        }
        Element alone = image;
        Element parent = alone.parent();
        while (parent != null && !parent.isBlock() && parent.childNodeSize() == 1) {
            alone = parent;
            parent = alone.parent();
        }
        return !saysSomething(alone.previousSibling()) && !saysSomething(alone.nextSibling());
    }

    private static boolean saysSomething(@Nullable Node beside) {
        String text =
                beside instanceof TextNode words
                        ? words.text()
                        : beside instanceof Element element && !element.isBlock()
                                ? element.text()
                                : "";
        return !text.replace('\u00a0', ' ').isBlank();
    }

    private static boolean isTiny(String pixels) {
        return pixels.matches("[0-9]{1,2}") && Integer.parseInt(pixels) <= ORNAMENT;
    }

    /// Walks into an element that shows its content.
    private void inside(Element element, Map<String, String> style) {
        boolean block =
                BLOCKS.contains(element.normalName())
                        || style.getOrDefault("display", "").equals("block");
        if (block) {
            line.end();
        }
        Look outer = look;
        look = look.inside(element, style);
        flow(element);
        look = outer;
        if (block) {
            line.end();
        }
    }

    private void hide(Element element, Hidden.Kind kind) {
        String text = element.text().strip();
        if (!text.isEmpty()) {
            hiddens++;
            builder.hidden(new Hidden(kind, text, builder.nextLine()));
        }
    }

    /// Whether the element is the number of a note, which Word writes as a link to it. Remembers
    /// the line for the note.
    private boolean isNoteMark(Element link) {
        String to = link.attr("href");
        boolean mark =
                to.startsWith("#_ftn") || to.startsWith("#_edn") || to.startsWith("#_msocom");
        if (mark && !to.startsWith("ref", 5)) {
            notes.putIfAbsent(to.substring(2), builder.nextLine());
        }
        return mark;
    }

    /// Word keeps notes, headers and comments in marked divisions at the end of the page.
    private boolean setApart(Element element, Map<String, String> style) {
        Aside.Kind kind =
                switch (style.getOrDefault("mso-element", "")) {
                    case "footnote" -> Aside.Kind.FOOTNOTE;
                    case "endnote" -> Aside.Kind.ENDNOTE;
                    case "header" -> Aside.Kind.HEADER;
                    case "footer" -> Aside.Kind.FOOTER;
                    case "comment" -> Aside.Kind.COMMENT;
                    default -> null;
                };
        if (kind == null) {
            return false;
        }
        Element note = element.clone();
        note.select("a[href^=#_ftnref], a[href^=#_ednref]").remove();
        String text = note.text().strip();
        if (!text.isEmpty()) {
            int line = notes.getOrDefault(element.id(), builder.nextLine());
            builder.aside(new Aside(kind, "", text, line, 0));
        }
        return true;
    }

    /// `<ins>` and `<del>` with an author or a date are Word's tracked changes; without, they are
    /// what the writer wants to be seen.
    private void change(Element element, Map<String, String> style) {
        boolean recorded = element.hasAttr("datetime") || element.hasAttr("cite");
        if (!recorded || line.isInChange()) {
            inside(element, style);
            return;
        }
        changes++;
        boolean insertion = element.normalName().equals("ins");
        boolean shown =
                switch (options.revisions()) {
                    case ACCEPTED -> insertion;
                    case ORIGINAL -> !insertion;
                    case BOTH -> true;
                };
        if (!shown) {
            builder.revision(HtmlLine.revision(element, element.text(), null, builder.nextLine()));
            return;
        }
        Look outer = look;
        if (options.revisions() == Revision.Reading.BOTH) {
            look = look.with(insertion ? Mark.Kind.INSERTED : Mark.Kind.DELETED);
        }
        line.beginChange(element);
        flow(element);
        line.endChange();
        look = outer;
    }

    private void list(Element list) {
        line.end();
        int number = start(list);
        int step = list.hasAttr("reversed") ? -1 : 1;
        Map<String, String> listStyle = styles.of(list);
        for (Node node : list.childNodes()) {
            if (node instanceof Element item && item.normalName().equals("li")) {
                if (item.hasAttr("value")) {
                    number = integer(item.attr("value"), number);
                }
                Map<String, String> itemStyle = styles.of(item);
                Map<String, String> style =
                        itemStyle.containsKey("list-style-type")
                                        || itemStyle.containsKey("list-style")
                                ? itemStyle
                                : listStyle;
                line.end();
                String outer = line.label();
                line.label(ListNumber.label(list, item, number, style));
                element(item);
                line.label(outer);
                number += step;
            } else if (node instanceof Element element) {
                element(element);
            } else if (node instanceof TextNode text) {
                line.text(text.getWholeText(), look);
            }
        }
        line.end();
    }

    private static int start(Element list) {
        if (list.hasAttr("start")) {
            return integer(list.attr("start"), 1);
        }
        if (!list.hasAttr("reversed")) {
            return 1;
        }
        return (int) list.children().stream().filter(c -> c.normalName().equals("li")).count();
    }

    private static int integer(String text, int otherwise) {
        String plain = text.strip();
        return plain.matches("-?\\d{1,8}") ? Integer.parseInt(plain) : otherwise;
    }

    private void table(Element table) {
        TableShape shape = TableShape.of(table, styles);
        if (++depth > options.limits().depth()) {
            throw UserException.unreadable(
                    ReadMessage.TOO_DEEP, Place.inFile(input.name()), options.limits().depth());
        }
        line.end();
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                element(child);
            }
        }
        if (shape.layout()) {
            for (TableShape.Row row : shape.rows()) {
                for (TableShape.Cell cell : row.cells()) {
                    element(cell.element());
                }
            }
        } else if (shape.columns() > 0) {
            grid(shape);
        }
        depth--;
    }

    private void grid(TableShape shape) {
        builder.beginTable();
        for (TableShape.Row row : shape.rows()) {
            builder.beginRow(row.header());
            for (TableShape.Cell cell : row.cells()) {
                builder.beginCell(cell.column(), cell.columnSpan(), cell.rowSpan());
                element(cell.element());
                line.end();
                builder.endCell();
            }
            builder.endRow();
        }
        builder.endTable();
    }
}
