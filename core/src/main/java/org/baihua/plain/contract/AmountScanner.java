package org.baihua.plain.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.baihua.law.Numeral;
import org.baihua.law.Quantity;
import org.baihua.plain.contract.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Finds numbers with their units and bounds, years and days (F1, F2, F3).
final class AmountScanner {

    private static final Lexicon<Measure> UNITS = units();
    private static final Lexicon<Side> LEFT = bounds("L");
    private static final Lexicon<Side> RIGHT = bounds("R");

    /// Words whose numeral is no number.
    private static final Lexicon<Boolean> NO_NUMBER = noNumbers();

    private final Squeezed squeezed;
    private final String text;
    private final boolean[] taken;
    private final List<Fact.Amount> amounts = new ArrayList<>();
    private final List<Fact.Day> days = new ArrayList<>();

    /// The last words before the number that say something about it.
    private @Nullable Side left;

    private int leftStart;
    private int leftEnd;

    /// The number before, when it waits for the unit of this one: 3至5年.
    private @Nullable Pending pending;

    private record Measure(Unit unit, int factor) {}

    private record Side(@Nullable Bound bound, int gap) {}

    private record Pending(
            int start, int end, BigDecimal number, boolean spelled, boolean scaled) {}

    /// @param taken what is spoken for already; the bounds found are added to it
    AmountScanner(Squeezed squeezed, boolean[] taken) {
        this.squeezed = squeezed;
        this.text = squeezed.masked;
        this.taken = taken;
    }

    /// Whether `word` bounds a number: 超過, 以上.
    static boolean isBound(String word) {
        return LEFT.has(word) || RIGHT.has(word);
    }

    List<Fact.Amount> amounts() {
        return amounts;
    }

    List<Fact.Day> days() {
        return days;
    }

    void scan() {
        int i = 0;
        while (i < text.length()) {
            if (taken[i]) {
                i++;
                continue;
            }
            char c = text.charAt(i);
            if (endsClause(c)) {
                left = null;
                i++;
                continue;
            }
            Lexicon.Hit<Boolean> none = NO_NUMBER.at(text, i);
            if (none != null && !(c == '其' && isTime(none.end()))) {
                i = none.end();
                continue;
            }
            Lexicon.Hit<Side> side = LEFT.at(text, i);
            if (side != null) {
                left = side.value().bound == null ? left : side.value();
                if (side.value().bound != null) {
                    leftStart = i;
                    leftEnd = side.end();
                }
                i = side.end();
                continue;
            }
            if (c == '半' || c == '過' && text.startsWith("過半", i)) {
                i = half(i);
                continue;
            }
            if (Numeral.isDigitOrUnit(c)) {
                i = number(i);
                continue;
            }
            i++;
        }
    }

    /// 其一年內: one year, and not one of them.
    private boolean isTime(int at) {
        Lexicon.Hit<Measure> unit = UNITS.at(text, at);
        return unit != null && unit.value().unit.kind() == Kind.TIME;
    }

    private static boolean endsClause(char c) {
        return "，。；：！？\n".indexOf(c) >= 0;
    }

    private int half(int at) {
        boolean past = text.charAt(at) == '過';
        int half = past ? at + 1 : at;
        int end = half + 1;
        if (text.startsWith("半年", half)) {
            add(at, half + 2, "6", new Unit("month", Kind.TIME), true);
            return half + 2;
        }
        if (text.startsWith("半數", half)) {
            end = half + 2;
        } else if (!past && !(at > 0 && text.charAt(at - 1) == '一')) {
            return at + 1;
        }
        int before = amounts.size();
        add(at, end, "1/2", new Unit("ratio", Kind.RATIO), true);
        if (past && amounts.size() > before) {
            Fact.Amount found = amounts.removeLast();
            amounts.add(found.withBound(Bound.MORE));
        }
        return end;
    }

    private int number(int at) {
        Numeral.Found found = Numeral.at(text, at);
        if (found == null) {
            return at + 1;
        }
        if (text.startsWith("百分之百", at) && found.end() <= at + 4) {
            add(at, at + 4, "1", new Unit("ratio", Kind.RATIO), true);
            return at + 4;
        }
        int end = found.end();
        Quantity quantity = found.quantity();
        if (quantity == null || isLabel(at, end)) {
            return Math.max(end, at + 1);
        }
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        boolean spelled = text.charAt(at) > 0x2FFF;
        if (before == '之'
                && end == at + 1
                && text.charAt(at) == '一'
                && UNITS.at(text, end) == null) {
            return end;
        }
        if (quantity instanceof Quantity.Fraction fraction) {
            add(
                    at,
                    end,
                    ratio(fraction.numerator(), fraction.denominator()),
                    new Unit("ratio", Kind.RATIO),
                    spelled);
            return end;
        }
        BigDecimal value = quantity.value();
        boolean scaled = false;
        if (end < text.length() && "萬億千百".indexOf(text.charAt(end)) >= 0) {
            value =
                    value.multiply(
                            BigDecimal.valueOf(
                                    switch (text.charAt(end)) {
                                        case '萬' -> 10_000L;
                                        case '億' -> 100_000_000L;
                                        case '千' -> 1_000L;
                                        default -> 100L;
                                    }));
            scaled = true;
            end++;
        }
        scaled |= text.charAt(end - 1) == '萬' || text.charAt(end - 1) == '億';
        while (end < text.length() && (text.charAt(end) == '多' || text.charAt(end) == '餘')) {
            end++;
        }
        int day = calendar(at, end, value, spelled);
        if (day > 0) {
            return day;
        }
        if (before == '第') {
            return ordinal(at, end, value, spelled);
        }
        if (end < text.length() && text.charAt(end) == '/') {
            Numeral.Found below = Numeral.at(text, end + 1);
            if (below != null
                    && below.whole().isPresent()
                    && below.whole().getAsLong() > 0
                    && (below.end() >= text.length() || text.charAt(below.end()) != '/')) {
                add(
                        at,
                        below.end(),
                        ratio(value, below.whole().getAsLong()),
                        new Unit("ratio", Kind.RATIO),
                        spelled);
                return below.end();
            }
        }
        if (end + 1 < text.length() && text.charAt(end) == '比') {
            Numeral.Found other = Numeral.at(text, end + 1);
            if (other != null && other.whole().isPresent() && other.whole().getAsLong() > 0) {
                // 一比五
                return add(
                        at,
                        other.end(),
                        ratio(value, other.whole().getAsLong()),
                        new Unit("proportion", Kind.RATIO),
                        false);
            }
        }
        if (end < text.length()
                && text.charAt(end) == '成'
                && (end + 1 >= text.length() || "以的，。、；".indexOf(text.charAt(end + 1)) >= 0)) {
            add(at, end + 1, ratio(value, 10), new Unit("ratio", Kind.RATIO), spelled);
            return end + 1;
        }
        return withUnit(at, end, value, spelled, scaled);
    }

    private int withUnit(int at, int end, BigDecimal value, boolean spelled, boolean scaled) {
        Lexicon.Hit<Measure> unit = UNITS.at(text, end);
        if (unit == null) {
            if (end < text.length()
                    && "至到~-".indexOf(text.charAt(end)) >= 0
                    && end + 1 < text.length()
                    && Numeral.isDigitOrUnit(text.charAt(end + 1))) {
                pending = new Pending(at, end, value, spelled, scaled);
                return end + 1;
            }
            Lexicon.Hit<Side> right = RIGHT.at(text, end);
            if (right != null
                    && (right.value().bound == Bound.AT_LEAST
                            || right.value().bound == Bound.AT_MOST)) {
                return add(at, end, ratio(value, 1), new Unit("thing", Kind.COUNT), spelled);
            }
            if (end - at >= 2 || !spelled && end > at) {
                if (!(spelled && value.compareTo(BigDecimal.TEN) < 0)) {
                    add(at, end, ratio(value, 1), Unit.BARE, spelled);
                }
            }
            return end;
        }
        Measure measure = unit.value();
        Pending low = pending;
        pending = null;
        if (low != null && low.end + 1 == at) {
            BigDecimal lower = low.number;
            BigDecimal ten = BigDecimal.valueOf(10_000);
            if (scaled && !low.scaled && lower.compareTo(value) < 0 && lower.compareTo(ten) < 0) {
                lower =
                        lower.multiply(
                                value.compareTo(BigDecimal.valueOf(100_000_000)) >= 0
                                        ? BigDecimal.valueOf(100_000_000)
                                        : ten);
            }
            amounts.add(
                    amount(
                            low.start,
                            low.end,
                            ratio(lower, 1),
                            measure.unit,
                            Bound.AT_LEAST,
                            low.spelled));
            int close = add(at, unit.end(), ratio(value, 1), measure.unit, spelled);
            Fact.Amount high = amounts.getLast();
            if (high.bound() == Bound.EXACT) {
                amounts.set(amounts.size() - 1, high.withBound(Bound.AT_MOST));
            }
            return close;
        }
        int close =
                add(
                        at,
                        unit.end(),
                        ratio(value.multiply(BigDecimal.valueOf(measure.factor)), 1),
                        measure.unit,
                        spelled);
        joinRange();
        return close;
    }

    /// 六萬元到三十萬元 says 六萬元以上三十萬元以下.
    private void joinRange() {
        int n = amounts.size();
        if (n < 2) {
            return;
        }
        Fact.Amount high = amounts.get(n - 1);
        Fact.Amount low = amounts.get(n - 2);
        if (low.bound() != Bound.EXACT
                || !low.unit().equals(high.unit())
                || high.bound() != Bound.EXACT
                        && high.bound() != Bound.AT_MOST
                        && high.bound() != Bound.WITHIN) {
            return;
        }
        if (lastEnd >= 1 && lastStart > previousEnd && lastStart - previousEnd <= 4) {
            String between = text.substring(previousEnd, lastStart);
            if (between.equals("至")
                    || between.equals("到")
                    || between.equals("~")
                    || between.equals("至新臺幣")
                    || between.equals("到新臺幣")) {
                amounts.set(n - 2, low.withBound(Bound.AT_LEAST));
                if (high.bound() == Bound.EXACT) {
                    amounts.set(n - 1, high.withBound(Bound.AT_MOST));
                }
            }
        }
    }

    private int lastStart;
    private int lastEnd;
    private int previousEnd;

    private int ordinal(int at, int end, BigDecimal value, boolean spelled) {
        String after = text.substring(end, Math.min(text.length(), end + 1));
        if ("人者地方國線章節編".contains(after) && !after.isEmpty() || after.isEmpty()) {
            return end;
        }
        if (value.equals(BigDecimal.ONE)) {
            return end;
        }
        if (value.intValue() == 2 && "天日".contains(after)) {
            // The day after: a word of its own.
            return end;
        }
        amounts.add(
                amount(
                        at,
                        end,
                        ratio(value, 1),
                        new Unit("ordinal", Kind.ORDINAL),
                        Bound.EXACT,
                        spelled));
        return end;
    }

    /// A year, a month or a day; the offset after it, or 0 when the number is none.
    private int calendar(int at, int end, BigDecimal value, boolean spelled) {
        if (end >= text.length()
                || value.scale() > 0
                || value.compareTo(BigDecimal.valueOf(9999)) > 0) {
            return 0;
        }
        long number = value.longValueExact();
        char unit = text.charAt(end);
        if (unit == '年') {
            boolean common = endsWith(at, "西元") || endsWith(at, "公元") || number >= 1900;
            boolean roc = endsWith(at, "民國");
            int next = end + 1;
            boolean dated =
                    next < text.length()
                            && (text.charAt(next) == '度' && !text.startsWith("學年度", end - 1)
                                    || isMonth(next)
                                    || text.charAt(next) == '（' && number >= 60);
            if (common || roc || (dated && number >= 20) || number >= 60 && !isPeriod(next)) {
                day(at, next, String.valueOf(common ? number : number + 1911));
                return next;
            }
            return 0;
        }
        if (unit == '月' && number >= 1 && number <= 12) {
            int next = end + 1;
            Numeral.Found day = next < text.length() ? Numeral.at(text, next) : null;
            if (day != null
                    && day.whole().isPresent()
                    && day.end() < text.length()
                    && (text.charAt(day.end()) == '日' || text.charAt(day.end()) == '號')) {
                day(at, day.end() + 1, number + "/" + day.whole().getAsLong());
                return day.end() + 1;
            }
            boolean yearly = at > 0 && (text.charAt(at - 1) == '年' || text.charAt(at - 1) == '度');
            if (yearly
                    || text.startsWith("份", next)
                    || text.startsWith("底", next)
                    || text.startsWith("初", next)
                    || text.startsWith("中旬", next)
                    || text.startsWith("上旬", next)
                    || text.startsWith("下旬", next)) {
                day(at, next, number + "/");
                return next;
            }
        }
        return 0;
    }

    private boolean isMonth(int at) {
        Numeral.Found month = Numeral.at(text, at);
        return month != null && month.end() < text.length() && text.charAt(month.end()) == '月';
    }

    private boolean isPeriod(int at) {
        Lexicon.Hit<Side> right = RIGHT.at(text, at);
        return right != null && right.value().bound != null;
    }

    private void day(int start, int end, String key) {
        int at = end;
        while (at < text.length() && "底初份間".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        Lexicon.Hit<Side> right = at < text.length() ? RIGHT.at(text, at) : null;
        Bound bound =
                right == null || right.value().bound == null || !right.value().bound.isDirection()
                        ? Bound.EXACT
                        : right.value().bound;
        days.add(
                new Fact.Day(
                        squeezed.span(start, end),
                        squeezed.aside(start),
                        key,
                        bound,
                        text.substring(start, at)));
    }

    private boolean endsWith(int at, String before) {
        return text.startsWith(before, at - before.length());
    }

    /// 一、 or (1) or 2. at the start of a line or after a mark numbers a list.
    private boolean isLabel(int at, int end) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        if (end >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        if (before == '（' && after == '）') {
            return true;
        }
        boolean listed =
                after == '.'
                        && end - at <= 2
                        && Character.isDigit(text.charAt(at))
                        && end + 1 < text.length()
                        && text.charAt(end + 1) > 0x2FFF
                        && !Character.isDigit(before);
        boolean starts =
                before == '\n' || before == '：' || before == '；' || before == '。' || listed;
        return starts && (after == '、' || after == '.' || after == '．' || after == '）');
    }

    /// Adds an amount with the bound found around it; the offset after its words.
    private int add(int start, int end, String value, Unit unit, boolean spelled) {
        int at = end;
        boolean excluded = false;
        if (text.startsWith("（", at)) {
            int close = text.indexOf('）', at);
            if (close > 0 && close - at <= 12 && text.substring(at, close).contains("含")) {
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
                && right.value().bound != null
                && !opensNext(right)
                && !isUnlimited(start, at)) {
            bound = right.value().bound;
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
        if (before != null && before.bound != null && start - leftEnd <= before.gap) {
            boolean besideDirection =
                    unit.kind() == Kind.TIME
                            && before.bound == Bound.REACHED
                            && start > leftEnd
                            && "前後".indexOf(text.charAt(start - 1)) >= 0;
            // 屆滿前三個月: before, and not after so long a time.
            if (!bound.isDirection() && !besideDirection) {
                bound = before.bound;
            }
            mark(leftStart, leftEnd);
        }
        left = null;
        if (bound == Bound.EXACT && unit.kind() == Kind.TIME && start > 0) {
            // 公布後六個月, 進港前二十四小時
            char beside = text.charAt(start - 1);
            boolean after = beside == '後' && !text.startsWith("最後", start - 2);
            bound = after ? Bound.AFTER : beside == '前' ? Bound.BEFORE : bound;
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
        previousEnd = lastEnd;
        lastStart = start;
        lastEnd = end;
        amounts.add(amount(start, end, value, unit, bound, spelled));
        return Math.max(end, at);
    }

    /// 以五個單位為上限: the noun stands between the number and the bound.
    private boolean isLimit(int start, int at) {
        if (start == 0
                || text.charAt(start - 1) != '以'
                || start > 1 && text.charAt(start - 2) == '不') {
            return false;
        }
        for (int i = at; i < text.length() && i - at <= 6; i++) {
            if (text.startsWith("為限", i) || text.startsWith("為上限", i)) {
                return i > at;
            }
            if (endsClause(text.charAt(i)) || Numeral.isDigitOrUnit(text.charAt(i))) {
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
        Bound bound = right.value().bound;
        return (bound == Bound.LESS || bound == Bound.REACHED)
                && right.end() < text.length()
                && Numeral.isDigitOrUnit(text.charAt(right.end()));
    }

    private void mark(int start, int end) {
        for (int i = start; i < end; i++) {
            taken[i] = true;
        }
    }

    /// 前一年 and 期滿前一年 look alike.
    private boolean isBeside(int start, Unit unit, Bound bound) {
        return unit.kind() == Kind.TIME
                && bound == Bound.BEFORE
                && start > 0
                && text.charAt(start - 1) == '前';
    }

    private Fact.Amount amount(
            int start, int end, String value, Unit unit, Bound bound, boolean spelled) {
        boolean one = value.equals("1") && (bound == Bound.EXACT || isBeside(start, unit, bound));
        boolean vague =
                one
                        && (unit.kind() == Kind.COUNT && spelled
                                || unit.kind() == Kind.TIME
                                        && start > 0
                                        && "前上次後同每那這隔當某該".indexOf(text.charAt(start - 1)) >= 0
                                || unit.kind() == Kind.TIME
                                        && (text.startsWith("至少", end)
                                                || text.startsWith("最少", end)
                                                || text.startsWith("最多", end)
                                                || text.startsWith("至多", end)
                                                || text.startsWith("以", end)
                                                        && !text.startsWith("以上", end)
                                                        && !text.startsWith("以下", end)
                                                || text.startsWith("只", end)
                                                || text.startsWith("可以", end)
                                                || text.startsWith("要", end)
                                                || text.startsWith("一次", end)));
        return new Fact.Amount(
                squeezed.span(start, end),
                squeezed.aside(start),
                value,
                unit,
                bound,
                spelled,
                vague,
                squeezed.text.substring(start, end));
    }

    /// `above / below` as a reduced fraction, or a whole number.
    static String ratio(BigDecimal above, long below) {
        BigInteger a = above.movePointRight(Math.max(0, above.scale())).toBigIntegerExact();
        BigInteger b =
                BigInteger.TEN.pow(Math.max(0, above.scale())).multiply(BigInteger.valueOf(below));
        BigInteger common = a.gcd(b);
        if (common.signum() > 0) {
            a = a.divide(common);
            b = b.divide(common);
        }
        return b.equals(BigInteger.ONE) ? a.toString() : a + "/" + b;
    }

    private static Lexicon<Measure> units() {
        Lexicon<Measure> units = new Lexicon<>();
        Lexicon.rows(
                "units.tsv",
                row -> {
                    Unit unit = new Unit(row[0], Kind.valueOf(row[1]));
                    for (String word : Lexicon.parts(row[2])) {
                        units.add(word, new Measure(unit, Integer.parseInt(row[3])));
                    }
                });
        return units;
    }

    private static Lexicon<Side> bounds(String side) {
        Lexicon<Side> bounds = new Lexicon<>();
        Lexicon.rows(
                "bounds.tsv",
                row -> {
                    if (row[1].equals(side)) {
                        Bound bound = row[0].equals("-") ? null : Bound.valueOf(row[0]);
                        for (String word : Lexicon.parts(row[2])) {
                            bounds.add(word, new Side(bound, Integer.parseInt(row[3])));
                        }
                    }
                });
        return bounds;
    }

    private static Lexicon<Boolean> noNumbers() {
        Lexicon<Boolean> words = new Lexicon<>();
        Lexicon.rows(
                "no-numbers.tsv",
                row -> Lexicon.parts(row[0]).forEach(word -> words.add(word, Boolean.TRUE)));
        return words;
    }
}
