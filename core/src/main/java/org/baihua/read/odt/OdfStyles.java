package org.baihua.read.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baihua.read.office.Element;
import org.baihua.read.office.Look;
import org.jspecify.annotations.Nullable;

/// The styles that hold in one part of a document: its automatic ones, then the common ones.
final class OdfStyles {

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private Element outline = Element.NONE;

    /// @param containers `office:automatic-styles` and `office:styles`, the stronger first
    OdfStyles(Element... containers) {
        for (Element container : containers) {
            for (Element style : container.elements()) {
                switch (style.name()) {
                    case "style:style" ->
                            styles.putIfAbsent(
                                    key(style.get("style:family", ""), style.get("style:name", "")),
                                    style);
                    case "style:default-style" ->
                            styles.putIfAbsent(key(style.get("style:family", ""), ""), style);
                    case "text:list-style" -> lists.putIfAbsent(style.get("style:name", ""), style);
                    case "text:outline-style" -> outline = style;
                    default -> {}
                }
            }
        }
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    private Element style(String family, String name) {
        return styles.getOrDefault(key(family, name), Element.NONE);
    }

    /// How numbered headings count.
    Element outline() {
        return outline;
    }

    /// A list style, or [Element#NONE].
    Element list(String name) {
        return lists.getOrDefault(name, Element.NONE);
    }

    /// The list style that a paragraph style brings along; null when it says nothing, "" when it
    /// says none.
    @Nullable String listOf(String paragraphStyle) {
        Set<String> seen = new HashSet<>();
        for (String at = paragraphStyle; seen.add(at); ) {
            Element style = style("paragraph", at);
            String list = style.get("style:list-style-name");
            if (list != null || !style.exists()) {
                return list;
            }
            at = style.get("style:parent-style-name", "");
        }
        return null;
    }

    /// What a style of a family says, its ancestors and the family's default included.
    Look look(String family, String name) {
        String key = key(family, name);
        Look known = looks.get(key);
        if (known != null) {
            return known;
        }
        Look look = Look.PLAIN;
        Set<String> seen = new HashSet<>();
        String at = name;
        while (!at.isEmpty() && seen.add(at)) {
            Element style = style(family, at);
            look = own(style).under(look);
            at = style.get("style:parent-style-name", "");
        }
        if (family.equals("paragraph")) {
            look = own(style(family, "")).under(look);
        }
        looks.put(key, look);
        return look;
    }

    private static Look own(Element style) {
        Boolean shaded = null;
        for (Element properties : style.elements()) {
            if (!properties.is("style:text-properties")) {
                shaded = painted(properties, shaded);
            }
        }
        Element text = style.first("style:text-properties");
        Look behind = shaded == null ? Look.PLAIN : Look.onShade(shaded);
        if (!text.exists()) {
            return behind;
        }
        String display = text.get("text:display");
        String colour = text.get("fo:color");
        boolean window = "true".equals(text.get("style:use-window-font-color"));
        return behind.under(
                new Look(
                        bold(text),
                        drawn(text, "underline"),
                        drawn(text, "line-through"),
                        display == null ? null : display.equals("none"),
                        colour == null || window
                                ? null
                                : Boolean.valueOf(Look.isPaper(colour.replace("#", ""))),
                        painted(text, null),
                        blackened(text)));
    }

    private static @Nullable Boolean blackened(Element properties) {
        String colour = properties.get("fo:color");
        String fill = properties.get("fo:background-color");
        return colour == null && fill == null
                ? null
                : Boolean.valueOf("#000000".equals(colour) && "#000000".equals(fill));
    }

    private static @Nullable Boolean painted(Element properties, @Nullable Boolean otherwise) {
        String fill = properties.get("fo:background-color");
        if (fill == null) {
            return properties.first("style:background-image").get("xlink:href") == null
                    ? otherwise
                    : Boolean.TRUE;
        }
        return !fill.equals("transparent") && !Look.isPaper(fill.replace("#", ""));
    }

    /// Chinese characters take their weight from the Asian property.
    private static @Nullable Boolean bold(Element text) {
        String western = text.get("fo:font-weight");
        String asian = text.get("style:font-weight-asian");
        if (western == null && asian == null) {
            return null;
        }
        return isBold(western) || isBold(asian);
    }

    private static boolean isBold(@Nullable String weight) {
        if (weight == null) {
            return false;
        }
        return weight.equals("bold")
                || (weight.length() == 3 && weight.charAt(0) >= '6' && weight.endsWith("00"));
    }

    private static @Nullable Boolean drawn(Element text, String line) {
        String style = text.get("style:text-" + line + "-style");
        String type = text.get("style:text-" + line + "-type");
        if (style == null && type == null) {
            return null;
        }
        return !"none".equals(style) && !"none".equals(type);
    }
}
