package org.baihua.publish.docx;

import org.baihua.publish.Outline;
import org.baihua.publish.Publication;

/// The summary as a Word document.
public final class SummaryDocx {

    private SummaryDocx() {}

    public static byte[] write(Publication publication) {
        return DocxWriter.write(Outline.of(publication));
    }
}
