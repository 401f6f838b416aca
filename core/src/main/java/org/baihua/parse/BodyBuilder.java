package org.baihua.parse;

import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Level;
import org.baihua.law.Numeral;
import org.baihua.law.Provision;
import org.baihua.source.Table;
import org.jspecify.annotations.Nullable;

/// Puts the lines of one article into 項, 款, 目 and 細目.
///
/// 款 and 目 say what they are; 項 do not. A line without label begins a 項 when the line before it
/// ended its sentence, unless its indentation or its first words say that it goes on with something
/// that is open. Should a list go on after what looked like a new 項 (三、 after 二、 and a formula),
/// the 項 was none and is taken back.
final class BodyBuilder {

    /// Deeper lists than this exist in hostile files only; they go on side by side.
    private static final int DEEPEST = 9;

    private final Wrapping wrapping;
    private final Troubles troubles;
    private final List<OpenNode> paragraphs = new ArrayList<>();

    /// From the open 項 down to the innermost open node.
    private final List<OpenNode> open = new ArrayList<>();

    /// What was open before the last 項 began, in case that it did not begin; empty otherwise.
    private final List<OpenNode> suspended = new ArrayList<>();

    private int paragraphsWhenSuspended;
    private @Nullable Row previous;

    BodyBuilder(Wrapping wrapping, Troubles troubles) {
        this.wrapping = wrapping;
        this.troubles = troubles;
    }

    /// Builds all 項 of an article.
    ///
    /// @param rows its lines, without the article's label
    static List<Provision> build(List<Row> rows, Wrapping ofDocument, Troubles troubles) {
        // A table drawn with characters keeps the printer's line breaks in an article whose
        // neighbours
        // have lost theirs.
        Wrapping wrapping = ofDocument.isWrapped() ? ofDocument : Wrapping.of(rows, 2);
        BodyBuilder builder = new BodyBuilder(wrapping, troubles);
        boolean[] leadsToDrawing = leadsToDrawing(rows);
        for (int i = 0; i < rows.size(); i++) {
            builder.row(rows.get(i), leadsToDrawing[i]);
        }
        List<Provision> built = new ArrayList<>(builder.paragraphs.size());
        for (OpenNode paragraph : builder.paragraphs) {
            built.add(paragraph.build());
        }
        return built;
    }

    /// Lines that are drawn, and the captions right above them.
    private static boolean[] leadsToDrawing(List<Row> rows) {
        boolean[] leads = new boolean[rows.size()];
        int captions = 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            if (row.isDrawn()) {
                leads[i] = true;
                captions = 3;
            } else if (captions > 0
                    && !row.isTerminal()
                    && !row.isLead()
                    && ListLabel.of(row) == null) {
                leads[i] = true;
                captions--;
            } else {
                captions = 0;
            }
        }
        return leads;
    }

    private void row(Row row, boolean drawn) {
        if (row.isEmpty()) {
            return;
        }
        if (row.table() != null) {
            table(row.table());
            return;
        }
        ListLabel label = drawn ? null : ListLabel.of(row);
        if (label != null && accepts(label, row)) {
            openList(label, row);
        } else {
            text(row, drawn);
        }
        previous = row;
    }

    private void table(Table table) {
        if (open.isEmpty()) {
            beginParagraph(0);
        }
        open.getLast().addTable(table);
        previous = null;
    }

    // -- lists

    private boolean accepts(ListLabel label, Row row) {
        Row before = previous;
        boolean expected = expects(frame(open, label.style()), label);
        if (!expected && canResume(label)) {
            resume();
            expected = true;
        }
        if (before == null || (expected && label.ordinal() > 1)) {
            return true;
        }
        // 第 at the end of a line counts what the next one begins with.
        if (wrapping.isBroken(before) || before.last() == '第') {
            return false;
        }
        if (label.isWeak()) {
            return label.ordinal() == 1
                    && (before.isLead() || (row.indent() > 0 && !open.isEmpty()));
        }
        if (label.ordinal() == 1 || frame(open, label.style()) != null) {
            return true;
        }
        // 三、 without 二、 before it: a list whose beginning is lost, or the middle of a sentence.
        return before.isTerminal() || before.isLead();
    }

    private static boolean expects(@Nullable OpenNode frame, ListLabel label) {
        if (frame == null || frame.label == null) {
            return false;
        }
        ListLabel last = frame.label;
        return (label.ordinal() == last.ordinal() + 1 && label.branch() == 0)
                || (label.ordinal() == last.ordinal() && label.branch() == last.branch() + 1);
    }

    private static @Nullable OpenNode frame(List<OpenNode> stack, ListLabel.Style style) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            ListLabel label = stack.get(i).label;
            if (label != null && label.style() == style) {
                return stack.get(i);
            }
        }
        return null;
    }

    private boolean canResume(ListLabel label) {
        return !suspended.isEmpty()
                && open.size() == 1
                && label.ordinal() > 1
                && expects(frame(suspended, label.style()), label);
    }

    /// Takes back the 項 that began after the suspended list.
    private void resume() {
        OpenNode leaf = suspended.getLast();
        while (paragraphs.size() > paragraphsWhenSuspended) {
            leaf.absorb(paragraphs.remove(paragraphsWhenSuspended));
        }
        open.clear();
        open.addAll(suspended);
        suspended.clear();
    }

    private void openList(ListLabel label, Row row) {
        suspended.clear();
        if (open.isEmpty()) {
            beginParagraph(row.indent());
        }
        OpenNode frame = frame(open, label.style());
        if (frame != null && !expects(frame, label)) {
            boolean restarts = label.ordinal() == 1;
            boolean nested =
                    restarts
                            && frame == open.getLast()
                            && previous != null
                            && previous.isLead()
                            && open.size() < DEEPEST;
            if (nested) {
                push(label, row);
                return;
            }
            if (restarts && open.indexOf(frame) == 1) {
                // The sentence that introduces the new list is missing.
                beginParagraph(row.indent());
                push(label, row);
                return;
            }
            if (frame.label != null) {
                troubles.listJump(row, label, frame.label);
            }
        }
        if (frame != null) {
            popTo(open.indexOf(frame));
        } else {
            int rank = rank(label.style());
            while (open.size() > 1 && rank(open.getLast()) > rank) {
                open.removeLast();
            }
            if (open.size() >= DEEPEST) {
                open.removeLast();
            }
        }
        push(label, row);
    }

    private void push(ListLabel label, Row row) {
        OpenNode parent = open.getLast();
        if (parent.hasClosing() && parent.children.isEmpty()) {
            // Text, table, text, list: the list stands in a 項 of its own, or order would be lost.
            beginParagraph(row.indent());
            parent = open.getLast();
        }
        parent.giveClosingToLastChild();
        OpenNode child = OpenNode.labelled(below(parent.level), label, row);
        parent.children.add(child);
        open.add(child);
    }

    private void popTo(int size) {
        while (open.size() > size) {
            open.removeLast();
        }
    }

    private static Level below(Level level) {
        return switch (level) {
            case PARAGRAPH -> Level.SUBPARAGRAPH;
            case SUBPARAGRAPH -> Level.ITEM;
            default -> Level.SUBITEM;
        };
    }

    /// Lists of a lower rank do not stand in lists of a higher one; 0 for those that may stand
    /// anywhere.
    private static int rank(ListLabel.Style style) {
        return switch (style) {
            case FORMAL -> 1;
            case ENUMERATED, ENUMERATED_BARE -> 2;
            case BRACKETED -> 3;
            case ARABIC, ARABIC_BARE -> 4;
            case ARABIC_BRACKETED, CIRCLED -> 5;
            case STEM, STEM_BRACKETED, LATIN, LATIN_BRACKETED, LATIN_BARE, ROMAN_BRACKETED -> 6;
        };
    }

    private static int rank(OpenNode node) {
        return node.label == null ? 0 : rank(node.label.style());
    }

    // -- text

    private void text(Row row, boolean drawn) {
        if (open.isEmpty()) {
            beginParagraph(row.indent());
            open.getLast().add(row.text(), "");
            return;
        }
        OpenNode owner = drawn ? open.getLast() : owner(row);
        if (owner == null) {
            beginParagraph(row.indent());
            open.getLast().add(row.text(), "");
            return;
        }
        popTo(open.indexOf(owner) + 1);
        owner.add(row.text(), drawn ? "\n" : separator(row));
    }

    private String separator(Row row) {
        Row before = previous;
        if (before == null || (!wrapping.isFull(before) && !startsWithClosingMark(row))) {
            return "\n";
        }
        boolean words = isLatin(before.last()) && isLatin(row.first());
        return words ? " " : "";
    }

    private static boolean isLatin(char c) {
        return c < '\u0250' && Character.isLetterOrDigit(c);
    }

    /// The open node with which `row` goes on; null when it begins a 項.
    private @Nullable OpenNode owner(Row row) {
        OpenNode leaf = open.getLast();
        Row before = previous;
        if (before == null) {
            // After a table: what ends like a sentence is a 項 of its own.
            return row.isTerminal() ? null : leaf;
        }
        if (startsWithClosingMark(row) || wrapping.isBroken(before)) {
            return leaf;
        }
        OpenNode byIndent = ownerByIndent(row);
        if (before.isTerminal()) {
            if (wrapping.isFull(before) && goesOn(row)) {
                return leaf;
            }
            if (byIndent != null) {
                return byIndent;
            }
            return open.size() > 1 && closes(row) ? open.getFirst() : null;
        }
        if (refersToParagraph(row)) {
            return null;
        }
        if (before.isLead() || !row.isTerminal() || isFormula(row)) {
            return byIndent != null ? byIndent : leaf;
        }
        if (byIndent != null) {
            return byIndent;
        }
        if (open.size() > 1) {
            // 一、甲 二、乙 without full stops: a sentence after them is about all of them.
            return closes(row) ? open.getFirst() : null;
        }
        return leaf;
    }

    /// A hanging indentation tells to which 款 or 目 a line belongs.
    private @Nullable OpenNode ownerByIndent(Row row) {
        if (open.size() < 2 || row.indent() == 0) {
            return null;
        }
        boolean paragraphIndent =
                row.start() >= 2 && row.line().charAt(row.start() - 1) == '\u3000';
        for (int i = open.size() - 1; i >= 1; i--) {
            OpenNode node = open.get(i);
            if (row.indent() > node.indent) {
                // 項空二字書寫: two full-width spaces are a new 項 rather than the third column of 一、.
                boolean mayBeParagraph = paragraphIndent && row.indent() <= 4;
                return mayBeParagraph ? null : node;
            }
        }
        return null;
    }

    private static boolean startsWithClosingMark(Row row) {
        return "，。；、：）」』）)？！,;".indexOf(row.first()) >= 0;
    }

    /// Words with which no 項 begins.
    private static boolean goesOn(Row row) {
        return row.startsWith("但")
                || row.startsWith("其")
                || row.startsWith("並")
                || row.startsWith("惟");
    }

    /// The end of a sentence that was interrupted by its list: 者，處…。
    private static boolean closes(Row row) {
        return row.startsWith("者，")
                || row.startsWith("者。")
                || row.startsWith("之一者")
                || row.startsWith("之一時")
                || row.startsWith("等，")
                || row.startsWith("但");
    }

    private static boolean isFormula(Row row) {
        String line = row.line();
        for (int i = row.start(); i < Math.min(row.end(), row.start() + 40); i++) {
            char c = line.charAt(i);
            if (c == '＝' || c == '=' || c == '≦' || c == '≧' || c == '×' || c == '÷') {
                return true;
            }
        }
        return isLatin(row.first())
                || row.startsWith("式中")
                || row.startsWith("其中")
                || row.startsWith("註")
                || row.startsWith("單位");
    }

    /// 前項, 前二項, 第一項, 本條: only a 項 begins with them.
    private static boolean refersToParagraph(Row row) {
        int at = row.start();
        for (String before : new String[] {"依", "違反", "有"}) {
            if (row.startsWith(before)) {
                at += before.length();
                break;
            }
        }
        String line = row.line();
        if (at + 2 > row.end()) {
            return false;
        }
        char c = line.charAt(at);
        if (c == '本') {
            return line.charAt(at + 1) == '條';
        }
        if (c != '前' && c != '第') {
            return false;
        }
        at++;
        while (at < row.end() && Numeral.isDigitOrUnit(line.charAt(at))) {
            at++;
        }
        return at < row.end() && line.charAt(at) == '項';
    }

    private void beginParagraph(int indent) {
        if (open.size() > 1) {
            suspended.clear();
            suspended.addAll(open);
            paragraphsWhenSuspended = paragraphs.size();
        }
        OpenNode paragraph = OpenNode.paragraph(paragraphs.size() + 1, indent);
        paragraphs.add(paragraph);
        open.clear();
        open.add(paragraph);
    }
}
