package org.baihua.parse.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Knows whether a line stands in the middle of a sentence, because the file breaks its lines at
/// the margin. Such a line may end like a title by chance: 「…應附修正說明」, with 「及圖式。」 on the next.
final class BrokenLines {

    private static final int NARROWEST = 32;
    private static final int WIDEST = 400;
    private static final int UNKNOWN = -1;
    private static final int NOT_BROKEN = Integer.MAX_VALUE;

    private final List<Flow.Piece> flow;
    private int margin = UNKNOWN;

    BrokenLines(List<Flow.Piece> flow) {
        this.flow = flow;
    }

    /// Whether the line that is piece `at` goes on with the one above, or on the one below.
    boolean inSentence(int at) {
        String line = text(at);
        String above = text(at - 1);
        if (line == null) {
            return false;
        }
        if (above != null && isFull(above) && !endsSentence(above)) {
            return true;
        }
        String below = text(at + 1);
        return isFull(line) && below != null && !Glyphs.isBlank(below);
    }

    private @Nullable String text(int at) {
        return at >= 0
                        && at < flow.size()
                        && flow.get(at) instanceof Flow.Piece.Text(var line, var title)
                ? line.text()
                : null;
    }

    private boolean isFull(String line) {
        return width(line) >= margin() - 2;
    }

    private static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && Glyphs.isBlank(line.charAt(end - 1))) {
            end--;
        }
        return end == 0 || "。：；」）)".indexOf(line.charAt(end - 1)) >= 0;
    }

    /// The width at which most lines are broken. Looked for when it is first asked for, which for
    /// most laws is never.
    private int margin() {
        if (margin != UNKNOWN) {
            return margin;
        }
        int[] lines = new int[WIDEST + 1];
        int all = 0;
        for (int i = 0; i < flow.size(); i++) {
            String line = text(i);
            int width = line == null ? 0 : width(line);
            if (width > 0) {
                lines[Math.min(width, WIDEST)]++;
                all++;
            }
        }
        int best = NARROWEST;
        for (int width = NARROWEST; width < WIDEST; width++) {
            best = lines[width] >= lines[best] ? width : best;
        }
        int full = lines[best] + lines[best - 1] + lines[best - 2];
        int wider = 0;
        for (int width = best + 3; width <= WIDEST; width++) {
            wider += lines[width];
        }
        margin = full >= 4 && full * 6 >= all && wider * 4 <= full ? best : NOT_BROKEN;
        return margin;
    }

    /// In half-width columns; only as far as a margin can be.
    private static int width(String line) {
        int width = 0;
        for (int i = 0; i < line.length() && width <= WIDEST; i++) {
            width += line.charAt(i) < 0x80 ? 1 : 2;
        }
        return width;
    }
}
