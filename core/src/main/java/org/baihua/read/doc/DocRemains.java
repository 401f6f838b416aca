package org.baihua.read.doc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.TextPiece;

/// Finds text that an older state of a .doc left behind.
///
/// Word's fast save did not write the text anew: it added pieces and changed the list of those that
/// count. What no piece of the list covers is still there, between the header and the last piece.
final class DocRemains {

    /// Shorter runs of Chinese come about by chance.
    private static final int SHORTEST = 6;

    private static final int HEADER = 512;

    private DocRemains() {}

    static List<String> in(HWPFDocument document) {
        byte[] stream = document.getMainStream();
        BitSet used = new BitSet();
        int last = 0;
        for (TextPiece piece : document.getTextTable().getTextPieces()) {
            int from = piece.getPieceDescriptor().getFilePosition();
            int to = from + piece.bytesLength();
            used.set(Math.max(0, from), Math.max(0, Math.min(to, stream.length)));
            last = Math.max(last, to);
        }
        List<String> found = new ArrayList<>();
        int at = HEADER;
        while (at < Math.min(last, stream.length)) {
            if (used.get(at)) {
                at = used.nextClearBit(at);
                continue;
            }
            int end = used.nextSetBit(at);
            end = end < 0 ? Math.min(last, stream.length) : end;
            collect(stream, at, end, found);
            at = end;
        }
        return found;
    }

    /// Runs of Chinese within bytes that may be anything.
    private static void collect(byte[] stream, int from, int end, List<String> found) {
        String text = new String(stream, from, (end - from) & ~1, StandardCharsets.UTF_16LE);
        int start = -1;
        int han = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : 0;
            boolean chinese = c >= 0x4E00 && c < 0xA000;
            boolean fits =
                    chinese
                            || c >= 0x3000 && c < 0x3100
                            || c >= 0xFF00 && c < 0xFF60
                            || c >= ' ' && c < 0x7F;
            if (fits) {
                start = start < 0 ? i : start;
                han += chinese ? 1 : 0;
                continue;
            }
            if (start >= 0 && han >= SHORTEST) {
                found.add(text.substring(start, i));
            }
            start = -1;
            han = 0;
        }
    }
}
