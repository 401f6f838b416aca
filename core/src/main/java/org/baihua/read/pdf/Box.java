package org.baihua.read.pdf;

/// A rectangle on the page, in the coordinates of [Glyph].
record Box(float left, float top, float right, float bottom) {

    boolean contains(float x, float y) {
        return x >= left && x < right && y >= top && y < bottom;
    }

    boolean contains(Box other) {
        return left <= other.left + 1
                && top <= other.top + 1
                && right >= other.right - 1
                && bottom >= other.bottom - 1;
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    float area() {
        return width() * height();
    }
}
