package org.baihua.read.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;

/// What a path leaves on a page once it is stroked or filled: lines, and paper that covers.
final class PathInk {

    /// Thinner boxes are lines.
    private static final float THIN = 3;

    private PathInk() {}

    /// Every straight side of `path` is a line.
    static void stroke(GeneralPath path, InkCollector ink) {
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = at[0];
                    startY = at[1];
                    x = startX;
                    y = startY;
                }
                case PathIterator.SEG_LINETO -> {
                    ink.line(x, y, at[0], at[1]);
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_CLOSE -> {
                    ink.line(x, y, startX, startY);
                    x = startX;
                    y = startY;
                }
                case PathIterator.SEG_QUADTO -> {
                    x = at[2];
                    y = at[3];
                }
                default -> {
                    x = at[4];
                    y = at[5];
                }
            }
        }
    }

    /// Every subpath by its bounding box: thin ones are lines, the others paper.
    static void fill(GeneralPath path, boolean white, boolean opaque, InkCollector ink) {
        double[] at = new double[6];
        double left = 0;
        double bottom = 0;
        double right = -1;
        double top = -1;
        for (PathIterator it = path.getPathIterator(null); ; it.next()) {
            int kind = it.isDone() ? PathIterator.SEG_MOVETO : it.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                if (right >= left) {
                    box(left, bottom, right, top, white, opaque, ink);
                }
                if (it.isDone()) {
                    return;
                }
                left = at[0];
                right = at[0];
                bottom = at[1];
                top = at[1];
            } else if (kind != PathIterator.SEG_CLOSE) {
                int last =
                        kind == PathIterator.SEG_CUBICTO
                                ? 4
                                : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                left = Math.min(left, at[last]);
                right = Math.max(right, at[last]);
                bottom = Math.min(bottom, at[last + 1]);
                top = Math.max(top, at[last + 1]);
            }
        }
    }

    private static void box(
            double left,
            double bottom,
            double right,
            double top,
            boolean white,
            boolean opaque,
            InkCollector ink) {
        double width = right - left;
        double height = top - bottom;
        if (Math.min(width, height) >= THIN) {
            ink.fill(left, bottom, right, top, white, opaque);
        } else if (!white && width >= height) {
            ink.line(left, (bottom + top) / 2, right, (bottom + top) / 2);
        } else if (!white) {
            ink.line((left + right) / 2, bottom, (left + right) / 2, top);
        }
    }
}
