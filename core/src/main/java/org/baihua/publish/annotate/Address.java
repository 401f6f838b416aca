package org.baihua.publish.annotate;

import java.util.ArrayList;
import java.util.List;
import org.baihua.source.Line;
import org.baihua.source.LineIndex;
import org.baihua.source.Span;
import org.jspecify.annotations.Nullable;

/// Finds words of the text in the XML that they were read from, by the addresses of their lines.
///
/// A line's address holds segments separated by commas: `e:a-b` says that the next `b - a` code
/// units of the line are the code units `[a, b)` of the character data directly inside the `e`th
/// element of the main part, `+n` that the next `n` code units do not stand in the file.
final class Address {

    /// A place between two code units of an element's character data.
    ///
    /// @param element how many start tags come before the element's own
    record Point(int element, int offset) {}

    /// From the first to after the last character of some words.
    record Range(Point start, Point end) {}

    private record Segment(int at, int length, int element, int origin) {}

    private Address() {}

    /// Where a stretch of the text stands in the file, or null when none of it does.
    static @Nullable Range of(LineIndex index, Span span) {
        Point start = null;
        Point end = null;
        List<Line> lines = index.lines();
        if (lines.isEmpty()) {
            return null;
        }
        int number = index.lineAt(span.start()).number() - 1;
        while (number < lines.size() && lines.get(number).span().start() < span.end()) {
            Line line = lines.get(number++);
            for (Segment segment : parse(line.address())) {
                int from = line.span().start() + segment.at;
                int first = Math.max(from, span.start());
                int last = Math.min(from + segment.length, span.end());
                if (segment.element < 0 || first >= last) {
                    continue;
                }
                if (start == null) {
                    start = new Point(segment.element, segment.origin + first - from);
                }
                end = new Point(segment.element, segment.origin + last - from);
            }
        }
        return start == null || end == null ? null : new Range(start, end);
    }

    private static List<Segment> parse(String address) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (String part : address.isEmpty() ? new String[0] : address.split(",", -1)) {
            int colon = part.indexOf(':');
            int length;
            if (colon < 0) {
                length = Integer.parseInt(part.substring(1));
                segments.add(new Segment(at, length, -1, 0));
            } else {
                int dash = part.indexOf('-', colon);
                int from = Integer.parseInt(part.substring(colon + 1, dash));
                length = Integer.parseInt(part.substring(dash + 1)) - from;
                int element = Integer.parseInt(part.substring(0, colon));
                segments.add(new Segment(at, length, element, from));
            }
            at += length;
        }
        return segments;
    }
}
