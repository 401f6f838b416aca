package org.baihua.read.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baihua.read.office.Counting;
import org.baihua.read.office.Element;
import org.baihua.read.office.Symbols;
import org.jspecify.annotations.Nullable;

/// `word/numbering.xml`: counts paragraphs and gives them the numbers that Word prints.
///
/// Lists that share a definition (`w:abstractNum`) share their counters, in the body, in tables and
/// in text boxes alike. One instance counts one reading of the document.
final class Numbering {

    private static final int LEVELS = 9;
    private static final int UNSET = Integer.MIN_VALUE;

    private final Styles styles;
    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();
    private final Map<String, Element[]> levels = new HashMap<>();

    Numbering(@Nullable Element root, Styles styles) {
        this.styles = styles;
        Element part = root == null ? Element.NONE : root;
        for (Element definition : part.elements("w:abstractNum")) {
            definitions.putIfAbsent(definition.get("w:abstractNumId", ""), definition);
        }
        for (Element list : part.elements("w:num")) {
            lists.putIfAbsent(list.get("w:numId", ""), list);
        }
    }

    /// The list and level of a paragraph, or null when it has no number.
    record Position(String list, int level) {}

    /// Finds the list that a paragraph belongs to, by itself or by its style.
    ///
    /// @param inserted whether a numbering that is itself a tracked insertion counts
    @Nullable Position position(Element paragraphProperties, boolean inserted) {
        Element own = paragraphProperties.first("w:numPr");
        if (!inserted && own.first("w:ins").exists()) {
            own = Element.NONE;
        }
        String list = own.first("w:numId").get("w:val");
        String level = own.first("w:ilvl").get("w:val");
        String linked = null;
        if (list == null) {
            Set<String> seen = new HashSet<>();
            String style = styles.paragraphStyle(paragraphProperties);
            while (list == null && !style.isEmpty() && seen.add(style)) {
                Element ofStyle = styles.style(style).at("w:pPr", "w:numPr");
                list = ofStyle.first("w:numId").get("w:val");
                if (level == null) {
                    level = ofStyle.first("w:ilvl").get("w:val");
                }
                linked = style;
                style = styles.parent(style);
            }
        }
        if (list == null || list.equals("0")) {
            return null;
        }
        if (linked != null) {
            Integer byStyle =
                    levelOfStyle(list, styles.paragraphStyle(paragraphProperties), linked);
            if (byStyle != null && own.first("w:ilvl").get("w:val") == null) {
                return new Position(list, byStyle);
            }
        }
        return new Position(list, levelNumber(level));
    }

    private static int levelNumber(@Nullable String level) {
        try {
            return level == null ? 0 : Math.clamp(Integer.parseInt(level.strip()), 0, LEVELS - 1);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /// The level that names the style (`w:lvl/w:pStyle`); a style's own `w:ilvl` does not count
    /// when there is one.
    private @Nullable Integer levelOfStyle(String list, String style, String ancestor) {
        Integer found = null;
        Element[] known = levelsOf(list);
        for (int i = 0; i < LEVELS; i++) {
            String named = known[i].first("w:pStyle").get("w:val", "");
            if (named.equals(style)) {
                return i;
            }
            if (named.equals(ancestor)) {
                found = i;
            }
        }
        return found;
    }

    /// Whether the file defines the list.
    boolean knows(Position position) {
        return definitions.containsKey(definitionOf(position.list));
    }

    /// Counts one paragraph and gives its number as it stands in front of the text.
    String next(Position position) {
        String definition = definitionOf(position.list);
        Element[] known = levelsOf(position.list);
        int level = position.level;
        int[] counts = counters.computeIfAbsent(definition, id -> unset());
        boolean restarts =
                override(position.list, level).first("w:startOverride").exists()
                        && started.add(position.list + ":" + level);
        counts[level] =
                counts[level] == UNSET || restarts
                        ? start(position.list, known, level)
                        : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            int restart = known[deeper].first("w:lvlRestart").number("w:val", deeper);
            // 1-based level whose use restarts this one; 0 means that nothing does.
            if (level < restart) {
                counts[deeper] = UNSET;
            }
        }
        for (int above = 0; above < level; above++) {
            if (counts[above] == UNSET) {
                counts[above] = start(position.list, known, above);
            }
        }
        return label(known, level, counts);
    }

    private String label(Element[] known, int level, int[] counts) {
        Element own = known[level];
        if (!own.exists() || RunProperties.isOn(own.at("w:rPr", "w:vanish"))) {
            return "";
        }
        String pattern = own.first("w:lvlText").get("w:val", "");
        Counting counting = counting(own);
        if (counting == Counting.BULLET) {
            String font = own.at("w:rPr", "w:rFonts").get("w:ascii", "");
            return Counting.label(Symbols.bullet(font, pattern), true);
        }
        boolean legal = RunProperties.isOn(own.first("w:isLgl"));
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            int shown = c == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (shown < 0 || shown >= LEVELS) {
                number.append(c);
                continue;
            }
            i++;
            if (shown <= level) {
                int count = counts[shown];
                Counting kind = legal ? Counting.DECIMAL : counting(known[shown]);
                number.append(zeros(known[shown], kind.format(count)));
            }
        }
        boolean setOff = !"nothing".equals(own.first("w:suff").get("w:val", "tab"));
        return Counting.label(number.toString(), setOff);
    }

    private static Counting counting(Element level) {
        Element format = level.first("w:numFmt");
        if (!format.exists()) {
            // Newer formats stand in an alternative, with an older one to fall back on.
            format = level.at("mc:AlternateContent", "mc:Fallback", "w:numFmt");
        }
        return Counting.ofWord(format.get("w:val", "decimal"));
    }

    /// Word 2010's custom formats, such as `001, 002, 003, ...`, pad with zeros.
    private static String zeros(Element level, String number) {
        String custom =
                level.at("mc:AlternateContent", "mc:Choice", "w:numFmt").get("w:format", "");
        int width = custom.indexOf(',');
        if (width <= number.length() || width > 9 || !custom.startsWith("0")) {
            return number;
        }
        return "0".repeat(width - number.length()) + number;
    }

    private int start(String list, Element[] known, int level) {
        Element over = override(list, level).first("w:startOverride");
        return over.exists()
                ? over.number("w:val", 1)
                : known[level].first("w:start").number("w:val", 1);
    }

    private Element override(String list, int level) {
        Element found = Element.NONE;
        for (Element over : lists.getOrDefault(list, Element.NONE).elements("w:lvlOverride")) {
            if (over.number("w:ilvl", -1) == level) {
                found = over;
            }
        }
        return found;
    }

    private Element[] levelsOf(String list) {
        return levels.computeIfAbsent(
                list,
                id -> {
                    Element[] found = new Element[LEVELS];
                    Arrays.fill(found, Element.NONE);
                    Element definition = definitions.get(definitionOf(id));
                    if (definition != null) {
                        fill(found, definition);
                    }
                    for (Element over :
                            lists.getOrDefault(id, Element.NONE).elements("w:lvlOverride")) {
                        fill(found, over);
                    }
                    return found;
                });
    }

    private static void fill(Element[] levels, Element parent) {
        for (Element level : parent.elements("w:lvl")) {
            int index = level.number("w:ilvl", -1);
            if (index >= 0 && index < LEVELS) {
                levels[index] = level;
            }
        }
    }

    /// The definition behind a list, followed through numbering styles (`w:numStyleLink`).
    private String definitionOf(String list) {
        Set<String> seen = new HashSet<>();
        String at = list;
        while (seen.add(at)) {
            String id =
                    lists.getOrDefault(at, Element.NONE).first("w:abstractNumId").get("w:val", "");
            String link =
                    definitions.getOrDefault(id, Element.NONE).first("w:numStyleLink").get("w:val");
            String next =
                    link == null
                            ? null
                            : styles.style(link).at("w:pPr", "w:numPr", "w:numId").get("w:val");
            if (next == null) {
                return id;
            }
            at = next;
        }
        return "";
    }

    private static int[] unset() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, UNSET);
        return counts;
    }
}
