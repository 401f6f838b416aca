package org.baihua.parse.draft;

import java.util.List;
import org.baihua.source.Passage;

/// Decides whether a table's row goes on with the row above: an article that a page break cut in
/// two, or an explanation that ran over.
final class Continuation {

    private Continuation() {}

    static boolean of(
            RawRow above, RawRow row, SideText.Style proposedStyle, SideText.Style currentStyle) {
        boolean noProposed = RawRow.blank(row.proposed());
        boolean noCurrent = RawRow.blank(row.current());
        if (!RawRow.blank(row.label())) {
            return false;
        }
        if (noProposed && noCurrent) {
            return explanationGoesOn(above.explanation(), row.explanation());
        }
        if (proposedStyle != SideText.Style.ARTICLES && currentStyle != SideText.Style.ARTICLES) {
            return false;
        }
        if (!RawRow.blank(row.explanation()) && begun(above, row)) {
            return false;
        }
        return goesOn(above.proposed(), row.proposed()) && goesOn(above.current(), row.current());
    }

    /// Sides that hold only a picture leave a row with nothing but an explanation, and such a row
    /// is a row of its own. An explanation that ran over begins in the middle of something.
    private static boolean explanationGoesOn(List<Passage> above, List<Passage> below) {
        if (RawRow.blank(above) || breaksOff(above, below)) {
            return true;
        }
        for (Passage line : below) {
            if (Glyphs.isBlank(line.text())) {
                continue;
            }
            ArticleLabel label = ArticleLabel.point(line);
            return label != null && label.number().main() > 1;
        }
        return true;
    }

    /// A row with its own explanation is a row of its own, unless the text above breaks off in the
    /// middle of a sentence.
    private static boolean begun(RawRow above, RawRow row) {
        return !breaksOff(above.proposed(), row.proposed())
                && !breaksOff(above.current(), row.current());
    }

    private static boolean breaksOff(List<Passage> above, List<Passage> below) {
        String end = lastWords(above);
        return !end.isEmpty()
                && !RawRow.blank(below)
                && "。」）)：".indexOf(end.charAt(end.length() - 1)) < 0;
    }

    /// The last line with words, blanks out. Only that line: a cell may go on over thousands of
    /// rows.
    private static String lastWords(List<Passage> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!Glyphs.isBlank(lines.get(i).text())) {
                return Glyphs.squeeze(lines.get(i).text());
            }
        }
        return "";
    }

    private static boolean goesOn(List<Passage> above, List<Passage> below) {
        if (RawRow.blank(below)) {
            return true;
        }
        if (RawRow.blank(above)) {
            return false;
        }
        for (Passage line : below) {
            String head = Glyphs.squeeze(line.text());
            if (!head.isEmpty()) {
                return !Headings.begins(head)
                        && (!Placeholders.core(head).isEmpty() || head.equals("。"))
                        && ArticleLabel.article(line, true) == null;
            }
        }
        return true;
    }
}
