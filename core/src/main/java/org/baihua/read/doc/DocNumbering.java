package org.baihua.read.doc;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.baihua.read.office.Counting;
import org.baihua.read.office.Symbols;

/// Counts list paragraphs as Word does; one instance counts one reading of the document.
final class DocNumbering {

    private static final int LEVELS = 9;
    private static final int UNSET = Integer.MIN_VALUE;

    /// What follows the number ([MS-DOC] 2.9.150, ixchFollow): tab, space, nothing.
    private static final int NOTHING_FOLLOWS = 2;

    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Long> started = new HashSet<>();

    /// Counts one paragraph and gives its number as it stands in front of the text; empty for one
    /// that is in no list.
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        HWPFList list = paragraph.getList();
        int level = Math.clamp(paragraph.getIlvl(), 0, LEVELS - 1);
        int[] counts = counters.computeIfAbsent(list.getLsid(), id -> unset());
        long instance = (long) paragraph.getIlfo() * LEVELS + level;
        boolean restarts = list.isStartAtOverridden((char) level) && started.add(instance);
        counts[level] =
                counts[level] == UNSET || restarts
                        ? list.getStartAt((char) level)
                        : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, UNSET);
        for (int above = 0; above < level; above++) {
            if (counts[above] == UNSET) {
                counts[above] = list.getStartAt((char) above);
            }
        }
        return label(list, level, counts);
    }

    private static String label(HWPFList list, int level, int[] counts) {
        String pattern = list.getNumberText((char) level);
        if (pattern == null) {
            return "";
        }
        Counting own = Counting.ofCode(list.getNumberFormat((char) level) & 0xFF);
        if (own == Counting.BULLET) {
            // The font stands in properties that are not worth a parser: a private-use bullet is
            // Symbol's when it is the round one, and Wingdings' otherwise.
            boolean round = pattern.indexOf('\uF0B7') >= 0;
            return Counting.label(Symbols.bullet(round ? "Symbol" : "Wingdings", pattern), true);
        }
        boolean legal = isLegal(list, level);
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= LEVELS) {
                number.append(c);
            } else if (c <= level) {
                Counting kind =
                        legal ? Counting.DECIMAL : Counting.ofCode(list.getNumberFormat(c) & 0xFF);
                number.append(kind.format(counts[c]));
            }
        }
        boolean setOff = list.getTypeOfCharFollowingTheNumber((char) level) != NOTHING_FOLLOWS;
        return Counting.label(number.toString(), setOff);
    }

    private static boolean isLegal(HWPFList list, int level) {
        ListLevel[] levels = list.getListData().getLevels();
        return level < levels.length && levels[level].isLegalNumbering();
    }

    private static int[] unset() {
        int[] counts = new int[LEVELS];
        Arrays.fill(counts, UNSET);
        return counts;
    }
}
