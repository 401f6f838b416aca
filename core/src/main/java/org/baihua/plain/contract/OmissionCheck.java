package org.baihua.plain.contract;

import java.util.Arrays;
import java.util.BitSet;
import org.baihua.plain.contract.Violation.Level;

/// F6: what was left out with nothing in its place.
///
/// A paraphrase puts other words where words go; an omission does not. What the original says and
/// the plain version does not, and what only the plain version says, are weighed against each
/// other: where a clause has lost several characters and the plain version has hardly a new one,
/// they were left out.
final class OmissionCheck {

    /// Characters of amounts, dates and formulas, for which everyday language has none.
    private static final String FIGURES = "新臺幣元零點分年月日時週民國華依規簡稱係指檢具附核發左列期間暨俟至少最多高低超逾滿足限攝氏度";

    /// Nobody writes longer units; comparing them character by character would cost too much.
    private static final int LONGEST = 4000;

    private OmissionCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        String o = original.squeezed().masked;
        String p = plain.squeezed().masked;
        if (o.length() > LONGEST) {
            return;
        }
        boolean[] known = told(original);
        Everyday.mark(o, p, known);
        BitSet now = characters(p, new boolean[p.length()]);
        BitSet added = characters(p, told(plain));
        added.andNot(characters(o, new boolean[o.length()]));
        int gained = added.cardinality();
        int start = 0;
        for (int i = 0; i <= o.length(); i++) {
            if (i < o.length() && "，。；：！？\n且".indexOf(o.charAt(i)) < 0) {
                continue;
            }
            int[] run = longestRun(o, known, start, i, now);
            int most =
                    isCondition(o, start, i)
                            ? isDenied(o, start) ? 1 : run[2] * 2 >= weight(o, start, i) ? 2 : 3
                            : 3;
            if ((run[2] >= 4 && gained * 2 < run[2] || run[2] >= most && gained == 0)
                    && !original.squeezed().aside(start)) {
                report.lost(
                        Invariant.F6,
                        Level.ERROR,
                        Saying.PASSAGE_LOST,
                        original.squeezed().span(run[0], run[1]),
                        o.substring(run[0], run[1]));
            }
            start = i + 1;
        }
    }

    /// 且無違約情事: a condition more, which one word carries.
    private static boolean isDenied(String text, int start) {
        return start > 0
                && text.charAt(start - 1) == '且'
                && "無未不非".indexOf(text.charAt(start)) >= 0;
    }

    /// What other checks hold: the words of senses, amounts and references.
    private static boolean[] told(Facts facts) {
        boolean[] told = new boolean[facts.squeezed().text.length()];
        facts.cues().stream()
                .filter(it -> !(it.optional() && it.has(Sense.NOT)))
                .forEach(it -> Arrays.fill(told, it.at(), it.at() + it.text().length(), true));
        facts.references().forEach(it -> Arrays.fill(told, it.at(), it.at() + it.length(), true));
        return told;
    }

    private static boolean isCondition(String text, int start, int end) {
        return end > start
                && ("者時".indexOf(text.charAt(end - 1)) >= 0
                        || "如若倘經因無未非除但並".indexOf(text.charAt(start)) >= 0
                        || text.startsWith("意圖", start));
    }

    /// Begin, end and number of the characters of the longest run of characters that the other text
    /// has nowhere; what only binds may stand between them.
    private static int[] longestRun(String text, boolean[] told, int start, int end, BitSet there) {
        int[] best = {start, start, 0};
        int from = start;
        int last = start;
        int count = 0;
        for (int i = start; i <= end; i++) {
            boolean content = i < end && !told[i] && weighs(text, i);
            // 船舶 that became 船 has lost nothing.
            boolean half =
                    content
                            && count == 0
                            && i > start
                            && Content.isContent(text.charAt(i - 1))
                            && there.get(text.charAt(i - 1))
                            && (i + 1 >= end || !Content.isContent(text.charAt(i + 1)));
            if (i == end || told[i] || half || content && there.get(text.charAt(i))) {
                if (count > best[2]) {
                    best = new int[] {from, last, count};
                }
                count = 0;
            } else if (content) {
                from = count == 0 ? i : from;
                last = i + 1;
                count++;
            }
        }
        return best;
    }

    private static BitSet characters(String text, boolean[] told) {
        BitSet characters = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            if (!told[i] && weighs(text, i)) {
                characters.set(text.charAt(i));
            }
        }
        return characters;
    }

    private static int weight(String text, int start, int end) {
        int weight = 0;
        for (int i = start; i < end; i++) {
            weight += weighs(text, i) ? 1 : 0;
        }
        return weight;
    }

    /// Numbers and dates are checked by themselves.
    private static boolean weighs(String text, int at) {
        return Content.isContent(text.charAt(at)) && FIGURES.indexOf(text.charAt(at)) < 0;
    }
}
