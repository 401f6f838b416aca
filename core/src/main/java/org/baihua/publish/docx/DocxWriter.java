package org.baihua.publish.docx;

import org.baihua.publish.Archive;
import org.baihua.publish.Outline;

/// Any outline as a Word document: real headings, lists and tables, so that Word's navigation and a
/// screen reader find their way.
///
/// Written as our own XML: a dozen elements of WordprocessingML suffice, and the bytes depend on
/// the content alone.
public final class DocxWriter {

    private DocxWriter() {}

    public static byte[] write(Outline outline) {
        DocumentPart document = new DocumentPart(outline.form());
        String body = document.write(outline);
        return new Archive()
                .add("[Content_Types].xml", FixedParts.contentTypes())
                .add("_rels/.rels", FixedParts.relationships())
                .add("docProps/core.xml", FixedParts.core(outline.title()))
                .add("word/document.xml", body)
                .add("word/_rels/document.xml.rels", FixedParts.documentRelationships())
                .add("word/numbering.xml", FixedParts.numbering(document.numberedLists()))
                .add("word/settings.xml", FixedParts.settings())
                .add("word/styles.xml", FixedParts.styles())
                .bytes();
    }
}
