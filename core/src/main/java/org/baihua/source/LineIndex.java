package org.baihua.source;

import java.util.List;

/// Finds the line and the place of any offset of a document in logarithmic time.
public final class LineIndex {

    private final String file;
    private final List<Line> lines;

    private LineIndex(String file, List<Line> lines) {
        this.file = file;
        this.lines = lines;
    }

    public static LineIndex of(SourceDocument document) {
        return new LineIndex(document.name(), document.lines());
    }

    public List<Line> lines() {
        return lines;
    }

    /// The line that holds the code unit at `offset`; the last line for an offset at the very end.
    ///
    /// @throws IllegalArgumentException when the document has no line
    public Line lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        if (high < 0) {
            throw new IllegalArgumentException("no line at " + offset + " in an empty document");
        }
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    /// The place of the code unit at `offset`, as shown to people. An offset of -1 is the whole
    /// file.
    public Place placeAt(int offset) {
        if (offset < 0 || lines.isEmpty()) {
            return Place.inFile(file);
        }
        Line line = lineAt(offset);
        int within = Math.clamp(offset - line.span().start(), 0, line.text().length());
        return new Place(
                file, line.page(), line.number(), line.text().codePointCount(0, within) + 1);
    }
}
