package org.baihua.read.docx;

import org.baihua.read.office.Element;
import org.baihua.read.office.Look;
import org.jspecify.annotations.Nullable;

/// Reads how things look out of `w:rPr`, `w:pPr` and `w:tcPr`.
final class RunProperties {

    private RunProperties() {}

    /// Reads a `w:rPr`.
    static Look look(Element properties) {
        if (properties.content().isEmpty()) {
            return Look.PLAIN;
        }
        Boolean strike = toggle(properties.first("w:strike"));
        Boolean doubled = toggle(properties.first("w:dstrike"));
        if (Boolean.TRUE.equals(doubled)) {
            strike = true;
        }
        String line = properties.first("w:u").get("w:val");
        return new Look(
                toggle(properties.first("w:b")),
                line == null ? null : !line.equals("none"),
                strike,
                toggle(properties.first("w:vanish")),
                isWhite(properties.first("w:color")),
                shading(properties),
                blackened(properties));
    }

    private static @Nullable Boolean blackened(Element properties) {
        boolean told =
                properties.first("w:color").exists()
                        || properties.first("w:highlight").exists()
                        || properties.first("w:shd").exists();
        return told ? isBlackened(properties) : null;
    }

    /// Black highlighter leaves black text black; black shading turns it white unless it was made
    /// black on purpose.
    static boolean isBlackened(Element properties) {
        String colour = properties.first("w:color").get("w:val", "auto");
        boolean black = colour.equals("000000");
        return "black".equals(properties.first("w:highlight").get("w:val"))
                        && (black || colour.equals("auto"))
                || "000000".equals(properties.first("w:shd").get("w:fill")) && black;
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
        return Look.isPaper(color.get("w:val", "auto"));
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
        return !fill.equals("auto") && !Look.isPaper(fill);
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

    /// What a paragraph style and a character style say together. On-off properties that both turn
    /// on cancel each other (ECMA-376 part 1, 17.7.3).
    static Look together(Look paragraph, Look character) {
        return new Look(
                either(paragraph.bold(), character.bold()),
                character.underline() != null ? character.underline() : paragraph.underline(),
                either(paragraph.strike(), character.strike()),
                either(paragraph.hidden(), character.hidden()),
                character.white() != null ? character.white() : paragraph.white(),
                character.shaded() != null ? character.shaded() : paragraph.shaded(),
                character.blackened() != null ? character.blackened() : paragraph.blackened());
    }

    private static @Nullable Boolean either(@Nullable Boolean one, @Nullable Boolean other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one ^ other;
    }
}
