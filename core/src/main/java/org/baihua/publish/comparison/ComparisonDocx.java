package org.baihua.publish.comparison;

import org.baihua.publish.docx.DocxWriter;

/// The comparison for Word: a table on landscape A4 whose header repeats on every page.
public final class ComparisonDocx {

    private ComparisonDocx() {}

    public static byte[] write(ComparisonView view) {
        return DocxWriter.write(view.outline());
    }
}
