package org.baihua.publish.odt;

import org.baihua.publish.Outline;

/// Any outline as an OpenDocument text (ODF 1.3), the format that Taiwan's government exchanges.
public final class OdtWriter {

    private OdtWriter() {}

    public static byte[] write(Outline outline) {
        return OdfPackage.write(
                "application/vnd.oasis.opendocument.text",
                outline.title(),
                new ContentPart().write(outline),
                StylesPart.write(outline.form()));
    }
}
