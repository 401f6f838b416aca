package org.baihua.publish.comparison;

import org.baihua.publish.odt.OdtWriter;

/// The comparison as an OpenDocument text, on landscape A4.
public final class ComparisonOdt {

    private ComparisonOdt() {}

    public static byte[] write(ComparisonView view) {
        return OdtWriter.write(view.outline());
    }
}
