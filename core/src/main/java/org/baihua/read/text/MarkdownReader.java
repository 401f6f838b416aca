package org.baihua.read.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baihua.read.DocumentReader;
import org.baihua.read.Encoding;
import org.baihua.read.Guarded;
import org.baihua.read.Input;
import org.baihua.read.MarkedText;
import org.baihua.read.OddCharacters;
import org.baihua.read.ReadOptions;
import org.baihua.read.Wrapping;
import org.baihua.source.Aside;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Mark;
import org.baihua.source.Outcome;
import org.baihua.source.Place;
import org.baihua.source.SourceBuilder;
import org.baihua.source.SourceDocument;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads Markdown: headings, lists and tables without their marks, the numbers of lists as printed.
///
/// A paragraph that its writer broke over several lines is joined again where a line had to be
/// broken, and stays apart where the next line begins something of its own ([Wrapping]).
public final class MarkdownReader implements DocumentReader {

    @Override
    public Outcome<SourceDocument> read(Input input, ReadOptions options) {
        return Guarded.read(input, options, () -> blocks(input));
    }

    private static Outcome<SourceDocument> blocks(Input input) {
        Encoding.Decoded decoded = TextReader.decode(input);
        Parser parser =
                Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                        .build();
        Walk walk = new Walk(input, decoded.text());
        walk.builder.property("charset", decoded.charset());
        walk.blocks(parser.parse(decoded.text()));
        List<Diagnostic> diagnostics = new ArrayList<>(decoded.diagnostics(input.name()));
        diagnostics.addAll(walk.diagnostics);
        diagnostics.addAll(walk.odd.diagnostics());
        return new Outcome<>(walk.builder.build(), diagnostics);
    }

    /// One document on its way from commonmark's nodes to lines.
    private static final class Walk {

        private final String source;
        private final Input input;
        final SourceBuilder builder;
        final OddCharacters odd;
        final List<Diagnostic> diagnostics = new ArrayList<>();
        private final MarkedText line = new MarkedText();
        private final Set<Mark.Kind> look = EnumSet.noneOf(Mark.Kind.class);
        private String marker = "";

        Walk(Input input, String source) {
            this.input = input;
            this.source = source;
            builder = new SourceBuilder(input.name(), input.sha256(), Format.MARKDOWN);
            odd = new OddCharacters(input.name());
        }

        void blocks(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                switch (node) {
                    case TableBlock table -> table(table);
                    case BulletList list -> list(list);
                    case OrderedList list -> list(list);
                    case FencedCodeBlock code -> verbatim(code.getLiteral());
                    case IndentedCodeBlock code -> verbatim(code.getLiteral());
                    case HtmlBlock html -> html(html.getLiteral());
                    case LinkReferenceDefinition ignored -> {}
                    case ThematicBreak ignored -> {}
                    case Node block when isBlockOfBlocks(block) -> blocks(block);
                    default -> {
                        inlines(node);
                        endLine();
                    }
                }
            }
        }

        private static boolean isBlockOfBlocks(Node node) {
            return node instanceof BlockQuote || node instanceof ListItem;
        }

        private void list(Node list) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                marker = printedMarker(item);
                blocks(item);
                if (!marker.isEmpty()) {
                    // An item without text still shows its number.
                    endLine();
                }
            }
        }

        /// The number or bullet in front of an item, as the writer typed it.
        private String printedMarker(Node item) {
            if (item.getSourceSpans().isEmpty()) {
                return "";
            }
            int at = item.getSourceSpans().getFirst().getInputIndex();
            int end = at;
            while (end < source.length() && !Character.isWhitespace(source.charAt(end))) {
                end++;
            }
            return source.substring(at, end) + " ";
        }

        private void verbatim(String literal) {
            for (String each : literal.split("\n", -1)) {
                if (!each.isEmpty()) {
                    line.append(each, look);
                    endLine();
                }
            }
        }

        private void html(String literal) {
            String trimmed = literal.strip();
            if (trimmed.startsWith("<!--") && trimmed.endsWith("-->") && trimmed.length() >= 7) {
                comment(trimmed);
                return;
            }
            diagnostics.add(
                    Diagnostic.info(
                            TextMessage.HTML_IN_MARKDOWN,
                            new Place(input.name(), 0, builder.nextLine(), 0)));
            verbatim(literal);
        }

        private void comment(String html) {
            String said = html.substring(4, html.length() - 3).strip();
            builder.aside(new Aside(Aside.Kind.COMMENT, "", said, builder.nextLine(), 0));
        }

        private void table(TableBlock table) {
            builder.beginTable();
            for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
                for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow) {
                        row(row, part instanceof TableHead);
                    }
                }
            }
            builder.endTable();
        }

        private void row(Node row, boolean header) {
            builder.beginRow(header);
            int column = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell) {
                    builder.beginCell(column++, 1, 1);
                    inlines(cell);
                    endLine();
                    builder.endCell();
                }
            }
            builder.endRow();
        }

        private void inlines(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                switch (node) {
                    case Text text -> append(text.getLiteral());
                    case Code code -> append(code.getLiteral());
                    case SoftLineBreak ignored -> softBreak(node.getNext());
                    case HardLineBreak ignored -> endLine();
                    case HtmlInline html -> tag(html.getLiteral());
                    case Image image -> image(image);
                    case StrongEmphasis strong -> {
                        boolean outer = look.add(Mark.Kind.BOLD);
                        inlines(strong);
                        if (outer) {
                            look.remove(Mark.Kind.BOLD);
                        }
                    }
                    default -> inlines(node);
                }
            }
        }

        private void append(String text) {
            if (!marker.isEmpty()) {
                line.append(marker, Set.of());
                marker = "";
            }
            line.append(text, look);
        }

        private void softBreak(@Nullable Node next) {
            String after = next instanceof Text text ? text.getLiteral() : "";
            String before = line.text();
            if (!Wrapping.continues(before, after)) {
                endLine();
            } else if (Wrapping.needsSpace(before, after)) {
                line.append(" ", look);
            }
        }

        private void tag(String html) {
            String tag = html.toLowerCase(Locale.ROOT).replaceAll("[\\s/]+>$", ">");
            switch (tag) {
                case "<br>" -> endLine();
                case "<u>", "<ins>" -> look.add(Mark.Kind.UNDERLINE);
                case "</u>", "</ins>" -> look.remove(Mark.Kind.UNDERLINE);
                case "<s>", "<del>", "<strike>" -> look.add(Mark.Kind.STRIKE);
                case "</s>", "</del>", "</strike>" -> look.remove(Mark.Kind.STRIKE);
                case "<b>", "<strong>" -> look.add(Mark.Kind.BOLD);
                case "</b>", "</strong>" -> look.remove(Mark.Kind.BOLD);
                default -> {
                    if (tag.startsWith("<!--") && html.length() >= 7) {
                        comment(html);
                    } else if (tag.matches("</?(?:span|font|a|sub|sup|em|i|code|p|div)\\b[^>]*>")) {
                        // Changes nothing that we keep.
                        return;
                    } else {
                        // 〈〉 typed as < > look like tags to commonmark.
                        append(html);
                    }
                }
            }
        }

        private void image(Image image) {
            MarkedText alt = new MarkedText();
            for (Node node = image.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof Text text) {
                    alt.append(text.getLiteral(), Set.of());
                }
            }
            diagnostics.add(
                    Diagnostic.info(
                            TextMessage.IMAGE,
                            new Place(input.name(), 0, builder.nextLine(), 0),
                            alt.isEmpty() ? image.getDestination() : alt.text()));
        }

        private void endLine() {
            if (!marker.isEmpty()) {
                line.append(marker.strip(), Set.of());
                marker = "";
            }
            if (!line.isEmpty()) {
                String text = odd.line(line.text(), 0, builder.nextLine());
                builder.line(text, 0, 0, line.marks(), "");
                line.clear();
            }
        }
    }
}
