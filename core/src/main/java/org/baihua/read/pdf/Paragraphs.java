package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.baihua.read.Wrapping;
import org.baihua.source.Mark;
import org.baihua.source.Span;

/// Joins the lines of the paper into logical lines: a line break that only the width of the paper
/// asked for is none.
final class Paragraphs {

    /// A logical line.
    record Paragraph(String text, List<Mark> marks, int page, int content) {}

    private Paragraphs() {}

    /// @param lines lines of one column, in order
    /// @param right x up to which lines of this column may run
    static List<Paragraph> join(List<VisualLine> lines, float right) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<VisualLine> open = new ArrayList<>();
        float leading = leading(lines);
        for (VisualLine line : lines) {
            if (!open.isEmpty() && !continues(open, line, right, leading)) {
                paragraphs.add(paragraph(open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(paragraph(open));
        }
        return paragraphs;
    }

    /// Joins the lines of what the file itself calls one paragraph: only a line that stops well
    /// before its end was broken by the writer.
    static List<Paragraph> joinTagged(List<VisualLine> lines, float right) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<VisualLine> open = new ArrayList<>();
        for (VisualLine line : lines) {
            if (!open.isEmpty()) {
                VisualLine last = open.getLast();
                boolean room = right - last.right() > line.first() + last.size() * 1.5f;
                if (room && (Wrapping.ends(last.text()) || Wrapping.beginsItem(line.text()))) {
                    paragraphs.add(paragraph(open));
                    open = new ArrayList<>();
                }
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(paragraph(open));
        }
        return paragraphs;
    }

    private static boolean continues(
            List<VisualLine> open, VisualLine next, float right, float leading) {
        VisualLine last = open.getLast();
        VisualLine first = open.getFirst();
        float size = last.size();
        boolean full = right - last.right() < next.first() + size * 0.35f;
        if (!full || Math.abs(next.size() - size) > size * 0.2f) {
            return false;
        }
        if (Wrapping.beginsItem(next.text()) || Wrapping.isIndented(next.text())) {
            return false;
        }
        if (next.page() == last.page()) {
            float down = next.base() - last.base();
            if (down < -size || down > size * 2.6f || leading > 0 && down > leading * 1.5f) {
                return false;
            }
        }
        if (open.size() > 1) {
            // The second line of a paragraph shows where its lines begin.
            float indent = next.left() - open.get(1).left();
            return indent < size * 1.2f || next.page() != last.page();
        }
        float indent = next.left() - first.left();
        return indent < size * 0.6f || isHanging(first) || next.page() != last.page();
    }

    /// Whether a paragraph's first line hangs over the others: an item, or a field such as 「主　　旨：」.
    private static boolean isHanging(VisualLine first) {
        int colon = first.text().indexOf('：');
        return Wrapping.beginsItem(first.text()) || colon > 0 && colon < 12;
    }

    /// The usual distance of baselines.
    private static float leading(List<VisualLine> lines) {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float down = lines.get(i).base() - lines.get(i - 1).base();
            if (lines.get(i).page() == lines.get(i - 1).page()
                    && down > lines.get(i).size() * 0.5f) {
                steps.add(down);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
    }

    private static Paragraph paragraph(List<VisualLine> lines) {
        VisualLine first = lines.getFirst();
        if (lines.size() == 1) {
            return new Paragraph(first.text(), first.marks(), first.page(), first.content());
        }
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        for (VisualLine line : lines) {
            String more = line.text().stripLeading();
            if (text.isEmpty()) {
                more = line.text();
            } else if (Wrapping.needsSpace(text.substring(text.length() - 1), more)) {
                text.append(' ');
            }
            int by = text.length() - (line.text().length() - more.length());
            for (Mark mark : line.marks()) {
                if (mark.span().start() + by >= text.length()) {
                    marks.add(new Mark(mark.span().shift(by), mark.kind()));
                }
            }
            text.append(more);
        }
        return new Paragraph(text.toString(), touching(marks), first.page(), first.content());
    }

    /// Marks that the line break parted become one again.
    private static List<Mark> touching(List<Mark> marks) {
        List<Mark> joined = new ArrayList<>();
        for (Mark mark : marks) {
            int with = -1;
            for (int i = joined.size() - 1; i >= 0 && i >= joined.size() - 4; i--) {
                if (joined.get(i).kind() == mark.kind()
                        && joined.get(i).span().end() == mark.span().start()) {
                    with = i;
                    break;
                }
            }
            if (with < 0) {
                joined.add(mark);
            } else {
                joined.set(
                        with,
                        new Mark(
                                new Span(joined.get(with).span().start(), mark.span().end()),
                                mark.kind()));
            }
        }
        return joined;
    }
}
