package org.baihua.plain.contract;

import org.baihua.law.Numeral;
import org.baihua.plain.contract.AmountWords.Side;
import org.baihua.plain.contract.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Reads what is said about a number on both sides of it (F2, F3): 不得少於三人, 三人以上, 三十日內, 以五個單位為限.
final class BoundScanner {

    private static final Lexicon<Side> RIGHT = AmountWords.RIGHT;

    private final String text;
    private final boolean[] taken;

    /// The last words before the number that say something about it.
    private @Nullable Side left;

    private int leftStart;
    private int leftEnd;

    /// @param bound what is said
    /// @param end after the words that say it
    record Found(Bound bound, int end) {}

    /// @param taken what is spoken for already; the bounds found are added to it
    BoundScanner(String text, boolean[] taken) {
        this.text = text;
        this.taken = taken;
    }

    /// A clause ends, and what was said in it goes no further.
    void endClause() {
        left = null;
    }

    /// Remembers the words that bound the next number; the offset after them, or `at`.
    int before(int at) {
        Lexicon.Hit<Side> side = AmountWords.LEFT.at(text, at);
        if (side == null) {
            return at;
        }
        if (at > 0 && text.charAt(at - 1) == '每') {
            // 每逾一日 counts the days, and does not say more than one.
            return side.end();
        }
        if (side.value().bound() != null) {
            if (left != null
                    && left.bound() == side.value().bound()
                    && left.gap() > side.value().gap()
                    && at - leftEnd <= 2) {
                // 最多只能占…: the first one reaches further.
                leftEnd = side.end();
                return side.end();
            }
            left = side.value();
            leftStart = at;
            leftEnd = side.end();
        }
        return side.end();
    }

    /// What is said about the number in `[start, end)`.
    Found around(int start, int end, Unit unit) {
        int at = end;
        boolean excluded = false;
        if (text.startsWith("（", at)) {
            int close = text.indexOf('）', at);
            if (close > 0 && close - at <= 12 && isIncluded(text.substring(at + 1, close))) {
                excluded = text.substring(at, close).contains("不含");
                at = close + 1;
            }
        }
        if (at < text.length() && (text.charAt(at) == '數')) {
            at++;
        }
        Bound bound = Bound.EXACT;
        Lexicon.Hit<Side> right = at < text.length() ? RIGHT.at(text, at) : null;
        if (right != null
                && right.value().bound() != null
                && !opensNext(right)
                && !isUnlimited(start, at)) {
            bound = right.value().bound();
            mark(at, right.end());
            at = right.end();
            if (text.startsWith("（不含", at)) {
                excluded = true;
            }
        }
        if (bound == Bound.EXACT && isLimit(start, at)) {
            bound = Bound.AT_MOST;
        }
        Side before = left;
        if (before != null && before.bound() != null && start - leftEnd <= before.gap()) {
            boolean besideDirection =
                    unit.kind() == Kind.TIME
                            && before.bound() == Bound.REACHED
                            && start > leftEnd
                            && "前後".indexOf(text.charAt(start - 1)) >= 0;
            // 屆滿前三個月: before, and not after so long a time.
            boolean closed = bound == Bound.AT_LEAST || bound == Bound.AT_MOST;
            boolean open = text.charAt(leftEnd - 1) == '於';
            // 長於被收養人二十歲以上: what stands behind the number decides.
            if (!bound.isDirection() && !besideDirection && !(closed && open)) {
                bound = before.bound();
            }
            mark(leftStart, leftEnd);
        }
        left = null;
        if (bound == Bound.EXACT && unit.kind() == Kind.TIME && start > 0) {
            // 公布後六個月, 進港前二十四小時
            char beside = text.charAt(start - 1);
            boolean after =
                    beside == '後'
                            && !text.startsWith("最後", start - 2)
                            && !text.startsWith("延後", start - 2);
            bound = after ? Bound.AFTER : beside == '前' ? Bound.BEFORE : bound;
        }
        if (bound == Bound.EXACT && unit.kind() == Kind.TIME && isRecent(start)) {
            // 最近一年: within it.
            bound = Bound.WITHIN;
        }
        if (excluded) {
            bound =
                    bound == Bound.AT_LEAST
                            ? Bound.MORE
                            : bound == Bound.AT_MOST ? Bound.LESS : bound;
        }
        if (unit.kind() != Kind.TIME && bound == Bound.WITHIN) {
            bound = Bound.AT_MOST;
        }
        if (unit.kind() != Kind.TIME && bound.isDirection()) {
            bound = Bound.EXACT;
        }
        return new Found(bound, at);
    }

    /// （含）, （不含本數）, （含十八歲）; but not （含寬限期三年）.
    private static boolean isIncluded(String aside) {
        int at = aside.indexOf('含');
        if (at < 0) {
            return false;
        }
        String what = aside.substring(at + 1);
        return what.isEmpty()
                || what.startsWith("本")
                || Numeral.isDigitOrUnit(what.charAt(0))
                || what.length() <= 3;
    }

    private boolean isRecent(int start) {
        return text.startsWith("最近", start - 2) || text.startsWith("過去", start - 2);
    }

    /// 以五個單位為上限: the noun stands between the number and the bound.
    private boolean isLimit(int start, int at) {
        int with = start - 1;
        while (with > 0 && start - with <= 3 && text.charAt(with) != '以') {
            with--;
        }
        if (with < 0 || text.charAt(with) != '以' || with > 0 && text.charAt(with - 1) == '不') {
            return false;
        }
        for (int i = at; i < text.length() && i - at <= 6; i++) {
            if (text.startsWith("為限", i) || text.startsWith("為上限", i)) {
                return i > at;
            }
            if (AmountWords.endsClause(text.charAt(i)) || Numeral.isDigitOrUnit(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /// 不以一次為限: the number is no limit.
    private boolean isUnlimited(int start, int at) {
        int with = text.startsWith("為限", at) ? text.lastIndexOf("不以", start) : -1;
        return with >= 0 && start - with <= 12;
    }

    /// 二名未滿二歲: what follows the number speaks of the next one.
    private boolean opensNext(Lexicon.Hit<Side> right) {
        Bound bound = right.value().bound();
        return (bound == Bound.LESS || bound == Bound.REACHED)
                && right.end() < text.length()
                && Numeral.isDigitOrUnit(text.charAt(right.end()));
    }

    private void mark(int start, int end) {
        for (int i = start; i < end; i++) {
            taken[i] = true;
        }
    }
}
