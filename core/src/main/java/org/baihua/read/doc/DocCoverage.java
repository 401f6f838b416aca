package org.baihua.read.doc;

import java.util.BitSet;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SubdocumentType;
import org.baihua.read.office.OfficeMessage;
import org.baihua.source.Diagnostic;
import org.baihua.source.Place;
import org.jspecify.annotations.Nullable;

/// Which characters of a file have been read.
///
/// The format has no checksum. What it has are counts: the header says how many characters each
/// flow holds, the piece table says where they lie. Damage to either, or to the tables that cut the
/// text into paragraphs and cells, leaves characters that nobody reads, and the counts show it.
/// Damage to the text itself shows in characters that no program writes.
final class DocCoverage {

    /// The piece table may count one paragraph mark more than the header does ([MS-DOC] 2.8.35).
    private static final int GUARD = 1;

    /// Flows that are read whole. Of headers only the first section's are read, and macros are
    /// never.
    private static final List<SubdocumentType> WHOLE =
            List.of(
                    SubdocumentType.MAIN,
                    SubdocumentType.FOOTNOTE,
                    SubdocumentType.ANNOTATION,
                    SubdocumentType.ENDNOTE,
                    SubdocumentType.TEXTBOX);

    /// Control characters that mean something ([MS-DOC] 2.4.1), a line feed among them, which some
    /// programs leave.
    private static final String MEANT = "\1\2\3\4\5\7\10\11\12\13\14\15\16\36\37";

    private final BitSet read = new BitSet();

    /// Notes that the characters from one offset to before another were read.
    void read(int from, int to) {
        int start = Math.max(0, from);
        if (start < to) {
            read.set(start, to);
        }
    }

    /// The warning that is due after all was read, or null.
    @Nullable Diagnostic missing(HWPFDocument document, String name) {
        CharSequence text = document.getText();
        long start = 0;
        long missed = 0;
        for (SubdocumentType flow : SubdocumentType.ORDERED) {
            int length =
                    Math.max(
                            0,
                            document.getFileInformationBlock()
                                    .getSubdocumentTextStreamLength(flow));
            if (WHOLE.contains(flow)) {
                int from = (int) Math.min(start, text.length());
                int to = (int) Math.min(start + length, text.length());
                missed += unread(text, from, to) + illegal(text, from, to);
            }
            start += length;
        }
        long differing = Math.abs(text.length() - start);
        missed += differing > GUARD ? differing : 0;
        return missed == 0
                ? null
                : Diagnostic.warning(OfficeMessage.TEXT_MISSING, Place.inFile(name), missed);
    }

    /// How many characters that somebody would see were not read.
    private long unread(CharSequence text, int from, int to) {
        long count = 0;
        for (int i = read.nextClearBit(from); i < to; i = read.nextClearBit(i + 1)) {
            char c = text.charAt(i);
            count += c > ' ' && !Character.isWhitespace(c) ? 1 : 0;
        }
        return count;
    }

    /// How many characters no program writes: control characters without a meaning, and marks of
    /// fields that do not pair. Text was there, or text behind an open mark is taken for an
    /// instruction.
    private static long illegal(CharSequence text, int from, int to) {
        long count = 0;
        int begun = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == 0x13) {
                begun++;
            } else if (c == 0x14 || c == 0x15) {
                count += begun == 0 ? 1 : 0;
                begun -= c == 0x15 && begun > 0 ? 1 : 0;
            } else if (c < ' ' && MEANT.indexOf(c) < 0) {
                count++;
            }
        }
        return count + begun;
    }
}
