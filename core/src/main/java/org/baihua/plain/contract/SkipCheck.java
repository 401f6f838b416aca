package org.baihua.plain.contract;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.baihua.plain.contract.Violation.Level;

/// F6: words that were skipped. What stands before them and what stands behind them in the original
/// stand beside each other in the plain version, and they themselves stand nowhere.
///
/// [OmissionCheck] looks at whole passages and trusts that whatever is new may stand for what is
/// gone. Here the place itself shows that nothing took it.
final class SkipCheck {

    /// Characters of amounts, dates and formulas, for which everyday language has none.
    private static final String FIGURES = "新臺幣元零點分年月日時週民國華依規簡稱係指檢具附核發左列期間暨俟至少最多高低超逾滿足限攝氏度辦理";

    /// How far from the gap its neighbours may stand.
    private static final int REACH = 8;

    /// Longer texts are not looked at.
    private static final int LONGEST = 4000;

    private SkipCheck() {}

    static void check(Facts original, Facts plain, Report report) {
        String o = original.squeezed().masked;
        String p = plain.squeezed().masked;
        if (o.length() > LONGEST || o.equals(p)) {
            return;
        }
        boolean[] told = told(original);
        BitSet there = new BitSet();
        p.chars().forEach(there::set);
        int fresh = -1;
        int looked = 0;
        for (int i = 0; i < o.length() && looked < 60; i++) {
            if (!isGone(o, told, there, i)) {
                continue;
            }
            int end = i;
            int gone = 0;
            int last = i;
            while (end < o.length()
                    && (isGone(o, told, there, end) || !Content.isContent(o.charAt(end)))) {
                if (isGone(o, told, there, end)) {
                    gone++;
                    last = end + 1;
                }
                end++;
            }
            if (gone >= 3 && !original.squeezed().aside(i)) {
                looked++;
                if (isSkipped(o, p, i, last) && !isSaidOtherwise(o, p, i, last)) {
                    fresh = fresh < 0 ? Doubt.fresh(original, plain) : fresh;
                    if (fresh < gone) {
                        report.lost(
                                Invariant.F6,
                                Level.ERROR,
                                Saying.PASSAGE_LOST,
                                original.squeezed().span(i, last),
                                o.substring(i, last));
                        return;
                    }
                }
            }
            i = last;
        }
    }

    /// Whether the plain version has everyday words for a word that begins there.
    private static boolean isSaidOtherwise(String o, String p, int start, int end) {
        for (int i = Math.max(0, start - 2); i < end; i++) {
            Lexicon.Hit<List<String>> word = Everyday.WORDS.at(o, i);
            if (word != null && word.end() > start && word.value().stream().anyMatch(p::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean[] told(Facts facts) {
        boolean[] told = new boolean[facts.squeezed().text.length()];
        facts.cues().stream()
                .filter(it -> !it.optional())
                .forEach(it -> Arrays.fill(told, it.at(), it.at() + it.text().length(), true));
        facts.references().forEach(it -> Arrays.fill(told, it.at(), it.at() + it.length(), true));
        return told;
    }

    private static boolean isGone(String text, boolean[] told, BitSet there, int at) {
        char c = text.charAt(at);
        return !told[at] && Content.isContent(c) && FIGURES.indexOf(c) < 0 && !there.get(c);
    }

    /// Whether what stands around `[start, end)` in the original stands together in the plain
    /// version, with nothing between that has a meaning of its own.
    private static boolean isSkipped(String o, String p, int start, int end) {
        for (int left = start - 2; left >= 0 && start - left <= REACH; left--) {
            int at = anchor(o, p, left);
            if (at < 0) {
                continue;
            }
            for (int right = end; right + 2 <= o.length() && right - end <= REACH; right++) {
                int next = anchor(o, p, right);
                if (next < 0) {
                    continue;
                }
                return next >= at + 2 && next - at <= 10 && nothing(p, at + 2, next);
            }
            return false;
        }
        return false;
    }

    /// Where the two characters at `from` stand in the plain version, if both texts have them once;
    /// -1 otherwise.
    private static int anchor(String o, String p, int from) {
        if (!Content.isContent(o.charAt(from)) || !Content.isContent(o.charAt(from + 1))) {
            return -1;
        }
        String pair = o.substring(from, from + 2);
        int at = p.indexOf(pair);
        return at >= 0 && p.indexOf(pair, at + 1) < 0 && o.indexOf(pair) == o.lastIndexOf(pair)
                ? at
                : -1;
    }

    private static boolean nothing(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Content.isContent(text.charAt(i)) || text.charAt(i) == Squeezed.MASK) {
                return false;
            }
        }
        return true;
    }
}
