package org.baihua.publish.odt;

import org.baihua.publish.Outline;
import org.baihua.publish.Publication;

/// The summary as an OpenDocument text.
public final class SummaryOdt {

    private SummaryOdt() {}

    public static byte[] write(Publication publication) {
        return OdtWriter.write(Outline.of(publication));
    }
}
