package org.baihua.read.pdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Which layers of a PDF are switched off when it is opened (ISO 32000-1, 8.11).
final class Layers {

    private static final COSName PROPERTIES = COSName.getPDFName("OCProperties");
    private static final COSName GROUPS = COSName.getPDFName("OCGs");
    private static final COSName BASE = COSName.getPDFName("BaseState");
    private static final COSName OFF = COSName.getPDFName("OFF");
    private static final COSName ON = COSName.getPDFName("ON");

    private final Set<COSBase> off = new HashSet<>();

    private Layers() {}

    static Layers of(PDDocument document) {
        Layers layers = new Layers();
        COSDictionary all =
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(PROPERTIES);
        COSDictionary usual = all == null ? null : all.getCOSDictionary(COSName.D);
        if (all != null && usual != null) {
            if (OFF.equals(usual.getCOSName(BASE))) {
                layers.off.addAll(groups(all.getCOSArray(GROUPS)));
                layers.off.removeAll(groups(usual.getCOSArray(ON)));
            }
            layers.off.addAll(groups(usual.getCOSArray(OFF)));
        }
        return layers;
    }

    private static Set<COSBase> groups(@Nullable COSArray array) {
        Set<COSBase> groups = new HashSet<>();
        for (int i = 0; array != null && i < array.size(); i++) {
            if (array.getObject(i) instanceof COSDictionary group) {
                groups.add(group);
            }
        }
        return groups;
    }

    /// Whether content that belongs to this group, or to groups that are all off, is not shown.
    boolean isOff(@Nullable COSDictionary group) {
        if (group == null || off.isEmpty()) {
            return false;
        }
        if (off.contains(group)) {
            return true;
        }
        COSBase members = group.getDictionaryObject(GROUPS);
        return members instanceof COSDictionary one && off.contains(one)
                || members instanceof COSArray several
                        && several.size() > 0
                        && off.containsAll(groups(several));
    }
}
