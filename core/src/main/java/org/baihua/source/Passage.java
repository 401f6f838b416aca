package org.baihua.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Text that still knows where it came from.
///
/// A sentence of law may be broken over two lines, two pages or two table rows of its file. A
/// passage holds the joined text and, for each stretch of it, the place in [SourceDocument#text()]
/// where that stretch stood, so that every word that leaves the program can be traced to the place
/// where it came in.
///
/// @param text the joined text
/// @param pieces the stretches in text order; they do not overlap, and text outside all of them (a
///   space that joining put in) came from nowhere
public record Passage(String text, List<Piece> pieces) {

    /// The passage without text.
    public static final Passage EMPTY = new Passage("", List.of());

    /// One stretch: `length` code units at `at` in the passage stood at `origin` in the source.
    public record Piece(int at, int origin, int length) {

        public Piece {
            if (at < 0 || origin < 0 || length <= 0) {
                throw new IllegalArgumentException("piece " + at + "/" + origin + "/" + length);
            }
        }

        /// What of it stands in `[start, end)` of the passage, counted from `start`; null when
        /// nothing does.
        private @Nullable Piece between(int start, int end) {
            int from = Math.max(at, start);
            int to = Math.min(at + length, end);
            return from < to ? new Piece(from - start, origin + from - at, to - from) : null;
        }
    }

    public Passage {
        pieces = List.copyOf(pieces);
        int last = 0;
        // Passages are made by the ten thousand, most with one piece: no iterator for each.
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.at < last || piece.at + piece.length > text.length()) {
                throw new IllegalArgumentException(
                        "piece at " + piece.at + " does not fit the text");
            }
            last = piece.at + piece.length;
        }
    }

    /// Text that stood in one stretch, from `origin` on.
    public static Passage at(String text, int origin) {
        return text.isEmpty()
                ? EMPTY
                : new Passage(text, List.of(new Piece(0, origin, text.length())));
    }

    /// Text that did not come from a file.
    public static Passage untraced(String text) {
        return text.isEmpty() ? EMPTY : new Passage(text, List.of());
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    /// The part `[start, end)` of this passage.
    public Passage sub(int start, int end) {
        if (start == 0 && end == text.length()) {
            return this;
        }
        String part = text.substring(start, end);
        if (pieces.size() == 1) {
            Piece piece = pieces.getFirst().between(start, end);
            return new Passage(part, piece == null ? List.of() : List.of(piece));
        }
        List<Piece> kept = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece inside = piece.between(start, end);
            if (inside != null) {
                kept.add(inside);
            }
        }
        return new Passage(part, kept);
    }

    /// This passage without white space (full-width included) at both ends.
    public Passage strip() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return sub(start, end);
    }

    /// The passages one after the other, with `separator` between them.
    public static Passage join(String separator, List<Passage> passages) {
        if (passages.size() == 1) {
            return passages.getFirst();
        }
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (i > 0) {
                text.append(separator);
            }
            int at = text.length();
            for (Piece piece : passages.get(i).pieces) {
                pieces.add(new Piece(piece.at + at, piece.origin, piece.length));
            }
            text.append(passages.get(i).text);
        }
        return new Passage(text.toString(), pieces);
    }

    /// Where the code unit at `offset` stood in the source, or -1 when it came from nowhere.
    public int originOf(int offset) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (offset < piece.at) {
                return -1;
            }
            if (offset < piece.at + piece.length) {
                return piece.origin + offset - piece.at;
            }
        }
        return -1;
    }

    /// The smallest range of the source that covers `[start, end)` of this passage, or null when
    /// none of it came from a file. For a passage joined out of order the range runs from its
    /// lowest to its highest origin.
    public @Nullable Span originOf(int start, int end) {
        int low = Integer.MAX_VALUE;
        int high = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int from = Math.max(piece.at, start);
            int to = Math.min(piece.at + piece.length, end);
            if (from < to) {
                low = Math.min(low, piece.origin + from - piece.at);
                high = Math.max(high, piece.origin + to - piece.at);
            }
        }
        return high < 0 ? null : new Span(low, high);
    }

    @Override
    public String toString() {
        return text;
    }
}
