package org.baihua.read.pdf;

/// A straight line of ink along one axis, or a thin filled box that looks like one.
///
/// @param across true for a horizontal rule
/// @param at its y when horizontal, its x when vertical
/// @param from where it begins along its axis
/// @param to where it ends
record Rule(boolean across, float at, float from, float to) {

    float length() {
        return to - from;
    }
}
