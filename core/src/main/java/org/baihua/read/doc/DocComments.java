package org.baihua.read.doc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/// Where comments stand and who wrote them, which the library does not tell: read from the tables
/// `PlcfandRef`, `PlcfandTxt` and `grpXstAtnOwners` ([MS-DOC] 2.8.5, 2.8.6, 2.9.106).
final class DocComments {

    /// Where the pairs of offset and length begin in the file information block.
    private static final int PAIRS = 154;

    private static final int REFERENCES = 4;
    private static final int TEXTS = 5;
    private static final int OWNERS = 36;

    /// Bytes of one reference: initials, author, and what is not needed here.
    private static final int REFERENCE_SIZE = 30;

    /// One comment.
    ///
    /// @param anchor the offset of its reference in the body
    record Comment(int anchor, String author, Range text) {}

    private DocComments() {}

    static List<Comment> of(HWPFDocument document) {
        List<Comment> comments = new ArrayList<>();
        Range texts = document.getCommentsRange();
        byte[] table = document.getTableStream();
        Part references = part(document, REFERENCES);
        Part ends = part(document, TEXTS);
        if (texts == null || table == null || references == null || ends == null) {
            return comments;
        }
        Map<Integer, String> owners = owners(table, part(document, OWNERS));
        int count = (references.length - 4) / (4 + REFERENCE_SIZE);
        for (int i = 0; i < count && 4 * i + 8 <= ends.length; i++) {
            int anchor = LittleEndian.getInt(table, references.offset + 4 * i);
            int at = references.offset + 4 * (count + 1) + REFERENCE_SIZE * i;
            int author = LittleEndian.getUShort(table, at + 20);
            int start = texts.getStartOffset() + LittleEndian.getInt(table, ends.offset + 4 * i);
            int end = texts.getStartOffset() + LittleEndian.getInt(table, ends.offset + 4 * i + 4);
            if (start >= texts.getStartOffset() && start < end && end <= texts.getEndOffset()) {
                Range text = new Range(start, end, document);
                comments.add(new Comment(anchor, owners.getOrDefault(author, ""), text));
            }
        }
        return comments;
    }

    private record Part(int offset, int length) {}

    private static @Nullable Part part(HWPFDocument document, int pair) {
        byte[] main = document.getMainStream();
        int at = PAIRS + 8 * pair;
        if (at + 8 > main.length) {
            return null;
        }
        int offset = LittleEndian.getInt(main, at);
        int length = LittleEndian.getInt(main, at + 4);
        byte[] table = document.getTableStream();
        boolean inside =
                offset >= 0 && length > 4 && table != null && length <= table.length - offset;
        return inside ? new Part(offset, length) : null;
    }

    private static Map<Integer, String> owners(byte[] table, @Nullable Part part) {
        Map<Integer, String> owners = new HashMap<>();
        if (part == null) {
            return owners;
        }
        int at = part.offset;
        int end = part.offset + part.length;
        while (at + 2 <= end) {
            int characters = LittleEndian.getUShort(table, at);
            int next = at + 2 + 2 * characters;
            if (next > end) {
                break;
            }
            owners.put(
                    owners.size(),
                    new String(table, at + 2, 2 * characters, StandardCharsets.UTF_16LE));
            at = next;
        }
        return owners;
    }
}
