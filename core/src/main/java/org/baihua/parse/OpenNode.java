package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Level;
import org.baihua.law.Provision;
import org.baihua.source.Passage;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// A 項, 款, 目 or 細目 that is still being read.
final class OpenNode {

    private static final Passage LINE_BREAK = Passage.untraced("\n");
    private static final Passage SPACE = Passage.untraced(" ");

    final Level level;

    /// Null for 項.
    final @Nullable ListLabel label;

    private final Passage printed;
    private final String number;

    /// Columns before the label, and before the text behind it.
    final int indent;

    final int textColumn;

    private final List<Passage> text = new ArrayList<>(1);
    private final List<Passage> closing = new ArrayList<>(0);
    final List<OpenNode> children = new ArrayList<>(0);
    private @Nullable Table table;

    /// A table for which the node above had no room left; it has no number and no text.
    private final boolean loose;

    private OpenNode(
            Level level,
            @Nullable ListLabel label,
            Passage printed,
            String number,
            int indent,
            int textColumn,
            boolean loose) {
        this.level = level;
        this.label = label;
        this.printed = printed;
        this.number = number;
        this.indent = indent;
        this.textColumn = textColumn;
        this.loose = loose;
    }

    static OpenNode paragraph(int number, int indent) {
        return new OpenNode(
                Level.PARAGRAPH,
                null,
                Passage.EMPTY,
                String.valueOf(number),
                indent,
                indent,
                false);
    }

    static OpenNode labelled(Level level, ListLabel label, Row row) {
        int textColumn = row.indent();
        int textStart = row.skipBlanks(label.end());
        for (int i = label.start(); i < textStart; i++) {
            textColumn += Row.columns(row.line().charAt(i));
        }
        OpenNode node =
                new OpenNode(
                        level,
                        label,
                        row.passage().sub(label.start(), label.end()),
                        label.number(),
                        row.indent(),
                        textColumn,
                        false);
        node.add(row.textFrom(label.end()), "");
        return node;
    }

    static OpenNode looseTable(Table table) {
        OpenNode node = new OpenNode(Level.UNPLACED, null, Passage.EMPTY, "", 0, 0, true);
        node.table = table;
        return node;
    }

    boolean isEmpty() {
        return text.isEmpty() && closing.isEmpty() && children.isEmpty() && table == null;
    }

    boolean hasClosing() {
        return !closing.isEmpty();
    }

    /// Adds text that comes after everything that the node holds so far. What follows a child or a
    /// table closes the node's sentence.
    void add(Passage more, String separator) {
        if (more.isEmpty()) {
            return;
        }
        List<Passage> to = children.isEmpty() && table == null ? text : closing;
        if (!to.isEmpty() && !separator.isEmpty()) {
            to.add(separator.equals("\n") ? LINE_BREAK : SPACE);
        }
        to.add(more);
    }

    void addTable(Table added) {
        if (table == null && children.isEmpty()) {
            table = added;
        } else {
            children.add(looseTable(added));
        }
    }

    /// A child may only follow text that belongs to the child before it; moves the closing there.
    void giveClosingToLastChild() {
        if (closing.isEmpty() || children.isEmpty()) {
            return;
        }
        OpenNode last = children.getLast();
        last.add(Passage.join("", closing), "\n");
        closing.clear();
    }

    /// Takes over all text of a 項 that turned out to go on here.
    void absorb(OpenNode paragraph) {
        add(Passage.join("", paragraph.text), "\n");
        if (paragraph.table != null) {
            addTable(paragraph.table);
        }
        add(Passage.join("", paragraph.closing), "\n");
    }

    Provision build() {
        Passage own = Passage.join("", text);
        if (loose) {
            return new Provision.Unplaced(own, table);
        }
        List<Provision> built = new ArrayList<>(children.size());
        for (OpenNode child : children) {
            built.add(child.build());
        }
        Passage after = Passage.join("", closing);
        return switch (level) {
            case PARAGRAPH -> new Provision.Paragraph(printed, number, own, built, after, table);
            case SUBPARAGRAPH ->
                    new Provision.Subparagraph(printed, number, own, built, after, table);
            case ITEM -> new Provision.Item(printed, number, own, built, after, table);
            case SUBITEM -> new Provision.Subitem(printed, number, own, built, after, table);
            case PART, CHAPTER, SECTION, SUBSECTION, SUBSUBSECTION, ARTICLE, UNPLACED ->
                    throw new IllegalStateException(level + " does not stand inside an article");
        };
    }
}
