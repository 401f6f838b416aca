package org.baihua.read.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baihua.read.Input;
import org.baihua.read.MarkedText;
import org.baihua.read.OddCharacters;
import org.baihua.read.ReadMessage;
import org.baihua.read.ReadOptions;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Hidden;
import org.baihua.source.Line;
import org.baihua.source.Mark;
import org.baihua.source.Place;
import org.baihua.source.Revision;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.baihua.source.Span;
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
    private final MarkedText line = new MarkedText();
    private final Set<Mark.Kind> look = EnumSet.noneOf(Mark.Kind.class);
    private final List<Tracked> tracked = new ArrayList<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private String label = "";
    private int labelLength;
    private boolean space;
    private boolean lineBreak;
    private boolean verbatim;
    private boolean darkPaper;
    private @Nullable Element change;
    private int depth;
    private int changes;
    private int hiddens;
    private int images;
    private String firstImage = "";

    /// A tracked change that the line in the making shows, in offsets of that line.
    private record Tracked(Element element, int start) {}

    HtmlWalk(Input input, ReadOptions options, Styles styles) {
        this.input = input;
        this.options = options;
        this.styles = styles;
        builder = new SourceBuilder(input.name(), input.sha256(), Format.HTML);
        odd = new OddCharacters(input.name());
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
        endLine();
    }

    private void flow(Element parent) {
        for (Node node : parent.childNodes()) {
            switch (node) {
                case TextNode text -> text(text.getWholeText());
                case Element element -> element(element);
                case Comment comment -> comment(comment.getData());
                default -> {}
            }
        }
    }

    private void comment(String said) {
        if (said.codePoints().anyMatch(Character::isIdeographic)) {
            builder.aside(new Aside(Aside.Kind.COMMENT, "", said.strip(), builder.nextLine(), 0));
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (DROPPED.contains(name)) {
            return;
        }
        Map<String, String> style = styles.of(element);
        Hidden.Kind unseen = unseen(element, style);
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
            case "br" -> endLine();
            case "img" -> {
                images++;
                firstImage = firstImage.isEmpty() ? element.attr("src").strip() : firstImage;
            }
            case "table" -> table(element);
            case "ins", "del" -> change(element, style);
            case "ol", "ul" -> list(element);
            default -> inside(element, style);
        }
    }

    /// Walks into an element that shows its content.
    private void inside(Element element, Map<String, String> style) {
        boolean block =
                BLOCKS.contains(element.normalName())
                        || style.getOrDefault("display", "").equals("block");
        if (block) {
            endLine();
        }
        Set<Mark.Kind> before =
                EnumSet.copyOf(look.isEmpty() ? EnumSet.noneOf(Mark.Kind.class) : look);
        boolean paperBefore = darkPaper;
        boolean verbatimBefore = verbatim;
        restyle(element, style);
        flow(element);
        look.clear();
        look.addAll(before);
        darkPaper = paperBefore;
        verbatim = verbatimBefore;
        if (block) {
            endLine();
        }
    }

    private void restyle(Element element, Map<String, String> style) {
        switch (element.normalName()) {
            case "u", "ins" -> look.add(Mark.Kind.UNDERLINE);
            case "s", "strike", "del" -> look.add(Mark.Kind.STRIKE);
            case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6" ->
                    look.add(Mark.Kind.BOLD);
            case "pre", "textarea" -> verbatim = true;
            default -> {}
        }
        String decoration =
                style.getOrDefault("text-decoration", "")
                        + " "
                        + style.getOrDefault("text-decoration-line", "")
                        + " "
                        + style.getOrDefault("text-underline", "");
        if (decoration.contains("none") && element.normalName().equals("u")) {
            look.remove(Mark.Kind.UNDERLINE);
        }
        if (decoration.contains("underline")
                || style.containsKey("text-underline") && !decoration.contains("none")) {
            look.add(Mark.Kind.UNDERLINE);
        }
        if (decoration.contains("line-through")) {
            look.add(Mark.Kind.STRIKE);
        }
        String weight = style.getOrDefault("font-weight", "");
        if (weight.startsWith("bold") || weight.matches("[6-9]00")) {
            look.add(Mark.Kind.BOLD);
        } else if (weight.equals("normal") || weight.matches("[1-5]00")) {
            look.remove(Mark.Kind.BOLD);
        }
        verbatim |= style.getOrDefault("white-space", "").startsWith("pre");
        String paper = style.getOrDefault("background-color", style.getOrDefault("background", ""));
        paper = paper.isEmpty() ? element.attr("bgcolor") : paper;
        if (!paper.isEmpty() && !paper.equals("transparent") && !paper.equals("none")) {
            darkPaper = !Styles.isWhite(paper);
        }
    }

    private Hidden.@Nullable Kind unseen(Element element, Map<String, String> style) {
        if (style.getOrDefault("display", "").equals("none")
                || style.getOrDefault("visibility", "").equals("hidden")
                || style.getOrDefault("mso-hide", "").equals("all")
                || style.getOrDefault("font-size", "").matches("0(?:pt|px|em|%)?")
                || element.hasAttr("hidden")
                || element.normalName().equals("input")) {
            return Hidden.Kind.HIDDEN;
        }
        String colour =
                style.getOrDefault(
                        "color", element.normalName().equals("font") ? element.attr("color") : "");
        String paper = style.getOrDefault("background-color", style.getOrDefault("background", ""));
        boolean ownPaper =
                !paper.isEmpty() && !paper.equals("transparent") && !Styles.isWhite(paper);
        return Styles.isWhite(colour) && !darkPaper && !ownPaper && !element.hasAttr("bgcolor")
                ? Hidden.Kind.WHITE
                : null;
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
        if (!recorded || change != null) {
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
            builder.revision(revision(element, element.text(), null, builder.nextLine()));
            return;
        }
        Set<Mark.Kind> before = EnumSet.noneOf(Mark.Kind.class);
        before.addAll(look);
        if (options.revisions() == Revision.Reading.BOTH) {
            look.add(insertion ? Mark.Kind.INSERTED : Mark.Kind.DELETED);
        }
        change = element;
        beginTracked();
        flow(element);
        change = null;
        endTracked();
        look.clear();
        look.addAll(before);
    }

    private final List<Tracked> finished = new ArrayList<>();
    private final List<Integer> finishedEnds = new ArrayList<>();

    private void beginTracked() {
        if (change != null) {
            tracked.add(new Tracked(change, line.length()));
        }
    }

    private void endTracked() {
        for (Tracked each : tracked) {
            if (each.start < line.length()) {
                finished.add(each);
                finishedEnds.add(line.length());
            }
        }
        tracked.clear();
    }

    private static Revision revision(Element element, String text, @Nullable Span span, int line) {
        String author = element.attr("cite");
        author = author.startsWith("mailto:") ? author.substring(7) : author;
        return new Revision(
                element.normalName().equals("ins")
                        ? Revision.Kind.INSERTION
                        : Revision.Kind.DELETION,
                author,
                element.attr("datetime"),
                text,
                span,
                line);
    }

    private void list(Element list) {
        endLine();
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
                endLine();
                String outer = label;
                label = ListNumber.label(list, item, number, style);
                element(item);
                label = outer;
                number += step;
            } else if (node instanceof Element element) {
                element(element);
            } else if (node instanceof TextNode text) {
                text(text.getWholeText());
            }
        }
        endLine();
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
        endLine();
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
                endLine();
                builder.endCell();
            }
            builder.endRow();
        }
        builder.endTable();
    }

    /// Adds text as a browser would: white space of the source collapses, and a line break of the
    /// source between two Chinese characters is none.
    private void text(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean white = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (verbatim && i < text.length()) {
                if (c == '\n') {
                    add(text, start, i);
                    start = -1;
                    endLine();
                } else if (start < 0 && c != '\r') {
                    start = i;
                }
                continue;
            }
            if (!white) {
                start = start < 0 ? i : start;
                continue;
            }
            add(text, start, i);
            start = -1;
            if (i < text.length()) {
                space = true;
                lineBreak |= c == '\n' || c == '\r';
            }
        }
    }

    private void add(String text, int start, int end) {
        if (start < 0) {
            return;
        }
        if (line.isEmpty() && !label.isEmpty()) {
            line.append(label, Set.of());
            labelLength = label.length();
            label = "";
            tracked.replaceAll(each -> new Tracked(each.element, line.length()));
        } else if (space && !line.isEmpty() && !isJoint(text.charAt(start))) {
            line.append(" ", look);
        }
        space = false;
        lineBreak = false;
        line.append(text.substring(start, end), look);
    }

    private boolean isJoint(char next) {
        return lineBreak && isWide(line.last()) && isWide(next);
    }

    private static boolean isWide(char c) {
        return c >= 0x2e80 && c < 0xd800
                || c >= 0xf900 && c < 0xfb00
                || c >= 0xff00 && c < 0xffef
                || c >= 0xd800 && c < 0xe000;
    }

    private void endLine() {
        endTracked();
        space = false;
        lineBreak = false;
        if (!line.isEmpty() && !isBlank(line.text())) {
            String text = odd.line(line.text(), 0, builder.nextLine());
            Line added = builder.line(text, 0, labelLength, line.marks(), "");
            for (int i = 0; i < finished.size(); i++) {
                Span within = new Span(finished.get(i).start, finishedEnds.get(i));
                builder.revision(
                        revision(
                                finished.get(i).element,
                                within.of(text),
                                within.shift(added.span().start()),
                                added.number()));
            }
        }
        finished.clear();
        finishedEnds.clear();
        line.clear();
        labelLength = 0;
        beginTracked();
    }

    /// Paragraphs of spaces only hold lines apart; they say nothing.
    private static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(
                        c -> Character.isWhitespace(c) || c == 0xa0 || c == 0x200b || c == 0xfeff);
    }
}
