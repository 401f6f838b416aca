package org.baihua.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// As much of CSS as decides what a reader sees: rules for an element name, a class or both, and
/// the `style` attribute. Selectors of several parts are judged by their last part when it is the
/// only one that matters (`table td`), and left alone otherwise.
final class Styles {

    private static final int LONGEST = 1 << 20;

    private final Map<String, Map<String, String>> rules = new HashMap<>();

    static Styles of(Document page) {
        Styles styles = new Styles();
        for (Element sheet : page.select("style")) {
            styles.read(sheet.data());
        }
        return styles;
    }

    private void read(String css) {
        String sheet = css.length() > LONGEST ? css.substring(0, LONGEST) : css;
        sheet = sheet.replace("<!--", " ").replace("-->", " ");
        int at = 0;
        while (at < sheet.length()) {
            int open = sheet.indexOf('{', at);
            if (open < 0) {
                return;
            }
            int close = sheet.indexOf('}', open);
            String selectors = sheet.substring(at, open);
            int comment = selectors.lastIndexOf("*/");
            selectors = comment < 0 ? selectors : selectors.substring(comment + 2);
            if (selectors.strip().startsWith("@")) {
                // Inside @media and its like the rules count as well; @page and @font-face do not
                // name elements, so that their bodies are read as rules of nothing.
                at =
                        selectors.contains("@media")
                                ? open + 1
                                : close < 0 ? sheet.length() : close + 1;
                continue;
            }
            String body = sheet.substring(open + 1, close < 0 ? sheet.length() : close);
            Map<String, String> declared = declarations(body);
            for (String selector : selectors.split(",")) {
                String plain = selector.strip().toLowerCase(Locale.ROOT);
                int last = plain.lastIndexOf(' ');
                String key = last < 0 ? plain : plain.substring(last + 1);
                if (!key.isEmpty() && (last < 0 || key.startsWith("t")) && key.indexOf(':') < 0) {
                    rules.computeIfAbsent(key, k -> new HashMap<>()).putAll(declared);
                }
            }
            at = close < 0 ? sheet.length() : close + 1;
        }
    }

    /// What is declared for an element, later rules over earlier ones.
    Map<String, String> of(Element element) {
        Map<String, String> found = new HashMap<>();
        if (!rules.isEmpty()) {
            List<String> keys = new ArrayList<>();
            keys.add(element.normalName());
            for (String name : element.classNames()) {
                String lower = name.toLowerCase(Locale.ROOT);
                keys.add("." + lower);
                keys.add(element.normalName() + "." + lower);
            }
            keys.add("#" + element.id().toLowerCase(Locale.ROOT));
            for (String key : keys) {
                Map<String, String> declared = rules.get(key);
                if (declared != null) {
                    found.putAll(declared);
                }
            }
        }
        String own = element.attr("style");
        if (!own.isEmpty()) {
            found.putAll(declarations(own));
        }
        return found;
    }

    private static Map<String, String> declarations(String body) {
        Map<String, String> declared = new HashMap<>();
        for (String each : body.split(";")) {
            int colon = each.indexOf(':');
            if (colon > 0) {
                declared.put(
                        each.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        each.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return declared;
    }

    /// Whether a declared border can be seen.
    static boolean hasBorder(Map<String, String> style) {
        for (Map.Entry<String, String> each : style.entrySet()) {
            if (each.getKey().startsWith("border")
                    && !each.getKey().equals("border-collapse")
                    && !each.getKey().equals("border-spacing")
                    && (each.getValue().contains("solid")
                            || each.getValue().contains("double")
                            || each.getValue().contains("dashed")
                            || each.getValue().contains("dotted"))) {
                return true;
            }
        }
        return false;
    }

    static boolean isWhite(String colour) {
        String plain = colour.replace(" ", "").replace("!important", "");
        return plain.equals("white")
                || plain.equals("#fff")
                || plain.equals("#ffffff")
                || plain.equals("rgb(255,255,255)");
    }
}
