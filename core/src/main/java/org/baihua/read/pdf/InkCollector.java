package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.baihua.source.Hidden;
import org.jspecify.annotations.Nullable;

/// Takes down what a page paints, in the page's own coordinates, and turns it upright at the end.
///
/// Upright is decided by the direction in which most characters advance, so that turned pages,
/// tables printed sideways and columns of vertical writing all read from left to right.
final class InkCollector {

    /// One glyph in the page's coordinates: y upwards, `(dx, dy)` its advance.
    record Raw(
            String text,
            float x,
            float y,
            float dx,
            float dy,
            float size,
            int content,
            boolean apart,
            boolean invisible,
            boolean white,
            boolean trusted) {

        /// Quarter turns against the clock, or -1 for a direction of its own.
        int turn() {
            float length = (float) Math.hypot(dx, dy);
            if (Math.abs(dy) < length * 0.05) {
                return dx >= 0 ? 0 : 2;
            }
            if (Math.abs(dx) < length * 0.05) {
                return dy >= 0 ? 1 : 3;
            }
            return -1;
        }
    }

    /// A filled area or a picture.
    private record Patch(
            double left,
            double bottom,
            double right,
            double top,
            boolean white,
            boolean opaque,
            int order) {}

    private record Segment(double x1, double y1, double x2, double y2) {}

    /// Drawings have more areas than anybody hides text under.
    private static final int MOST_PATCHES = 2_000;

    private final PDRectangle frame;
    private final List<Raw> raws = new ArrayList<>();
    private final List<Integer> orders = new ArrayList<>();
    private final List<Patch> patches = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final Map<Long, List<Raw>> printed = new HashMap<>();
    private double images;
    private int order;
    private int faults;

    InkCollector(PDRectangle frame) {
        this.frame = frame;
    }

    void fault() {
        faults++;
    }

    /// How many operators of the page were wrong.
    int faults() {
        return faults;
    }

    int glyphs() {
        return raws.size();
    }

    void glyph(Raw raw) {
        order++;
        if (isOverprint(raw)) {
            return;
        }
        raws.add(raw);
        orders.add(order);
    }

    /// Bold made by printing the same character twice, a hair apart.
    private boolean isOverprint(Raw raw) {
        if (raw.text.isBlank()) {
            return false;
        }
        float near = Math.max(0.3f, raw.size * 0.12f);
        long column = Math.round(raw.x / 4.0);
        long row = Math.round(raw.y / 4.0);
        for (long c = column - 1; c <= column + 1; c++) {
            for (long r = row - 1; r <= row + 1; r++) {
                for (Raw other : printed.getOrDefault(c << 32 ^ r & 0xffffffffL, List.of())) {
                    if (other.text.equals(raw.text)
                            && other.invisible == raw.invisible
                            && Math.abs(other.x - raw.x) < near
                            && Math.abs(other.y - raw.y) < near) {
                        return true;
                    }
                }
            }
        }
        List<Raw> here =
                printed.computeIfAbsent(column << 32 ^ row & 0xffffffffL, k -> new ArrayList<>(2));
        if (here.size() < 16) {
            here.add(raw);
        }
        return false;
    }

    void line(double x1, double y1, double x2, double y2) {
        segments.add(new Segment(x1, y1, x2, y2));
    }

    void fill(double left, double bottom, double right, double top, boolean white, boolean opaque) {
        order++;
        if (patches.size() < MOST_PATCHES) {
            patches.add(new Patch(left, bottom, right, top, white, opaque, order));
        }
    }

    void image(double x1, double y1, double x2, double y2, boolean stencil) {
        double left = Math.min(x1, x2);
        double right = Math.max(x1, x2);
        double bottom = Math.min(y1, y2);
        double top = Math.max(y1, y2);
        double area = (double) frame.getWidth() * frame.getHeight();
        images += area <= 0 ? 0 : Math.min(1, (right - left) * (top - bottom) / area);
        fill(left, bottom, right, top, false, !stencil);
    }

    /// The page as its text runs: one sheet of ink for each direction of text, the main one first.
    /// A page without text is one sheet.
    List<Ink> sheets(int page) {
        int[] counts = new int[4];
        StringBuilder slanted = new StringBuilder();
        for (Raw raw : raws) {
            if (raw.turn() < 0) {
                slanted.append(raw.text);
            } else if (!raw.text.isBlank()) {
                counts[raw.turn()]++;
            }
        }
        int main = 0;
        for (int i = 1; i < 4; i++) {
            main = counts[i] > counts[main] ? i : main;
        }
        List<Ink> sheets = new ArrayList<>();
        sheets.add(sheet(page, main, slanted.toString()));
        for (int i = 0; i < 4; i++) {
            if (i != main && counts[i] > 0) {
                sheets.add(sheet(page, i, ""));
            }
        }
        return sheets;
    }

    private Ink sheet(int page, int turn, String slanted) {
        List<Glyph> glyphs = new ArrayList<>();
        int invisible = 0;
        for (int i = 0; i < raws.size(); i++) {
            if (raws.get(i).turn() == turn) {
                invisible += raws.get(i).invisible ? 1 : 0;
                glyphs.add(upright(raws.get(i), turn, orders.get(i)));
            }
        }
        // Invisible text over a picture is what a scanner's recognition wrote: it is the text.
        boolean layer = invisible * 2 > glyphs.size() && images > 0.3;
        if (layer) {
            glyphs.replaceAll(glyph -> glyph.unseen() == null ? glyph : glyph.unseen(null));
        }
        return new Ink(page, box(turn), glyphs, slanted, rules(turn), images, layer);
    }

    private float x(double x, double y, int turn) {
        double across = x - frame.getLowerLeftX();
        double up = y - frame.getLowerLeftY();
        return (float)
                switch (turn) {
                    case 0 -> across;
                    case 1 -> up;
                    case 2 -> frame.getWidth() - across;
                    default -> frame.getHeight() - up;
                };
    }

    private float y(double x, double y, int turn) {
        double across = x - frame.getLowerLeftX();
        double up = y - frame.getLowerLeftY();
        return (float)
                switch (turn) {
                    case 0 -> frame.getHeight() - up;
                    case 1 -> across;
                    case 2 -> up;
                    default -> frame.getWidth() - across;
                };
    }

    private Box box(int turn) {
        return turn % 2 == 0
                ? new Box(0, 0, frame.getWidth(), frame.getHeight())
                : new Box(0, 0, frame.getHeight(), frame.getWidth());
    }

    private Glyph upright(Raw raw, int turn, int when) {
        float start = x(raw.x, raw.y, turn);
        float end = x(raw.x + raw.dx, raw.y + raw.dy, turn);
        return new Glyph(
                raw.text,
                Math.min(start, end),
                Math.max(start, end),
                y(raw.x, raw.y, turn),
                Math.max(raw.size, 0.5f),
                raw.content,
                raw.apart,
                unseen(raw, when),
                when,
                raw.trusted);
    }

    private Hidden.@Nullable Kind unseen(Raw raw, int when) {
        if (raw.invisible) {
            return Hidden.Kind.HIDDEN;
        }
        double x = raw.x + raw.dx / 2;
        double y = raw.y + raw.dy / 2 + (Math.abs(raw.dx) > Math.abs(raw.dy) ? raw.size * 0.3 : 0);
        boolean onDark = false;
        for (Patch patch : patches) {
            boolean under =
                    x >= patch.left && x <= patch.right && y >= patch.bottom && y <= patch.top;
            if (under && patch.order > when && patch.opaque) {
                return Hidden.Kind.COVERED;
            }
            if (under && patch.order < when) {
                onDark = !patch.white;
            }
        }
        return raw.white && !onDark ? Hidden.Kind.WHITE : null;
    }

    private List<Rule> rules(int turn) {
        List<Rule> rules = new ArrayList<>();
        for (Segment each : segments) {
            float x1 = x(each.x1, each.y1, turn);
            float y1 = y(each.x1, each.y1, turn);
            float x2 = x(each.x2, each.y2, turn);
            float y2 = y(each.x2, each.y2, turn);
            if (Math.abs(y1 - y2) < 1.5 && Math.abs(x1 - x2) > 0.5) {
                rules.add(new Rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
            } else if (Math.abs(x1 - x2) < 1.5 && Math.abs(y1 - y2) > 0.5) {
                rules.add(new Rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
            }
        }
        return rules;
    }
}
