package org.baihua.read.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;

/// Tells the colour of the paper, without colour profiles: those would load the JDK's graphics.
final class Paper {

    private static final float NEARLY = 0.98f;

    private Paper() {}

    static boolean isWhite(PDColor colour) {
        float[] parts = colour.getComponents();
        PDColorSpace space = colour.getColorSpace();
        String name = space == null ? "" : space.getName();
        return switch (name) {
            case "Separation", "DeviceN" -> all(parts, 0);
            case "Indexed", "Pattern", "Lab", "" -> false;
            default -> parts.length == 4 ? all(parts, 0) : all(parts, 1);
        };
    }

    private static boolean all(float[] parts, int value) {
        for (float part : parts) {
            if (value == 1 ? part < NEARLY : part > 1 - NEARLY) {
                return false;
            }
        }
        return parts.length > 0;
    }
}
