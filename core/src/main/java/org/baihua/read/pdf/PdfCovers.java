package org.baihua.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.jspecify.annotations.Nullable;

/// Boxes that somebody laid over a page without changing it: filled squares and circles, and
/// highlighter so dark that nothing can be read through it.
final class PdfCovers {

    private static final COSName INTERIOR = COSName.getPDFName("IC");
    private static final double DARK = 0.25;
    private static final double OPAQUE = 0.95;

    private PdfCovers() {}

    static void over(PDPage page, InkCollector ink) {
        try {
            for (PDAnnotation note : page.getAnnotations()) {
                PDRectangle box = note.getRectangle();
                if (box == null || note.isHidden() || note.isNoView()) {
                    continue;
                }
                double opacity = note.getCOSObject().getFloat(COSName.CA, 1);
                @Nullable COSArray colour =
                        switch (String.valueOf(note.getSubtype())) {
                            case "Square", "Circle" -> note.getCOSObject().getCOSArray(INTERIOR);
                            case "Highlight" -> dark(note.getCOSObject().getCOSArray(COSName.C));
                            default -> null;
                        };
                if (colour != null && colour.size() > 0 && opacity >= OPAQUE) {
                    ink.fill(
                            box.getLowerLeftX(),
                            box.getLowerLeftY(),
                            box.getUpperRightX(),
                            box.getUpperRightY(),
                            false,
                            true);
                }
            }
        } catch (IOException | RuntimeException e) {
            // Broken annotations cover nothing; whoever reads their text says that they are broken.
            return;
        }
    }

    private static @Nullable COSArray dark(@Nullable COSArray colour) {
        if (colour == null || colour.size() == 0 || colour.size() == 4) {
            return null;
        }
        for (int i = 0; i < colour.size(); i++) {
            if (!(colour.getObject(i) instanceof COSNumber part) || part.floatValue() > DARK) {
                return null;
            }
        }
        return colour;
    }
}
