package org.baihua.read.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.baihua.source.Line;
import org.baihua.source.Mark;
import org.baihua.source.Revision;
import org.baihua.source.SourceBuilder;
import org.baihua.source.Span;

/// Puts the visible text of one paragraph together and hands it on as lines.
///
/// A paragraph of a file becomes no line when it shows nothing, several lines when it holds line
/// breaks, and two paragraphs become one line when the mark between them is deleted or hidden. What
/// stands beside the text (tracked changes, comments, notes, hidden text) is kept with its position
/// until the line that it belongs to has a number.
///
/// A line's address tells where its characters stand in the file: segments `e:a-b`, separated by
/// commas, each saying that the next `b - a` code units of the line are the code units `[a, b)` of
/// the character data directly inside the `e`th element of the main part (0-based, counted by start
/// tags); `+n` says that the next `n` code units (an automatic number, a tab, a symbol) do not
/// stand in the file as character data.
public final class LineAssembler {

    private final SourceBuilder builder;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Mark.Kind, Integer> openMarks = new EnumMap<>(Mark.Kind.class);
    private final List<Pending> pending = new ArrayList<>();

    /// `length` code units at `at` in the text stand at `origin` in an element, or nowhere (-1).
    private record Piece(int at, int length, int element, int origin) {}

    private record Pending(int at, IntConsumer onLine) {}

    /// A stretch of the paragraph that became a line.
    private record Cut(int from, int to, int offset, int line) {}

    /// A tracked change, possibly one whose end has not come yet.
    public static final class OpenRevision {
        private final Revision.Kind kind;
        private final String author;
        private final String date;
        private final boolean shown;
        private final StringBuilder content = new StringBuilder();

        /// Where it begins and ends in the paragraph at hand.
        private int start;

        private int end;

        /// Where it stands in the document, as far as that is settled.
        private int offset = -1;

        private int offsetEnd = -1;
        private int line;

        private OpenRevision(
                Revision.Kind kind, String author, String date, boolean shown, int start) {
            this.kind = kind;
            this.author = author;
            this.date = date;
            this.shown = shown;
            this.start = start;
        }

        private Revision finished() {
            Span span = offset < 0 ? null : new Span(offset, offsetEnd);
            return new Revision(kind, author, date, content.toString(), span, line);
        }
    }

    /// All tracked changes in the order in which they begin.
    private final List<OpenRevision> revisions = new ArrayList<>();

    /// Those that have no place in the document yet.
    private final List<OpenRevision> unsettled = new ArrayList<>();

    /// Those whose end has not come yet.
    private final List<OpenRevision> open = new ArrayList<>();

    public LineAssembler(SourceBuilder builder) {
        this.builder = builder;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    /// Whether nothing at all waits to be handed on.
    public boolean isIdle() {
        return text.isEmpty() && pending.isEmpty();
    }

    /// Appends text that a reader sees; `\n` ends a line.
    ///
    /// @param element the element in whose character data it stands, or -1
    /// @param origin where in that character data it begins
    public void append(String shown, int element, int origin, Set<Mark.Kind> look) {
        if (shown.isEmpty()) {
            return;
        }
        unseen(shown);
        int at = text.length();
        text.append(shown);
        mark(shown, at, look);
        if (!pieces.isEmpty()) {
            Piece last = pieces.getLast();
            boolean goesOn =
                    last.element == element && (element < 0 || last.origin + last.length == origin);
            if (goesOn) {
                pieces.set(
                        pieces.size() - 1,
                        new Piece(last.at, last.length + shown.length(), element, last.origin));
                return;
            }
        }
        pieces.add(new Piece(at, shown.length(), element, origin));
    }

    /// A mark ends with its line, so that every mark lies in one line.
    private void mark(String shown, int at, Set<Mark.Kind> look) {
        int from = 0;
        while (from <= shown.length()) {
            int cut = shown.indexOf('\n', from);
            int to = cut < 0 ? shown.length() : cut;
            for (Mark.Kind kind : Mark.Kind.values()) {
                if (look.contains(kind) && from < to) {
                    openMarks.putIfAbsent(kind, at + from);
                } else if (!look.contains(kind)) {
                    closeMark(kind, at + from);
                }
                if (cut >= 0) {
                    closeMark(kind, at + to);
                }
            }
            if (cut < 0) {
                break;
            }
            from = cut + 1;
        }
    }

    /// Text of a tracked change that the chosen reading does not show.
    public void unseen(String content) {
        for (OpenRevision each : open) {
            each.content.append(content);
        }
    }

    /// Calls `action` with the number of the line that the present position ends up in or next to.
    public void atLine(IntConsumer action) {
        pending.add(new Pending(text.length(), action));
    }

    /// Begins a tracked change; text appended until [#end] belongs to it.
    public OpenRevision begin(Revision.Kind kind, String author, String date, boolean shown) {
        OpenRevision begun = new OpenRevision(kind, author, date, shown, text.length());
        open.add(begun);
        revisions.add(begun);
        unsettled.add(begun);
        return begun;
    }

    public void end(OpenRevision revision) {
        revision.end = text.length();
        open.remove(revision);
    }

    /// A tracked paragraph mark.
    public void mark(Revision.Kind kind, String author, String date) {
        OpenRevision begun = begin(kind, author, date, false);
        begun.content.append('\n');
        end(begun);
    }

    /// Hands the tracked changes on, once everything has been flushed.
    public void finish() {
        open.clear();
        for (OpenRevision revision : revisions) {
            builder.revision(revision.finished());
        }
        revisions.clear();
    }

    /// Hands the paragraph on as lines, the first one with its automatic number in front, and
    /// begins a new one. A tracked change that is still open goes on in the next paragraph.
    public void flush(String label) {
        int end = text.length();
        for (Mark.Kind kind : Mark.Kind.values()) {
            closeMark(kind, end);
        }
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::kind));
        List<Cut> cuts = new ArrayList<>();
        Cursor cursor = new Cursor();
        int from = 0;
        boolean first = true;
        while (from <= end) {
            int cut = text.indexOf("\n", from);
            int to = cut < 0 ? end : cut;
            String prefix = first ? label : "";
            first = false;
            if (to > from || !prefix.isEmpty()) {
                int offset = builder.nextOffset() + prefix.length();
                Line line =
                        builder.line(
                                prefix + text.substring(from, to),
                                0,
                                prefix.length(),
                                marksIn(cursor, from, to, prefix.length()),
                                address(cursor, from, to, prefix.length()));
                cuts.add(new Cut(from, to, offset, line.number()));
            }
            if (cut < 0) {
                break;
            }
            from = cut + 1;
        }
        settle(cuts);
        text.setLength(0);
        pieces.clear();
        marks.clear();
        pending.clear();
    }

    /// Where marks and pieces have been used up to; lines are cut in order, so that no list is
    /// walked twice.
    private static final class Cursor {
        private int piece;
        private int mark;
    }

    private List<Mark> marksIn(Cursor cursor, int from, int to, int shift) {
        List<Mark> found = new ArrayList<>();
        while (cursor.mark < marks.size() && marks.get(cursor.mark).span().start() < to) {
            Mark mark = marks.get(cursor.mark++);
            found.add(new Mark(mark.span().shift(shift - from), mark.kind()));
        }
        return found;
    }

    private String address(Cursor cursor, int from, int to, int labelLength) {
        StringBuilder address = new StringBuilder();
        boolean inFile = false;
        if (labelLength > 0) {
            address.append('+').append(labelLength);
        }
        while (cursor.piece < pieces.size()) {
            Piece piece = pieces.get(cursor.piece);
            int start = Math.max(piece.at, from);
            int stop = Math.min(piece.at + piece.length, to);
            if (start < stop) {
                if (!address.isEmpty()) {
                    address.append(',');
                }
                if (piece.element < 0) {
                    address.append('+').append(stop - start);
                } else {
                    inFile = true;
                    int origin = piece.origin + start - piece.at;
                    address.append(piece.element).append(':').append(origin).append('-');
                    address.append(origin + stop - start);
                }
            }
            if (piece.at + piece.length > to) {
                break;
            }
            cursor.piece++;
        }
        return inFile ? address.toString() : "";
    }

    private void closeMark(Mark.Kind kind, int end) {
        Integer start = openMarks.remove(kind);
        if (start != null && start < end) {
            marks.add(new Mark(new Span(start, end), kind));
        }
    }

    private void settle(List<Cut> cuts) {
        int before = Math.max(1, builder.nextLine() - 1);
        for (Pending each : pending) {
            int at = cutAt(cuts, each.at);
            each.onLine.accept(at < 0 ? before : cuts.get(at).line);
        }
        List<OpenRevision> goOn = new ArrayList<>();
        for (OpenRevision each : unsettled) {
            boolean isOpen = open.contains(each);
            if (isOpen) {
                each.end = text.length();
                each.content.append('\n');
                goOn.add(each);
            }
            int at = cutAt(cuts, each.start);
            if (each.line == 0) {
                each.line = at < 0 ? before : cuts.get(at).line;
            }
            if (each.shown && each.start < each.end && at >= 0) {
                Cut firstCut = cuts.get(at);
                Cut lastCut = cuts.get(cutAt(cuts, each.end));
                int begins = firstCut.offset + Math.max(0, each.start - firstCut.from);
                int ends = lastCut.offset + Math.min(lastCut.to, each.end) - lastCut.from;
                if (begins < ends) {
                    each.offset = each.offset < 0 ? begins : each.offset;
                    each.offsetEnd = ends;
                }
            }
            each.start = 0;
        }
        unsettled.clear();
        unsettled.addAll(goOn);
    }

    /// The first line that ends at or after a position, or the last one; -1 when there is none.
    private static int cutAt(List<Cut> cuts, int position) {
        int low = 0;
        int high = cuts.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts.get(middle).to < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
