package org.baihua.read.office;

import java.util.Set;
import org.baihua.source.Mark;
import org.jspecify.annotations.Nullable;

/// How a run of characters looks, as far as it says something; null where nothing is said.
///
/// @param white in the colour of paper
/// @param shaded with a colour behind it, on which white can be read
/// @param blackened black on black, as some believe is how to strike words out for good
public record Look(
        @Nullable Boolean bold,
        @Nullable Boolean underline,
        @Nullable Boolean strike,
        @Nullable Boolean hidden,
        @Nullable Boolean white,
        @Nullable Boolean shaded,
        @Nullable Boolean blackened) {

    /// Says nothing.
    public static final Look PLAIN = new Look(null, null, null, null, null, null, null);

    /// Says only that nobody sees it.
    public static final Look HIDDEN = new Look(null, null, null, true, null, null, null);

    /// Says only whether colour lies behind.
    public static Look onShade(boolean shaded) {
        return new Look(null, null, null, null, null, shaded, null);
    }

    /// This look where `over` says nothing.
    public Look under(Look over) {
        if (over == PLAIN) {
            return this;
        }
        return new Look(
                over.bold != null ? over.bold : bold,
                over.underline != null ? over.underline : underline,
                over.strike != null ? over.strike : strike,
                over.hidden != null ? over.hidden : hidden,
                over.white != null ? over.white : white,
                over.shaded != null ? over.shaded : shaded,
                over.blackened != null ? over.blackened : blackened);
    }

    public boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    /// Whether the text is white on white paper.
    public boolean isUnseen() {
        return Boolean.TRUE.equals(white) && !Boolean.TRUE.equals(shaded);
    }

    public boolean isBlackened() {
        return Boolean.TRUE.equals(blackened);
    }

    void addMarks(Set<Mark.Kind> marks) {
        if (Boolean.TRUE.equals(bold)) {
            marks.add(Mark.Kind.BOLD);
        }
        if (Boolean.TRUE.equals(underline)) {
            marks.add(Mark.Kind.UNDERLINE);
        }
        if (Boolean.TRUE.equals(strike)) {
            marks.add(Mark.Kind.STRIKE);
        }
    }

    /// Whether `RRGGBB` cannot be told from white paper.
    public static boolean isPaper(String rgb) {
        if (rgb.length() != 6) {
            return false;
        }
        try {
            int value = Integer.parseInt(rgb, 16);
            return (value >> 16 & 0xFF) >= 0xFA
                    && (value >> 8 & 0xFF) >= 0xFA
                    && (value & 0xFF) >= 0xFA;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
