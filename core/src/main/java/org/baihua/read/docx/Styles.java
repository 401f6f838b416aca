package org.baihua.read.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baihua.read.office.Element;
import org.baihua.read.office.Look;
import org.jspecify.annotations.Nullable;

/// `word/styles.xml`: what a style says, its ancestors included.
final class Styles {

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final Look defaults;
    private String defaultParagraph = "";

    Styles(@Nullable Element root) {
        Element styleSheet = root == null ? Element.NONE : root;
        for (Element style : styleSheet.elements("w:style")) {
            String id = style.get("w:styleId");
            if (id == null) {
                continue;
            }
            styles.putIfAbsent(id, style);
            String isDefault = style.get("w:default", "0");
            if ("paragraph".equals(style.get("w:type"))
                    && (isDefault.equals("1") || isDefault.equals("true"))) {
                defaultParagraph = id;
            }
        }
        defaults = RunProperties.look(styleSheet.at("w:docDefaults", "w:rPrDefault", "w:rPr"));
    }

    /// The paragraph's style, or the one that applies when it names none.
    String paragraphStyle(Element paragraphProperties) {
        return paragraphProperties.first("w:pStyle").get("w:val", defaultParagraph);
    }

    /// A style, or [Element#NONE].
    Element style(String id) {
        return styles.getOrDefault(id, Element.NONE);
    }

    /// The style that a style is based on, or "".
    String parent(String id) {
        return style(id).first("w:basedOn").get("w:val", "");
    }

    /// The look of a run in a paragraph of a style.
    Look look(String paragraphStyle, Element runProperties) {
        Look style = look(paragraphStyle);
        String character = runProperties.first("w:rStyle").get("w:val");
        if (character != null) {
            style = RunProperties.together(style, look(character));
        }
        return defaults.under(style).under(RunProperties.look(runProperties));
    }

    private Look look(String id) {
        Look known = looks.get(id);
        if (known != null) {
            return known;
        }
        Look look = Look.PLAIN;
        Set<String> seen = new HashSet<>();
        for (String at = id; !at.isEmpty() && seen.add(at); at = parent(at)) {
            Element style = style(at);
            Look own = RunProperties.look(style.first("w:rPr"));
            Boolean behind = RunProperties.shading(style.first("w:pPr"));
            if (behind != null && own.shaded() == null) {
                own = Look.onShade(behind).under(own);
            }
            look = own.under(look);
        }
        looks.put(id, look);
        return look;
    }

    /// Whether a table style paints anything behind text. Which of its cells it paints depends on
    /// conditions; where it may, white text counts as readable.
    boolean paints(String tableStyle) {
        Set<String> seen = new HashSet<>();
        for (String at = tableStyle; !at.isEmpty() && seen.add(at); at = parent(at)) {
            if (hasShade(style(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasShade(Element element) {
        for (Element child : element.elements()) {
            if (child.is("w:shd") ? RunProperties.isShaded(child) : hasShade(child)) {
                return true;
            }
        }
        return false;
    }
}
