package org.baihua.read.docx;

import org.baihua.read.office.Element;
import org.jspecify.annotations.Nullable;

/// How a run of characters looks, as far as it says something; null where nothing is said.
record Look(
        @Nullable Boolean bold,
        @Nullable Boolean underline,
        @Nullable Boolean strike,
        @Nullable Boolean hidden,
        @Nullable Boolean white,
        @Nullable Boolean shaded) {

    static final Look PLAIN = new Look(null, null, null, null, null, null);

    /// Reads a `w:rPr`.
    static Look of(Element properties) {
        if (properties.content().isEmpty()) {
            return PLAIN;
        }
        Boolean strike = toggle(properties.first("w:strike"));
        Boolean doubled = toggle(properties.first("w:dstrike"));
        if (Boolean.TRUE.equals(doubled)) {
            strike = true;
        }
        Element line = properties.first("w:u");
        String kind = line.get("w:val");
        return new Look(
                toggle(properties.first("w:b")),
                kind == null ? null : !kind.equals("none"),
                strike,
                toggle(properties.first("w:vanish")),
                isWhite(properties.first("w:color")),
                shading(properties));
    }

    private static @Nullable Boolean isWhite(Element color) {
        if (!color.exists()) {
            return null;
        }
        String theme = color.get("w:themeColor");
        if (theme != null) {
            boolean paper = theme.equals("background1") || theme.equals("light1");
            // A shade of white is a grey that can be read.
            return paper && color.get("w:themeShade") == null;
        }
        return isPaper(color.get("w:val", "auto"));
    }

    /// Whether `RRGGBB` cannot be told from white paper.
    private static boolean isPaper(String rgb) {
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

    /// Whether `w:shd` or `w:highlight` of a run, paragraph or cell puts colour behind the text;
    /// null when neither is there.
    static @Nullable Boolean shading(Element properties) {
        Element highlight = properties.first("w:highlight");
        if (highlight.exists()) {
            String colour = highlight.get("w:val", "none");
            return !colour.equals("none") && !colour.equals("white");
        }
        Element shade = properties.first("w:shd");
        return shade.exists() ? isShaded(shade) : null;
    }

    static boolean isShaded(Element shade) {
        String pattern = shade.get("w:val", "clear");
        if (!pattern.equals("clear") && !pattern.equals("nil")) {
            return true;
        }
        String theme = shade.get("w:themeFill");
        if (theme != null) {
            return !theme.equals("background1") || shade.get("w:themeFillShade") != null;
        }
        String fill = shade.get("w:fill", "auto");
        return !fill.equals("auto") && !isPaper(fill);
    }

    /// The value of an on-off element (`w:b`, `w:b w:val="0"`), or null when it is not there.
    static @Nullable Boolean toggle(Element element) {
        if (!element.exists()) {
            return null;
        }
        return switch (element.get("w:val", "true")) {
            case "0", "false", "off", "none" -> false;
            default -> true;
        };
    }

    static boolean isOn(Element element) {
        return Boolean.TRUE.equals(toggle(element));
    }

    /// This look where `over` says nothing.
    Look under(Look over) {
        if (over == PLAIN) {
            return this;
        }
        return new Look(
                over.bold != null ? over.bold : bold,
                over.underline != null ? over.underline : underline,
                over.strike != null ? over.strike : strike,
                over.hidden != null ? over.hidden : hidden,
                over.white != null ? over.white : white,
                over.shaded != null ? over.shaded : shaded);
    }

    /// What a paragraph style and a character style say together. On-off properties that both turn
    /// on cancel each other (ECMA-376 part 1, 17.7.3).
    Look with(Look character) {
        return new Look(
                either(bold, character.bold),
                character.underline != null ? character.underline : underline,
                either(strike, character.strike),
                either(hidden, character.hidden),
                character.white != null ? character.white : white,
                character.shaded != null ? character.shaded : shaded);
    }

    private static @Nullable Boolean either(@Nullable Boolean one, @Nullable Boolean other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one ^ other;
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    /// Whether the text is white on white paper.
    boolean isUnseen() {
        return Boolean.TRUE.equals(white) && !Boolean.TRUE.equals(shaded);
    }
}
