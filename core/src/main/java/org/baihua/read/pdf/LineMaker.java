package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.baihua.read.MarkedText;
import org.baihua.source.Mark;

/// Puts glyphs together into lines, in the order in which the page paints them.
///
/// The order is never changed: a page paints a cell before the next, and sorting by position would
/// interleave the columns.
final class LineMaker {

    private final int page;
    private final Underlines underlines;

    private final boolean recognized;

    LineMaker(int page, Underlines underlines) {
        this(page, underlines, false);
    }

    /// @param recognized whether the text came from optical recognition
    LineMaker(int page, Underlines underlines, boolean recognized) {
        this.page = page;
        this.underlines = underlines;
        this.recognized = recognized;
    }

    List<VisualLine> lines(List<Glyph> glyphs) {
        return lines(glyphs, Float.MAX_VALUE);
    }

    /// @param widest gap within a line, in widths of a character; a wider one parts it
    List<VisualLine> lines(List<Glyph> glyphs, float widest) {
        List<VisualLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        float right = 0;
        float base = 0;
        float size = 0;
        for (Glyph glyph : glyphs) {
            if (!line.isEmpty()) {
                float larger = Math.max(size, glyph.size());
                boolean sameBase = Math.abs(glyph.base() - base) < larger * 0.5f;
                boolean onward =
                        glyph.start() > right - larger * 1.2f
                                && (glyph.isSpace() || glyph.start() - right < larger * widest);
                if (!sameBase || !onward) {
                    add(lines, line);
                    line = new ArrayList<>();
                }
            }
            if (line.isEmpty() || glyph.size() > size) {
                size = glyph.size();
                base = glyph.base();
            }
            if (line.isEmpty()) {
                right = glyph.end();
            }
            right = glyph.isSpace() && widest < 9 ? right : Math.max(right, glyph.end());
            line.add(glyph);
        }
        add(lines, line);
        return lines;
    }

    private void add(List<VisualLine> lines, List<Glyph> glyphs) {
        int from = 0;
        int to = glyphs.size();
        while (from < to && isBlank(glyphs.get(from)) && !isIndent(glyphs.get(from))) {
            from++;
        }
        while (to > from && isBlank(glyphs.get(to - 1))) {
            to--;
        }
        if (from < to) {
            lines.add(line(glyphs.subList(from, to)));
        }
    }

    private static boolean isBlank(Glyph glyph) {
        return glyph.text().isEmpty() || glyph.isSpace();
    }

    /// The ideographic spaces that begin a 項.
    private static boolean isIndent(Glyph glyph) {
        return glyph.text().equals("　");
    }

    private VisualLine line(List<Glyph> glyphs) {
        float spread = spread(glyphs);
        boolean spaced = isSpacedOut(glyphs);
        MarkedText text = new MarkedText();
        Glyph before = null;
        float size = 0;
        boolean apart = true;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            size = Math.max(size, glyph.size());
            apart &= glyph.apart();
            if (glyph.text().isEmpty()) {
                before = glyph;
                continue;
            }
            if (glyph.isSpace() && isSpurious(glyphs, i, spaced)) {
                continue;
            }
            Set<Mark.Kind> look = underlines.of(glyph);
            if (recognized) {
                look.add(Mark.Kind.RECOGNIZED);
            }
            if (before != null && !glyph.isSpace() && !before.isSpace()) {
                text.append(gap(before, glyph, spread), EnumSet.noneOf(Mark.Kind.class));
            }
            text.append(glyph.text(), look);
            before = glyph;
        }
        Glyph first = glyphs.getFirst();
        Glyph last = glyphs.getLast();
        return new VisualLine(
                text.text(),
                text.marks(),
                first.start(),
                Math.max(last.end(), first.end()),
                first.base(),
                size,
                unbreakable(glyphs),
                page,
                first.content(),
                apart);
    }

    /// The width of what cannot be parted at the start of a line: a word, or a character with the
    /// marks that may not begin a line.
    private static float unbreakable(List<Glyph> glyphs) {
        int end = 1;
        while (end < glyphs.size() && end < 40 && !isBreak(glyphs.get(end - 1), glyphs.get(end))) {
            end++;
        }
        return glyphs.get(end - 1).end() - glyphs.getFirst().start();
    }

    private static boolean isBreak(Glyph before, Glyph after) {
        if (before.isSpace() || after.isSpace()) {
            return true;
        }
        int a = last(before);
        int b = after.text().isEmpty() ? ' ' : after.text().codePointAt(0);
        if (NO_START.indexOf(b) >= 0 || NO_END.indexOf(a) >= 0) {
            return false;
        }
        return isWide(a) || isWide(b);
    }

    private static final String NO_START = "，。、；：？！」』）〕】》〉…—,.;:?!)]}%％";
    private static final String NO_END = "「『（〔【《〈([{$＄";

    /// The usual distance between neighbours: above zero where a line is justified.
    private static float spread(List<Glyph> glyphs) {
        float[] gaps = new float[Math.max(0, glyphs.size() - 1)];
        int count = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (!glyphs.get(i).isSpace() && !glyphs.get(i - 1).isSpace()) {
                gaps[count++] = glyphs.get(i).start() - glyphs.get(i - 1).end();
            }
        }
        if (count < 3) {
            return 0;
        }
        Arrays.sort(gaps, 0, count);
        return Math.max(0, gaps[count / 2]);
    }

    /// Blank paper between two characters that stands for a space.
    private static String gap(Glyph before, Glyph glyph, float spread) {
        float gap = glyph.start() - before.end() - spread;
        float size = Math.max(before.size(), glyph.size());
        boolean wide = isWide(last(before)) || isWide(glyph.text().codePointAt(0));
        if (!wide) {
            return gap > size * 0.2f ? " " : "";
        }
        if (gap < size * 0.75f) {
            return "";
        }
        return gap < size * 1.6f ? "　" : "　　";
    }

    private static int last(Glyph glyph) {
        return glyph.text().isEmpty() ? ' ' : glyph.text().codePointBefore(glyph.text().length());
    }

    /// A space between Chinese characters that takes no room on the paper, or that stands between
    /// all characters of a justified line.
    private static boolean isSpurious(List<Glyph> glyphs, int at, boolean spaced) {
        Glyph glyph = glyphs.get(at);
        if (at == 0 || at == glyphs.size() - 1 || glyph.text().equals("　")) {
            return false;
        }
        Glyph before = glyphs.get(at - 1);
        Glyph after = glyphs.get(at + 1);
        if (before.isSpace()
                || after.isSpace()
                || !isWide(last(before))
                || after.text().isEmpty()
                || !isWide(after.text().codePointAt(0))) {
            return false;
        }
        return spaced || after.start() - before.end() < glyph.size() * 0.12f;
    }

    private static boolean isSpacedOut(List<Glyph> glyphs) {
        int pairs = 0;
        int spaces = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.text().equals(" ")) {
                spaces++;
            } else if (!glyph.text().isEmpty() && isWide(glyph.text().codePointAt(0))) {
                pairs++;
            }
        }
        return pairs >= 10 && spaces * 10 >= pairs * 6;
    }

    static boolean isWide(int c) {
        return c >= 0x2e80 && c < 0xd800
                || c >= 0xf900 && c < 0xfb00
                || c >= 0xfe30 && c < 0xfe50
                || c >= 0xff00 && c < 0xffef
                || c >= 0x20000;
    }
}
