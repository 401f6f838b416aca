package org.baihua.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baihua.read.Attachment;
import org.baihua.read.doc.OleFile;
import org.baihua.read.office.Archive;
import org.baihua.source.UserException;

/// The files in a Word package.
final class DocxAttachments {

    private DocxAttachments() {}

    static List<Attachment> in(Archive archive) {
        List<Attachment> found = new ArrayList<>();
        for (String part : archive.names()) {
            String name = part.toLowerCase(Locale.ROOT);
            if (part.endsWith("/")) {
                continue;
            }
            if (name.contains("/embeddings/")) {
                found.add(name.endsWith(".bin") ? object(archive, part) : named(part));
            } else if (name.endsWith("vbaproject.bin") || name.contains("/afchunk")) {
                found.add(named(part));
            }
        }
        return found;
    }

    private static Attachment named(String part) {
        return new Attachment(part.substring(part.lastIndexOf('/') + 1), part);
    }

    private static Attachment object(Archive archive, String part) {
        try {
            byte[] bytes = archive.bytes(part);
            return bytes == null ? named(part) : OleFile.of(part, bytes);
        } catch (UserException e) {
            // Damaged or too large: it is there all the same.
            return named(part);
        }
    }
}
