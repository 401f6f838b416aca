package org.baihua.read.odt;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.baihua.read.office.Counting;
import org.baihua.read.office.Element;
import org.baihua.read.office.Symbols;
import org.jspecify.annotations.Nullable;

/// Counts list items and numbered headings (OpenDocument 1.3 part 3, 5.3 and 16.30).
final class OdfLists {

    private static final int LEVELS = 10;
    private static final int UNSET = Integer.MIN_VALUE;

    private final Map<String, Run> byId = new HashMap<>();
    private final Run outline = new Run("");
    private @Nullable Run last;

    /// One list with its counters; it may be continued further on.
    static final class Run {
        private final String style;
        private final int[] counts = new int[LEVELS + 1];

        private Run(String style) {
            this.style = style;
            Arrays.fill(counts, UNSET);
        }

        String style() {
            return style;
        }

        Run copy() {
            Run copy = new Run(style);
            System.arraycopy(counts, 0, copy.counts, 0, counts.length);
            return copy;
        }
    }

    /// The counters for a `text:list` that stands in no other.
    Run begin(Element list, String style) {
        Run run = null;
        String continued = list.get("text:continue-list");
        boolean goesOn = "true".equals(list.get("text:continue-numbering"));
        if (continued != null) {
            run = byId.get(continued);
            // What it continues may stand in a deletion, which is no list of the body.
            goesOn = goesOn || run == null;
        }
        if (run == null && goesOn && last != null && last.style.equals(style)) {
            run = last;
        }
        if (run == null) {
            run = new Run(style);
        }
        String id = list.get("xml:id", list.get("text:id", ""));
        if (!id.isEmpty()) {
            byId.put(id, run);
        }
        last = run;
        return run;
    }

    /// The counters for a `text:numbered-paragraph`.
    Run numbered(String id, String style) {
        return byId.computeIfAbsent(id, key -> new Run(style));
    }

    Run outline() {
        return outline;
    }

    /// Makes the next item of a level begin anew.
    static void restart(Run run, int level) {
        run.counts[clamp(level)] = UNSET;
    }

    /// Makes the next item of a level have that number.
    static void startAt(Run run, int level, int number) {
        run.counts[clamp(level)] = number - 1;
    }

    private static int clamp(int level) {
        return Math.clamp(level, 1, LEVELS);
    }

    /// Counts one item and gives its number as it stands in front of the text.
    ///
    /// @param style a `text:list-style` or `text:outline-style`
    /// @param at 1-based level
    static String next(Run run, Element style, int at) {
        int level = clamp(at);
        Element[] levels = levels(style);
        run.counts[level] =
                run.counts[level] == UNSET ? start(levels[level]) : run.counts[level] + 1;
        Arrays.fill(run.counts, level + 1, LEVELS + 1, UNSET);
        for (int above = 1; above < level; above++) {
            if (run.counts[above] == UNSET) {
                run.counts[above] = start(levels[above]);
            }
        }
        return label(run, levels, level);
    }

    private static Element[] levels(Element style) {
        Element[] levels = new Element[LEVELS + 1];
        Arrays.fill(levels, Element.NONE);
        for (Element each : style.elements()) {
            int level = each.number("text:level", 0);
            if (level >= 1 && level <= LEVELS) {
                levels[level] = each;
            }
        }
        return levels;
    }

    private static int start(Element level) {
        return level.number("text:start-value", 1);
    }

    private static String label(Run run, Element[] levels, int level) {
        Element own = levels[level];
        if (own.is("text:list-level-style-bullet")) {
            return Counting.label(bullet(own), true);
        }
        if (own.get("style:num-format", "").isEmpty()) {
            return "";
        }
        return Counting.label(number(run, levels, level), isSetOff(own));
    }

    private static String bullet(Element level) {
        Element text = level.first("style:text-properties");
        String font = text.get("style:font-name", text.get("fo:font-family", ""));
        String sign = Symbols.bullet(font.replace("'", ""), level.get("text:bullet-char", "•"));
        return seen(level.get("style:num-prefix", ""))
                + sign
                + seen(level.get("style:num-suffix", ""));
    }

    /// LibreOffice leaves a private-use character of the bullet's font beside the bullet itself.
    private static String seen(String affix) {
        return affix.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)
                ? ""
                : affix;
    }

    private static String number(Run run, Element[] levels, int level) {
        Element own = levels[level];
        String pattern = own.get("loext:num-list-format");
        if (pattern != null) {
            // LibreOffice 7 and later: `第%1%條`, stronger than prefix, levels and suffix.
            return filled(pattern, run, levels);
        }
        int shown = Math.clamp(own.number("text:display-levels", 1), 1, level);
        StringBuilder number = new StringBuilder();
        for (int each = level - shown + 1; each <= level; each++) {
            String formatted = counting(levels[each]).format(run.counts[each]);
            if (!formatted.isEmpty()) {
                number.append(number.isEmpty() ? "" : ".").append(formatted);
            }
        }
        return own.get("style:num-prefix", "") + number + own.get("style:num-suffix", "");
    }

    private static String filled(String pattern, Run run, Element[] levels) {
        StringBuilder number = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int close = pattern.charAt(at) == '%' ? pattern.indexOf('%', at + 1) : -1;
            int level = close < 0 ? 0 : levelNamed(pattern.substring(at + 1, close));
            if (level == 0) {
                number.append(pattern.charAt(at++));
            } else {
                number.append(counting(levels[level]).format(run.counts[level]));
                at = close + 1;
            }
        }
        return number.toString();
    }

    private static int levelNamed(String digits) {
        if (digits.equals("10")) {
            return 10;
        }
        boolean isOne = digits.length() == 1 && digits.charAt(0) >= '1' && digits.charAt(0) <= '9';
        return isOne ? digits.charAt(0) - '0' : 0;
    }

    private static Counting counting(Element level) {
        return Counting.ofOdf(
                level.get("style:num-format", ""),
                "true".equals(level.get("style:num-letter-sync")));
    }

    private static boolean isSetOff(Element level) {
        Element properties = level.first("style:list-level-properties");
        Element alignment = properties.first("style:list-level-label-alignment");
        return !"nothing".equals(alignment.get("text:label-followed-by", "listtab"));
    }
}
