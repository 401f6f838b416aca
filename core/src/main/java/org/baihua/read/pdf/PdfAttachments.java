package org.baihua.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baihua.read.Attachment;
import org.jspecify.annotations.Nullable;

/// The files in a PDF: those of the name tree, those stuck onto a page, those associated with the
/// document. A file that is named twice is one file.
final class PdfAttachments {

    private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFiles");
    private static final COSName ATTACHMENT = COSName.getPDFName("FileAttachment");
    private static final int DEEPEST = 50;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Attachment> found = new ArrayList<>();

    private PdfAttachments() {}

    static List<Attachment> in(PDDocument document, int pages) {
        PdfAttachments all = new PdfAttachments();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            all.tree(names.getCOSDictionary(EMBEDDED), 0);
        }
        all.files(catalog.getDictionaryObject(COSName.AF), "AF");
        for (int i = 0; i < pages; i++) {
            COSDictionary page = document.getPage(i).getCOSObject();
            if (page.getDictionaryObject(COSName.ANNOTS) instanceof COSArray notes) {
                for (int j = 0; j < notes.size(); j++) {
                    if (notes.getObject(j) instanceof COSDictionary note
                            && ATTACHMENT.equals(note.getCOSName(COSName.SUBTYPE))) {
                        all.file(note.getDictionaryObject(COSName.FS), "page " + (i + 1));
                    }
                }
            }
        }
        return all.found;
    }

    private void tree(@Nullable COSDictionary node, int depth) {
        if (node == null || depth > DEEPEST || !seen.add(node)) {
            return;
        }
        if (node.getDictionaryObject(COSName.NAMES) instanceof COSArray pairs) {
            for (int i = 1; i < pairs.size(); i += 2) {
                file(pairs.getObject(i), "EmbeddedFiles");
            }
        }
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    tree(kid, depth + 1);
                }
            }
        }
    }

    private void files(@Nullable COSBase value, String where) {
        if (value instanceof COSArray list) {
            for (int i = 0; i < list.size(); i++) {
                file(list.getObject(i), where);
            }
        }
    }

    private void file(@Nullable COSBase value, String where) {
        if (!(value instanceof COSDictionary file) || !seen.add(file)) {
            return;
        }
        String name = file.getString(COSName.UF);
        name = name == null ? file.getString(COSName.F) : name;
        found.add(new Attachment(name == null ? "?" : name, where));
    }
}
