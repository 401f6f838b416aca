package org.baihua.read.odt;

import java.util.List;
import java.util.function.Supplier;
import org.baihua.read.office.Beside;
import org.baihua.read.office.Change;
import org.baihua.read.office.Element;
import org.baihua.read.office.LineAssembler;
import org.baihua.read.office.Look;
import org.baihua.read.office.ParagraphWriter;
import org.baihua.source.Diagnostic;
import org.baihua.source.Format;
import org.baihua.source.Hidden;
import org.baihua.source.Revision;
import org.baihua.source.SourceBuilder;
import org.jspecify.annotations.Nullable;

/// One flow of paragraphs, lists and tables: the body, a note, a comment, a header, a text box.
final class OdfStory {

    private static final Supplier<String> NO_LABEL = () -> "";

    private final OdfFile file;
    private final OdfStyles styles;
    private final SourceBuilder builder;
    private final ParagraphWriter writer;
    private final LineAssembler line;
    private final OdfInline inline;

    /// The number of the paragraph under assembly, counted only when it turns out to be shown.
    private Supplier<String> label = NO_LABEL;

    /// The list of the latest item.
    private OdfLists.@Nullable Run listAtHand;

    /// Whether colour lies behind the text of the cells that are open.
    private boolean shaded;

    private OdfStory(OdfFile file, OdfStyles styles, SourceBuilder builder) {
        this.file = file;
        this.styles = styles;
        this.builder = builder;
        writer = new ParagraphWriter(file.name(), builder, file.reading());
        line = writer.line();
        inline = new OdfInline(file, this, styles, writer);
    }

    static List<Diagnostic> body(
            OdfFile file, OdfStyles styles, Element body, SourceBuilder builder) {
        OdfStory story = new OdfStory(file, styles, builder);
        story.blocks(body);
        return story.close();
    }

    static Beside beside(OdfFile file, OdfStyles styles, Element content, boolean shaded) {
        SourceBuilder builder = new SourceBuilder(file.name(), "", Format.ODT);
        OdfStory story = new OdfStory(file, styles, builder);
        story.shaded = shaded;
        story.blocks(content);
        List<Diagnostic> diagnostics = story.close();
        return new Beside(builder.build(), diagnostics);
    }

    private List<Diagnostic> close() {
        flush();
        return writer.finish();
    }

    boolean isShaded() {
        return shaded;
    }

    void blocks(Element parent) {
        for (Element block : parent.elements()) {
            block(block, NO_LABEL);
        }
    }

    private void block(Element block, Supplier<String> number) {
        switch (block.name()) {
            case "text:p" -> paragraph(block, number);
            case "text:h" -> paragraph(block, number == NO_LABEL ? heading(block) : number);
            case "text:list" -> list(block, 1, null, "");
            case "text:numbered-paragraph" -> numbered(block);
            case "table:table" -> table(block);
            case "text:section" -> section(block);
            case "text:tracked-changes" -> file.learn(block);
            case "text:change", "text:change-start", "text:change-end" -> inline.change(block);
            case "text:table-of-content",
                    "text:illustration-index",
                    "text:table-index",
                    "text:object-index",
                    "text:user-index",
                    "text:alphabetical-index",
                    "text:bibliography" ->
                    blocks(block.first("text:index-body"));
            case "text:index-title" -> blocks(block);
            case "text:sequence-decls",
                    "text:variable-decls",
                    "text:user-field-decls",
                    "text:dde-connection-decls",
                    "text:alphabetical-index-auto-mark-file",
                    "text:soft-page-break",
                    "office:forms",
                    "office:change-info",
                    "dc:creator",
                    "dc:date",
                    "meta:creator-initials",
                    "meta:date-string",
                    "svg:title",
                    "svg:desc" -> {}
            default -> inline.drawing(block);
        }
    }

    private Supplier<String> heading(Element heading) {
        int level = heading.number("text:outline-level", 0);
        boolean plain = "true".equals(heading.get("text:is-list-header"));
        // A style that names the empty list takes its headings out of the numbering.
        boolean taken = "".equals(styles.listOf(heading.get("text:style-name", "")));
        if (level < 1 || plain || taken || !styles.outline().exists()) {
            return NO_LABEL;
        }
        return () -> {
            if ("true".equals(heading.get("text:restart-numbering"))) {
                OdfLists.restart(file.lists().outline(), level);
            }
            startAt(heading, file.lists().outline(), level);
            return OdfLists.next(file.lists().outline(), styles.outline(), level);
        };
    }

    private static void startAt(Element element, OdfLists.Run run, int level) {
        int start = element.number("text:start-value", Integer.MIN_VALUE);
        if (start != Integer.MIN_VALUE) {
            OdfLists.startAt(run, level, start);
        }
    }

    private void numbered(Element block) {
        int level = block.number("text:level", 1);
        String style = block.get("text:style-name", "");
        OdfLists.Run run = file.lists().numbered(block.get("text:list-id", ""), style);
        for (Element each : block.elements()) {
            block(
                    each,
                    () -> {
                        startAt(block, run, level);
                        return OdfLists.next(run, styles.list(style), level);
                    });
        }
    }

    private void list(Element list, int level, OdfLists.@Nullable Run outer, String outerStyle) {
        String style = list.get("text:style-name", outerStyle);
        if (style.isEmpty()) {
            style = styleOfFirst(list);
        }
        OdfLists.Run run = outer == null ? file.lists().begin(list, style) : outer;
        if (outer != null && !"true".equals(list.get("text:continue-numbering"))) {
            OdfLists.restart(run, level);
        }
        for (Element item : list.elements()) {
            boolean counts = item.is("text:list-item");
            if (!counts && !item.is("text:list-header")) {
                block(item, NO_LABEL);
                continue;
            }
            boolean first = counts;
            for (Element each : item.elements()) {
                if (each.is("text:list")) {
                    list(each, level + 1, run, style);
                    continue;
                }
                boolean isText = each.is("text:p") || each.is("text:h");
                block(each, first && isText ? item(item, run, style, level) : plain(each));
                first = first && !isText;
            }
        }
    }

    private Supplier<String> item(Element item, OdfLists.Run run, String style, int level) {
        listAtHand = run;
        return () -> {
            startAt(item, run, level);
            return OdfLists.next(run, styles.list(style), level);
        };
    }

    /// A further paragraph of an item has no number, not even as a heading.
    private static Supplier<String> plain(Element block) {
        return block.is("text:h") ? () -> "" : NO_LABEL;
    }

    private String styleOfFirst(Element list) {
        for (Element item : list.elements()) {
            for (Element each : item.elements()) {
                if (each.is("text:p") || each.is("text:h")) {
                    String style = styles.listOf(each.get("text:style-name", ""));
                    return style == null ? "" : style;
                }
            }
        }
        return "";
    }

    private void paragraph(Element paragraph, Supplier<String> number) {
        file.check(builder.nextOffset());
        if (line.isEmpty()) {
            label = number;
        }
        int before = line.length();
        int hiddenBefore = writer.hiddenStretches();
        boolean wasShaded = shaded;
        Look look = styles.look("paragraph", paragraph.get("text:style-name", ""));
        inline.paragraph(paragraph, look);
        shaded = wasShaded;
        boolean hidden = line.length() == before && writer.hiddenStretches() > hiddenBefore;
        if (hidden) {
            // Nobody sees the paragraph, and nobody counts it.
            label = NO_LABEL;
        }
        if (!inline.state().isShown(file.reading())) {
            // The end of the paragraph was inserted: before that, the next one went on here.
            if (line.isEmpty()) {
                label = NO_LABEL;
                line.flush("");
            } else {
                line.unseen("\n");
            }
            return;
        }
        flush();
    }

    /// Ends the line under assembly.
    void flush() {
        String number = label.get();
        label = NO_LABEL;
        if (!number.isEmpty() || !line.isIdle()) {
            line.flush(number);
        }
    }

    private void section(Element section) {
        boolean hidden =
                "none".equals(section.get("text:display"))
                        || ("condition".equals(section.get("text:display"))
                                && "true".equals(section.get("text:is-hidden")));
        if (!hidden) {
            blocks(section);
            return;
        }
        Beside beside = beside(file, styles, section, true);
        if (!beside.text().isBlank()) {
            writer.hidden(Hidden.Kind.HIDDEN, beside.text());
        }
    }

    private void table(Element table) {
        flush();
        List<OdfTable.Row> rows = OdfTable.rows(table);
        boolean wasShaded = shaded;
        boolean painted = shaded || isPainted("table", table);
        builder.beginTable();
        for (OdfTable.Row row : rows) {
            builder.beginRow(row.header());
            boolean rowPainted = painted || isPainted("table-row", row.element());
            for (OdfTable.Cell cell : row.cells()) {
                file.check(builder.nextOffset());
                if (cell.covered()) {
                    covered(cell.element());
                    continue;
                }
                shaded = rowPainted || isPainted("table-cell", cell.element());
                builder.beginCell(cell.column(), cell.columnSpan(), cell.rowSpan());
                blocks(cell.element());
                flush();
                builder.endCell();
            }
            builder.endRow();
        }
        shaded = wasShaded;
        builder.endTable();
    }

    private boolean isPainted(String family, Element element) {
        Look look = styles.look(family, element.get("table:style-name", ""));
        return Boolean.TRUE.equals(look.shaded());
    }

    private void covered(Element cell) {
        Beside beside = beside(file, styles, cell, true);
        if (!beside.text().isBlank()) {
            writer.hidden(Hidden.Kind.COVERED, beside.text());
        }
    }

    /// Puts deleted paragraphs back where they stood: the first goes on in the line at hand, the
    /// last is gone on with by what follows.
    ///
    /// Their numbers are those of the list at hand. Where both sides are read, what follows keeps
    /// the number that it has after the changes, and what was deleted counts on a copy.
    void restore(Element deletion) {
        List<OdfDeletion.Part> deleted = OdfDeletion.parts(deletion);
        if (deleted.size() < 2) {
            deleted.forEach(this::put);
            return;
        }
        boolean both = file.reading() == Revision.Reading.BOTH;
        boolean goesOn = !line.isEmpty();
        Supplier<String> own = label;
        OdfLists.@Nullable Run run = listAtHand;
        if (both && goesOn) {
            String number = own.get();
            label = () -> number;
        }
        if (both && run != null) {
            run = run.copy();
        }
        for (int i = 0; i < deleted.size(); i++) {
            OdfDeletion.Part each = deleted.get(i);
            boolean isLast = i == deleted.size() - 1;
            if (i > 0) {
                flush();
            }
            if (both && isLast && !goesOn) {
                label = own;
            } else if (i > 0 || (both && !goesOn)) {
                label = numberOf(each, run);
            }
            put(each);
        }
    }

    private Supplier<String> numberOf(OdfDeletion.Part each, OdfLists.@Nullable Run run) {
        if (each.level() == 0 || run == null) {
            return NO_LABEL;
        }
        return () -> OdfLists.next(run, styles.list(run.style()), each.level());
    }

    private void put(OdfDeletion.Part each) {
        Element block = each.block();
        if (block.is("text:p") || block.is("text:h")) {
            inline.restored(block, styles.look("paragraph", block.get("text:style-name", "")));
        } else {
            block(block, NO_LABEL);
        }
    }

    Change state() {
        return inline.state();
    }
}
